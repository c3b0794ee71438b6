using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Verdicts;
using OpenSourceTracker.Verdicts.Weighing;

namespace OpenSourceTracker.Training.Verdicts;

/// <summary>An annotated claim with all that was measured of it.</summary>
internal sealed record MeasuredClaim(string Story, AnnotatedClaim Wanted, Assessment Assessment, IReadOnlyList<CandidateEvidence> Candidates, IReadOnlySet<LedgerEntry> Evidence, Func<LedgerEntry, LedgerEntry, double> Conflict)
{
    public VerdictOutcome Outcome { get; } = Enum.Parse<VerdictOutcome>(Wanted.Verdict, ignoreCase: true);

    public static IEnumerable<MeasuredClaim> Of(Tracker tracker, Dossier dossier)
    {
        var checker = tracker.FactCheck(dossier.Articles);
        var names = dossier.Articles.ToDictionary(article => article.Id, article => article.Path ?? "", StringComparer.Ordinal);
        foreach (var claim in dossier.Annotation.Claims)
        {
            if (checker.Assess(claim.Text, claim.AsOf) is not { } assessment)
            {
                continue;
            }

            var matches = new StatementMatches(dossier.Annotation, dossier.Texts, [.. assessment.Ledger.Entries.Select(entry => (entry.Statement, names[entry.Statement.ArticleId], entry.Statement.Span))]);
            var wanted = claim.Evidence.Where(dossier.Annotation.Statements.ContainsKey).Select(dossier.Annotation.Root).ToHashSet(StringComparer.Ordinal);
            var (candidates, conflict) = tracker.ClaimWeigher.Measure(assessment);
            yield return new(dossier.Name, claim, assessment, candidates, assessment.Ledger.Entries.Where(entry => matches.RootsOf(entry.Statement.Id).Any(wanted.Contains)).ToHashSet(), conflict);
        }
    }

    public float[] Summary(IReadOnlyList<WeighedEvidence> evidence) => ClaimSummary.Of(Assessment, evidence, Conflict);
}

using NodaTime;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Text;
using OpenSourceTracker.Verdicts;
using OpenSourceTracker.Verdicts.Weighing;

namespace OpenSourceTracker.Training.Verdicts;

/// <summary>An annotated claim with all that was measured of it.</summary>
/// <param name="Story">The dossier.</param>
/// <param name="Outcome">What an analyst says of it.</param>
/// <param name="Assessment">What the rules make of it.</param>
/// <param name="Candidates">The statements that share something with it.</param>
/// <param name="Evidence">The statements that decide it, and whether each speaks for it, where that is annotated.</param>
/// <param name="Conflict">How likely two statements contradict each other.</param>
internal sealed record MeasuredClaim(string Story, VerdictOutcome Outcome, Assessment Assessment, IReadOnlyList<CandidateEvidence> Candidates, IReadOnlyDictionary<LedgerEntry, bool?> Evidence, Func<LedgerEntry, LedgerEntry, double> Conflict)
{
    // Words are weighed where stories are kept apart.
    private static readonly EvidenceWorth s_unknown = new(WordModel.None);

    /// <summary>Whether it stands beside the annotation of its dossier.</summary>
    public bool IsFurther { get; init; }

    /// <summary>Measures the claims of a dossier.</summary>
    /// <param name="tracker">What reads its texts.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="further">Claims about it that stand beside the annotation.</param>
    public static IEnumerable<MeasuredClaim> Of(Tracker tracker, Dossier dossier, IEnumerable<LabelledClaim> further)
    {
        var checker = tracker.FactCheck(dossier.Articles);
        var names = dossier.Articles.ToDictionary(article => article.Id, article => article.Path ?? "", StringComparer.Ordinal);
        foreach (var claim in dossier.Annotation.Claims)
        {
            var outcome = Enum.Parse<VerdictOutcome>(claim.Verdict, ignoreCase: true);
            bool? isFor = outcome switch { VerdictOutcome.Supported => true, VerdictOutcome.Contradicted => false, _ => null };
            var wanted = claim.Evidence.Where(dossier.Annotation.Statements.ContainsKey).Select(dossier.Annotation.Root).ToHashSet(StringComparer.Ordinal);
            if (Of(claim.Text, claim.AsOf, outcome, entries =>
            {
                var matches = new StatementMatches(dossier.Annotation, dossier.Texts, [.. entries.Select(entry => (entry.Statement, names[entry.Statement.ArticleId], entry.Statement.Span))]);
                return entries.Where(entry => matches.RootsOf(entry.Statement.Id).Any(wanted.Contains)).ToDictionary(entry => entry, _ => isFor);
            }) is { } measured)
            {
                yield return measured;
            }
        }

        foreach (var claim in further)
        {
            var places = claim.Passages.SelectMany(passage => dossier.Texts[passage.Document].PlacesOf(passage.Quote).Select(at => (passage.Document, Span: new TextSpan(at, at + passage.Quote.Length), passage.IsFor))).ToList();
            if (Of(claim.Text, claim.AsOf, claim.Outcome, entries => entries
                .Select(entry => (entry, At: places.FindIndex(place => place.Document == names[entry.Statement.ArticleId] && StatementMatches.AreSame(entry.Statement.Span, place.Span))))
                .Where(item => item.At >= 0).ToDictionary(item => item.entry, item => (bool?)places[item.At].IsFor)) is { } measured)
            {
                yield return measured with { IsFurther = true };
            }
        }

        MeasuredClaim? Of(string text, LocalDate asOf, VerdictOutcome outcome, Func<IReadOnlyList<LedgerEntry>, IReadOnlyDictionary<LedgerEntry, bool?>> evidence)
        {
            if (checker.Assess(text, asOf) is not { } assessment)
            {
                return null;
            }

            var (candidates, conflict) = tracker.ClaimWeigher.Measure(assessment, s_unknown);
            return new(dossier.Name, outcome, assessment, candidates, evidence(assessment.Ledger.Entries), conflict);
        }
    }

    public float[] Summary(IReadOnlyList<WeighedEvidence> evidence) => ClaimSummary.Of(Assessment, evidence, Conflict);
}

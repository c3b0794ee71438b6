using OpenSourceTracker.Conflicts;

namespace OpenSourceTracker.Testing.Evaluation;

/// <summary>Holds the conflicts flagged against those annotated. Not thread-safe.</summary>
internal sealed class ConflictScoring(string dossier, Annotation annotation, StatementMatches matches, Tally tally, List<string> misses)
{
    private const int QuoteLength = 80;

    // Between a text and its own headline or source; dossiers do not annotate these.
    private static readonly HashSet<string> s_fidelity = new(StringComparer.Ordinal) { "certainty-inflation", "attribution-dropped", "headline-mismatch" };

    // The annotated kinds for which a rule's kind may stand.
    private static readonly Dictionary<string, string[]> s_family = new(StringComparer.Ordinal)
    {
        ["position-reversal"] = ["reversal", "broken-commitment"],
        ["position-shift"] = ["reversal"],
        ["continuity-contradicted"] = ["reversal", "denial-vs-report"],
        ["denial-vs-report"] = ["denial-vs-report"],
        ["spokesperson-vs-principal"] = ["denial-vs-report", "negation", "reversal"],
        ["commitment-broken"] = ["broken-commitment"],
        ["unmet-forecast"] = ["broken-commitment"],
        ["number-mismatch"] = ["number"],
        ["unit-anomaly"] = ["number"],
        ["date-mismatch"] = ["date"],
        ["source-disagreement"] = ["negation"],
        ["status-conflict"] = ["negation"],
        ["role-mismatch"] = ["negation"],
        ["presupposition-conflict"] = ["negation"],
        ["rationale-conflict"] = ["negation"],
        ["generalisation-overtaken"] = ["negation"],
    };

    private readonly ILookup<AnnotatedPair, AnnotatedConflict> _wanted = annotation.Conflicts.ToLookup(conflict => annotation.Rooted(conflict.Pair));
    private readonly HashSet<AnnotatedPair> _never = [.. annotation.NonConflicts.Select(annotation.Rooted)];

    public void Score(IReadOnlyList<Conflict> conflicts)
    {
        var hits = new Dictionary<AnnotatedPair, List<string>>();
        var alarms = new HashSet<AnnotatedPair>();
        foreach (var conflict in conflicts.Where(conflict => !s_fidelity.Contains(conflict.Rule.Kind)))
        {
            Judge(conflict, hits, alarms);
        }

        tally.Add(Count.NonConflicts, _never.Count);
        tally.Add(Count.NonConflictsFlagged, alarms.Count);
        foreach (var pair in _wanted)
        {
            Judge(pair, hits.GetValueOrDefault(pair.Key));
        }
    }

    private void Judge(Conflict conflict, Dictionary<AnnotatedPair, List<string>> hits, HashSet<AnnotatedPair> alarms)
    {
        var later = matches.RootsOf(conflict.Later.Statement?.Id);
        var pairs = matches.RootsOf(conflict.Earlier.Statement?.Id).SelectMany(one => later.Where(other => other != one).Select(other => AnnotatedPair.Of(one, other))).ToHashSet();
        var right = pairs.Where(_wanted.Contains).ToList();
        tally.Add(new FlaggedKindFigures(conflict.Rule.Kind, 1, right.Count > 0 ? 1 : 0));
        tally.Add(right.Count > 0 ? Count.FlaggedRight : Count.FlaggedWrong);
        foreach (var pair in right)
        {
            (hits.TryGetValue(pair, out var kinds) ? kinds : hits[pair] = []).Add(conflict.Rule.Kind);
        }

        if (right.Count == 0)
        {
            var declared = pairs.Where(_never.Contains).ToList();
            alarms.UnionWith(declared);
            misses.Add($"{dossier} FALSE ALARM {conflict.Rule.Kind}{(declared.Count > 0 ? " (declared non-conflict)" : "")}: {Quoted(conflict.Earlier.Statement?.Text)} / {Quoted(conflict.Later.Statement?.Text)}");
        }
    }

    private void Judge(IGrouping<AnnotatedPair, AnnotatedConflict> pair, List<string>? flagged)
    {
        var isClear = pair.Any(conflict => conflict.IsClear);
        var isFound = flagged is not null;
        bool IsNamed(string kind) => isFound && flagged!.Exists(given => s_family.GetValueOrDefault(given, []).Contains(kind));
        tally.Add(Count.Conflicts);
        tally.Add(Count.ConflictsFound, isFound);
        tally.Add(Count.ClearConflicts, isClear);
        tally.Add(Count.ClearConflictsFound, isClear && isFound);
        tally.Add(Count.ConflictKindRight, pair.Any(conflict => IsNamed(conflict.Kind)));
        foreach (var kind in pair.Select(conflict => conflict.Kind).Distinct())
        {
            tally.Add(new AnnotatedKindFigures(kind, 1, isFound ? 1 : 0, isClear ? 1 : 0, isClear && isFound ? 1 : 0, IsNamed(kind) ? 1 : 0));
        }

        if (!isFound)
        {
            var first = pair.First();
            misses.Add($"{dossier} conflict missed ({first.Kind}, {(first.IsClear ? "clear" : "arguable")}): {Quoted(annotation.Statements[first.Pair.First].Quote)} / {Quoted(annotation.Statements[first.Pair.Second].Quote)}");
        }
    }

    private static string Quoted(string? text) => $"«{Messages.Shorten(text ?? "?", QuoteLength)}»";
}

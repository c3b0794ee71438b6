using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Accuracy.Seeds;

/// <summary>What the tracker finds in the five texts of the demonstration, asked by words of the two statements.</summary>
internal static class SeedFindings
{
    private static readonly Lazy<TrackerResult> s_result = new(() => new Tracker().Track(new ArticleReader().ReadPaths([Path.Combine(AppContext.BaseDirectory, "seeds", "articles")]).Articles));

    public static TrackerResult Result => s_result.Value;

    /// <summary>The conflicts between two statements, each as its kind and certainty; a pair that is folded into another conflict counts.</summary>
    public static IReadOnlyList<string> Between(string earlier, string later, bool anyOrder) =>
        [.. Pairs().Where(pair => (Has(pair.Earlier, earlier) && Has(pair.Later, later)) || (anyOrder && Has(pair.Earlier, later) && Has(pair.Later, earlier))).Select(pair => pair.Kind).Distinct()];

    /// <summary>The statements with these words; a text that stands twice in its file gives them once.</summary>
    public static IEnumerable<Statement> With(string words) => Result.Statements.Where(statement => Has(statement, words));

    private static IEnumerable<(string Kind, Statement? Earlier, Statement? Later)> Pairs()
    {
        var statements = Result.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        foreach (var conflict in Result.Conflicts)
        {
            var kind = $"{conflict.Rule.Kind} {ReportWords.Of(conflict.Certainty)}";
            yield return (kind, conflict.Earlier.Statement, conflict.Later.Statement);
            foreach (var (earlier, later) in conflict.AlsoShownBy)
            {
                // Of a folded pair the certainty may be another.
                yield return ($"{conflict.Rule.Kind} folded", statements.GetValueOrDefault(earlier), statements.GetValueOrDefault(later));
            }
        }
    }

    private static bool Has(Statement? statement, string words) => statement is not null && statement.Text.Contains(words, StringComparison.Ordinal);
}

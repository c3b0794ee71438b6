using System.Globalization;
using System.Text;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Testing;

/// <summary>Tells, for a failure message, what a tracker found in texts and what came near.</summary>
/// <param name="result">What it found.</param>
/// <param name="diagnostics">What reading the texts raised.</param>
internal sealed class TextReport(TrackerResult result, IReadOnlyList<Diagnostic> diagnostics)
{
    private const int MostConflicts = 10;
    private const int MostMisses = 5;
    private readonly Dictionary<string, Statement> _statements = result.Statements.GroupBy(statement => statement.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public static bool Has(Statement? statement, string words) => statement is not null && Plain(statement.Text).Contains(Plain(words), StringComparison.Ordinal);

    /// <summary>Whether a conflict, or a pair folded into it, stands between two quotations.</summary>
    public bool IsBetween(Conflict conflict, string earlier, string later) =>
        (Has(conflict.Earlier.Statement, earlier) && Has(conflict.Later.Statement, later))
        || conflict.AlsoShownBy.Any(pair => Has(_statements.GetValueOrDefault(pair.Earlier), earlier) && Has(_statements.GetValueOrDefault(pair.Later), later));

    public static string Sides(Conflict conflict) => $"  earlier: {Side(conflict.Earlier)}\n  later:   {Side(conflict.Later)}";

    /// <summary>Where the quotations of an expectation stand, and why they were perhaps never compared.</summary>
    public string Quotations(string earlier, string later)
    {
        var text = new StringBuilder();
        var one = Quotation(text, "earlier", earlier);
        text.Append('\n');
        var other = Quotation(text, "later", later);
        if (one.Count > 0 && other.Count > 0)
        {
            var properties = one.Select(claim => claim.Property).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var shared = other.Select(claim => claim.Property).Where(properties.Contains).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            text.Append(shared.Count == 0
                ? $"\n  They share no property ({string.Join(", ", properties)} / {string.Join(", ", other.Select(claim => claim.Property).Distinct())}), so they were never compared."
                : $"\n  They share {string.Join(", ", shared)}; where the pair is not listed below, its values are equal, its parties are others, or too little ties it together.");
        }

        return text.ToString();
    }

    /// <summary>The conflicts found, the nearest pairs that were not flagged, and what was read.</summary>
    public string Everything(string? earlier = null, string? later = null)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Conflicts found: {result.Conflicts.Count}");
        foreach (var conflict in result.Conflicts.Take(MostConflicts))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- {Messages.Name(conflict.Rule)} ({Messages.Word(conflict.Severity)}, {conflict.Mechanism}, confidence {conflict.Confidence:0.00}): {conflict.Explanation}\n{Sides(conflict)}");
        }

        var misses = result.NearMisses.OrderByDescending(miss => Touches(miss, earlier) + Touches(miss, later)).Take(MostMisses).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\nNearest pairs that were not flagged: {misses.Count} of {result.NearMisses.Count}");
        foreach (var miss in misses)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- stopped by {miss.Gate} (nearness {miss.Nearness:0.00}): {miss.Reason}\n  earlier: {Side(miss.Earlier)}\n  later:   {Side(miss.Later)}");
        }

        text.Append(CultureInfo.InvariantCulture, $"\nRead: {result.Articles.Count} articles, {result.Statements.Count} statements, {result.Claims.Count} claims; {result.PairsExamined} pairs looked at.");
        foreach (var diagnostic in diagnostics.Concat(result.Diagnostics))
        {
            text.Append($"\nNote {diagnostic.Code}{(diagnostic.Path is null ? "" : $" ({diagnostic.Path})")}: {diagnostic.Message}");
        }

        return text.ToString();
    }

    private static int Touches(NearMiss miss, string? words) => words is not null && (Has(miss.Earlier.Statement, words) || Has(miss.Later.Statement, words)) ? 1 : 0;

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Side(Claim claim) => claim.Statement is { } statement ? $"\"{Messages.Shorten(statement.Text)}\" [{statement.ArticleId}]\n           {claim}" : claim.ToString();

    private List<Claim> Quotation(StringBuilder text, string side, string words)
    {
        text.Append("  ").Append(side).Append(" \"").Append(words).Append("\": ");
        var statements = result.Statements.Where(statement => Has(statement, words)).ToList();
        if (statements.Count == 0)
        {
            var article = result.Articles.FirstOrDefault(article => Plain(article.Content).Contains(Plain(words), StringComparison.Ordinal));
            text.Append(article is null ? "these words stand in no text" : $"these words stand in {article.Id}, but in no single statement that was found there");
            return [];
        }

        var ids = statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        var claims = result.Claims.Where(claim => claim.Statement is { } statement && ids.Contains(statement.Id)).ToList();
        text.Append("found in ").AppendJoin(", ", statements.Select(statement => statement.ArticleId).Distinct());
        if (claims.Count == 0)
        {
            text.Append(", but no claim could be made of it");
        }

        foreach (var claim in claims)
        {
            text.Append("\n    claim: ").Append(claim);
        }

        return claims;
    }
}

using OpenSourceTracker.Claims;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Names the two figures or dates that clash as the texts have them: "1.240 kios" and "hanya 980 kios", not the bare values.</summary>
internal static class FigureWords
{
    /// <summary>Those of two claims; nothing where they are no figures or dates.</summary>
    public static (string Earlier, string Later)? Of(ClaimEvidence earlier, ClaimEvidence later) => (earlier, later) switch
    {
        ({ Count: { } one }, { Count: { } other }) => (In(earlier.Meaning, one), In(later.Meaning, other)),
        ({ Date: { } one }, { Date: { } other }) => (one.Date.Text, other.Date.Text),
        _ => null,
    };

    /// <summary>Those of two clauses that are flagged for their figures or dates: of one unit, the likeliest of one thing first.</summary>
    public static (string Earlier, string Later)? Of(string kind, WeighedPair pair) => kind switch
    {
        "number-mismatch" => (from one in pair.Earlier.Counts
                              from other in pair.Later.Counts
                              where one.Quantity.Unit == other.Quantity.Unit && one.Quantity.IsChange == other.Quantity.IsChange && !one.Quantity.Agrees(other.Quantity)
                              orderby one.Head is not null && other.Counted.Contains(one.Head) ? 0 : one.Counted.Intersect(other.Counted).Any() ? 1 : 2
                              select ((string, string)?)(In(pair.Earlier, one), In(pair.Later, other))).FirstOrDefault(),
        "date-mismatch" => (from one in pair.Earlier.Dates
                            from other in pair.Later.Dates
                            where !one.Date.Extent!.Overlaps(other.Date.Extent!)
                            orderby one.Event == other.Event ? 0 : 1
                            select ((string, string)?)(one.Date.Text, other.Date.Text)).FirstOrDefault(),
        _ => null,
    };

    // A plain count with the word behind it.
    private static string In(ClauseMeaning meaning, CountSense count)
    {
        var (passage, quantity) = (meaning.Evidence.Passage, count.Quantity);
        var isWordBehind = quantity.Unit is null && quantity.EndToken < meaning.Evidence.End && passage.Tokens[quantity.EndToken].Kind != TokenKind.Punctuation;
        var end = isWordBehind ? passage.Tokens[quantity.EndToken].Span.End : quantity.Span.End;
        return new TextSpan(quantity.Span.Start, Math.Max(end, quantity.Span.End)).In(passage.Article.Content);
    }
}

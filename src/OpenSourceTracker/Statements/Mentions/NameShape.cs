using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>How a name is written, and what its words show of what bears it.</summary>
internal static class NameShape
{
    public static string NameOf(Passage passage, int first, int end)
    {
        var text = WithoutPossessor(passage.Text(first, end));
        return text.Contains('\n', StringComparison.Ordinal) || text.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
    }

    /// <summary>"Fielding's" without its ending: who owns something is still called so.</summary>
    public static string WithoutPossessor(string word) =>
        word.Length > 2 && (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal)) ? word[..^2] : word;

    public static MentionKind KindOf(Passage passage, int first, int end)
    {
        if (end - first > 2 && Enumerable.Range(first + 1, end - first - 2).Any(i => passage.Tokens[i].Norm is "bin" or "binti"))
        {
            return MentionKind.Person;
        }

        // "X, R-Pineville, said": party and district of a member
        if (end - first <= 2 && passage.Language.Code == "en" && passage.Text(first, first + 1) is [>= 'A' and <= 'Z', '-', >= 'A' and <= 'Z', ..])
        {
            return MentionKind.Place;
        }

        for (var i = first; i < end; i++)
        {
            var classes = passage.Language.Lexicon.ClassesOf(passage.Tokens[i]);
            if (classes.Contains("org.legal", StringComparer.Ordinal) || (classes.Contains("org.kind", StringComparer.Ordinal) && (i == first || i == end - 1)))
            {
                return MentionKind.Organisation;
            }

            if (classes.Contains("place.kind", StringComparer.Ordinal))
            {
                return MentionKind.Place;
            }
        }

        return passage.Tokens[end - 1].Kind == TokenKind.Number ? MentionKind.Thing : MentionKind.Unknown;
    }

    public static bool HasInnerCapital(Passage passage, Token token)
    {
        var text = passage.Article.Content;
        for (var i = token.Span.Start + 1; i < token.Span.End; i++)
        {
            if (char.IsUpper(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static bool BreakBetween(Passage passage, int at) =>
        at > 0 && passage.Article.Content.AsSpan(passage.Tokens[at - 1].Span.End, passage.Tokens[at].Span.Start - passage.Tokens[at - 1].Span.End).ContainsAny('\n', '\t');
}

using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>Finds function words in a passage that may mix scripts: ideographs are looked up in Chinese, all else in the passage's language.</summary>
internal static class FunctionCues
{
    public static List<FunctionMatch> Find(IReadOnlyList<Token> tokens, LanguagePack language, LanguagePack chinese)
    {
        var found = new List<FunctionMatch>();
        for (var i = 0; i < tokens.Count;)
        {
            var pack = tokens[i].Kind == TokenKind.Ideographs ? chinese : language;
            if (IsMonth(tokens, i))
            {
                i++;
                continue;
            }

            var match = WithoutBody(pack.Lexicon, tokens, WithoutComplement(pack.Lexicon, tokens, pack.Lexicon.LongestAt(tokens, i)));
            if (match.End > i && !IsOrigin(tokens, match) && Keep(tokens, match) is { Length: > 0 } classes)
            {
                found.Add(match with { Classes = classes, Stays = Array.IndexOf(classes, "aspect.continue") >= 0 && Array.IndexOf(s_staying, tokens[i].Short) >= 0 });
            }

            i = Math.Max(i + 1, match.End);
        }

        return found;
    }

    // "Kepala Dinas Perdagangan": the last word of the office begins the name of the body.
    private static FunctionMatch WithoutBody(FunctionLexicon lexicon, IReadOnlyList<Token> tokens, FunctionMatch match) =>
        match.End - match.First > 1 && match.End < tokens.Count && match.In("role.") && tokens[match.End - 1] is { Kind: TokenKind.Word, IsCapitalised: true } body && tokens[match.End] is { Kind: TokenKind.Word, IsCapitalised: true, AfterSpace: true } name
        && IsOfBody(lexicon, body) && !IsOfBody(lexicon, name) && lexicon.LongestAt(tokens, match.First + 1).End <= match.End ? match with { End = match.End - 1 } : match;

    private static bool IsOfBody(FunctionLexicon lexicon, Token token) => Array.IndexOf(lexicon.ClassesOf(token), "org.kind") >= 0;

    // "berjanji tidak akan": the list tells a promise not to do from a promise by its negator, which is yet part of what is promised.
    private static FunctionMatch WithoutComplement(FunctionLexicon lexicon, IReadOnlyList<Token> tokens, FunctionMatch match)
    {
        for (var at = match.First + 1; at < match.End && match.In("speech."); at++)
        {
            if (lexicon.LongestAt(tokens, at) is var tail && tail.End >= match.End && tail.IsAny("polarity.not", "polarity.notyet", "polarity.never", "polarity.none", "polarity.nolonger", "modality.future"))
            {
                return match with { End = at };
            }
        }

        return match;
    }

    // "pelatih asal Portugal", "daerah asal": where somebody comes from, and no condition.
    private static bool IsOrigin(IReadOnlyList<Token> tokens, FunctionMatch match) =>
        match.End - match.First == 1 && tokens[match.First].Norm is "asal"
        && (match.End >= tokens.Count || tokens[match.End] is not { Kind: TokenKind.Word } or { IsCapitalised: true } || match.First > 0 && s_origins.Contains(tokens[match.First - 1].Norm));

    private static readonly FrozenSet<string> s_origins = ClosedWords.Of("origin-noun");

    private static readonly string[] s_staying = ["tetap", "masih", "remain", "stay", "still", "continue", "仍", "仍然", "依然", "仍旧", "依旧", "保持", "维持", "继续", "坚持", "照旧", "照常", "仍在", "仍是", "仍将", "仍可"];

    // "Shut down in May", "5 May", "May 5": no "may".
    private static bool IsMonth(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].IsCapitalised && s_months.Contains(tokens[at].Norm)
        && (at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number || at > 0 && (tokens[at - 1].Kind == TokenKind.Number || s_beforeMonth.Contains(tokens[at - 1].Norm)));

    private static readonly FrozenSet<string> s_months = ClosedWords.Of("month-or-word");
    private static readonly FrozenSet<string> s_beforeMonth = ClosedWords.Of("before-month");

    // Words of names (Bank, Post, Street, Co) count only with a capital; titles of address too.
    private static string[] Keep(IReadOnlyList<Token> tokens, FunctionMatch match)
    {
        if (tokens[match.First].Kind == TokenKind.Ideographs || tokens[match.First].IsCapitalised)
        {
            return match.Classes;
        }

        // "dr. Ratna Siregar": a title shortened with a point is one in small letters too.
        if (tokens[match.End - 1].Is('.') && Array.IndexOf(match.Classes, "role.honorific") >= 0)
        {
            return match.Classes;
        }

        return Array.Exists(match.Classes, IsOfNames) ? Array.FindAll(match.Classes, name => !IsOfNames(name)) : match.Classes;
    }

    private static bool IsOfNames(string wordClass) => wordClass is "org.kind" or "org.legal" or "org.media" or "place.kind" or "role.honorific";
}

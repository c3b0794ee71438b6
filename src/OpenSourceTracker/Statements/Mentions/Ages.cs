using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>"X (44), a baker", "X, 44, a baker": whose age stands in brackets or commas behind the name is a person.</summary>
internal static class Ages
{
    public static Mention Of(Passage passage, Mention mention) =>
        mention.Kind is not (MentionKind.Unknown or MentionKind.Person or MentionKind.Place) ? mention
        : EndOf(passage, mention.End) is > 0 and var end ? mention with { Kind = MentionKind.Person, PhraseEnd = end }
        : IsKin(passage, mention) ? mention with { Kind = MentionKind.Person }
        : (mention.End - mention.First is 2 or 3 || passage.Cues.Exists(cue => cue.End == mention.First && cue.In("speech."))) && IsInCommas(passage, mention.End) ? mention with { Kind = MentionKind.Person }
        : mention;

    // "his wife, Angela, said", "her brother Tom"
    private static bool IsKin(Passage passage, Mention mention) =>
        passage.Language.Code == "en" && mention.First > 1 && mention.Kind is MentionKind.Unknown && s_kin.Contains(passage.Tokens[passage.Tokens[mention.First - 1].Is(',') ? mention.First - 2 : mention.First - 1].Norm) && (!passage.Tokens[mention.First - 1].Is(',') || mention.End < passage.Tokens.Count && passage.Tokens[mention.End].Is(','));

    private static readonly FrozenSet<string> s_kin = ClosedWords.Of("kin");

    // "X, 29, whose son", "X, 34 tahun, warga Y", "…," ujar X, 62.
    private static bool IsInCommas(Passage passage, int at) =>
        at + 2 < passage.Tokens.Count && passage.Tokens[at].Is(',') && passage.Tokens[at + 1] is { Kind: TokenKind.Number, Norm.Length: 2 } number && number.Norm.All(char.IsAsciiDigit)
        && passage.Tokens[passage.Tokens[at + 2].Norm is "tahun" && at + 3 < passage.Tokens.Count ? at + 3 : at + 2].Norm is "," or ".";

    /// <summary>Behind "the 38-year-old", which stands for a person just named; 0 where a token opens no such phrase.</summary>
    public static int EpithetEnd(Passage passage, int the)
    {
        var tokens = passage.Tokens;
        if (the + 1 >= tokens.Count || tokens[the].Norm is not "the" || !char.IsAsciiDigit(tokens[the + 1].Norm[0]))
        {
            return 0;
        }

        var end = the + 2;
        while (end < tokens.Count && !tokens[end].AfterSpace && tokens[end].Norm is not ("," or "." or ";" or ":"))
        {
            end++;
        }

        return tokens[end - 1].Norm.EndsWith("old", StringComparison.Ordinal) ? end : 0;
    }

    /// <summary>Behind the brackets of an age that opens at a token; 0 where there is none.</summary>
    public static int EndOf(Passage passage, int at) =>
        at + 2 < passage.Tokens.Count && passage.Tokens[at].Norm is "(" or "（" && passage.Tokens[at + 1] is { Kind: TokenKind.Number, Norm.Length: 1 or 2 } number && number.Norm.All(char.IsAsciiDigit)
            ? passage.Tokens[at + 2].Norm is ")" or "）" ? at + 3 : at + 3 < passage.Tokens.Count && passage.Tokens[at + 2].Norm is "tahun" or "th" or "岁" or "歲" && passage.Tokens[at + 3].Norm is ")" or "）" ? at + 4 : 0
            : 0;
}

using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>"X (44), a baker", "X, 44, a baker": whose age stands in brackets or commas behind the name is a person.</summary>
internal static class Ages
{
    public static Mention Of(Passage passage, Mention mention) =>
        mention.Kind is not (MentionKind.Unknown or MentionKind.Person or MentionKind.Place) ? mention
        : EndOf(passage, mention.End) is > 0 and var end ? mention with { Kind = MentionKind.Person, PhraseEnd = end }
        : (mention.End - mention.First is 2 or 3 || passage.Cues.Exists(cue => cue.End == mention.First && cue.In("speech."))) && IsInCommas(passage, mention.End) ? mention with { Kind = MentionKind.Person }
        : mention;

    // "X, 29, whose son", "X, 34 tahun, warga Y", "…," ujar X, 62.
    private static bool IsInCommas(Passage passage, int at) =>
        at + 2 < passage.Tokens.Count && passage.Tokens[at].Is(',') && passage.Tokens[at + 1] is { Kind: TokenKind.Number, Norm.Length: 2 } number && number.Norm.All(char.IsAsciiDigit)
        && passage.Tokens[passage.Tokens[at + 2].Norm is "tahun" && at + 3 < passage.Tokens.Count ? at + 3 : at + 2].Norm is "," or ".";

    /// <summary>Behind the brackets of an age that opens at a token; 0 where there is none.</summary>
    public static int EndOf(Passage passage, int at) =>
        at + 2 < passage.Tokens.Count && passage.Tokens[at].Norm is "(" or "（" && passage.Tokens[at + 1] is { Kind: TokenKind.Number, Norm.Length: 1 or 2 } number && number.Norm.All(char.IsAsciiDigit)
            ? passage.Tokens[at + 2].Norm is ")" or "）" ? at + 3 : at + 3 < passage.Tokens.Count && passage.Tokens[at + 2].Norm is "tahun" or "th" or "岁" or "歲" && passage.Tokens[at + 3].Norm is ")" or "）" ? at + 4 : 0
            : 0;
}

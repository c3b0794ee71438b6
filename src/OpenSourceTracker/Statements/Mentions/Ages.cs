using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>"X (44), a baker": whose age stands in brackets behind the name is a person.</summary>
internal static class Ages
{
    public static Mention Of(Passage passage, Mention mention) =>
        mention.Kind is MentionKind.Unknown or MentionKind.Person or MentionKind.Place && EndOf(passage, mention.End) is > 0 and var end ? mention with { Kind = MentionKind.Person, PhraseEnd = end } : mention;

    /// <summary>Behind the brackets of an age that opens at a token; 0 where there is none.</summary>
    public static int EndOf(Passage passage, int at) =>
        at + 2 < passage.Tokens.Count && passage.Tokens[at].Norm is "(" or "（" && passage.Tokens[at + 1] is { Kind: TokenKind.Number, Norm.Length: 1 or 2 } number && number.Norm.All(char.IsAsciiDigit)
            ? passage.Tokens[at + 2].Norm is ")" or "）" ? at + 3 : at + 3 < passage.Tokens.Count && passage.Tokens[at + 2].Norm is "tahun" or "th" or "岁" or "歲" && passage.Tokens[at + 3].Norm is ")" or "）" ? at + 4 : 0
            : 0;
}

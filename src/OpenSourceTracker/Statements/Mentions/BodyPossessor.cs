using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Tells a possessor that stands inside the English name of a body: "Karrow Sheriff's Office", "Nurses' Union of X".</summary>
internal static class BodyPossessor
{
    private static readonly FrozenSet<string> s_possessors = ClosedWords.Of("body-possessor");

    /// <summary>Where the body's noun ends, behind a possessor that ends at a token; 0 where it is none.</summary>
    public static int EndOf(Passage passage, int end)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "en" || end >= tokens.Count)
        {
            return 0;
        }

        var body = s_possessors.Contains(tokens[end - 1].Norm.Replace('’', '\'')) && tokens[end - 1].Norm.EndsWith('s') && tokens[end].Kind == TokenKind.Word && tokens[end - 1].Norm[^2] is '\'' or '’' ? end
            : tokens[end].Norm is "'" or "’" && !tokens[end].AfterSpace && s_possessors.Contains(tokens[end - 1].Norm) ? end + 1
            : tokens.Count;
        return tokens[end - 1].IsCapitalised && body < tokens.Count && tokens[body] is { Kind: TokenKind.Word, IsCapitalised: true } && Array.Exists(passage.Language.Lexicon.ClassesOf(tokens[body]), name => name is "org.kind" or "org.generic") ? body + 1 : 0;
    }
}

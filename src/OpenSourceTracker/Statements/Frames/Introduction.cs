using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Words before an attribution that are no clause of their own.</summary>
internal static class Introduction
{
    public static bool IsIntroducing(Token token) => s_introducing.Contains(token.Norm);

    // "Ihwal X, ...", "After the match, ...": words before the subject that are no clause of their own.
    public static bool IsIntroduction(Passage passage, Sentence sentence, int subject)
    {
        var words = 0;
        for (var i = sentence.First; i < subject; i++)
        {
            words += passage.Tokens[i].Kind == TokenKind.Punctuation ? 0 : 1;
        }

        return words < 3 || words < 9 && s_introducing.Contains(passage.Tokens[sentence.First].Norm);
    }

    private static readonly FrozenSet<string> s_introducing = ClosedWords.Of("introducing");
}

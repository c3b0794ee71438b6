using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Acronyms of things: "demam berdarah dengue (DBD)" abbreviates words without capitals, so it is no body.</summary>
internal static class Acronyms
{
    private static readonly FrozenSet<string> s_things = ClosedWords.Of("thing-acronym");

    public static HashSet<string> OfThings(IReadOnlyList<Passage> passages)
    {
        var things = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            for (var i = 0; i < passage.Tokens.Count; i++)
            {
                if (passage.Tokens[i] is { Kind: TokenKind.Word, Norm.Length: > 1 and < 7, IsCapitalised: true } token && passage.Text(i, i + 1) is var name && name.All(char.IsUpper) && (s_things.Contains(token.Norm) || Abbreviates(passage, i)))
                {
                    things.Add(name);
                }
            }
        }

        return things;
    }

    private static bool Abbreviates(Passage passage, int at)
    {
        var letters = passage.Tokens[at].Norm;
        if (at <= letters.Length || at + 1 >= passage.Tokens.Count || passage.Tokens[at - 1].Norm is not "(" || passage.Tokens[at + 1].Norm is not ")")
        {
            return false;
        }

        for (var i = 0; i < letters.Length; i++)
        {
            if (passage.Tokens[at - 1 - letters.Length + i] is not { Kind: TokenKind.Word, IsCapitalised: false } word || word.Norm[0] != letters[i] || Array.Exists(passage.Language.Lexicon.ClassesOf(word), name => name.StartsWith("org.", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Figures;

/// <summary>Finds whose reckoning a figure is: "A, by the department's count", "B, on the union's reckoning", "C, per the weather service".</summary>
internal static class CountFrame
{
    private const int Reach = 7;

    // What somebody's counting or telling is called.
    private static readonly FrozenSet<string> s_reckonings = ClosedWords.Of("reckoning");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "en")
        {
            return null;
        }

        for (var i = sentence.First; i + 2 < sentence.End; i++)
        {
            if (inUtterance[i] || !(tokens[i].Norm is "by" or "on" && (i == sentence.First || tokens[i - 1].Is(','))))
            {
                continue;
            }

            var noun = Enumerable.Range(i + 2, Math.Max(0, Math.Min(Reach, sentence.End - i - 2))).FirstOrDefault(at => s_reckonings.Contains(tokens[at].Norm), -1);
            if (noun < 0 || noun + 1 < sentence.End && tokens[noun + 1].Kind != TokenKind.Punctuation && !(i == sentence.First && OpensClause(tokens[noun + 1])) || !IsOwned(tokens[noun - 1]))
            {
                continue;
            }

            var cue = new FunctionMatch(i, i + 1, ["attribution.according"]);
            return Owner(passage, i + 1, noun) is { } owner ? new(cue, owner, i, noun + 1, IsInverted: i > sentence.First + 2) : null;
        }

        return null;
    }

    // "By the firm's own count 310 letters went astray": no comma parts the phrase from the clause.
    private static bool OpensClause(Token token) => token.Kind == TokenKind.Number || token.Kind == TokenKind.Word && !SpeakerPhraseFinder.IsPreposition(token.Norm);

    private static bool IsOwned(Token token) => EnglishPossessive.Ends(token.Norm) || token.Norm.EndsWith("s'", StringComparison.Ordinal) || token.Norm.EndsWith("s’", StringComparison.Ordinal) || token.Norm is "own";

    private static readonly FrozenSet<string> s_noOwner = ClosedWords.Of("no-owner");

    /// <summary>Whose a noun is by the possessor before it: "the union's latest", "Vantor's".</summary>
    public static SpeakerPhrase? Possessor(Passage passage, int first, int noun)
    {
        var own = Enumerable.Range(first, noun - first).LastOrDefault(i => passage.Tokens[i].Norm is not "own" && IsOwned(passage.Tokens[i]), -1);
        // "Last year's figure" is nobody's.
        return own < 0 || s_noOwner.Contains(passage.Tokens[own].Norm[..^2]) ? null : Owner(passage, passage.Tokens[first].Norm is "the" ? first + 1 : first, own + 1);
    }

    private static SpeakerPhrase? Owner(Passage passage, int first, int noun)
    {
        if (passage.Mentions.Find(mention => mention.First >= first && mention.First <= first + 1 && mention.End <= noun && mention.Kind is not (MentionKind.Place or MentionKind.Thing)) is { } named)
        {
            return new(SourceClass.Named, first, noun) { Mention = named, Words = named.Name, Role = named.Role };
        }

        var words = passage.Text(first, passage.Tokens[noun - 1].Norm is "own" ? noun - 1 : noun);
        var bare = EnglishPossessive.Ends(words) ? words[..^2] : null;
        return bare is null ? null
            : passage.CuesIn(first, noun).FirstOrDefault(cue => cue.IsAny("org.generic", "org.kind")) is { End: > 0 } kind && kind.First <= first + 1 ? new(SourceClass.Named, first, noun) { Refers = "org.generic", Words = bare }
            : new(SourceClass.RoleOnly, first, noun) { Words = bare, Refers = "noun.phrase" };
    }
}

using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Tells "X, the chairman, said the company …" from "The plant will close, said the company": before the verb stands no clause, only who speaks and what he is.</summary>
internal static class OpeningName
{
    private const int MostWords = 40;

    public static bool Fills(Passage passage, Sentence sentence, int verb, bool[] inUtterance)
    {
        if (verb - sentence.First is < 4 or > MostWords || !passage.Tokens[verb - 1].Is(',') || Enumerable.Range(sentence.First, verb - sentence.First).Any(i => inUtterance[i]))
        {
            return false;
        }

        // Behind "On Monday," and the like the name may stand, too.
        for (var from = sentence.First; from < verb - 1;)
        {
            var comma = passage.Tokens.FindIndex(from, verb - from, token => token.Is(','));
            if (comma == verb - 1)
            {
                return false;
            }

            if (IsName(passage, sentence, from, comma) && Enumerable.Range(comma + 1, verb - 2 - comma).All(i => IsApposition(passage, comma, i)))
            {
                return true;
            }

            if (!Introduction.IsIntroducing(passage.Tokens[from]) && !passage.CuesIn(from, from + 1).Any(cue => cue.In("discourse.")))
            {
                return false;
            }

            from = comma + 1;
        }

        return false;
    }

    // "Ann Marsh", "The council's leader", "But the board's chair": a noun with its article and owner, that no preposition governs.
    private static bool IsName(Passage passage, Sentence sentence, int first, int end)
    {
        if (end - first > 7 || SpeakerPhraseFinder.SubjectEndingAt(passage, sentence, end) is not { } phrase || phrase.First < first)
        {
            return false;
        }

        return Enumerable.Range(first, phrase.First - first).All(i => passage.Tokens[i] is { IsCapitalised: true } or { Kind: TokenKind.Punctuation } || NounSubject.IsDetermining(passage.Tokens[i].Norm)
            || passage.Cues.Exists(cue => cue.First <= i && i < cue.End && (cue.In("discourse.") || cue.In("role.") || cue.In("org."))));
    }

    // A finite verb belongs to an apposition only behind "who" or "which".
    private static bool IsApposition(Passage passage, int comma, int at)
    {
        var word = passage.Tokens[at].Norm;
        return !FrameExtent.IsAuxiliary(word) || Enumerable.Range(comma + 1, at - comma - 1).Any(i => passage.Tokens[i].Norm is "who" or "which" or "whose" or "that" or "where");
    }
}

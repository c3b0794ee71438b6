using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds who says it behind an Indonesian quotative: "…," ujar X, katanya, dikatakan oleh X.</summary>
internal static class Quotative
{
    // Bare roots and roots with -nya are quotatives that follow the words (ujar, katanya, tutur); di- verbs name their agent behind "oleh".
    public static SpeechFrame? Find(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance, string word, bool afterMark)
    {
        var tokens = passage.Tokens;
        if (!cue.Is("speech.tag") && !word.EndsWith("nya", StringComparison.Ordinal) && (word.StartsWith("di", StringComparison.Ordinal) || word.StartsWith("ter", StringComparison.Ordinal)))
        {
            // "…, disampaikan Kepala Dinas X, Y": behind a comma the agent follows the verb without "oleh"
            if (afterMark && cue.First > sentence.First + 3 && tokens[cue.First - 1].Is(',') && cue.IsAny("speech.say", "speech.explain", "speech.announce") && SpeakerPhraseFinder.Right(passage, sentence, cue.End, inUtterance, reach: 0) is { } named && (named.Mention is { Kind: MentionKind.Person } || named.Refers is "role"))
            {
                return new(cue, named, cue.First, FrameExtent.End(passage, sentence, Math.Max(cue.End, named.End)), IsInverted: true);
            }

            for (var i = cue.End; i < Math.Min(sentence.End, cue.End + 4); i++)
            {
                if (tokens[i].Norm == "oleh" && SpeakerPhraseFinder.Right(passage, sentence, i + 1, inUtterance, reach: 2) is { } agent)
                {
                    return new(cue, agent, cue.First, agent.End, IsInverted: true);
                }
            }

            return cue.Is("attribution.passive") && cue.IsAny("speech.promise", "speech.say", "speech.claim") ? ByAgent(passage, sentence, cue, inUtterance) : null;
        }

        // "keluh X", "pekik X" are roots; nouns in ke- end in -an.
        var isNoun = word.EndsWith("an", StringComparison.Ordinal) || (word.StartsWith("pe", StringComparison.Ordinal) && word is not "pekik");
        if (isNoun || (!afterMark && !(cue.First > sentence.First && tokens[cue.First - 1].Norm is "demikian" or "begitu" or "begitulah")))
        {
            return null;
        }

        if (word.EndsWith("nya", StringComparison.Ordinal))
        {
            // "Alasannya", "catatannya": a noun with its possessor
            if (word.EndsWith("annya", StringComparison.Ordinal))
            {
                return null;
            }

            return new(cue, new(SourceClass.Named, cue.First, cue.End) { Refers = cue.Is("speech.add") ? "pronoun.same" : "pronoun.person", Words = "-nya" }, cue.First, FrameExtent.End(passage, sentence, cue.End), IsInverted: cue.First > sentence.First);
        }

        var said = OneOf(passage, sentence, cue.End) ?? IndonesianSubject.Demonstrative(passage, sentence, cue.End) ?? SpeakerPhraseFinder.Right(passage, sentence, cue.End, inUtterance, reach: 3);
        if (said is null && cue.End < sentence.End && tokens[cue.End] is { Kind: TokenKind.Word, IsCapitalised: false, Norm.Length: > 6 } maker && maker.Norm.EndsWith("nya", StringComparison.Ordinal) && maker.Norm.StartsWith("pe", StringComparison.Ordinal))
        {
            said = new(SourceClass.RoleOnly, cue.End, cue.End + 1) { Words = passage.Text(cue.End, cue.End + 1)[..^3], Refers = "noun" };
        }

        // Behind a quotation or a clause even a noun that no list knows is who said it.
        said ??= afterMark && (cue.First > sentence.First || FrameExtent.IsBehindUtterance(cue.First, inUtterance)) && (cue.Is("speech.say") || FrameExtent.IsBehindUtterance(cue.First, inUtterance)) ? NounSubject.Behind(passage, sentence, cue.End, inUtterance) : null;
        return said is { } right
            ? new(cue, right, cue.First, FrameExtent.End(passage, sentence, Math.Max(cue.End, right.End)), IsInverted: true)
            : null;
    }

    // "…," kata salah seorang penjaganya: one of several, none of whom is named
    private static SpeakerPhrase? OneOf(Passage passage, Sentence sentence, int first)
    {
        var tokens = passage.Tokens;
        return first + 2 < sentence.End && tokens[first].Norm is "salah" && tokens[first + 1].Norm is "seorang" or "satu" && tokens[first + 2] is { Kind: TokenKind.Word, IsCapitalised: false } && tokens[first + 2].Norm.EndsWith("nya", StringComparison.Ordinal)
            && !(first + 4 < sentence.End && tokens[first + 3].Is(',') && tokens[first + 4].IsCapitalised) && !(first + 3 < sentence.End && tokens[first + 3].IsCapitalised) ? new(SourceClass.Unnamed, first, first + 3) { Words = passage.Text(first, first + 3) } : null;
    }

    // "Versi baru dijanjikan terbit bulan depan oleh direkturnya, X": the whole clause is what its agent says.
    private static SpeechFrame? ByAgent(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance)
    {
        for (var i = cue.End; i + 1 < sentence.End && passage.Tokens[i].Kind != TokenKind.Punctuation; i++)
        {
            if (passage.Tokens[i].Norm is "oleh")
            {
                return SpeakerPhraseFinder.Right(passage, sentence, i + 1, inUtterance, reach: 0) is { Mention: { Kind: MentionKind.Person or MentionKind.Organisation } } agent ? new(cue, agent, sentence.First, sentence.First, IsInverted: false) : null;
            }
        }

        return null;
    }
}

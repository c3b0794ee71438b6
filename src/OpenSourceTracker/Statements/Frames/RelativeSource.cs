using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds the source of "menurut" where a relative clause tells of it: "menurut data yang dihimpun X, A", "menurut warga yang melihatnya, A".</summary>
/// <remarks>Who has put a paper out speaks in it; who has only read it, or met whoever tells, does not.</remarks>
internal static class RelativeSource
{
    private const int LongestNoun = 5;

    private const int LongestClause = 16;

    private static readonly FrozenSet<string> s_putOut = ClosedWords.Of("put-out");

    private static readonly FrozenSet<string> s_adverbs = ClosedWords.Of("before-passive");

    private static readonly FrozenSet<string> s_gotten = ClosedWords.Of("gotten");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance)
    {
        if (passage.Language.Code != "id" || Relative(passage, sentence, cue.End) is not { } relative)
        {
            return null;
        }

        // "menurut laporan yang sama": no relative clause, but the paper spoken of
        if (passage.Tokens[relative + 1].Norm is "sama" && (cue.End < relative ? cue.End : cue.End - 1) is var same && same > cue.First && passage.Language.Lexicon.ClassesOf(passage.Tokens[same]).Contains("attribution.document", StringComparer.Ordinal))
        {
            return new(cue, new(SourceClass.Document, cue.First, relative + 2) { Words = passage.Text(same, relative) }, cue.First, relative + 2, IsInverted: cue.First > sentence.First + 2);
        }

        var end = EndOf(passage, sentence, relative, inUtterance);
        var verb = VerbOf(passage, relative, end);
        if (end == 0 || verb >= end)
        {
            return null;
        }

        // "catatan yang ia bagikan": whose paper it is, unless they have only come by it
        if (passage.Cues.Find(other => other.First == relative + 1 && other.IsAny("pronoun.person", "pronoun.plural")) is { End: > 0 } pronoun)
        {
            return pronoun.End < end && !s_gotten.Contains(passage.Tokens[pronoun.End].Norm) && CuePhrase.Of(passage, pronoun) is { } giver ? new(cue, giver with { First = cue.First, End = end }, cue.First, end, IsInverted: cue.First > sentence.First + 2) : null;
        }

        var isPutOut = s_putOut.Contains(passage.Tokens[verb].Norm);
        var noun = isPutOut && Agent(passage, sentence, verb, end, inUtterance) is { } agent ? agent with { First = cue.First, End = end } : Itself(passage, cue, relative, end, isPutOut);
        return noun is null ? null : new(cue, noun, cue.First, end, IsInverted: cue.First > sentence.First + 2);
    }

    /// <summary>Who has put out the paper behind whose noun a relative clause follows: "survei yang digelar X", "citra yang diolah kelompok X".</summary>
    public static SpeakerPhrase? MakerOf(Passage passage, Sentence sentence, int from, bool[] inUtterance) =>
        Relative(passage, sentence, from) is { } relative && VerbOf(passage, relative, sentence.End) is var verb && verb < sentence.End && s_putOut.Contains(passage.Tokens[verb].Norm) ? Agent(passage, sentence, verb, sentence.End, inUtterance) : null;

    private static int VerbOf(Passage passage, int relative, int end)
    {
        var verb = relative + 1;
        while (verb < end && s_adverbs.Contains(passage.Tokens[verb].Norm))
        {
            verb++;
        }

        return verb;
    }

    // "yang", with nothing but words of the noun before it
    private static int? Relative(Passage passage, Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.End - 2, from + LongestNoun); i++)
        {
            if (passage.Tokens[i].Norm is "yang")
            {
                return i;
            }

            if (passage.Tokens[i].Kind is TokenKind.Punctuation || passage.Tokens[i].IsCapitalised || SpeakerPhraseFinder.IsPreposition(passage.Tokens[i].Norm))
            {
                return null;
            }
        }

        return null;
    }

    // The comma behind the relative clause, or the sentence's end where the source closes it; 0 where the clause has marks of its own.
    private static int EndOf(Passage passage, Sentence sentence, int relative, bool[] inUtterance)
    {
        for (var i = relative + 1; i < sentence.End; i++)
        {
            if (inUtterance[i] || i - relative > LongestClause)
            {
                return 0;
            }

            if (passage.Tokens[i].Kind == TokenKind.Punctuation && !passage.Tokens[i].Norm.AsSpan().ContainsAny("-/()"))
            {
                return passage.Tokens[i].Is(',') || passage.Tokens[i].Is('.') && i == sentence.End - 1 ? i : 0;
            }
        }

        return sentence.End;
    }

    private static SpeakerPhrase? Agent(Passage passage, Sentence sentence, int verb, int end, bool[] inUtterance)
    {
        var from = verb + 1 < end && passage.Tokens[verb + 1].Norm is "oleh" ? verb + 2 : verb + 1;
        if (from >= end || passage.Dates.Any(date => date.Span.Overlaps(passage.Tokens[from].Span)))
        {
            return null;
        }

        // "kelompok X", "LSM X": the kind of body before its name
        if (from + 1 < end && passage.Mentions.Find(mention => mention.First == from + 1 && mention.Kind is MentionKind.Organisation or MentionKind.Unknown) is { } called && passage.Cues.Exists(cue => cue.First == from && cue.End == from + 1 && cue.In("org.")))
        {
            return SpeakingName.PhraseOf(called);
        }

        if (SpeakerPhraseFinder.Right(passage, sentence, from, inUtterance, reach: 0) is { } listed)
        {
            // "tim audit": the rest of the noun
            var last = listed.End;
            while (listed.Mention is null && last < end && passage.Tokens[last] is { Kind: TokenKind.Word, IsCapitalised: false } word && !SpeakerPhraseFinder.IsPreposition(word.Norm) && !passage.Dates.Any(date => date.Span.Overlaps(word.Span)))
            {
                last++;
            }

            return last == listed.End ? listed : new(SourceClass.RoleOnly, from, last) { Words = passage.Text(from, last), Refers = "noun.phrase" };
        }

        return passage.Tokens[from] is { Kind: TokenKind.Word } noun && !SpeakerPhraseFinder.IsPreposition(noun.Norm) && !passage.Cues.Exists(other => other.First == from) ? NounSubject.Behind(passage, sentence, from, inUtterance) : null;
    }

    // "menurut warga yang ditemui X", "menurut data yang diumumkan kemarin": the people, the paper
    private static SpeakerPhrase? Itself(Passage passage, FunctionMatch cue, int relative, int end, bool isPutOut)
    {
        // "menurut data", "menurut warga" may be one phrase of the lexicon.
        var noun = cue.End < relative ? cue.End : cue.End - 1;
        if (noun == cue.First)
        {
            return null;
        }

        var isPeople = Enumerable.Range(noun, relative - noun).Any(i => Array.Exists(passage.Language.Lexicon.ClassesOf(passage.Tokens[i]), name => name.StartsWith("person.", StringComparison.Ordinal) || name.StartsWith("role.", StringComparison.Ordinal)));
        // Without a name in the clause nobody else can be meant: "rekaman yang mereka kumpulkan".
        if (!isPutOut && !passage.MentionsIn(relative, end).Any())
        {
            return null;
        }

        return new(isPeople ? SourceClass.RoleOnly : SourceClass.Document, cue.First, end) { Words = passage.Text(noun, relative), Refers = "told" };
    }
}

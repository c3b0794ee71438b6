using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements;

/// <summary>Finds the words of attribution in a sentence, by the word order of its language.</summary>
internal static class SpeechFrameFinder
{
    /// <summary>The frames of one sentence, in order; words inside utterances do not count.</summary>
    public static List<SpeechFrame> Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var frames = new List<SpeechFrame>();
        foreach (var cue in passage.CuesIn(sentence.First, sentence.End))
        {
            if (inUtterance[cue.First] || !(cue.In("speech.") || cue.IsAny("attribution.according", "attribution.quoted")))
            {
                continue;
            }

            var frame = cue.IsAny("attribution.according", "attribution.quoted") ? According(passage, sentence, cue, inUtterance) : Verb(passage, sentence, cue, inUtterance);
            if (frame is not null)
            {
                frames.Add(frame);
            }
        }

        return frames;
    }

    private static SpeechFrame? According(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance)
    {
        if (passage.Tokens[cue.End - 1].Norm.EndsWith("nya", StringComparison.Ordinal))
        {
            return new(cue, new(SourceClass.Named, cue.First, cue.End) { Refers = "pronoun.person", Words = "-nya" }, cue.First, cue.End, IsInverted: false);
        }

        var speaker = SpeakerPhraseFinder.Right(passage, sentence, cue.End, inUtterance, reach: 6) ?? Document(passage, sentence, cue.End);
        if (speaker is null)
        {
            return null;
        }

        var end = speaker.End;
        // 据X介绍, 据X统计显示: the verb behind the source belongs to the frame
        if (passage.Cues.Find(other => other.First >= end && other.First <= end + 1 && other.In("speech.")) is { End: > 0 } verb && passage.Tokens[verb.First].Kind == TokenKind.Ideographs)
        {
            end = verb.End;
        }

        return new(cue, speaker, cue.First, end, IsInverted: cue.First > sentence.First + 2);
    }

    private static SpeakerPhrase? Document(Passage passage, Sentence sentence, int at)
    {
        var end = at;
        while (end < sentence.End && end - at < 10 && passage.Tokens[end].Kind != TokenKind.Punctuation)
        {
            end++;
        }

        var noun = passage.CuesIn(at, end).FirstOrDefault(cue => cue.Is("attribution.document"));
        return noun.End > 0 ? new(SourceClass.Document, at, end) { Words = passage.Text(at, end) } : null;
    }

    private static SpeechFrame? Verb(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var word = tokens[cue.First].Norm;
        var language = tokens[cue.First].Kind == TokenKind.Ideographs ? "zh" : passage.Language.Code;
        var afterMark = cue.First == sentence.First || tokens[cue.First - 1].Kind == TokenKind.Punctuation || inUtterance[cue.First - 1];
        if (language == "id")
        {
            // Bare roots and roots with -nya are quotatives that follow the words: ujar, katanya, tutur; verbs with me- and ber- follow their subject.
            var isBare = !(word.StartsWith("me", StringComparison.Ordinal) || word.StartsWith("ber", StringComparison.Ordinal) || word.StartsWith("di", StringComparison.Ordinal) || word.StartsWith("ter", StringComparison.Ordinal));
            if (isBare)
            {
                if (!afterMark && !(cue.First > sentence.First && tokens[cue.First - 1].Norm is "demikian" or "begitu" or "begitulah"))
                {
                    return null;
                }

                if (word.EndsWith("nya", StringComparison.Ordinal))
                {
                    return new(cue, new(SourceClass.Named, cue.First, cue.End) { Refers = "pronoun.person", Words = "-nya" }, cue.First, FrameEnd(passage, sentence, cue.End), IsInverted: true);
                }

                return SpeakerPhraseFinder.Right(passage, sentence, cue.End, inUtterance, reach: 3) is { } right
                    ? new(cue, right, cue.First, FrameEnd(passage, sentence, Math.Max(cue.End, right.End)), IsInverted: true)
                    : null;
            }

            if (word.StartsWith("di", StringComparison.Ordinal))
            {
                var oleh = Enumerable.Range(cue.End, Math.Max(0, Math.Min(sentence.End, cue.End + 4) - cue.End)).FirstOrDefault(i => tokens[i].Norm == "oleh", -1);
                return oleh >= 0 && SpeakerPhraseFinder.Right(passage, sentence, oleh + 1, inUtterance, reach: 2) is { } agent ? new(cue, agent, cue.First, agent.End, IsInverted: true) : null;
            }
        }
        else if (language == "en" && afterMark && cue.First > sentence.First && SpeakerPhraseFinder.Right(passage, sentence, cue.End, inUtterance, reach: 1) is { } inverted)
        {
            return new(cue, inverted, cue.First, FrameEnd(passage, sentence, Math.Max(cue.End, inverted.End)), IsInverted: true);
        }

        if (SpeakerPhraseFinder.Left(passage, sentence, cue.First, inUtterance) is { } left)
        {
            // "..., she said." — subject and verb stand behind the words.
            var isTail = left.First > sentence.First + 2 && tokens[left.First - 1].Kind == TokenKind.Punctuation && IsTail(passage, sentence, cue.End, inUtterance);
            return new(cue, left, left.First, isTail ? FrameEnd(passage, sentence, cue.End) : cue.End, isTail);
        }

        return null;
    }

    // Behind an inverted frame: place, occasion and date up to the next clause or the sentence's end belong to it.
    private static int FrameEnd(Passage passage, Sentence sentence, int at)
    {
        var end = at;
        while (end < sentence.End && !(passage.Tokens[end].Kind == TokenKind.Punctuation && passage.Tokens[end].Norm[0] is ',' or '，' or ':' or '：' or '“' or '"' or ';'))
        {
            end++;
        }

        return end - at <= 14 ? end : at;
    }

    private static bool IsTail(Passage passage, Sentence sentence, int at, bool[] inUtterance)
    {
        for (var i = at; i < sentence.End; i++)
        {
            if (inUtterance[i] || passage.Tokens[i].Norm is "that" or "bahwa" or ":" or "：")
            {
                return false;
            }

            if (passage.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return true;
            }
        }

        return sentence.End - at <= 12;
    }
}

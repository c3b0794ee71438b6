using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Passages;

/// <summary>Tells quotations in which somebody speaks from terms in quotation marks.</summary>
internal static class Utterances
{
    public static List<Quotation> Of(Passage passage) => [.. passage.Quotations.Where(quotation => IsUtterance(passage, quotation))];

    private static bool IsUtterance(Passage passage, Quotation quotation)
    {
        var words = 0;
        var ideographs = 0;
        foreach (var token in passage.Tokens)
        {
            if (token.Span.Start >= quotation.Inner.End)
            {
                break;
            }

            if (token.Span.Start >= quotation.Inner.Start && token.Kind != TokenKind.Punctuation)
            {
                words++;
                ideographs += token.Kind == TokenKind.Ideographs ? token.Span.Length : 0;
            }
        }

        if (words == 0 || !quotation.IsClosed && words < 4)
        {
            return false;
        }

        var text = passage.Article.Content;
        var last = text[quotation.Inner.End - 1];
        var after = quotation.Outer.End < text.Length ? text[quotation.Outer.End] : ' ';
        // Words that go on right behind the marks, or right before them, make it a piece of the clause around it ("has “no plans” to close").
        if (!Characters.IsSentenceEnd(last) && last is not (',' or '，') && GoesOn(passage, quotation))
        {
            return false;
        }

        if (IsTopic(passage, quotation))
        {
            return false;
        }

        // A mark that ends a clause, inside or right behind the marks, makes even a short quotation an utterance.
        var ends = Characters.IsSentenceEnd(last) || last is ',' or '，';
        if (ends && (words >= 2 || after == ' '))
        {
            return true;
        }

        return ideographs > 0 ? ideographs >= 8 : words >= 6;
    }

    private static readonly FrozenSet<string> s_topics = ClosedWords.Of("topic-opener");

    /// <summary>Whether a word brings in what is spoken about: 针对, soal, regarding.</summary>
    public static bool OpensTopic(Text.Token token) => s_topics.Contains(token.Kind == Text.TokenKind.Ideographs ? ChineseScript.Fold(token.Norm) : token.Norm);

    // 针对网传“……”，院长回应称…: what somebody speaks about, not what is said.
    private static bool IsTopic(Passage passage, Quotation quotation)
    {
        var open = passage.Tokens.FindIndex(token => token.Span.Start >= quotation.Outer.Start);
        var behind = passage.Tokens.FindIndex(token => token.Span.Start >= quotation.Outer.End);
        if (open < 1 || behind < 0 || Characters.IsSentenceEnd(passage.Tokens[behind].Norm[0]) || !passage.Sentences.Exists(sentence => sentence.First <= open && behind < sentence.End))
        {
            return false;
        }

        for (var i = open - 1; i >= 0 && open - i <= MostBeforeTopic; i--)
        {
            var token = passage.Tokens[i];
            if (token.Kind == TokenKind.Punctuation || passage.Cues.Exists(cue => cue.First == i && cue.IsAny("speech.say", "speech.add", "speech.write")))
            {
                return false;
            }

            if (s_topics.Contains(token.Norm))
            {
                return true;
            }
        }

        return false;
    }

    private const int MostBeforeTopic = 4;

    private static bool GoesOn(Passage passage, Quotation quotation)
    {
        var next = passage.Tokens.FindIndex(token => token.Span.Start >= quotation.Outer.End);
        if (next < 0 || !passage.Tokens[next].IsWord || passage.Tokens[next].IsCapitalised)
        {
            return false;
        }

        return !passage.Cues.Exists(cue => cue.First <= next && next < cue.End && (cue.In("speech.") || cue.In("attribution.") || cue.In("pronoun.") || cue.In("role.") || cue.In("discourse.")));
    }
}

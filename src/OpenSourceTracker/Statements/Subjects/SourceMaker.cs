using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds who made the paper or figures that an English phrase names: "figures compiled by the harbour board", "a report by X", "the regulator's review".</summary>
internal static class SourceMaker
{
    private const int Reach = 6;
    private const int Longest = 5;

    // What is done with a paper by those who have not made it.
    private static readonly FrozenSet<string> s_obtained = ClosedWords.Of("obtained"), s_ends = ClosedWords.Of("source-end"), s_made = ClosedWords.Of("made-participle");

    private static readonly FrozenSet<string> s_times = ClosedWords.Of("no-owner"), s_read = ClosedWords.Of("shown-to");

    /// <summary>Whoever stands behind "by" or "from" in the phrase that begins at a token.</summary>
    public static SpeakerPhrase? Of(Passage passage, Sentence sentence, int first)
    {
        var tokens = passage.Tokens;
        for (var i = first + 1; passage.Language.Code == "en" && i + 1 < Math.Min(sentence.End, first + Reach) && tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (tokens[i].Norm is "by" && (i == first + 1 || IsMade(passage, i - 1)) || tokens[i].Norm is "from" && i == first + 1)
            {
                return Behind(passage, sentence, first, i + 1);
            }

            if (i > first + 1 && SpeakerPhraseFinder.IsPreposition(tokens[i].Norm) && tokens[i].Norm is not ("on" or "in" or "for" or "of"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whose the noun at a token is by the possessor before it, with at most two words between.</summary>
    public static SpeakerPhrase? Possessor(Passage passage, Sentence sentence, int noun)
    {
        var tokens = passage.Tokens;
        var own = noun - 1;
        while (own > sentence.First && noun - own <= 2 && tokens[own] is { Kind: TokenKind.Word or TokenKind.Number, IsCapitalised: false } && !IsPossessive(tokens[own]))
        {
            own--;
        }

        if (own < sentence.First || !IsPossessive(tokens[own]) || passage.Dates.Any(date => date.Span.Overlaps(tokens[own].Span)) || s_times.Contains(tokens[own].Norm[..^2]))
        {
            return null;
        }

        if (passage.Mentions.Find(mention => mention.First <= own && own < mention.End) is { } named)
        {
            return SpeakingName.CanSpeak(passage, named) ? SpeakingName.PhraseOf(named) : null;
        }

        var first = own;
        while (first > sentence.First && own - first < 4 && tokens[first - 1] is { Kind: TokenKind.Word } word && !SpeakerPhraseFinder.IsPreposition(word.Norm) && !passage.Cues.Exists(cue => cue.First == first - 1 && cue.In("speech.")))
        {
            first--;
            if (tokens[first].Norm is "the" or "a" or "an")
            {
                break;
            }
        }

        return tokens[first].Norm is "the" && own > first ? new(SourceClass.RoleOnly, first, own + 1) { Words = passage.Text(first, own + 1)[..^2], Refers = "noun.phrase" } : null;
    }

    private static SpeakerPhrase? Behind(Passage passage, Sentence sentence, int first, int at)
    {
        var tokens = passage.Tokens;
        var noun = tokens[at].Norm is "the" or "a" or "an" ? at + 1 : at;
        if (passage.Mentions.Find(mention => mention.End <= sentence.End && (mention.First == noun || mention.PhraseFirst == noun)) is { } named)
        {
            return SpeakingName.CanSpeak(passage, named) || tokens[at - 1].Norm is "by" && named.End - named.First > 1 ? SpeakingName.PhraseOf(named) with { First = first } : null;
        }

        var end = noun;
        while (end < sentence.End && end - noun < Longest && tokens[end].Kind == TokenKind.Word && (tokens[end].Norm is "of" || !s_ends.Contains(tokens[end].Norm)) && !NounSubject.IsClausal(tokens[end].Norm) && !SpeakerPhraseFinder.IsPreposition(tokens[end].Norm) && !passage.Dates.Any(date => date.Span.Overlaps(tokens[end].Span))
            && !passage.Cues.Exists(cue => cue.First == end && cue.In("speech.") && !cue.In("role.")))
        {
            end++;
        }

        return noun > at && end > noun ? new(SourceClass.RoleOnly, first, end) { Words = passage.Text(tokens[at].Norm is "the" ? at : noun, end), Refers = "noun.phrase" } : null;
    }

    private static bool IsMade(Passage passage, int at) => passage.Tokens[at].Norm is var word && !s_obtained.Contains(word) && !s_read.Contains(word) && (s_made.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal));

    private static bool IsPossessive(Token token) => token.Norm.Length > 2 && EnglishPossessive.Ends(token.Norm);
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds an English subject without a name of its own that other words part from its verb: "A clerk who saw the fire says", "Two managers, speaking on condition of anonymity, said", "A pathologist, Dr X, said".</summary>
internal static class PartedSubject
{
    private const int Longest = 30;
    private const int LongestRelative = 18;
    private const int LongestNoun = 9;

    private static readonly FrozenSet<string> s_adverbs = ClosedWords.Of("adverb");

    private static readonly FrozenSet<string> s_indefinite = ClosedWords.Of("indefinite");

    private static readonly FrozenSet<string> s_joining = ClosedWords.Of("joining");

    public static SpeakerPhrase? Find(Passage passage, Sentence sentence, int verb, bool[] inUtterance)
    {
        if (passage.Language.Code != "en")
        {
            return null;
        }

        var end = verb;
        while (end > sentence.First + 2 && (s_adverbs.Contains(passage.Tokens[end - 1].Norm) || passage.Tokens[end - 1].Norm.Length > 4 && passage.Tokens[end - 1].Norm.EndsWith("ly", StringComparison.Ordinal)))
        {
            end--;
        }

        return passage.Tokens[end - 1].Is(',') ? BeforeCommas(passage, sentence, end - 1, inUtterance) : BeforeRelative(passage, sentence, end, inUtterance);
    }

    /// <summary>Whether all that stands before a verb is a noun with its article and what commas tell of it.</summary>
    public static bool Fills(Passage passage, Sentence sentence, int verb, bool[] inUtterance) =>
        passage.Tokens[verb - 1].Is(',') && BeforeCommas(passage, sentence, verb - 1, inUtterance) is { } subject && subject.First <= sentence.First + 1;

    // "The judge, sentencing X, said": the noun before the first of the commas; "The insurer, X, said": the name that alone fills them.
    private static SpeakerPhrase? BeforeCommas(Passage passage, Sentence sentence, int last, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var isJoined = false;
        for (var comma = last - 1; comma > sentence.First && last - comma <= Longest && !inUtterance[comma]; comma--)
        {
            if (tokens[comma].Kind == TokenKind.Punctuation && tokens[comma].Norm is ":" or ";" or "(" or ")")
            {
                return null;
            }

            // "A clerk, who keeps the books and rings the bell, says": only a relative clause goes on so
            isJoined |= s_joining.Contains(tokens[comma].Norm);
            if (isJoined && tokens[comma].Is(',') && tokens[comma + 1].Norm is not ("who" or "whose"))
            {
                return null;
            }

            if (!tokens[comma].Is(',') || Noun(passage, sentence, comma, inUtterance) is not { } noun)
            {
                continue;
            }

            var named = Named(passage, comma + 1, last);
            return named is not null ? new(SourceClass.Named, noun.First, named.End) { Mention = named, Words = named.Name, Role = named.Role }
                : IsAside(passage, comma + 1, last) ? noun with { End = last } : null;
        }

        return null;
    }

    // "A clerk who saw the fire says", "The union that speaks for nine hundred drivers said": who, and at once the verb of the relative clause.
    private static SpeakerPhrase? BeforeRelative(Passage passage, Sentence sentence, int verb, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        for (var relative = verb - 3; relative > sentence.First + 1 && verb - relative <= LongestRelative; relative--)
        {
            if (tokens[relative + 1].Kind == TokenKind.Punctuation || inUtterance[relative])
            {
                return null;
            }

            if (tokens[relative].Norm is not ("who" or "that" or "which"))
            {
                continue;
            }

            var opens = tokens[relative + 1];
            return opens.IsCapitalised || s_joining.Contains(tokens[verb - 1].Norm) || NounSubject.IsDetermining(opens.Norm) || passage.Cues.Exists(cue => cue.First == relative + 1 && cue.In("pronoun."))
                || passage.CuesIn(relative + 1, verb).Any(cue => cue.In("speech.") && !cue.In("org.") && !cue.In("role.")) || Enumerable.Range(relative + 2, verb - relative - 2).Any(i => s_subordinators.Contains(tokens[i].Norm))
                ? null : Noun(passage, sentence, relative, inUtterance);
        }

        return null;
    }

    // A noun with its article at the head of its clause.
    private static SpeakerPhrase? Noun(Passage passage, Sentence sentence, int end, bool[] inUtterance)
    {
        if (NounSubject.Before(passage, sentence, end, inUtterance) is not { } noun || end - noun.First > LongestNoun || !NounSubject.IsDetermining(passage.Tokens[noun.First].Norm) || passage.Cues.Exists(cue => cue.First >= noun.First && cue.End <= end && cue.IsAny("attribution.document", "attribution.statement")))
        {
            return null;
        }

        return s_indefinite.Contains(passage.Tokens[noun.First].Norm) ? noun : SpeakerPhraseFinder.SubjectEndingAt(passage, sentence, end) is { } listed && listed.First >= noun.First && listed.First - noun.First <= 1 ? listed with { First = noun.First } : noun;
    }

    // "X", "Dr X": a name that nothing but its title stands beside.
    private static Mention? Named(Passage passage, int first, int end)
    {
        while (first < end && (passage.Tokens[first].Is('.') || passage.Cues.Exists(cue => cue.First == first && cue.IsAny("role.honorific", "gender.male", "gender.female"))))
        {
            first++;
        }

        return passage.Mentions.Find(mention => mention.First == first && mention.End == end && mention.Kind is MentionKind.Person or MentionKind.Organisation or MentionKind.Unknown);
    }

    // A participle, an address, an age, a relative clause, another noun
    private static bool IsAside(Passage passage, int first, int end) =>
        first < end && passage.Tokens[first] is { IsCapitalised: false } token && (token.Kind == TokenKind.Number || token.Norm is "who" or "which" or "whose" || SpeakerPhraseFinder.IsPreposition(token.Norm) || NounSubject.IsDetermining(token.Norm)
            || token.Norm.EndsWith("ing", StringComparison.Ordinal) || token.Norm.EndsWith("ed", StringComparison.Ordinal) || s_obtained.Contains(token.Norm) || s_openers.Contains(token.Norm));

    private static readonly FrozenSet<string> s_obtained = ClosedWords.Of("obtained"), s_openers = ClosedWords.Of("aside-opener");

    private static readonly FrozenSet<string> s_subordinators = ClosedWords.Of("subordinator");
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds a speaker that neither a name nor a listed word shows: "the prison service says", "a laboratory in the valley found", "tutur penjaga museum".</summary>
internal static class NounSubject
{
    private const int Longest = 9;

    private static readonly FrozenSet<string> s_determiners = ClosedWords.Of("determiner");

    private static readonly FrozenSet<string> s_indefinite = ClosedWords.Of("indefinite");

    // A run of words with one of these is a clause, not a noun.
    private static readonly FrozenSet<string> s_clausal = ClosedWords.Of("clausal");

    private static readonly FrozenSet<string> s_adverbs = ClosedWords.Of("adverb");


    private static readonly FrozenSet<string> s_obtained = ClosedWords.Of("obtained");

    /// <summary>The noun phrase right before a verb.</summary>
    public static SpeakerPhrase? Before(Passage passage, Sentence sentence, int verb, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var end = verb;
        while (end > sentence.First && (s_adverbs.Contains(tokens[end - 1].Norm) || tokens[end - 1].Norm.EndsWith("ly", StringComparison.Ordinal) && tokens[end - 1].Norm.Length > 4))
        {
            end--;
        }

        var first = RunBefore(passage, sentence, end, inUtterance);
        while (first < end && tokens[first].Norm is "and" or "but" or "so" or "yet" or "while" or "though")
        {
            first++;
        }

        // "a memo seen by the paper", "a tally compiled by three wards"
        for (var i = first + 2; i + 1 < end; i++)
        {
            if (tokens[i + 1].Norm is "by" or "for" or "to" or "in" && (tokens[i].Norm.EndsWith("ed", StringComparison.Ordinal) || s_obtained.Contains(tokens[i].Norm)))
            {
                end = i;
            }
        }

        // "The new one reads": of things
        if (end - first is 0 or > Longest || tokens[end - 1].Norm is "one" or "ones" || !Opens(passage, sentence, first, end) || IsClause(passage, first, end) || passage.Dates.Any(date => date.Span.Overlaps(new(tokens[first].Span.Start, tokens[HeadEnd(passage, first, end) - 1].Span.End))))
        {
            return null;
        }

        return Of(passage, first, end);
    }

    // "a settlement sheet from last week": the noun itself, up to its first preposition.
    private static int HeadEnd(Passage passage, int first, int end) => Enumerable.Range(first + 1, end - first - 1).FirstOrDefault(i => SpeakerPhraseFinder.IsPreposition(passage.Tokens[i].Norm), end);

    /// <summary>Where the phrase around a name begins: "education convener Hamish Doull", with the mark before it; the name itself where other words than nouns stand before it.</summary>
    public static int PhraseOf(Passage passage, Sentence sentence, int name, bool[] inUtterance)
    {
        var first = RunBefore(passage, sentence, name, inUtterance);
        return name - first <= 6 && first > sentence.First && !IsClause(passage, first, name) && VerbForms.Of(passage.Tokens, first, name).All == VerbForm.None && !Enumerable.Range(first, name - first).Any(i => SpeakerPhraseFinder.IsPreposition(passage.Tokens[i].Norm) && passage.Tokens[i].Norm is not "of" and not "for") ? first : name;
    }

    private static int RunBefore(Passage passage, Sentence sentence, int end, bool[] inUtterance)
    {
        var first = end;
        while (first > sentence.First && end - first <= Longest + 1 && (passage.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Number || IsInnerHyphen(passage, sentence, first - 1, end)) && !inUtterance[first - 1])
        {
            first--;
        }

        return first;
    }

    // "the 214-page report"
    private static bool IsInnerHyphen(Passage passage, Sentence sentence, int at, int end) =>
        passage.Language.Code == "en" && at > sentence.First && at + 1 < end && passage.Tokens[at].Is('-') && !passage.Tokens[at].AfterSpace && !passage.Tokens[at + 1].AfterSpace && passage.Tokens[at - 1].Kind == TokenKind.Number;

    private static bool Opens(Passage passage, Sentence sentence, int first, int end)
    {
        var token = passage.Tokens[first];
        return s_determiners.Contains(token.Norm) && end - first > 1 || token.IsCapitalised && first > sentence.First && !passage.IsCommonWord(token) || EnglishPossessive.Ends(token.Norm);
    }

    private static bool IsClause(Passage passage, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (i > first && s_clausal.Contains(passage.Tokens[i].Norm) || passage.Cues.Exists(cue => cue.First == i && i > first + 1 && cue.In("speech.") && !cue.In("org.") && !cue.In("role.") && !cue.IsAny("attribution.document", "attribution.statement") && IsVerbForm(passage.Tokens[i].Norm)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerbForm(string word) => word is "said" or "told" or "says" or "wrote" || word.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>Whether a word opens a noun: an article, a possessor.</summary>
    public static bool IsDetermining(string word) => s_determiners.Contains(word) || EnglishPossessive.Ends(word);

    public static bool IsClausal(string word) => s_clausal.Contains(word);

    private static SpeakerPhrase Of(Passage passage, int first, int end)
    {
        var head = Enumerable.Range(first + 1, end - first - 1).FirstOrDefault(i => SpeakerPhraseFinder.IsPreposition(passage.Tokens[i].Norm), end);
        var words = passage.Text(first, end);
        var document = passage.Cues.Find(cue => cue.End == head && cue.IsAny("attribution.document", "attribution.statement"));
        if (document.End > 0)
        {
            var paper = DocumentPhrase.Of(passage, document);
            return paper with { First = first, End = end, Words = paper.Mention is null && paper.Refers is null ? Bare(words) : paper.Words };
        }

        if (Mentions.Ages.EpithetEnd(passage, first) == end)
        {
            return new(SourceClass.Named, first, end) { Words = words, Refers = "pronoun.person" };
        }

        var isIndefinite = s_indefinite.Contains(passage.Tokens[first].Norm);
        var isBody = passage.Cues.Exists(cue => cue.First >= first && cue.End <= end && cue.In("org."));
        return isIndefinite && !isBody ? new(SourceClass.Unnamed, first, end) { Words = Bare(words), Refers = "described" }
            : new(SourceClass.RoleOnly, first, end) { Words = words, Refers = "noun.phrase" };
    }

    /// <summary>The Indonesian noun phrase right behind a quotative: "tutur penjaga museum, X", "kata salah seorang pengelolanya".</summary>
    public static SpeakerPhrase? Behind(Passage passage, Sentence sentence, int first, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var end = first;
        while (end < sentence.End && end - first < 5 && tokens[end].Kind == TokenKind.Word && !inUtterance[end] && !s_circumstances.Contains(tokens[end].Norm) && !SpeakerPhraseFinder.IsPreposition(tokens[end].Norm) && !passage.Dates.Any(date => date.Span.Overlaps(tokens[end].Span))
            && !passage.Cues.Exists(cue => cue.First == end && (cue.In("speech.") || cue.In("polarity.") || cue.In("modality.") || cue.In("discourse.") || cue.In("aspect."))))
        {
            end++;
        }

        if (end == first || tokens[first].IsCapitalised || tokens[first].Norm.Length < 4 && !(s_indefinite.Contains(tokens[first].Norm) && end - first > 1))
        {
            return null;
        }

        var phrase = s_indefinite.Contains(tokens[first].Norm) && end - first > 1 ? new SpeakerPhrase(SourceClass.Unnamed, first, end) { Words = passage.Text(first, end), Refers = "described" }
            : new SpeakerPhrase(SourceClass.RoleOnly, first, end) { Words = passage.Text(first, end), Refers = "noun.phrase" };
        return Apposition.Of(passage, sentence, phrase) ?? phrase;
    }

    /// <summary>Where the further words of an Indonesian noun end ("catatan posko penjaga laut"); the noun's own end where a name or a clause follows.</summary>
    public static int AfterNoun(Passage passage, Sentence sentence, int from)
    {
        var end = from;
        while (end < sentence.End && end - from < 4 && passage.Tokens[end] is { Kind: TokenKind.Word, IsCapitalised: false } token && !SpeakerPhraseFinder.IsPreposition(token.Norm) && !s_circumstances.Contains(token.Norm) && token.Norm is not ("yang" or "itu" or "ini" or "tersebut" or "dan" or "bahwa")
            && !passage.Cues.Exists(cue => cue.First == end && (cue.In("speech.") || cue.In("polarity.") || cue.In("modality.") || cue.In("aspect.") || cue.In("pronoun."))))
        {
            end++;
        }

        return end < sentence.End && (passage.Tokens[end].Is(',') || passage.Tokens[end].Norm is "itu" or "ini" or "tersebut" or "yang" || passage.Cues.Exists(cue => cue.First == end && cue.In("speech."))) ? end : from;
    }

    /// <summary>The English noun phrase behind a verb that follows what is said: "..., says the regional health board".</summary>
    public static SpeakerPhrase? Inverted(Passage passage, Sentence sentence, int first, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var end = first;
        while (end < sentence.End && end - first <= Longest && tokens[end].Kind is TokenKind.Word or TokenKind.Number && !inUtterance[end] && !(s_circumstances.Contains(tokens[end].Norm) && tokens[end].Norm is not ("for" or "of")))
        {
            end++;
        }

        return end - first is > 1 and <= Longest && s_determiners.Contains(tokens[first].Norm) && tokens[first].Norm is not "that" && !IsClause(passage, first, end) && (end >= sentence.End || tokens[end].Kind == TokenKind.Punctuation || s_circumstances.Contains(tokens[end].Norm)) ? Of(passage, first, end) : null;
    }

    private static readonly FrozenSet<string> s_circumstances = ClosedWords.Of("circumstance");

    /// <summary>The words without their article.</summary>
    public static string Bare(string words)
    {
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (words.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return words[article.Length..];
            }
        }

        return words;
    }
}

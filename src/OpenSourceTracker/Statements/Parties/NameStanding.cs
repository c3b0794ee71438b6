using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>How a name stands in its sentence: at its head, or in what somebody was asked.</summary>
internal static class NameStanding
{
    // A name of an organisation stands near the head of its sentence as a subject; any other only at the very head, with a verb behind it ("Austrian manufacturer" is none).
    public static bool Opens(Passage passage, Sentence sentence, Mention mention) =>
        mention.Kind == MentionKind.Organisation || passage.Tokens[mention.First].Kind == TokenKind.Ideographs ? mention.First - sentence.First <= 8
        : (mention.PhraseFirst - sentence.First <= 1 || IsBehindOffice(passage, sentence, mention) || passage.Tokens[mention.PhraseFirst - 1].Is(',') && mention.PhraseFirst - sentence.First <= 14) && mention.End < sentence.End && (passage.Tokens[mention.End] is { Kind: TokenKind.Word, IsCapitalised: false } || IsApposed(passage, sentence, mention.End)) && !passage.Cues.Exists(cue => cue.First == mention.End && (cue.In("org.") || cue.In("role.") || cue.In("person.") || cue.In("thing.")));

    // "Chief fire officer X": the rest of the office before what links it
    private static bool IsBehindOffice(Passage passage, Sentence sentence, Mention mention) =>
        mention.Role != RoleClass.None && mention.PhraseFirst - sentence.First is > 1 and <= 4 && passage.Language.Code == "en" && Enumerable.Range(sentence.First, mention.PhraseFirst - sentence.First).All(i => passage.Tokens[i].Kind == Text.TokenKind.Word && !SpeakerPhraseFinder.IsPreposition(passage.Tokens[i].Norm) && !NounSubject.IsClausal(passage.Tokens[i].Norm));

    // "X, whose petition failed, ...", "X, 44, ...", "X, on the ninth floor, ..."
    private static bool IsApposed(Passage passage, Sentence sentence, int comma) =>
        comma + 2 < sentence.End && passage.Tokens[comma].Is(',') && passage.Language.Code == "en" && passage.Tokens[comma + 1] is { Kind: TokenKind.Word or TokenKind.Number, IsCapitalised: false };

    // "Ditanya apakah X akan mundur, ia menggeleng", "Asked whether X would go, she laughed": whom a question is about is not the one who answers.
    public static bool IsAskedAbout(Passage passage, Sentence sentence, Mention mention)
    {
        var asks = false;
        var about = false;
        for (var i = sentence.First; i < mention.First; i++)
        {
            var word = passage.Tokens[i].Norm;
            asks = word is not ("," or "，") && (asks || StatementReading.AskedWords.Contains(word));
            about = asks && (about || s_queries.Contains(word));
        }

        return about;
    }

    // "Cross-examined by X, he accepted", "Asked about it by X, she laughed": whoever did it to the subject is not the subject.
    public static bool IsFrontedAgent(Passage passage, Sentence sentence, Mention mention)
    {
        var tokens = passage.Tokens;
        var by = Math.Min(mention.First, mention.PhraseFirst) - 1;
        return passage.Language.Code == "en" && by > sentence.First && by - sentence.First <= 8 && Enumerable.Range(Math.Max(sentence.First + 1, by - 2), by - Math.Max(sentence.First, by - 3)).Any(i => tokens[i].Norm is "by")
            && Enumerable.Range(sentence.First, Math.Min(3, by - sentence.First)).Any(i => tokens[i].Norm is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal)) && !Enumerable.Range(sentence.First, by - sentence.First).Any(i => tokens[i].Kind == Text.TokenKind.Punctuation && !tokens[i].Is('-'))
            && tokens.FindIndex(mention.End, sentence.End - mention.End, token => token.Is(',')) is >= 0 and var comma && comma - mention.End <= 6;
    }

    // "X told the jury that Y had sent two messages. “…,” she said.": whoever is told of is not the one who goes on speaking.
    public static bool IsToldOf(Passage passage, Sentence sentence, Mention mention, List<SpeechFrame> frames) =>
        passage.Language.Code == "en" && frames is [{ IsInverted: false } frame] && frame.End > frame.First && mention.First >= frame.End && mention.First < sentence.End && frame.Speaker.Class == SourceClass.Named && (frame.Speaker.Mention is { Kind: MentionKind.Person } || frame.Speaker.Refers is "pronoun.person");

    /// <summary>"perolehan Ratna", "gudang Ratna": whose something is, told by one word of their name, is not the one who goes on speaking.</summary>
    public static bool IsPossessor(Passage passage, Sentence sentence, Mention mention)
    {
        var noun = mention.First - 1;
        return passage.Language.Code == "id" && mention is { Role: RoleClass.None } && mention.End - mention.First == 1 && mention.PhraseFirst == mention.First && noun >= sentence.First && passage.Tokens[noun] is { Kind: Text.TokenKind.Word } word && (noun == sentence.First || !word.IsCapitalised)
            && passage.IsCommonWord(word) && !LanguageDetector.IsFunctionWord(word.Norm) && !SpeakerPhraseFinder.IsPreposition(word.Norm) && !Predicates.IsVerbByPrefix(word) && !passage.Cues.Exists(cue => cue.First <= noun && cue.End > noun && !cue.In("thing.") && !cue.In("attribution.document") && !cue.In("quantity."));
    }

    private static readonly FrozenSet<string> s_queries = ClosedWords.Of("query");
}

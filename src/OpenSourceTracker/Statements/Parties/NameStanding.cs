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
        : (mention.PhraseFirst - sentence.First <= 1 || passage.Tokens[mention.PhraseFirst - 1].Is(',') && mention.PhraseFirst - sentence.First <= 14) && mention.End < sentence.End && (passage.Tokens[mention.End] is { Kind: TokenKind.Word, IsCapitalised: false } || IsApposed(passage, sentence, mention.End)) && !passage.Cues.Exists(cue => cue.First == mention.End && (cue.In("org.") || cue.In("role.") || cue.In("person.") || cue.In("thing.")));

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

    private static readonly FrozenSet<string> s_queries = ClosedWords.Of("query");
}

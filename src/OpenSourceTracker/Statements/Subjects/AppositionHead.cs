using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds the head of a subject that appositions part from its verb: "X, 58, of Hill Lane, Milton, said", "X, ketua paguyuban pedagang Pasar Y, menyebut".</summary>
internal static class AppositionHead
{
    private const int Longest = 30;

    private static readonly FrozenSet<string> s_honorifics = ClosedWords.Of("phrase-opener");

    /// <summary>The name with which the sentence begins, where all that stands between it and the verb tells of it; <see langword="null"/> where the last name is another who speaks.</summary>
    public static SpeakerPhrase? Of(Passage passage, Sentence sentence, int comma, SpeakerPhrase last)
    {
        var first = passage.Mentions.Find(mention => mention.First >= sentence.First && mention.End < comma && mention.First - sentence.First <= 2);
        if (first is null || first == last.Mention || !SpeakingName.CanSpeak(passage, first) || comma - first.End > Longest || !passage.Tokens[first.End].Is(',') || !Opens(passage, sentence, first.First) || !(first.Kind == MentionKind.Person || first.End - first.First is >= 2 and <= 4))
        {
            return null;
        }

        // "Ketua X, Y, menyebut" is told by its office; here each phrase in commas tells of the name before it.
        var tells = false;
        var chunk = first.End + 1;
        while (chunk <= comma)
        {
            var end = passage.Tokens.FindIndex(chunk, comma - chunk + 1, token => token.Is(','));
            end = end < 0 ? comma : end;
            var isLast = end == comma;
            tells |= IsTelling(passage, chunk, end);
            if (isLast)
            {
                var isAnother = last.Mention!.Kind == MentionKind.Person && (last.Mention.Role != RoleClass.None || last.Mention.End - last.Mention.First > 1) && !IsTelling(passage, chunk, end);
                return tells && !isAnother
                    ? SpeakingName.PhraseOf(first) with { End = comma } : null;
            }

            chunk = end + 1;
        }

        return null;
    }

    // A title before the name, and nothing else
    private static bool Opens(Passage passage, Sentence sentence, int first) =>
        Enumerable.Range(sentence.First, first - sentence.First).All(i => passage.Tokens[i].Is('.') || passage.Tokens[i].IsCapitalised || s_honorifics.Contains(passage.Tokens[i].Norm) || passage.Cues.Exists(cue => cue.First == i && cue.IsAny("role.honorific", "gender.male", "gender.female")));

    // An age, an address, a relative clause, an office, a noun; no title before a name
    private static bool IsTelling(Passage passage, int first, int end) =>
        first < end && !passage.Cues.Exists(cue => cue.First == first && cue.Is("role.honorific")) && (passage.Tokens[first].Kind == TokenKind.Number || SpeakerPhraseFinder.IsPreposition(passage.Tokens[first].Norm) || passage.Tokens[first] is { Kind: TokenKind.Word, IsCapitalised: false });
}

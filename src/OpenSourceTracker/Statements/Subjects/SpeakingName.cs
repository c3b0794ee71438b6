using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Which names can be those of somebody who speaks.</summary>
internal static class SpeakingName
{
    // A dated version, a street or a number says nothing.
    public static bool CanSpeak(Passage passage, Mention mention) => (mention.Kind is not MentionKind.Place || Says(passage, mention)) && !(mention.Kind == MentionKind.Thing && char.IsDigit(mention.Name[^1])) && !IsCommonNoun(passage, mention) && !IsEmphasised(passage, mention);

    // "Harbour East said": a name with a word of places that stands right before a verb of saying is a body's.
    private static bool Says(Passage passage, Mention mention) =>
        mention.End - mention.First >= 2 && passage.Tokens[mention.First].Kind == TokenKind.Word && (passage.Cues.Exists(cue => cue.First == mention.End && cue.IsAny("speech.say", "speech.confirm", "speech.deny", "speech.announce")) || IsDescribed(passage, mention));

    // "Harbour East, which owns the quay, said": a relative clause or an apposition tells of a body.
    private static bool IsDescribed(Passage passage, Mention mention) =>
        passage.Language.Code == "en" && mention.End + 1 < passage.Tokens.Count && passage.Tokens[mention.End].Is(',') && (passage.Tokens[mention.End + 1].Norm is "which" or "who" or "whose" or "a" or "the" or "an" || passage.Tokens[mention.End + 1].Kind == TokenKind.Number) && passage.Sentences.Exists(sentence => sentence.First == mention.First);

    // "Pasal", "Peraturan": a single everyday word that only its place gives a capital.
    private static bool IsCommonNoun(Passage passage, Mention mention) =>
        mention.End - mention.First == 1 && mention.Kind == MentionKind.Unknown && passage.Tokens[mention.First].Kind == TokenKind.Word && !passage.IsKnownName(mention.Name)
        && Array.Exists(passage.Language.Lexicon.ClassesOf(passage.Tokens[mention.First]), name => name is "attribution.document" or "thing.generic" or "place.kind" or "org.media" or "attribution.statement");

    // Titles of works between asterisks, underscores or title marks.
    private static bool IsEmphasised(Passage passage, Mention mention) =>
        mention.First > 0 && mention.End < passage.Tokens.Count && passage.Tokens[mention.First - 1].Norm is "*" or "_" && passage.Tokens[mention.End].Norm is "*" or "_";

    public static SpeakerPhrase PhraseOf(Mention mention) => new(SourceClass.Named, Math.Min(mention.First, mention.PhraseFirst), Math.Max(mention.End, mention.PhraseEnd)) { Mention = mention, Words = mention.Name, Role = mention.Role };
}

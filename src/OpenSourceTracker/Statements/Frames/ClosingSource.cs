using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds whose the words before it are by an Indonesian phrase that closes them: "begitu keterangan X", "demikian X", "bunyi panduan itu".</summary>
internal static class ClosingSource
{
    private const int LongestPaper = 5;

    private static readonly FrozenSet<string> s_readThere = ClosedWords.Of("read-there");

    private static readonly FrozenSet<string> s_sayings = ClosedWords.Of("source-noun");

    /// <summary>"..., begitu keterangan X", "..., demikian catatan X": a noun of saying behind the words, and whose it is.</summary>
    public static SpeechFrame? Behind(Passage passage, Sentence sentence, int at, bool[] inUtterance)
    {
        if (passage.Tokens[at].Norm is not ("begitu" or "demikian" or "begitulah" or "demikianlah" or "bunyi") || at < sentence.First + 3 || !passage.Tokens[at - 1].Is(',') || at + 1 >= sentence.End)
        {
            return null;
        }

        // "A, demikian X.", "A, demikian X, B": the name alone
        if (passage.Mentions.Find(mention => mention.First == at + 1 && mention.Kind is MentionKind.Person or MentionKind.Unknown && (mention.End == sentence.End || passage.Tokens[mention.End].Kind == TokenKind.Punctuation)) is { } named)
        {
            return new(new(at, at + 1, ["attribution.according"]), SpeakingName.PhraseOf(named), at, named.End, IsInverted: true);
        }

        if (at < sentence.First + 4 || at + 2 >= sentence.End)
        {
            return null;
        }

        // "A, bunyi panduan itu": whose words it is stands behind the noun.
        if (passage.Tokens[at].Norm is "bunyi")
        {
            // "bunyi pesan tertulis manajernya, X": who has written it, by name
            for (var i = at + 2; i < Math.Min(sentence.End, at + LongestPaper); i++)
            {
                if (SpeakerPhraseFinder.SubjectAt(passage, sentence, i) is { Class: SourceClass.RoleOnly } office && Apposition.Of(passage, sentence, office) is { } writer)
                {
                    return new(new(at, at + 1, ["attribution.according"]), writer, at, writer.End, IsInverted: true);
                }
            }

            var read = SpeakerPhraseFinder.Right(passage, sentence, at + 1, inUtterance, reach: 1) is { Class: SourceClass.Document } listed ? listed
                : at + 2 < sentence.End && passage.Tokens[at + 2].Norm is "itu" or "tersebut" or "ini" && passage.Tokens[at + 1].Kind == TokenKind.Word ? new SpeakerPhrase(SourceClass.Document, at + 1, at + 3) { Words = passage.Text(at + 1, at + 2), Refers = "statement" } : null;
            return read is null ? null : new(new(at, at + 1, ["attribution.according"]), read, at, read.End, IsInverted: true);
        }

        // "begitu tertulis di surel dari X", "demikian yang tercantum pada brosur": the paper in which it stands
        var verb = passage.Tokens[at + 1].Norm is "yang" ? at + 2 : at + 1;
        if (s_readThere.Contains(passage.Tokens[verb].Norm) && verb + 2 < sentence.End && passage.Tokens[verb + 1].Norm is "di" or "dalam" or "pada" && passage.Cues.Find(other => other.First == verb + 2 && other.IsAny("attribution.document", "attribution.statement")) is { End: > 0 } medium)
        {
            var source = DocumentPhrase.Of(passage, medium) is { Mention: not null } owner ? owner : new SpeakerPhrase(SourceClass.Document, verb + 2, medium.End) { Words = passage.Text(verb + 2, medium.End) };
            return new(new(at, at + 1, ["attribution.according"]), source, at, Math.Max(source.End, medium.End), IsInverted: true);
        }

        var noun = passage.Tokens[at + 1].Norm;
        if (!s_sayings.Contains(noun))
        {
            // "demikian surat X", "demikian edaran yang diterima redaksi": the paper, and whose it is where that stands right behind it
            var paper = passage.Cues.Find(other => other.First == at + 1 && (other.IsAny("attribution.document", "attribution.statement") || other.Is("thing.generic") && passage.Language.Lexicon.ClassesOf(passage.Tokens[at + 1]).Any(name => name is "attribution.document" or "attribution.statement")));
            return paper.End == 0 ? null : new(new(at, at + 1, ["attribution.according"]), DocumentPhrase.Of(passage, paper) is { Mention: not null } owned && owned.First >= at ? owned : new(SourceClass.Document, at + 1, paper.End) { Refers = paper.Is("thing.generic") ? "statement" : null, Words = passage.Text(at + 1, paper.End) }, at, paper.End, IsInverted: true);
        }

        var cue = new FunctionMatch(at, at + 2, ["attribution.according"]);
        var speaker = SpeakerPhraseFinder.Right(passage, sentence, at + 2, inUtterance, reach: 2);
        // "demikian unggahan akun resmi rumah produksi X": the name closes the phrase.
        if (speaker is not { Mention: not null } && passage.MentionsIn(at + 2, sentence.End).FirstOrDefault(mention => mention.Kind is not (MentionKind.Place or MentionKind.Thing) && mention.First - at <= 9) is { } closing
            && Enumerable.Range(at + 2, closing.First - at - 2).All(i => passage.Tokens[i].Kind == TokenKind.Word))
        {
            speaker = new(SourceClass.Named, closing.First, closing.End) { Mention = closing, Words = closing.Name };
        }

        // "demikian pengumuman yang ditempel di loket": the paper itself
        speaker ??= passage.Tokens[at + 2].Norm is "yang" or "itu" or "tersebut" or "resmi" ? new SpeakerPhrase(SourceClass.Document, at + 1, at + 2) { Words = noun, Refers = "statement" } : null;
        speaker ??= new SpeakerPhrase(SourceClass.RoleOnly, at + 2, Math.Min(sentence.End, at + 4)) { Words = passage.Text(at + 2, Math.Min(sentence.End, at + 3)), Refers = "noun" };
        return new(cue, speaker, at, Math.Max(speaker.End, at + 2), IsInverted: true);
    }

    /// <summary>"A. Begitu penjelasan X.", "A. Demikian kata tiga pegawai.": a sentence that says whose the words before it were.</summary>
    public static SpeechFrame? OfSentenceBefore(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var at = sentence.First;
        if (at + 2 >= sentence.End || passage.Tokens[at].Norm is not ("begitu" or "demikian" or "begitulah" or "demikianlah") || !s_sayings.Contains(passage.Tokens[at + 1].Norm))
        {
            return null;
        }

        var speaker = SpeakerPhraseFinder.Right(passage, sentence, at + 2, inUtterance, reach: 2);
        return speaker is null ? null : new(new(at, at + 2, ["attribution.according"]), speaker, at, Math.Max(speaker.End, at + 2), IsInverted: true);
    }
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds what papers say without a verb of saying: a document at the head of its sentence, a noun with its clause; and the paper that "it" stands for.</summary>
internal static class PaperFrame
{
    // "The regulator's letter cites eleven cases. “…,” it says.": what it says is written in the paper that the sentence before is about.
    public static SpeechFrame OfPaper(Passage passage, Sentence sentence, SpeechFrame frame)
    {
        if (frame.Speaker is not { Refers: "pronoun.org", Words: "it" or "It" } || !s_writtenVerbs.Contains(passage.Tokens[frame.Cue.First].Norm))
        {
            return frame;
        }

        var before = passage.Sentences.FindLastIndex(other => other.End <= sentence.First && !Enumerable.Range(other.First, other.Count).All(i => passage.QuotationOf(i) is not null));
        if (before < 0 || passage.CuesIn(passage.Sentences[before].First, passage.Sentences[before].End).FirstOrDefault(cue => (cue.First - passage.Sentences[before].First <= 5 || cue.End >= passage.Sentences[before].End - 1 && !passage.MentionsIn(passage.Sentences[before].First, passage.Sentences[before].End).Any()) && cue.IsAny("attribution.document", "attribution.statement")) is not { End: > 0 } paper)
        {
            return frame;
        }

        var read = DocumentPhrase.Of(passage, paper);
        return frame with { Speaker = (read is { Mention: null, Class: SourceClass.Document } ? read with { Refers = null } : read) with { First = frame.Speaker.First, End = frame.Speaker.End } };
    }

    private static readonly FrozenSet<string> s_writtenVerbs = ClosedWords.Of("written");

    // "Dari prospektus yang kami baca, A": a document at the head of the sentence, up to its comma.
    public static SpeechFrame? FromDocument(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance, bool isInside = false)
    {
        if (cue.First != sentence.First + 1 || !(isInside ? passage.Tokens[sentence.First].Norm is "dalam" or "di" or "pada" && s_lists.Contains(passage.Tokens[cue.First].Norm) : passage.Tokens[sentence.First].Norm is "dari" or "from") || inUtterance[sentence.First])
        {
            return null;
        }

        var comma = passage.Tokens.FindIndex(cue.End, Math.Min(12, sentence.End - cue.End), token => token.Is(','));
        return comma < 0 || sentence.End - comma < 4 || isInside && DocumentPhrase.Of(passage, cue).Mention is { } thing && (thing.Kind != MentionKind.Organisation || char.IsDigit(thing.Name[^1])) ? null : new(new(sentence.First, sentence.First + 1, ["attribution.according"]), DocumentPhrase.Of(passage, cue), sentence.First, comma, IsInverted: false);
    }

    /// <summary>"Halaman X diperbarui. Di situ tertulis A": what stands in the paper that the sentence before is about.</summary>
    public static SpeechFrame? ReadThere(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "id" || sentence.Count < 6 || inUtterance[sentence.First] || tokens[sentence.First].Norm is not "di" || !s_there.Contains(tokens[sentence.First + 1].Norm) || !s_readThere.Contains(tokens[sentence.First + 2].Norm))
        {
            return null;
        }

        var before = passage.Sentences.FindLast(other => other.End <= sentence.First);
        var papers = passage.CuesIn(before.First, before.End).Where(cue => cue.IsAny("attribution.document", "attribution.statement")).ToList();
        var paper = papers.FirstOrDefault();
        // "Laman pengumuman X": whose it is stands behind the last of its nouns.
        while (papers.Find(cue => cue.First == paper.End) is { End: > 0 } further)
        {
            paper = further;
        }

        var verb = sentence.First + 2;
        var end = tokens[verb + 1].Norm is ":" or "bahwa" or "," ? verb + 2 : verb + 1;
        return before.Count == 0 || paper.End == 0 ? null
            : new(new(verb, verb + 1, ["speech.write"]), (DocumentPhrase.Of(passage, paper) is { Mention: null, Class: SourceClass.Document } bare ? bare with { Refers = null } : DocumentPhrase.Of(passage, paper)) with { First = sentence.First, End = verb }, sentence.First, end, IsInverted: false);
    }

    /// <summary>"Dalam memo itu tertulis bahwa A", "Pada laman lelang tercantum A", "Di halaman 77 tertulis A": what stands in the paper, or in a part of the one that the sentence before is about.</summary>
    public static SpeechFrame? WrittenIn(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "id" || sentence.Count < 7 || inUtterance[sentence.First] || tokens[sentence.First].Norm is not ("dalam" or "di" or "pada"))
        {
            return null;
        }

        var verb = tokens.FindIndex(sentence.First + 2, Math.Min(sentence.Count - 4, LongestPlace), token => s_written.Contains(token.Norm));
        if (verb < 0 || Enumerable.Range(sentence.First, verb - sentence.First).Any(i => inUtterance[i] || tokens[i].Kind == TokenKind.Punctuation) || SpeakerPhraseFinder.IsPreposition(tokens[verb + 1].Norm))
        {
            return null;
        }

        var noun = sentence.First + 1;
        var paper = passage.CuesIn(noun, verb).FirstOrDefault(cue => cue.First == noun && cue.IsAny("attribution.document", "attribution.statement") && !s_parts.Contains(tokens[noun].Norm));
        var isWhole = tokens[verb + 1].Norm is "bahwa" or ":" || tokens[verb - 1].Norm is "itu" or "tersebut" or "ini" || tokens[verb - 1].Kind == TokenKind.Number || verb - Math.Max(noun + 1, paper.End) <= 1;
        if (paper.End == 0 && s_parts.Contains(tokens[noun].Norm) && passage.Sentences.FindLast(other => other.Count > 0 && other.End <= sentence.First) is { Count: > 0 } before)
        {
            paper = passage.CuesIn(before.First, before.End).LastOrDefault(cue => cue.IsAny("attribution.document", "attribution.statement"));
        }

        if (!isWhole || paper.End == 0)
        {
            return null;
        }

        var read = DocumentPhrase.Of(passage, paper);
        return new(new(verb, verb + 1, ["speech.write"]), (read is { Mention: null, Class: SourceClass.Document } ? read with { Refers = null } : read) with { First = sentence.First, End = verb }, sentence.First, tokens[verb + 1].Norm is "bahwa" or ":" ? verb + 2 : verb + 1, IsInverted: false);
    }

    private const int LongestPlace = 16;

    private static readonly FrozenSet<string> s_parts = ClosedWords.Of("part-of-paper"), s_written = ClosedWords.Of("written-in");

    private static readonly FrozenSet<string> s_there = ClosedWords.Of("there"), s_readThere = ClosedWords.Of("read-there");

    private static readonly FrozenSet<string> s_lists = ClosedWords.Of("list-paper");

    // "menurunkan laporan bahwa ...", "the claim that ...": the noun carries what the subject of its sentence says; a rumour is nobody's.
    public static SpeechFrame? Noun(Passage passage, Sentence sentence, FunctionMatch cue)
    {
        // "told the Post that": a noun in capitals is part of a name
        if (cue.End >= sentence.End || passage.Tokens[cue.End].Norm is not ("bahwa" or "that") || cue.First > sentence.First && passage.Tokens[cue.First].IsCapitalised && passage.Language.Code == "en")
        {
            return null;
        }

        if (cue.Is("discourse.rumour"))
        {
            return new(cue, new(SourceClass.Hearsay, cue.First, cue.End) { Words = passage.Text(cue.First, cue.End) }, cue.First, cue.End, IsInverted: false);
        }

        var owner = DocumentPhrase.Of(passage, cue);
        if (owner.Mention is null && passage.MentionsIn(sentence.First, cue.First).FirstOrDefault(mention => mention.Kind is not (MentionKind.Place or MentionKind.Thing)) is { } subject && cue.First - subject.End <= 10 && !SpeechFrameFinder.ClauseEndsBetween(passage, subject.End, cue.First) && SpeakerPhraseFinder.IsSubject(passage, sentence, subject))
        {
            owner = new(SourceClass.Named, subject.First, cue.End) { Mention = subject, Words = subject.Name };
        }

        return new(cue, owner, Math.Min(owner.First, cue.First), cue.End, IsInverted: false);
    }
}

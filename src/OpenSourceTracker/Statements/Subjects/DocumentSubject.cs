using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds a document that heads its sentence, where words of its own part it from its verb: "Laporan X, yang kami baca, menyebut", "A letter from the council to the firm, seen by this paper, says".</summary>
internal static class DocumentSubject
{
    private static readonly FrozenSet<string> s_notSaying = ClosedWords.Of("not-its-verb");

    private static readonly FrozenSet<string> s_beforePaper = ClosedWords.Of("before-paper");

    private static readonly FrozenSet<string> s_lawParts = ClosedWords.Of("law-part");

    private static readonly FrozenSet<string> s_out = ClosedWords.Of("coming-out");

    private const int Longest = 22;

    // What an outlet does with papers of others; what it has made itself speaks for nobody else.
    private static readonly FrozenSet<string> s_seen = ClosedWords.Of("seen");

    /// <param name="passage">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb's token.</param>
    /// <param name="inUtterance">Which tokens stand in quotations.</param>
    /// <param name="isPlain">Whether nothing else looks for the verb's subject; then also a noun right before it, or one with the body whose it is, is found.</param>
    public static SpeakerPhrase? Find(Passage passage, Sentence sentence, int verb, bool[] inUtterance, bool isPlain = false)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code is not ("id" or "en") || verb - sentence.First is < 2 or > Longest || Enumerable.Range(sentence.First, verb - sentence.First).Any(i => inUtterance[i] || tokens[i].Norm is ":" or ";"))
        {
            return null;
        }

        var document = passage.CuesIn(sentence.First, Math.Min(verb, sentence.First + 5)).FirstOrDefault(cue => cue.IsAny("attribution.document", "attribution.statement") && !(passage.Language.Code == "en" && tokens[cue.End - 1].Norm.EndsWith("ed", StringComparison.Ordinal)));
        // "Pasal 24 berbunyi": whoever cites a clause of a law speaks.
        if (document.End == 0 || !isPlain && document.End == verb && passage.Language.Code == "en" || s_lawParts.Contains(tokens[document.First].Norm) || !isPlain && passage.Cues.Exists(cue => cue.First == document.End && cue.IsAny("org.generic", "org.kind")) || document.End > verb || !Heads(passage, sentence, document.First) || !Reaches(passage, document.End, verb))
        {
            return null;
        }

        // "Survei yang digelar X menunjukkan": whoever has put it out
        var phrase = RelativeSource.MakerOf(passage, sentence, document.End, inUtterance) is { Mention: not null } maker && maker.End <= verb ? maker : DocumentPhrase.Of(passage, document);
        return phrase with { First = sentence.First, End = verb };
    }

    // "The", "Sebuah", "A second": nothing but the noun's own words stands before it.
    private static bool Heads(Passage passage, Sentence sentence, int at)
    {
        for (var i = sentence.First; i < at; i++)
        {
            var token = passage.Tokens[i];
            if (token.Kind != TokenKind.Word || SpeakerPhraseFinder.IsPreposition(token.Norm) || passage.Cues.Exists(cue => cue.First == i && (cue.In("speech.") || cue.In("pronoun."))) || passage.Language.Code == "id" && !s_beforePaper.Contains(token.Norm))
            {
                return false;
            }
        }

        return true;
    }

    // Between noun and verb: nouns, a phrase of from, to or by, or a relative clause that has a verb of its own.
    private static bool Reaches(Passage passage, int from, int verb)
    {
        if (from == verb)
        {
            return true;
        }

        var tokens = passage.Tokens;
        var commas = Enumerable.Range(from, verb - from).Count(i => tokens[i].Is(','));
        if (commas == 1 || commas > 2 || commas == 2 && !tokens[verb - 1].Is(',') || Enumerable.Range(from, verb - from).Any(i => tokens[i].Kind == TokenKind.Punctuation && !tokens[i].Is(',')))
        {
            return false;
        }

        var relative = Enumerable.Range(from, verb - from).FirstOrDefault(i => tokens[i].Norm is "yang" or "which" or "that" or "who", -1);
        if (s_notSaying.Contains(tokens[verb - 1].Norm))
        {
            return false;
        }

        if (commas == 2)
        {
            return true;
        }

        // "yang dibagikan kepada analis", "that we have seen": a relative clause in the passive, or with a subject of its own
        return relative < 0 ? passage.Language.Code == "en" || verb - from <= 4
            : Enumerable.Range(relative + 1, verb - relative - 1).Any(i => tokens[i].Norm.StartsWith("di", StringComparison.Ordinal) && tokens[i].Norm.Length > 5 || i == relative + 1 && s_out.Contains(tokens[i].Norm) || tokens[i].Norm is "kami" or "we" && i + 1 < verb && s_seen.Contains(tokens[i + 1].Norm) || tokens[i].Norm is "was" or "were" or "is" or "has");
    }
}

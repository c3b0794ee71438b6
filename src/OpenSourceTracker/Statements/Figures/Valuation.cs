using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Figures;

/// <summary>Finds a figure that somebody gives: "the firm put the loss at nine million", "the agency counted 4,200 visitors". The whole clause is the statement.</summary>
internal static class Valuation
{
    private static readonly FrozenSet<string> s_about = ClosedWords.Of("about-figure");

    private const int Reach = 12;

    // Verbs that set a figure with "at", and verbs that find one.
    private static readonly FrozenSet<string> s_setting = ClosedWords.Of("setting-verb");

    // Verbs by which a body or a paper gives a number.
    private static readonly FrozenSet<string> s_listing = ClosedWords.Of("listing-verb");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "en")
        {
            return null;
        }

        for (var i = sentence.First + 1; i + 2 < sentence.End; i++)
        {
            var speaks = SpeaksOf(passage, sentence, i);
            if (inUtterance[i] || tokens[i].Kind != TokenKind.Word || !(s_setting.Contains(tokens[i].Short) && SetsFigure(passage, sentence, i) || s_listing.Contains(tokens[i].Norm) && IsFigure(passage, sentence, i + 1) || speaks))
            {
                continue;
            }

            var subject = PaperPart.Find(passage, sentence, i, inUtterance) ?? DocumentSubject.Find(passage, sentence, i, inUtterance) ?? SpeakerPhraseFinder.Subject(passage, sentence, i, inUtterance, "en") ?? NounSubject.Before(passage, sentence, i, inUtterance) ?? PartedSubject.Find(passage, sentence, i, inUtterance);
            if (subject is { Mention: null, Refers: "org.generic" or "org.kind" } && NounSubject.Before(passage, sentence, i, inUtterance) is { Class: SourceClass.RoleOnly } longer && Stretch.Length(passage, longer.First, subject.End) > 2)
            {
                subject = longer;
            }

            // A figure in a paper is the paper's; whose paper it is the text must say.
            subject = subject is { Class: SourceClass.Document, Mention: null } ? subject with { Refers = null } : subject;
            if (subject is null || !Opens(passage, sentence, subject.First) || tokens[i + 1].Norm is "you" or "him" or "her" or "me" or "us")
            {
                continue;
            }

            if (subject is { Class: SourceClass.Named or SourceClass.RoleOnly or SourceClass.Document or SourceClass.Unnamed, Refers: not ("pronoun.first" or "pronoun.we") } && (subject.Class == SourceClass.Document || tokens[i].Norm is "put" or "puts" or "values" or "valued" || s_listing.Contains(tokens[i].Norm) || speaks))
            {
                return new(new(i, i + 1, ["speech.claim"]), subject, subject.First, subject.First, IsInverted: false);
            }
        }

        return null;
    }

    // "A dealer speaks of 21,000 sold"
    private static bool SpeaksOf(Passage passage, Sentence sentence, int verb) => s_speaking.Contains(passage.Tokens[verb].Norm) && passage.Tokens[verb + 1].Norm is "of" && IsFigure(passage, sentence, verb + 2);

    private static readonly FrozenSet<string> s_speaking = ClosedWords.Of("speaking-of");

    private static bool Opens(Passage passage, Sentence sentence, int first) =>
        first == sentence.First || passage.Tokens[first - 1].Norm is "the" && first - 2 > sentence.First && passage.Tokens[first - 2].Norm is ";" || passage.Tokens[first - 1].Norm is "," or ";" or "–" or "-" or "—" or "and" or "but" or "while" || first <= sentence.First + 2 && passage.Tokens[sentence.First].Norm is "the" or "a" or "an" or "but" or "and" or "meanwhile";

    private static bool SetsFigure(Passage passage, Sentence sentence, int verb)
    {
        for (var i = verb + 2; i < Math.Min(sentence.End - 1, verb + Reach); i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Punctuation && passage.Tokens[i].Norm is "," or ";" or ":")
            {
                return false;
            }

            if (passage.Tokens[i].Norm == "at" && IsFigure(passage, sentence, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFigure(Passage passage, Sentence sentence, int at)
    {
        while (at < sentence.End && (s_about.Contains(passage.Tokens[at].Norm) || passage.Tokens[at].Norm[0] is '$' or '€' or '£' or '¥'))
        {
            at++;
        }

        return at < sentence.End && (passage.Tokens[at].Kind == TokenKind.Number || passage.Cues.Exists(cue => cue.First == at && cue.Is("quantity.number")));
    }
}

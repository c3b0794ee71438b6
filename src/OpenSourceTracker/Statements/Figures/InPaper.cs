using System.Collections.Frozen;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Figures;

/// <summary>Finds who gives a figure or a date in a paper of their own: "In a filing the company gave 26 September as the date", "In its list of cases the ministry puts the sentence at seven years". The whole clause is the statement.</summary>
internal static class InPaper
{
    private const int Reach = 6;
    private const int Longest = 24;
    private const int FewestBehind = 3;

    private static readonly FrozenSet<string> s_giving = ClosedWords.Of("giving-verb"), s_papers = ClosedWords.Of("figure-paper");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "en" || tokens[sentence.First].Norm is not "in")
        {
            return null;
        }

        var paper = Enumerable.Range(sentence.First + 1, Math.Min(Reach, sentence.Count - 1)).FirstOrDefault(i => s_papers.Contains(tokens[i].Norm) || passage.Cues.Exists(cue => cue.First == i && cue.IsAny("attribution.document", "attribution.statement")), -1);
        if (paper < 0 || Enumerable.Range(sentence.First + 1, paper - sentence.First - 1).Any(i => SpeakerPhraseFinder.IsPreposition(tokens[i].Norm)))
        {
            return null;
        }

        for (var verb = paper + 2; verb < Math.Min(sentence.End - FewestBehind, sentence.First + Longest); verb++)
        {
            if (inUtterance[verb])
            {
                return null;
            }

            if (s_giving.Contains(tokens[verb].Norm) && SpeakerPhraseFinder.Subject(passage, sentence, verb, inUtterance, "en") is { Class: SourceClass.Named or SourceClass.RoleOnly, Refers: not ("pronoun.first" or "pronoun.we") } subject && subject.First > paper)
            {
                return new(new(verb, verb + 1, ["speech.claim"]), subject, subject.First, sentence.First, IsInverted: false);
            }
        }

        return null;
    }
}

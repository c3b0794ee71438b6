using System.Collections.Frozen;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Dating;

/// <summary>What a sentence says of the occasion on which its words fall.</summary>
/// <param name="IsAudience">It tells of people who listen: "she told guests".</param>
/// <param name="IsApart">It has a time of its own, so that it does not go on with the sentence before.</param>
/// <param name="IsNow">It opens with the present: "kini ia mengakui", "now she says".</param>
/// <param name="IsTogether">It names the occasion just told of: "pada kesempatan yang sama", "speaking alongside her", 会上.</param>
internal readonly record struct OccasionTies(bool IsAudience, bool IsApart, bool IsNow, bool IsTogether)
{
    private static readonly FrozenSet<string> s_audience = ClosedWords.Of("audience");

    public static OccasionTies Of(DraftedSentence drafted, SpeechFrame? frame)
    {
        var (passage, sentence) = (drafted.Passage, drafted.Sentence);
        return new(
            Enumerable.Range(sentence.First, sentence.Count).Any(i => passage.QuotationOf(i) is null && s_audience.Contains(passage.Tokens[i].Norm)),
            AttributionDate.DatesIn(passage, sentence, drafted.InUtterance).Any() || frame is not null && passage.Language.Code == "en" && passage.Tokens[frame.Cue.First].Norm.EndsWith('s'),
            frame is not null && OpensNow(passage, sentence, frame),
            passage.CuesIn(sentence.First, sentence.End).Any(cue => cue.Is("occasion.same") && !drafted.InUtterance[cue.First]));
    }

    private static bool OpensNow(Passage passage, Sentence sentence, SpeechFrame frame)
    {
        // "Now the pool is dry, she said": the present of what is said.
        var first = passage.Tokens[frame.IsInverted ? frame.First : sentence.First].Span.Start;
        var verb = passage.Tokens[frame.Cue.First].Span.Start;
        return passage.Dates.Any(date => date.Value == "PRESENT_REF" && date.Span.Start >= first && date.Span.End <= verb);
    }
}

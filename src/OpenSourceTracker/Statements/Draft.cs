using OpenSourceTracker.Languages;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Statements;

/// <summary>A clause and who says it, before it is made a statement.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Frame">The words of attribution, where there are any.</param>
/// <param name="Form">How it is said.</param>
/// <param name="SaidOn">When, where its own words of attribution tell.</param>
internal sealed record Draft(int First, int End, Speaker Speaker, SpeechFrame? Frame, AttributionForm Form, CalendarPeriod? SaidOn);

/// <summary>A sentence with the clauses that were found in it.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Sentence">The sentence, without a label before it.</param>
/// <param name="InUtterance">Which tokens of the passage stand in quotations in which somebody speaks.</param>
/// <param name="SaidInFrame">When its words of attribution say that somebody spoke.</param>
/// <param name="IsSaid">Whether it has words of attribution.</param>
/// <param name="VoiceDate">When the voice of the passage speaks, where a label or header tells.</param>
/// <param name="Recent">The organisation named last up to here.</param>
internal sealed record DraftedSentence(Passage Passage, Sentence Sentence, bool[] InUtterance, CalendarPeriod? SaidInFrame, bool IsSaid, CalendarPeriod? VoiceDate, Party? Recent)
{
    /// <summary>Its clauses: what is quoted in order, then the rest.</summary>
    public List<Draft> Drafts { get; } = [];

    /// <summary>The same sentence, its clauses still to come.</summary>
    public DraftedSentence WithoutDrafts() => new(Passage, Sentence, InUtterance, SaidInFrame, IsSaid, VoiceDate, Recent);
}

using OpenSourceTracker.Time;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>Whose words a passage is in where the outlet does not tell it: an author, a party to a conversation, a publisher that speaks for itself.</summary>
/// <param name="Speaker">Who; <see langword="null"/>: the outlet after all.</param>
/// <param name="First">The first token of the words themselves, behind a label such as "NAME:".</param>
/// <param name="Form">Direct for one's own words, narrator for a text that reports in its author's name.</param>
internal sealed record Voice(Speaker? Speaker, int First = 0, AttributionForm Form = AttributionForm.Direct)
{
    /// <summary>When it was said, where a label, a header or the lead dates it.</summary>
    public CalendarPeriod? SaidOn { get; init; }
}

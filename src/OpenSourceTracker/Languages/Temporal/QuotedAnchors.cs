using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>Whether the text stands inside quotation marks, and when those words were said.</summary>
internal sealed class QuotedAnchors
{
    private readonly Stack<CalendarPeriod?> anchors = new();

    public bool Open => anchors.Count > 0;

    public CalendarPeriod? Anchor => anchors.TryPeek(out var anchor) ? anchor : null;

    public void Begin(CalendarPeriod? anchor)
    {
        if (anchors.Count < 4)
        {
            anchors.Push(anchor ?? Anchor);
        }
    }

    public void End() => anchors.TryPop(out _);

    public void Reset() => anchors.Clear();
}

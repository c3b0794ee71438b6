using OpenSourceTracker.Text;
using OpenSourceTracker.Time;
#pragma warning disable CA1822
namespace OpenSourceTracker.Languages.Temporal;
/// <summary>Stub.</summary>
public sealed class TemporalTagger
{
    /// <summary>Stub.</summary>
    public static TemporalTagger Default { get; } = new();
    /// <summary>Stub.</summary>
    public IReadOnlyList<TemporalExpression> Find(string text, TextSpan region, CalendarPeriod? documentDate, string? language = null) => [];
}

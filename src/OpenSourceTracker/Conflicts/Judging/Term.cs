using NodaTime;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Tells what was ruled out for a time only from what was ruled out for good: "will not rise before 1 April" is kept by a rise on 1 April, "no strike this year" by one in the next.</summary>
internal static class Term
{
    /// <summary>Whether what the later clause dates comes when the time is over for which the earlier one ruled it out. Both must name one time and no other; what is undated may have been within.</summary>
    public static bool IsOver(ClauseMeaning earlier, ClauseMeaning later) =>
        earlier.Evidence.Statement.Kind is StatementKind.Commitment or StatementKind.Prediction or StatementKind.Denial && earlier.Words.Exists(word => word.IsNegated)
        && Only(earlier) is { } term && LastDay(term) is { } last && Only(later) is { Period: { } happened } && happened.Start > last;

    private static LocalDate? LastDay(TemporalExpression term) => term switch
    {
        { Modifier: TemporalModifier.After or TemporalModifier.OnOrAfter or TemporalModifier.Approx } => null,
        { Modifier: TemporalModifier.Before or TemporalModifier.OnOrBefore, Period: { Precision: CalendarPrecision.Day } bound } => bound.Start.PlusDays(-1),
        { Extent: { } extent } => extent.End,
        _ => null,
    };

    private static TemporalExpression? Only(ClauseMeaning meaning) =>
        meaning.Evidence.Passage.Dates.Where(date => date.IsCalendar && meaning.Evidence.Statement.Span.Contains(date.Span)).ToList() is [var only] ? only : null;
}

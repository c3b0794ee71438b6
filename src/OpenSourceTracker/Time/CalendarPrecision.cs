namespace OpenSourceTracker.Time;

/// <summary>How finely a date is known.</summary>
public enum CalendarPrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>An ISO week, Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A quarter of a calendar year.</summary>
    Quarter,

    /// <summary>Half a calendar year.</summary>
    Half,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Any other run of days: a season, a weekend, "10-12 July", a decade.</summary>
    Range,
}

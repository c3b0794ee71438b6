using NodaTime;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Morning to night: codes of TIMEX3 and the reading of clock times.</summary>
internal static class DayParts
{
    public static string Suffix(DayPart part) => part switch
    {
        DayPart.Dawn or DayPart.Morning => "TMO",
        DayPart.Midday or DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night or DayPart.Eve => "TNI",
        DayPart.Midnight => "T24:00",
        DayPart.Noon => "T12:00",
        DayPart.Daytime => "TDT",
        _ => string.Empty,
    };

    public static LocalTime? Exact(DayPart part) => part switch
    {
        DayPart.Midnight => LocalTime.Midnight,
        DayPart.Noon => LocalTime.Noon,
        _ => null,
    };

    /// <summary>Minutes since midnight, with "pm" or "malam" taken into account.</summary>
    public static int Clock(int minutes, int halfDay, DayPart part)
    {
        var hour = minutes / 60;
        if (halfDay == 1)
        {
            return hour == 12 ? minutes - 720 : minutes;
        }

        if (halfDay == 2)
        {
            return hour < 12 ? minutes + 720 : minutes;
        }

        var later = part switch
        {
            DayPart.Midday => hour is >= 1 and <= 5,
            DayPart.Afternoon or DayPart.Evening => hour is >= 1 and < 12,
            DayPart.Night or DayPart.Eve => hour is >= 6 and < 12,
            _ => false,
        };
        return later ? minutes + 720 : part == DayPart.Night && hour == 12 ? minutes - 720 : minutes;
    }
}

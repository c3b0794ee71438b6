using System.Globalization;
using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Puts a frame without a second border on the calendar and on the clock.</summary>
internal static class CalendarResolver
{
    /// <summary>The period of a frame, its value and clock time, written into the resolution.</summary>
    public static Resolution Resolve(Frame frame, Basis basis, Resolution resolution)
    {
        var anchoring = new Anchoring(basis);
        var period = PeriodResolver.Resolve(frame, anchoring);
        (resolution.Anchored, resolution.NarrativeUsed, resolution.WeekdayDisagrees) = (anchoring.Anchored, anchoring.NarrativeUsed, anchoring.WeekdayDisagrees);
        if (frame.DayPart == DayPart.Eve && period is not null)
        {
            period = CalendarPeriod.Day(period.Start.PlusDays(-1));
        }

        if (frame.HasClock || frame.ShiftUnit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour)
        {
            resolution.Type = TemporalType.Time;
        }

        resolution.Period = Edges.Narrow(period, frame, resolution);
        resolution.Value = TimexValue.Of(frame, period);
        if (frame.HasClock)
        {
            Clock(frame, resolution);
        }

        resolution.IsClockOnly = resolution.Type == TemporalType.Time && !frame.HasDate && frame.Month == Frame.Unset;
        return resolution;
    }

    /// <summary>Writes the clock time or the part of the day behind the day.</summary>
    public static void Clock(Frame frame, Resolution resolution)
    {
        var day = resolution.Value is null ? "XXXX-XX-XX" : resolution.Value;
        if (frame.Minutes != Frame.Unset)
        {
            var minutes = DayParts.Clock(frame.Minutes, frame.HalfDay, frame.DayPart);
            resolution.Time = new LocalTime(minutes / 60 % 24, minutes % 60);
            var zone = string.Empty;
            if (frame.Zone != Frame.Unset)
            {
                resolution.Offset = Offset.FromSeconds(Math.Clamp(frame.Zone, -1080, 1080) * 60);
                zone = frame.Zone == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{(frame.Zone < 0 ? '-' : '+')}{Math.Abs(frame.Zone) / 60:00}:{Math.Abs(frame.Zone) % 60:00}");
            }

            resolution.Value = string.Create(CultureInfo.InvariantCulture, $"{day}T{minutes / 60 % 24:00}:{minutes % 60:00}{zone}");
        }
        else
        {
            resolution.Value = day + DayParts.Suffix(frame.DayPart);
            resolution.Time = DayParts.Exact(frame.DayPart);
        }
    }
}

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Makes of a frame what TIMEX3 and the calendar say of it.</summary>
internal static class Resolver
{
    public static Resolution Resolve(Frame frame, Basis basis)
    {
        var resolution = new Resolution { Modifier = frame.Modifier != TemporalModifier.None ? frame.Modifier : frame.Part };
        switch (frame.Kind)
        {
            case FrameKind.Reference:
                resolution.Value = frame.Vague switch { VagueReference.Past => "PAST_REF", VagueReference.Future => "FUTURE_REF", _ => "PRESENT_REF" };
                return resolution;
            case FrameKind.Set:
                resolution.Type = TemporalType.Set;
                resolution.Value = TimexValue.OfSet(frame);
                return resolution;
            case FrameKind.Age:
                resolution.Type = TemporalType.Duration;
                resolution.Value = TimexDuration.Of(frame.Amounts);
                return resolution;
            case FrameKind.Duration:
                resolution.Type = TemporalType.Duration;
                resolution.Value = TimexDuration.Of(frame.Amounts);
                Stretch(frame, basis, resolution);
                return resolution;
        }

        if (frame.FirstOf != TimeUnit.None && frame.FirstCount != Frame.Unset && !frame.SameUnit)
        {
            return FirstOf(frame, basis, resolution);
        }

        return frame.To is null ? CalendarResolver.Resolve(frame, basis, resolution) : RangeResolver.Resolve(frame, basis, resolution);
    }

    private static void Stretch(Frame frame, Basis basis, Resolution resolution)
    {
        if ((frame.FromNow || frame.UntilNow) && frame.Amounts is [var amount] && basis.Anchor is { } anchor)
        {
            resolution.Period = PeriodShift.Stretch(anchor, amount, frame.FromNow);
            resolution.Anchored = resolution.Period is not null;
        }
    }

    // "the first nine months of this year": a length with a place on the calendar.
    private static Resolution FirstOf(Frame frame, Basis basis, Resolution resolution)
    {
        var whole = frame.Clone();
        (whole.FirstOf, whole.FirstCount, whole.Part) = (TimeUnit.None, Frame.Unset, TemporalModifier.None);
        var container = CalendarResolver.Resolve(whole, basis, new());
        resolution.Type = TemporalType.Duration;
        resolution.Value = TimexDuration.Of([new(frame.FirstCount, frame.FirstOf)]);
        resolution.Modifier = TemporalModifier.None;
        resolution.Anchored = container.Anchored;
        resolution.Period = container.Period is null ? null : PeriodShift.Part(container.Period, frame.FirstOf, frame.FirstCount, frame.Part == TemporalModifier.End);
        if ((frame.FirstCount == 1 || frame.AsDate) && resolution.Period is not null)
        {
            (resolution.Type, resolution.Value) = (TemporalType.Date, resolution.Period.ToString());
        }

        return resolution;
    }
}

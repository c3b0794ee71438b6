namespace OpenSourceTracker.Claims.Propositions.Features.Frames;

/// <summary>What "only", "most", "former" and the like make of a word in the one sentence and not in the other.</summary>
internal static class SignFeatures
{
    public static void Read(Alignment alignment, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        for (var i = 0; i < h.Length; i++)
        {
            if (alignment.ToPremise[i] is >= 0 and var at)
            {
                ReadAligned(alignment, i, at, values);
            }
            else if (h[i].Kind == UnitKind.Number)
            {
                ReadCount(alignment, i, values);
            }
        }

        ReadDenials(alignment, values);
        var most = Signs.None;
        foreach (var unit in p)
        {
            most |= unit.Signs;
        }

        foreach (var unit in h)
        {
            values[FrameFeature.ThenAgainstNow] = Holds(unit, Signs.Then) && !Holds(unit, Signs.Now) && (most & Signs.Now) != 0 ? 1 : values[FrameFeature.ThenAgainstNow];
            values[FrameFeature.NowAgainstThen] = Holds(unit, Signs.Now) && (most & Signs.Then) != 0 && (most & Signs.Now) == 0 ? 1 : values[FrameFeature.NowAgainstThen];
        }
    }

    private static bool Holds(Unit unit, Signs sign) => (unit.Signs & sign) != 0;

    private static void ReadAligned(Alignment alignment, int i, int at, FeatureValues values)
    {
        var (ours, theirs) = (alignment.Hypothesis.Units[i], alignment.Premise.Units[at]);
        if (Holds(ours, Signs.Sole) && !Holds(theirs, Signs.Sole))
        {
            values[FrameFeature.SoleAgainstList] += HasOthers(alignment, at) ? 1 : 0;
            values[FrameFeature.SoleAgainstOneOf] += Holds(theirs, Signs.OneOf) ? 1 : 0;
            values[FrameFeature.SoleAgainstPlain] += 1;
        }

        Compare(Signs.Top, FrameFeature.TopGained, FrameFeature.TopLost);
        Compare(Signs.Privative, FrameFeature.PrivativeGained, FrameFeature.PrivativeLost);
        Compare(Signs.Outside, FrameFeature.OutsideGained, FrameFeature.OutsideLost);
        if (Holds(ours, Signs.Top) && Holds(theirs, Signs.Top))
        {
            values[FrameFeature.TopOfRank] += RankBeside(alignment.Premise.Units, at) != RankBeside(alignment.Hypothesis.Units, i) ? 1 : 0;
            values[FrameFeature.TopOfOneOf] += OneOfBeside(alignment.Premise.Units, at) && !OneOfBeside(alignment.Hypothesis.Units, i) ? 1 : 0;
        }

        if (ours.Kind == UnitKind.Word && Time(alignment.Hypothesis.Units, i) is var now and not 0 && Time(alignment.Premise.Units, at) is var then and not 0)
        {
            values[now == then ? FrameFeature.TimeSame : FrameFeature.TimeOther] += 1;
        }

        var (mine, yours) = (Quantity(ours), Quantity(theirs));
        values[FrameFeature.QuantityRaised] += mine > yours && yours > 0 ? 1 : 0;
        values[FrameFeature.QuantityLowered] += mine < yours && mine > 0 ? 1 : 0;
        values[FrameFeature.QuantityDropped] += mine == 0 && Holds(theirs, Signs.Most | Signs.Part) && !Holds(theirs, Signs.OneOf) && i <= Math.Max(1, DeedFeatures.Head(alignment.Hypothesis.Units)) && ours.Kind == UnitKind.Word ? 1 : 0;
        (mine, yours) = (Frequency(ours), Frequency(theirs));
        values[FrameFeature.OftenRaised] += mine > yours && (yours > 0 || mine == 3) ? 1 : 0;
        values[FrameFeature.OftenLowered] += mine < yours && mine > 0 ? 1 : 0;
        values[FrameFeature.BoundsTurned] += (Holds(ours, Signs.Least) && Holds(theirs, Signs.Utmost)) || (Holds(ours, Signs.Utmost) && Holds(theirs, Signs.Least)) ? 1 : 0;

        void Compare(Signs sign, FrameFeature gained, FrameFeature lost)
        {
            values[gained] += Holds(ours, sign) && !Holds(theirs, sign) ? 1 : 0;
            values[lost] += !Holds(ours, sign) && Holds(theirs, sign) ? 1 : 0;
        }
    }

    // 1 for what is so now, -1 for what was so then, 0 where neither is said.
    private static int Time(Unit[] units, int at)
    {
        for (var i = at; i >= 0 && i >= at - 3 && units[i].Clause == units[at].Clause; i--)
        {
            if (Holds(units[i], Signs.Then | Signs.Now | Signs.Privative))
            {
                return Holds(units[i], Signs.Now) ? 1 : -1;
            }
        }

        return 0;
    }

    // Some 1, most 2, all 3.
    private static int Quantity(Unit unit) => Holds(unit, Signs.All) ? 3 : Holds(unit, Signs.Most) ? 2 : Holds(unit, Signs.Part) || Holds(unit, Signs.OneOf) ? 1 : 0;

    private static int Frequency(Unit unit) => Holds(unit, Signs.Always) ? 3 : Holds(unit, Signs.Often) ? 2 : Holds(unit, Signs.Seldom) ? 1 : 0;

    // Whether the premise's list has things that the hypothesis leaves out.
    private static bool HasOthers(Alignment alignment, int at)
    {
        var p = alignment.Premise.Units;
        for (var j = 0; j < p.Length && p[at].List > 0; j++)
        {
            if (p[j].List == p[at].List && p[j].Item != p[at].Item && alignment.ToHypothesis[j] < 0)
            {
                return true;
            }
        }

        return false;
    }

    // "Three rivers" where the premise lists two.
    private static void ReadCount(Alignment alignment, int i, FeatureValues values)
    {
        if (alignment.Hypothesis.Units[i].Quantity is not { Unit: null } count || count.Low != count.High)
        {
            return;
        }

        var longest = 0;
        foreach (var unit in alignment.Premise.Units)
        {
            longest = unit.List > 0 ? Math.Max(longest, unit.Item + 1) : longest;
        }

        values[FrameFeature.CountAgainstList] = longest > 1 && count.Low < 20 ? Math.Clamp((float)count.Low - longest, -5, 5) is var apart and not 0 ? apart : 6 : values[FrameFeature.CountAgainstList];
    }

    // "No driver was hurt" where some were.
    private static void ReadDenials(Alignment alignment, FeatureValues values)
    {
        foreach (var i in alignment.Hypothesis.Marks.GetValueOrDefault("polarity.none", []))
        {
            values[FrameFeature.NoneAgainstSome] += i >= 0 && alignment.ToPremise[i] is >= 0 and var at && Quantity(alignment.Premise.Units[at]) > 0 && !alignment.Premise.Units[at].IsTurned ? 1 : 0;
        }
    }

    private static int RankBeside(Unit[] units, int at)
    {
        for (var i = Math.Max(0, at - 1); i <= at + 1 && i < units.Length; i++)
        {
            if (units[i].Rank > 1)
            {
                return units[i].Rank;
            }
        }

        return 1;
    }

    private static bool OneOfBeside(Unit[] units, int at)
    {
        for (var i = Math.Max(0, at - 2); i <= at; i++)
        {
            if (Holds(units[i], Signs.OneOf))
            {
                return true;
            }
        }

        return false;
    }
}

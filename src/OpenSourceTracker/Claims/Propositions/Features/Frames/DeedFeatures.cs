using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Claims.Propositions.Features.Frames;

/// <summary>The deed that the hypothesis tells of, who does it and to whom, and whether it is denied.</summary>
internal static class DeedFeatures
{
    private const int Window = 9;

    public static void Read(Alignment alignment, FeatureValues values)
    {
        ReadHead(alignment, values);
        ReadTurned(alignment, values);
        for (var i = 0; i < alignment.ToPremise.Length; i++)
        {
            var (ours, at) = (alignment.Hypothesis.Units[i], alignment.ToPremise[i]);
            if (at >= 0 && IsDeed(ours) && IsDeed(alignment.Premise.Units[at]))
            {
                ReadRoles(alignment, i, at, alignment.Turns[i], FrameFeature.RolesKept, FrameFeature.RolesCrossed, values);
            }
        }

        foreach (var (i, j, kind) in alignment.Opposites)
        {
            if (kind != OppositeKind.Cohyponym && (alignment.Hypothesis.Units[i].IsVerb || alignment.Premise.Units[j].IsVerb))
            {
                ReadRoles(alignment, i, j, true, FrameFeature.OpposedRolesCrossed, FrameFeature.OpposedRolesKept, values);
            }
        }

        values[FrameFeature.RolesCrossedOnly] = values[FrameFeature.RolesCrossed] > 0 && values[FrameFeature.RolesKept] <= 0 ? 1 : 0;
        ReadSubject(alignment, values);
    }

    /// <summary>The first word behind the subject that says what happens; -1 where none does.</summary>
    public static int Head(Unit[] units)
    {
        for (var i = 1; i < units.Length; i++)
        {
            if (units[i].IsVerb)
            {
                return i;
            }
        }

        return units.Length > 0 && units[0].IsVerb ? 0 : -1;
    }

    private static void ReadHead(Alignment alignment, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        var head = Head(h);
        values[FrameFeature.HeadCovered] = head < 0 ? -1 : alignment.Likeness[head];
        if (head < 0)
        {
            return;
        }

        var (before, beforeCovered, behind, behindCovered, beside) = (0f, 0f, 0f, 0f, 0);
        var at = alignment.ToPremise[head];
        for (var i = 0; i < h.Length; i++)
        {
            var covered = alignment.ToPremise[i];
            if (i < head)
            {
                before += h[i].Weight;
                beforeCovered += covered >= 0 ? h[i].Weight : 0;
            }
            else if (i > head)
            {
                behind += h[i].Weight;
                behindCovered += covered >= 0 ? h[i].Weight : 0;
            }

            beside += at >= 0 && covered >= 0 && i != head && p[covered].Clause == p[at].Clause ? 1 : 0;
        }

        values[FrameFeature.BeforeHeadCovered] = before > 0 ? beforeCovered / before : -1;
        values[FrameFeature.BehindHeadCovered] = behind > 0 ? behindCovered / behind : -1;
        values[FrameFeature.HeadInClauseOfRest] = at < 0 ? -1 : Math.Min(3, beside);
        if (at >= 0)
        {
            values[FrameFeature.HeadTurned] = h[head].IsTurned != p[at].IsTurned ? 1 : h[head].IsTurned ? -1 : 0;
        }
        else
        {
            values[FrameFeature.HeadRelated] = (float)Meanings.Relatedness(h[head], p);
        }

        foreach (var pair in alignment.Opposites)
        {
            values[FrameFeature.HeadOpposed] += pair.Hypothesis == head && h[head].IsTurned == p[pair.Premise].IsTurned ? 1 : 0;
        }
    }

    private static void ReadTurned(Alignment alignment, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        var (turned, total) = (0f, 0f);
        for (var i = 0; i < h.Length; i++)
        {
            if (alignment.ToPremise[i] is not (>= 0 and var at))
            {
                continue;
            }

            total += h[i].Weight;
            if (h[i].IsTurned == p[at].IsTurned)
            {
                values[FrameFeature.TurnedInBoth] += h[i].IsTurned ? 1 : 0;
                continue;
            }

            turned += h[i].Weight;
            values[FrameFeature.TurnedCount] += 1;
            values[FrameFeature.TurnedVerbs] += h[i].IsVerb ? 1 : 0;
        }

        values[FrameFeature.TurnedShare] = total > 0 ? turned / total : 0;
    }

    // Who stands on the doer's side of a verb in the one sentence and on the other's side in the other; a passive turns the sides.
    private static void ReadRoles(Alignment alignment, int verb, int at, bool turns, FrameFeature kept, FrameFeature crossed, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        var (doerKept, doneKept, doerCrossed, doneCrossed) = (false, false, false, false);
        values[FrameFeature.ActiveAgainstPassive] += h[verb].Voice * p[at].Voice < 0 ? 1 : 0;
        for (var i = Math.Max(0, verb - Window); i < h.Length && i <= verb + Window; i++)
        {
            if (i == verb || h[i].Kind is UnitKind.Number or UnitKind.Date || h[i].IsVerb || h[i].Clause != h[verb].Clause || alignment.ToPremise[i] is not (>= 0 and var other) || other == at || p[other].Clause != p[at].Clause || Math.Abs(other - at) > Window)
            {
                continue;
            }

            var (ours, theirs) = (Side(h, i, verb, turns), Side(p, other, at, turns) * (turns ? -1 : 1));
            if (ours == 0 || theirs == 0)
            {
                continue;
            }

            values[ours == theirs ? kept : crossed] += h[i].Weight;
            doerKept |= ours == theirs && ours > 0;
            doneKept |= ours == theirs && ours < 0;
            doerCrossed |= ours != theirs && ours > 0;
            doneCrossed |= ours != theirs && ours < 0;
            values[FrameFeature.RolesCrossedNames] += ours != theirs && h[i].Kind == UnitKind.Name ? 1 : 0;
        }

        // Both sides of one deed tell; one alone may be a matter of how the sentence is built.
        if (turns && kept == FrameFeature.OpposedRolesCrossed)
        {
            return;
        }

        values[FrameFeature.RolesHeld] += doerKept && doneKept && !doerCrossed && !doneCrossed ? 1 : 0;
        values[FrameFeature.RolesSwapped] += doerCrossed && doneCrossed && !doerKept && !doneKept ? 1 : 0;
    }

    // 1 for who does it, -1 for whom it is done to, 0 for time and place.
    private static int Side(Unit[] units, int i, int verb, bool asWritten)
    {
        var governor = units[i].Governor;
        if (governor is "rel.at" or "rel.with" or "rel.about" or "rel.because")
        {
            return 0;
        }

        var before = i < verb;
        if (asWritten)
        {
            return before ? 1 : -1;
        }

        if (governor == "rel.by")
        {
            return 1;
        }

        return IsPassive(units[verb]) ? (before ? -1 : i == verb + 1 && governor.Length == 0 ? 1 : 0) : before ? 1 : -1;
    }

    // A verb, or who does it; what is done (panggilan, usulan) has no sides.
    private static bool IsDeed(Unit unit) => unit.Kind == UnitKind.Word && (unit.IsDoer || (unit.IsVerb && !(unit.Language == "id" && unit.Voice == 0 && unit.Stem != unit.Norm && unit.Norm.EndsWith("an", StringComparison.Ordinal))));

    // "Terkandung" is what is held, as "dikandung" is.
    private static bool IsPassive(Unit verb) => verb.Voice < 0 || (verb.Language == "id" && verb.Stem != verb.Norm && verb.Norm.StartsWith("ter", StringComparison.Ordinal));

    // Whether what the hypothesis speaks of begins a clause of the premise as well.
    private static void ReadSubject(Alignment alignment, FeatureValues values)
    {
        var p = alignment.Premise.Units;
        if (alignment.ToPremise.Length == 0 || alignment.ToPremise[0] is not (>= 0 and var at))
        {
            return;
        }

        var first = at;
        while (first > 0 && p[first - 1].Clause == p[at].Clause && p[first - 1].End == p[first].First)
        {
            first--;
        }

        values[first == 0 || p[first - 1].Clause != p[at].Clause ? FrameFeature.SubjectKept : FrameFeature.SubjectMoved] = 1;
    }
}

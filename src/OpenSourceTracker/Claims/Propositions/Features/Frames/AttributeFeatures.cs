namespace OpenSourceTracker.Claims.Propositions.Features.Frames;

/// <summary>What a thing is said to be, and the date, number, name or place that goes with the same word in both sentences.</summary>
internal static class AttributeFeatures
{
    private const int Far = 4;

    public static void Read(Alignment alignment, FeatureValues values)
    {
        ReadKind(alignment, values);
        var h = alignment.Hypothesis.Units;
        for (var i = 1; i < h.Length; i++)
        {
            if (h[i].Kind != UnitKind.Word)
            {
                ReadValue(alignment, i, values);
            }
        }

        for (var i = 0; i < h.Length; i++)
        {
            values[FrameFeature.NumberDerived] += !alignment.IsCovered(i) && Sums.IsDerived(h[i], alignment.Premise.Units) ? 1 : 0;
        }
    }

    // The date behind "born", the number before "seats", the name behind "directed by".
    private static void ReadValue(Alignment alignment, int i, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        var anchor = Anchor(alignment, i);
        if (anchor < 0)
        {
            return;
        }

        var other = Nearest(alignment, i, alignment.ToPremise[anchor], anchor < i);
        if (other < 0)
        {
            return;
        }

        var same = alignment.ToPremise[i] == other || (h[i].Kind == UnitKind.Name && alignment.ToPremise[i] is >= 0 and var at && Math.Abs(at - other) <= 2);
        var isPlace = h[i].Kind == UnitKind.Name && h[i].Governor is "rel.at" or "rel.from" or "rel.to";
        values[(h[i].Kind, isPlace) switch
        {
            (UnitKind.Date, _) => same ? FrameFeature.DateOfSame : IsApart(h[i], p[other]) ? FrameFeature.DateOfOther : FrameFeature.DateOfSame,
            (UnitKind.Number, _) => same || NumberSense.AreSame(h[i], p[other]) ? FrameFeature.NumberOfSame : FrameFeature.NumberOfOther,
            (_, true) => same ? FrameFeature.PlaceOfSame : FrameFeature.PlaceOfOther,
            _ => same ? FrameFeature.NameOfSame : FrameFeature.NameOfOther,
        }] += 1;
        values[FrameFeature.PlaceMoved] += isPlace && !same && alignment.IsCovered(i) ? 1 : 0;
    }

    // The covered word that a value goes with: of a number the one behind it, of others the one before.
    private static int Anchor(Alignment alignment, int i)
    {
        var h = alignment.Hypothesis.Units;
        if (h[i].Kind == UnitKind.Number && h[i].Quantity?.Unit is null && i + 1 < h.Length && h[i + 1].Kind == UnitKind.Word && alignment.IsCovered(i + 1))
        {
            return i + 1;
        }

        var before = i - 1;
        while (before > 0 && h[i].Kind == UnitKind.Name && h[before].Kind == UnitKind.Name && h[before].End == h[before + 1].First)
        {
            before--;
        }

        return before >= 0 && alignment.IsCovered(before) && h[before].Kind == UnitKind.Word ? before : -1;
    }

    private static int Nearest(Alignment alignment, int i, int anchor, bool behind)
    {
        var (unit, p) = (alignment.Hypothesis.Units[i], alignment.Premise.Units);
        for (var far = 1; far <= Far; far++)
        {
            var at = behind ? anchor + far : anchor - far;
            if (at < 0 || at >= p.Length || p[at].Sentence != p[anchor].Sentence || (far > 1 && p[behind ? at - 1 : at + 1].IsVerb))
            {
                return -1;
            }

            if (p[at].Kind == unit.Kind && (unit.Kind != UnitKind.Number || p[at].Quantity?.Unit == unit.Quantity?.Unit) && (unit.Kind != UnitKind.Name || p[at].Governor == unit.Governor || p[at].Governor.Length == 0 || unit.Governor.Length == 0))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsApart(Unit one, Unit other) => DateSense.Compare(one.Date!, other.Date!) == DateSense.Relation.Apart;

    // "X is a painter": what the premise says X is.
    private static void ReadKind(Alignment alignment, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis, alignment.Premise);
        if (!h.Marks.TryGetValue("rel.be", out var ours))
        {
            return;
        }

        foreach (var said in ours)
        {
            if (said < 1 || h.Units[said].IsVerb || (said + 1 < h.Units.Length && h.Units[said].ConceptKind == '\0' && (h.Units[said + 1].Governor.Length > 0 || h.Units[said + 1].Kind == UnitKind.Date)) || h.Units[said].Kind != UnitKind.Word || alignment.ToPremise[said - 1] is not (>= 0 and var subject))
            {
                continue;
            }

            var told = Told(p, subject);
            var at = alignment.ToPremise[said];
            var opposed = alignment.Opposites.Exists(pair => pair.Hypothesis == said);
            values[FrameFeature.KindOpposed] += opposed ? 1 : 0;
            if (told < 0)
            {
                values[FrameFeature.KindFromElsewhere] += at >= 0 ? 1 : 0;
                continue;
            }

            var kept = at >= told && p.Units[at].Clause == p.Units[told].Clause;
            values[kept ? FrameFeature.KindKept : FrameFeature.KindOther] += 1;
        }
    }

    // What follows the first "is" behind a thing, in its sentence.
    private static int Told(Proposition text, int subject)
    {
        var first = int.MaxValue;
        foreach (var at in text.Marks.GetValueOrDefault("rel.be", []))
        {
            first = at > subject && at < first && text.Units[at].Sentence == text.Units[subject].Sentence ? at : first;
        }

        return first == int.MaxValue ? -1 : first;
    }
}

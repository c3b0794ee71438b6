namespace OpenSourceTracker.Claims.Propositions.Features;

/// <summary>Who does it to whom: the order of what both say, voice, and relation words.</summary>
internal static class OrderFeatures
{
    private static readonly (string, string)[] s_opposed = [("rel.from", "rel.to"), ("rel.before", "rel.after"), ("rel.at", "rel.from"), ("rel.until", "rel.after"), ("rel.by", "rel.for"), ("rel.by", "rel.to")];

    public static void Read(Alignment alignment, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        var placed = new List<int>();
        for (var i = 0; i < h.Length; i++)
        {
            if (alignment.ToPremise[i] is not (>= 0 and var at))
            {
                continue;
            }

            placed.Add(i);
            var (ours, theirs) = (h[i], p[at]);
            values[Feature.VoiceDiffers] += ours.Voice * theirs.Voice < 0 ? 1 : 0;
            if (ours.Governor.Length > 0 && theirs.Governor.Length > 0 && ours.Governor != theirs.Governor)
            {
                values[Feature.GovernorsDiffer] += 1;
                values[Feature.GovernorsOpposed] += Array.IndexOf(s_opposed, (ours.Governor, theirs.Governor)) >= 0 || Array.IndexOf(s_opposed, (theirs.Governor, ours.Governor)) >= 0 ? 1 : 0;
            }
        }

        var (inversions, pairs) = (0, 0);
        for (var a = 0; a < placed.Count; a++)
        {
            for (var b = a + 1; b < placed.Count; b++)
            {
                var (one, other) = (alignment.ToPremise[placed[a]], alignment.ToPremise[placed[b]]);
                if (one != other && p[one].Sentence == p[other].Sentence)
                {
                    pairs++;
                    inversions += one > other ? 1 : 0;
                }
            }
        }

        ReadGovernors(alignment, placed, values);
        ReadGaps(alignment, placed, values);
        values[Feature.Inversions] = pairs > 0 ? (float)inversions / pairs : 0;
        ReadRoles(alignment, placed, values);
    }

    // "The village is in the province", "the province is in the village": what was governed is not, and the other way round.
    private static void ReadGovernors(Alignment alignment, List<int> placed, FeatureValues values)
    {
        var (gained, lost) = (0, 0);
        foreach (var i in placed)
        {
            var (ours, theirs) = (alignment.Hypothesis.Units[i].Governor, alignment.Premise.Units[alignment.ToPremise[i]].Governor);
            gained += ours.Length > 0 && theirs.Length == 0 ? 1 : 0;
            lost += ours.Length == 0 && theirs.Length > 0 ? 1 : 0;
        }

        values[Feature.GovernorsSwapped] = Math.Min(gained, lost);
    }

    // How far apart the premise says what the hypothesis says side by side, and over how many marks.
    private static void ReadGaps(Alignment alignment, List<int> placed, FeatureValues values)
    {
        var p = alignment.Premise;
        for (var a = 0; a + 1 < placed.Count; a++)
        {
            var (one, other) = (alignment.ToPremise[placed[a]], alignment.ToPremise[placed[a + 1]]);
            var (first, last) = (Math.Min(one, other), Math.Max(one, other));
            values[Feature.NeighbourGap] = Math.Max(values[Feature.NeighbourGap], last - first);
            var breaks = 0;
            for (var t = p.Units[first].End; t < p.Units[last].First; t++)
            {
                breaks += p.Tokens[t].Kind == Text.TokenKind.Punctuation ? 1 : 0;
            }

            values[Feature.NeighbourBreaks] = Math.Max(values[Feature.NeighbourBreaks], breaks);
        }
    }

    // Around a verb that both say: what stood before it stands behind it, and the other way round.
    private static void ReadRoles(Alignment alignment, List<int> placed, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        for (var v = 1; v + 1 < placed.Count; v++)
        {
            var verb = placed[v];
            var at = alignment.ToPremise[verb];
            if (h[verb].Kind != UnitKind.Word || (h[verb].Voice == 0 && h[verb].ConceptKind != 'v' && h[verb].Degree != 'm'))
            {
                continue;
            }

            // The nearest things or names on both sides.
            var (left, right) = (alignment.ToPremise[placed[v - 1]], alignment.ToPremise[placed[v + 1]]);
            if (left == at || right == at || left == right || p[left].Sentence != p[right].Sentence)
            {
                continue;
            }

            var swapped = left > at && right < at;
            var kept = left < at && right > at;
            var turned = h[verb].Voice * p[at].Voice < 0;
            values[Feature.SwappedRoles] += swapped && !turned ? 1 : 0;
            values[Feature.SwappedVoice] += kept && turned ? 1 : 0;
            values[Feature.ComparedSwapped] += swapped && h[verb].Degree == 'm' ? 1 : 0;
        }
    }
}

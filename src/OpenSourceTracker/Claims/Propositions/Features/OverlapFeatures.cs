using OpenSourceTracker.Text;

namespace OpenSourceTracker.Claims.Propositions.Features;

/// <summary>How much of the one sentence the other says.</summary>
internal static class OverlapFeatures
{
    public static void Read(Alignment alignment, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        var (total, covered, exactly) = (0f, 0f, 0f);
        for (var i = 0; i < h.Length; i++)
        {
            var unit = h[i];
            total += unit.Weight;
            if (alignment.IsCovered(i))
            {
                covered += unit.Weight * alignment.Likeness[i];
                exactly += alignment.Likeness[i] >= 0.94f ? unit.Weight : 0;
                values[Tied(alignment.Ties[i])] += 1;
                continue;
            }

            values[Feature.UncoveredCount] += 1;
            values[Feature.UncoveredWeight] += unit.Weight;
            values[Feature.UncoveredRarest] = Math.Max(values[Feature.UncoveredRarest], unit.Weight);
            if (unit.Kind == UnitKind.Word)
            {
                values[unit.ConceptKind switch { 'v' => Feature.UncoveredVerbs, 'a' => Feature.UncoveredQualities, 'n' => Feature.UncoveredThings, _ => unit.Voice != 0 ? Feature.UncoveredVerbs : Feature.UncoveredUnknown }] += 1;
            }
        }

        // The forms of a tie are counted by the shares of what is covered at all.
        values[Feature.Covered] = total > 0 ? covered / total : 0;
        values[Feature.CoveredExactly] = total > 0 ? exactly / total : 0;
        values[Feature.LengthRatio] = p.Length > 0 ? Math.Min(4, (float)h.Length / p.Length) : 4;
        ReadPremise(alignment, values);
        ReadSentences(alignment, values, total);
        values[Feature.FormsShared] = Share(alignment.Hypothesis.Forms, alignment.Premise.Forms);
        values[Feature.NeighboursShared] = Share(alignment.Hypothesis.Bigrams, alignment.Premise.Bigrams);
        values[Feature.PiecesShared] = Share(alignment.Hypothesis.Pieces, alignment.Premise.Pieces);
        values[Feature.LongestRun] = LongestRun(alignment.Hypothesis.Tokens, alignment.Premise.Tokens);
        if (h.Length > 0)
        {
            values[Feature.FirstLikeness] = alignment.Likeness[0];
            values[Feature.LastLikeness] = alignment.Likeness[^1];
            values[Feature.FirstCovered] = alignment.IsCovered(0) ? 1 : 0;
            values[Feature.LastCovered] = alignment.IsCovered(h.Length - 1) ? 1 : 0;
        }
    }

    private static Feature Tied(Tie tie) => tie switch
    {
        Tie.Concept or Tie.Family => Feature.CoveredByConcept,
        Tie.Root => Feature.CoveredByRoot,
        Tie.Wider => Feature.CoveredByWider,
        Tie.Narrower => Feature.CoveredByNarrower,
        _ => Feature.CoveredExactly, // set anew after the loop
    };

    private static void ReadPremise(Alignment alignment, FeatureValues values)
    {
        var p = alignment.Premise.Units;
        var (total, covered, first, last) = (0f, 0f, -1, -1);
        for (var j = 0; j < p.Length; j++)
        {
            total += p[j].Weight;
            if (alignment.ToHypothesis[j] >= 0)
            {
                covered += p[j].Weight;
                first = first < 0 ? j : first;
                last = j;
            }
        }

        values[Feature.PremiseCovered] = total > 0 ? covered / total : 0;
        for (var j = first; first >= 0 && j < last; j++)
        {
            if (alignment.ToHypothesis[j] < 0)
            {
                values[Feature.PremiseUncoveredBetween] += 1;
                values[Feature.PremiseUncoveredBetweenWeight] += p[j].Weight;
            }
        }

        values[Feature.Spread] = alignment.Hypothesis.Units.Length == 0 || first < 0 ? 0 : Math.Min(8, (float)(last - first + 1) / alignment.Hypothesis.Units.Length);
    }

    private static void ReadSentences(Alignment alignment, FeatureValues values, float total)
    {
        if (total <= 0)
        {
            return;
        }

        var best = 0f;
        var said = new float[Math.Max(1, alignment.Premise.Sentences)];
        for (var i = 0; i < alignment.ToPremise.Length; i++)
        {
            if (alignment.ToPremise[i] is >= 0 and var at)
            {
                var sentence = Math.Min(said.Length - 1, alignment.Premise.Units[at].Sentence);
                said[sentence] += alignment.Hypothesis.Units[i].Weight * alignment.Likeness[i];
                best = Math.Max(best, said[sentence]);
            }
        }

        values[Feature.CoveredInOneSentence] = best / total;
    }

    private static float Share(uint[] ours, uint[] theirs) => ours.Length == 0 ? 0 : (float)SortedHashes.Shared(ours, theirs) / ours.Length;

    // The longest run of words that both say, as a share of the hypothesis.
    private static float LongestRun(Token[] h, Token[] p)
    {
        var (most, words) = (0, 0);
        var before = new int[p.Length + 1];
        var now = new int[p.Length + 1];
        for (var i = 0; i < h.Length && i < 120; i++)
        {
            if (h[i].Kind == TokenKind.Punctuation)
            {
                continue;
            }

            words++;
            for (var j = 0; j < p.Length; j++)
            {
                now[j + 1] = h[i].Norm == p[j].Norm ? before[j] + 1 : 0;
                most = Math.Max(most, now[j + 1]);
            }

            (before, now) = (now, before);
        }

        return words == 0 ? 0 : (float)most / words;
    }
}

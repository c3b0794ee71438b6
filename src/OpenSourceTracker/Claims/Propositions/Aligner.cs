using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Lays two prepared texts side by side.</summary>
internal sealed class Aligner(IReadOnlyDictionary<string, Opposites> opposites)
{
    private const float NeighbourBonus = 0.06f;
    private readonly OppositeFinder _opposites = new(opposites);

    // So many pairs of units two sentences of thirty units have.
    private const int OnStack = 1024;

    public Alignment Align(Proposition premise, Proposition hypothesis)
    {
        var (h, p) = (hypothesis.Units, premise.Units);
        var likeness = h.Length * p.Length <= OnStack ? stackalloc float[h.Length * p.Length] : new float[h.Length * p.Length];
        var ties = h.Length * p.Length <= OnStack ? stackalloc Tie[h.Length * p.Length] : new Tie[h.Length * p.Length];
        for (var i = 0; i < h.Length; i++)
        {
            for (var j = 0; j < p.Length; j++)
            {
                likeness[(i * p.Length) + j] = UnitLikeness.Of(h[i], p[j], out ties[(i * p.Length) + j]);
            }
        }

        var toPremise = new int[h.Length];
        var best = new float[h.Length];
        var bestTie = new Tie[h.Length];
        var toHypothesis = new int[p.Length];
        Array.Fill(toHypothesis, -1);
        for (var i = 0; i < h.Length; i++)
        {
            toPremise[i] = -1;
            var most = 0f;
            for (var j = 0; j < p.Length; j++)
            {
                var value = likeness[(i * p.Length) + j];
                if (value < Alignment.Same)
                {
                    continue;
                }

                // Where a word stands twice, its neighbours decide.
                var ranked = value + (i > 0 && j > 0 && likeness[((i - 1) * p.Length) + j - 1] >= Alignment.Same ? NeighbourBonus : 0) + (i + 1 < h.Length && j + 1 < p.Length && likeness[((i + 1) * p.Length) + j + 1] >= Alignment.Same ? NeighbourBonus : 0) + (toHypothesis[j] < 0 ? NeighbourBonus : 0);
                if (ranked > most)
                {
                    (most, toPremise[i], best[i], bestTie[i]) = (ranked, j, value, ties[(i * p.Length) + j]);
                }
            }

            if (toPremise[i] >= 0)
            {
                toHypothesis[toPremise[i]] = i;
            }
        }

        // A premise word may be said by a hypothesis word that is laid beside another one.
        for (var j = 0; j < p.Length; j++)
        {
            for (var i = 0; toHypothesis[j] < 0 && i < h.Length; i++)
            {
                toHypothesis[j] = likeness[(i * p.Length) + j] >= Alignment.Same ? i : -1;
            }
        }

        CoverIdeographs(premise, hypothesis, toPremise, best, bestTie);
        CoverInitials(premise, hypothesis, toPremise, toHypothesis, best, bestTie);
        return new()
        {
            Premise = premise,
            Hypothesis = hypothesis,
            ToPremise = toPremise,
            Likeness = best,
            Ties = bestTie,
            ToHypothesis = toHypothesis,
            Turns = OppositeFinder.FindTurns(hypothesis, premise, toPremise),
            Opposites = _opposites.Find(premise, hypothesis, toPremise, toHypothesis, best, bestTie),
        };
    }

    // Two texts may be cut into words differently: a word that stands in the other text is covered.
    private static void CoverIdeographs(Proposition premise, Proposition hypothesis, int[] toPremise, float[] likeness, Tie[] ties)
    {
        for (var i = 0; i < hypothesis.Units.Length; i++)
        {
            var unit = hypothesis.Units[i];
            if (toPremise[i] >= 0 || unit.Language != "zh" || unit.Kind == UnitKind.Date || unit.Norm.Length < 2 || CommonRun(unit.Norm, premise.Folded) * 5 < unit.Norm.Length * 3)
            {
                continue;
            }

            for (var j = 0; j < premise.Units.Length; j++)
            {
                if (premise.Units[j].Language == "zh" && premise.Units[j].Norm.AsSpan().ContainsAny(unit.Norm.AsSpan()))
                {
                    (toPremise[i], likeness[i], ties[i]) = (j, 0.9f, Tie.Form);
                    break;
                }
            }
        }
    }

    // A name written in full in the one text and by its first letters in the other.
    private static void CoverInitials(Proposition premise, Proposition hypothesis, int[] toPremise, int[] toHypothesis, float[] likeness, Tie[] ties)
    {
        for (var i = 0; i < toPremise.Length; i++)
        {
            if (toPremise[i] < 0 && Initials.At(hypothesis, i) is { } letters && Initials.Find(premise, letters) is var (first, end) && end > first)
            {
                (toPremise[i], likeness[i], ties[i]) = (first, 0.9f, Tie.Initials);
                Array.Fill(toHypothesis, i, first, end - first);
            }
        }

        for (var j = 0; j < toHypothesis.Length; j++)
        {
            if (toHypothesis[j] < 0 && Initials.At(premise, j) is { } letters && Initials.Find(hypothesis, letters) is var (first, end) && end > first)
            {
                toHypothesis[j] = first;
                Array.Fill(toPremise, j, first, end - first);
                Array.Fill(likeness, 0.9f, first, end - first);
                Array.Fill(ties, Tie.Initials, first, end - first);
            }
        }
    }

    // The longest part of a word, of two characters or more, that stands in a text.
    private static int CommonRun(string word, string text)
    {
        for (var length = word.Length; length >= 2; length--)
        {
            for (var at = 0; at + length <= word.Length; at++)
            {
                if (text.AsSpan().Contains(word.AsSpan(at, length), StringComparison.Ordinal))
                {
                    return length;
                }
            }
        }

        return 0;
    }
}

using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Lays two prepared texts side by side.</summary>
internal sealed class Aligner(IReadOnlyDictionary<string, Opposites> opposites)
{
    private const float NeighbourBonus = 0.06f;

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
                likeness[(i * p.Length) + j] = Likeness(h[i], p[j], out ties[(i * p.Length) + j]);
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
            Turns = FindTurns(hypothesis, premise, toPremise),
            Opposites = FindOpposites(premise, hypothesis, toPremise, toHypothesis, best, bestTie),
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

    private static float Likeness(Unit h, Unit p, out Tie tie)
    {
        tie = Tie.None;
        if (h.Kind == UnitKind.Date || p.Kind == UnitKind.Date)
        {
            tie = Tie.Form;
            return h.Kind == p.Kind && DateSense.Compare(h.Date!, p.Date!) is DateSense.Relation.Same or DateSense.Relation.Wider ? 1 : 0;
        }

        if (h.Kind == UnitKind.Number || p.Kind == UnitKind.Number)
        {
            tie = Tie.Form;
            return h.Kind == p.Kind ? NumberSense.AreSame(h, p) ? 1 : 0 : 0;
        }

        if (h.Language == p.Language || h.Kind == UnitKind.Name || p.Kind == UnitKind.Name)
        {
            tie = Tie.Form;
            if (h.Norm == p.Norm)
            {
                return 1;
            }

            if (h.Short == p.Short)
            {
                return 0.98f;
            }

            tie = Tie.Stem;
            if (h.Stem == p.Stem && h.Stem.Length > 2)
            {
                return 0.95f;
            }
        }

        if (h.Rank != 0 && h.Rank == p.Rank)
        {
            tie = Tie.Concept;
            return 0.9f;
        }

        if (h.Member is not null && h.Member == p.Member)
        {
            tie = Tie.Concept;
            return 0.9f;
        }

        if (h.Concept is not null && h.Concept == p.Concept)
        {
            tie = Tie.Concept;
            return 0.9f;
        }

        if (h.Language == p.Language)
        {
            tie = Tie.Root;
            var root = h.Language == "zh" ? Characters(h.Norm, p.Norm) : Spelling(h, p);
            if (root > 0)
            {
                return root;
            }
        }

        if (h.Concept is not null && p.Broader == h.Concept)
        {
            tie = Tie.Wider;
            return 0.8f;
        }

        if (p.Concept is not null && h.Broader == p.Concept)
        {
            tie = Tie.Narrower;
            return 0.62f;
        }

        if (Array.IndexOf(p.Wider, h.Bare) >= 0)
        {
            tie = Tie.Wider;
            return 0.8f;
        }

        if (Array.IndexOf(h.Wider, p.Bare) >= 0)
        {
            tie = Tie.Narrower;
            return 0.62f;
        }

        if (AreOfOneFamily(h, p))
        {
            tie = Tie.Family;
            return 0.72f;
        }

        if (h.Kind == UnitKind.Name && p.Kind == UnitKind.Name && IsSpeltAlmost(h.Norm, p.Norm))
        {
            tie = Tie.Root;
            return 0.8f;
        }

        tie = Tie.None;
        return 0;
    }

    private static bool AreOfOneFamily(Unit h, Unit p)
    {
        for (var i = 0; i < h.Families.Count; i++)
        {
            for (var j = 0; j < p.Families.Count; j++)
            {
                if (h.Families[i] == p.Families[j])
                {
                    return true;
                }
            }
        }

        return false;
    }

    // One letter more, less or other; or two neighbours changed.
    private static bool IsSpeltAlmost(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < 6 || Math.Abs(one.Length - other.Length) > 1 || one[0] != other[0])
        {
            return false;
        }

        var head = one.AsSpan().CommonPrefixLength(other);
        var a = one.AsSpan(head);
        var b = other.AsSpan(head);
        return a.Length == b.Length ? a.Length < 2 || a[1..].SequenceEqual(b[1..]) || (a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..])) : a.Length > b.Length ? a[1..].SequenceEqual(b) : b[1..].SequenceEqual(a);
    }

    private static float Spelling(Unit h, Unit p)
    {
        foreach (var one in h.Origins)
        {
            if (one == p.Stem || Array.IndexOf(p.Origins, one) >= 0)
            {
                return 0.85f;
            }
        }

        if (Array.IndexOf(p.Origins, h.Stem) >= 0)
        {
            return 0.85f;
        }

        // A compound and its head, with or without hyphen: "rumah sakit umum", "rumah sakit".
        if (h.End - h.First > 1 || p.End - p.First > 1)
        {
            var (longer, shorter) = h.Norm.Length > p.Norm.Length ? (h.Norm, p.Norm) : (p.Norm, h.Norm);
            return shorter.Length > 3 && (longer.StartsWith(shorter, StringComparison.Ordinal) || longer.EndsWith(shorter, StringComparison.Ordinal)) ? 0.75f : 0;
        }

        var common = h.Stem.AsSpan().CommonPrefixLength(p.Stem);
        var most = Math.Max(h.Stem.Length, p.Stem.Length);
        return common >= 5 && common * 100 >= most * 65 || (common == 4 && most <= 6 && h.Language == "en" && common * 100 >= most * 65) ? 0.7f : 0;
    }

    private static float Characters(string one, string other)
    {
        if (one.Length < 2 || other.Length < 2)
        {
            return 0;
        }

        var (longer, shorter) = one.Length > other.Length ? (one, other) : (other, one);
        if (longer.Contains(shorter, StringComparison.Ordinal))
        {
            return 0.8f;
        }

        var common = 0;
        foreach (var c in shorter)
        {
            common += longer.Contains(c) ? 1 : 0;
        }

        return common >= 2 && common * 3 >= longer.Length * 2 ? 0.65f : 0;
    }

    // "defeat" and "lose" of one root: who is the one is not the other.
    private static bool[] FindTurns(Proposition hypothesis, Proposition premise, int[] toPremise)
    {
        var turns = new bool[toPremise.Length];
        for (var i = 0; i < turns.Length; i++)
        {
            turns[i] = toPremise[i] >= 0 && hypothesis.Units[i].Concept is { } one && premise.Units[toPremise[i]] is var other && other.Concept != one && hypothesis.Units[i].Exclusions?.ByConcept(other, areIndonesian: false) is not null;
        }

        return turns;
    }

    private List<OppositePair> FindOpposites(Proposition premise, Proposition hypothesis, int[] toPremise, int[] toHypothesis, float[] likeness, Tie[] ties)
    {
        var found = new List<OppositePair>();
        for (var i = 0; i < hypothesis.Units.Length; i++)
        {
            // "heats" beside "cools": that the premise speaks of heat elsewhere says nothing.
            var isDerived = toPremise[i] >= 0 && ties[i] == Tie.Stem && hypothesis.Units[i].Voice != 0 && premise.Units[toPremise[i]].Voice == 0;
            if (toPremise[i] >= 0 && likeness[i] >= 0.88f && !isDerived)
            {
                continue;
            }

            for (var j = 0; j < premise.Units.Length; j++)
            {
                if ((!isDerived || (toHypothesis[j] < 0 && premise.Units[j].Voice != 0)) && Between(hypothesis.Units[i], premise.Units[j]) is { } kind)
                {
                    found.Add(new(i, j, kind));
                    break;
                }
            }
        }

        foreach (var (phrase, unit) in hypothesis.Phrases)
        {
            for (var at = 0; at < premise.Units.Length; at++)
            {
                Try(phrase, premise.Units[at].Norm, unit, at);
                Try(phrase, premise.Units[at].Short, unit, at);
            }

            foreach (var (other, place) in premise.Phrases)
            {
                Try(phrase, other, unit, place);
            }
        }

        foreach (var (phrase, unit) in premise.Phrases)
        {
            for (var i = 0; i < hypothesis.Units.Length; i++)
            {
                Try(hypothesis.Units[i].Norm, phrase, i, unit);
                Try(hypothesis.Units[i].Short, phrase, i, unit);
            }
        }

        FindKinds(hypothesis, premise, toPremise, found);
        return found;

        void Try(string one, string other, int h, int p)
        {
            if (!(toPremise[h] >= 0 && likeness[h] >= 0.88f) && toPremise[h] != p && opposites[hypothesis.Language].Between(one, other) is { } kind && !found.Exists(pair => pair.Hypothesis == h))
            {
                found.Add(new(h, p, kind));
            }
        }
    }

    // A member of a kind that the premise does not have, where it has another of that kind which the hypothesis does not have.
    private static void FindKinds(Proposition hypothesis, Proposition premise, int[] toPremise, List<OppositePair> found)
    {
        for (var i = 0; i < hypothesis.Units.Length; i++)
        {
            if (hypothesis.Units[i].Member is not { } member || toPremise[i] >= 0 || found.Exists(pair => pair.Hypothesis == i))
            {
                continue;
            }

            for (var j = 0; j < premise.Units.Length; j++)
            {
                if (premise.Units[j].Member is { } other && other.Kind == member.Kind && other != member && !Array.Exists(hypothesis.Units, unit => unit.Member == other))
                {
                    found.Add(new(i, j, OppositeKind.Cohyponym));
                    break;
                }
            }
        }
    }

    private static OppositeKind? Between(Unit h, Unit p)
    {
        if (h.Kind is UnitKind.Number or UnitKind.Date || p.Kind is UnitKind.Number or UnitKind.Date)
        {
            return null;
        }

        if (h.Language == p.Language)
        {
            if (h.Exclusions?.ByWord(p) is { } kind)
            {
                return kind;
            }

            if (Morphology.IsNegatedForm(h, p) || Morphology.IsNegatedForm(p, h))
            {
                return OppositeKind.Antonym;
            }
        }

        return h.Exclusions?.ByConcept(p, areIndonesian: h.Language == "id" && p.Language == "id");
    }
}

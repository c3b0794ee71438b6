using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>How much two units say the same, and what ties them: form, stem, concept, what is wider or narrower, spelling.</summary>
internal static class UnitLikeness
{
    /// <param name="h">A unit of the hypothesis.</param>
    /// <param name="p">One of the premise.</param>
    /// <param name="tie">What ties them.</param>
    /// <returns>From 0 to 1.</returns>
    public static float Of(Unit h, Unit p, out Tie tie)
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
}

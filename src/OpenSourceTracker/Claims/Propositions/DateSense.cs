using OpenSourceTracker.Languages.Temporal;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>How the date of a hypothesis stands to one of the premise.</summary>
internal static class DateSense
{
    public enum Relation
    {
        /// <summary>They cannot be compared.</summary>
        None,

        Same,

        /// <summary>The hypothesis names the period that the premise's lies in: 2020 for May 2020.</summary>
        Wider,

        /// <summary>The hypothesis is more exact than the premise.</summary>
        Finer,

        /// <summary>They do not meet.</summary>
        Apart,
    }

    public static Relation Compare(TemporalExpression hypothesis, TemporalExpression premise)
    {
        if (hypothesis.Period is { } h && premise.Period is { } p && !hypothesis.IsClockOnly && !premise.IsClockOnly)
        {
            return h.Start == p.Start && h.End == p.End ? Relation.Same : h.Contains(p) ? Relation.Wider : p.Contains(h) ? Relation.Finer : h.Overlaps(p) ? Relation.None : Relation.Apart;
        }

        if (hypothesis.Time is { } one && premise.Time is { } other && hypothesis.Period is null && premise.Period is null)
        {
            return one == other ? Relation.Same : Relation.Apart;
        }

        // A day without its year and a day with it: XXXX-03-17, 2020-03-17.
        if (hypothesis.Value is { } left && premise.Value is { } right)
        {
            return left == right ? Relation.Same : left.Length == right.Length && Fits(left, right) ? Relation.Same : left.Length == right.Length ? Relation.Apart : left.Length < right.Length && Fits(left, right[..left.Length]) ? Relation.Wider : right.Length < left.Length && Fits(right, left[..right.Length]) ? Relation.Finer : Relation.None;
        }

        return Relation.None;
    }

    private static bool Fits(string one, string other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i] && one[i] != 'X' && other[i] != 'X')
            {
                return false;
            }
        }

        return true;
    }
}

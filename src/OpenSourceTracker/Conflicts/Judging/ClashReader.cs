using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Measures where two clauses exclude each other and where they agree: events, poles, numbers, dates.</summary>
internal sealed class ClashReader(Thesaurus thesaurus)
{
    private const int MostDates = 3;

    public void Read(FeatureRow row, PairSide one, PairSide other)
    {
        var (earlier, later) = (one.Meaning, other.Meaning);
        row[PairFeature.NegatedEarlier] = one.Negated;
        row[PairFeature.NegatedLater] = other.Negated;
        row.Set(PairFeature.OnlyOneNegated, (one.Negated == 0) != (other.Negated == 0));
        Events(row, one, other);
        Poles(row, earlier, later);
        Numbers(row, earlier, later);
        Dates(row, earlier, later);
    }

    private void Events(FeatureRow row, PairSide earlier, PairSide later)
    {
        foreach (var one in earlier.Meaning.Events)
        {
            foreach (var other in later.Meaning.Events)
            {
                var relation = thesaurus.Relate(one.Concept, other.Concept);
                if (relation == ConceptRelation.None)
                {
                    continue;
                }

                var isClash = relation == ConceptRelation.Opposite == (one.IsNegated == other.IsNegated);
                var side = isClash ? PairFeature.EventClash : PairFeature.EventAgreement;
                row[side] = Math.Max(row[side], Math.Min(earlier.WeightOfToken(one.Token), later.WeightOfToken(other.Token)));
                row[PairFeature.SharedEvents] += relation == ConceptRelation.Same ? 1 : 0;
            }
        }
    }

    private static void Poles(FeatureRow row, ClauseMeaning earlier, ClauseMeaning later)
    {
        foreach (var one in earlier.Poles)
        {
            foreach (var other in later.Poles.Where(pole => pole.Property == one.Property))
            {
                var isSame = (one.Pole == other.Pole) == (one.IsNegated == other.IsNegated);
                row[PairFeature.PoleAgreement] += !one.IsWeak && !other.IsWeak && isSame ? 1 : 0;
                row[PairFeature.PoleClash] += !one.IsWeak && !other.IsWeak && !isSame ? 1 : 0;
            }
        }
    }

    private static void Numbers(FeatureRow row, ClauseMeaning earlier, ClauseMeaning later)
    {
        row.Set(PairFeature.BothCount, earlier.Counts.Count > 0 && later.Counts.Count > 0);
        foreach (var one in earlier.Counts)
        {
            foreach (var other in later.Counts)
            {
                var shared = one.Counted.Intersect(other.Counted).Count();
                if (one.Quantity.Unit != other.Quantity.Unit || one.Quantity.IsChange != other.Quantity.IsChange || (shared == 0 && one.Quantity.Unit is null))
                {
                    continue;
                }

                if (one.Quantity.Agrees(other.Quantity))
                {
                    row[PairFeature.NumberAgreement]++;
                    continue;
                }

                row[PairFeature.NumberClash] = Math.Max(row[PairFeature.NumberClash], 1 + shared);
                var (low, high) = (Math.Min(one.Quantity.Low, other.Quantity.Low), Math.Max(one.Quantity.Low, other.Quantity.Low));
                row[PairFeature.NumberRatio] = Math.Max(row[PairFeature.NumberRatio], high > 0 ? (double)(low / high) : 0);
            }
        }
    }

    private void Dates(FeatureRow row, ClauseMeaning earlier, ClauseMeaning later)
    {
        row.Set(PairFeature.BothDate, earlier.Dates.Count > 0 && later.Dates.Count > 0);
        foreach (var one in earlier.Dates)
        {
            foreach (var other in later.Dates)
            {
                if (thesaurus.Relate(one.Event, other.Event) == ConceptRelation.Same)
                {
                    var side = one.Date.Period!.Overlaps(other.Date.Period!) ? PairFeature.DateAgreement : PairFeature.DateClash;
                    row[side] = Math.Min(MostDates, row[side] + 1);
                }
            }
        }
    }
}

using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Measures where two clauses exclude each other and where they agree: events, poles, numbers, dates.</summary>
internal sealed class ClashReader(Thesaurus thesaurus, Func<ContentWord, double> weightOf)
{
    private const int MostDates = 3;

    public void Read(FeatureRow row, ClauseMeaning earlier, ClauseMeaning later)
    {
        var (negatedEarlier, negatedLater) = (earlier.Words.Count(word => word.IsNegated), later.Words.Count(word => word.IsNegated));
        row[PairFeature.NegatedEarlier] = negatedEarlier;
        row[PairFeature.NegatedLater] = negatedLater;
        row.Set(PairFeature.OnlyOneNegated, (negatedEarlier == 0) != (negatedLater == 0));
        Events(row, earlier, later);
        Poles(row, earlier, later);
        Numbers(row, earlier, later);
        Dates(row, earlier, later);
    }

    private void Events(FeatureRow row, ClauseMeaning earlier, ClauseMeaning later)
    {
        foreach (var one in earlier.Events)
        {
            foreach (var other in later.Events)
            {
                var relation = thesaurus.Relate(one.Concept, other.Concept);
                if (relation == ConceptRelation.None)
                {
                    continue;
                }

                var isClash = relation == ConceptRelation.Opposite == (one.IsNegated == other.IsNegated);
                var side = isClash ? PairFeature.EventClash : PairFeature.EventAgreement;
                row[side] = Math.Max(row[side], Math.Min(WeightOf(earlier, one), WeightOf(later, other)));
                row[PairFeature.SharedEvents] += relation == ConceptRelation.Same ? 1 : 0;
            }
        }
    }

    private double WeightOf(ClauseMeaning meaning, EventSense happening) => meaning.Words.Find(word => word.Token == happening.Token) is { } found ? weightOf(found) : 0;

    private static void Poles(FeatureRow row, ClauseMeaning earlier, ClauseMeaning later)
    {
        foreach (var one in earlier.Poles)
        {
            foreach (var other in later.Poles.Where(pole => pole.Property == one.Property))
            {
                var isSame = (one.Pole == other.Pole) == (one.IsNegated == other.IsNegated);
                row[PairFeature.WeakPoleClash] += (one.IsWeak || other.IsWeak) && !isSame ? 1 : 0;
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

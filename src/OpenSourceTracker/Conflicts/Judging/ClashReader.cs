using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Measures where two clauses exclude each other and where they agree: events and poles.</summary>
internal sealed class ClashReader(Thesaurus thesaurus)
{
    public void Read(FeatureRow row, PairSide one, PairSide other)
    {
        var (earlier, later) = (one.Meaning, other.Meaning);
        row[PairFeature.NegatedEarlier] = one.Negated;
        row[PairFeature.NegatedLater] = other.Negated;
        row.Set(PairFeature.OnlyOneNegated, (one.Negated == 0) != (other.Negated == 0));
        Events(row, one, other);
        Poles(row, earlier, later);
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
}

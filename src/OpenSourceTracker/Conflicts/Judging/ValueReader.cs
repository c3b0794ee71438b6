using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Measures whether two clauses give one thing two numbers, or one event two dates: the pair of values that is likeliest of one thing, and how sure that is.</summary>
internal sealed class ValueReader(Thesaurus thesaurus)
{
    private const double OfField = 0.5;
    private const double OfCounted = 0.7;

    // Small counts are met everywhere: "not one", "four machines, not two".
    private const int FewThings = 10;

    /// <summary>What stands around a clause in its passage and the other's, and where the words of the two meet.</summary>
    public readonly record struct Around((string? Key, int Word)[] Matches, PassageKeys Earlier, PassageKeys Later);

    public void Read(FeatureRow row, PairSide earlier, PairSide later, Around around)
    {
        row[PairFeature.SaysSame] = (earlier.SaysSame ? 1 : 0) + (later.SaysSame ? 1 : 0);
        row[PairFeature.SaysActual] = (earlier.SaysActual ? 1 : 0) + (later.SaysActual ? 1 : 0);
        row.Set(PairFeature.BothCount, earlier.Numbers.Count > 0 && later.Numbers.Count > 0);
        row.Set(PairFeature.BothDate, earlier.Dates.Count > 0 && later.Dates.Count > 0);
        row[PairFeature.ValueReplaced] = IsReplaced(earlier.Numbers, later.Numbers, AgreeAsNumbers) || IsReplaced(later.Numbers, earlier.Numbers, AgreeAsNumbers) ? 1
            : IsReplaced(earlier.Dates, later.Dates, AgreeAsDates) || IsReplaced(later.Dates, earlier.Dates, AgreeAsDates) ? 2 : 0;
        Numbers(row, earlier, later, around);
        Dates(row, earlier, later, around);
    }

    private void Numbers(FeatureRow row, PairSide earlier, PairSide later, Around around)
    {
        var best = -1.0;
        var isWhole = FigureScope.IsOfPart(earlier.Meaning) == FigureScope.IsOfPart(later.Meaning);
        foreach (var one in earlier.Numbers)
        {
            var (unit, a) = one.Count!.Quantity.Measured();
            foreach (var other in later.Numbers)
            {
                var (others, b) = other.Count!.Quantity.Measured();
                var (isOne, isOther) = (FigureScope.IsWhole(one.Count, earlier.Meaning), FigureScope.IsWhole(other.Count, later.Meaning));
                if (unit != others || a.IsChange != b.IsChange || isOne != isOther)
                {
                    continue;
                }

                var (head, context) = (Head(one.Count, other.Count), Context(one, other, around.Matches));
                var score = head + context;
                if (a.Agrees(b))
                {
                    // That the wholes are one says nothing of the parts.
                    row[PairFeature.ValueAgreement] = isOne ? row[PairFeature.ValueAgreement] : Math.Max(row[PairFeature.ValueAgreement], score);
                    continue;
                }

                // The figure of a part, and one that a change leaves behind, stand beside that of the whole and that which holds.
                if (!isWhole || FigureScope.IsLeft(one.Count, earlier.Meaning) || FigureScope.IsLeft(other.Count, later.Meaning))
                {
                    continue;
                }

                row[PairFeature.ValuePairs]++;
                if (score <= best)
                {
                    continue;
                }

                best = score;
                row[PairFeature.ValueHead] = head;
                row[PairFeature.ValueContext] = context;
                row[PairFeature.ValueWeight] = context * Math.Min(one.Weight, other.Weight);
                row[PairFeature.ValueBare] = (one.Count.IsBare ? 1 : 0) + (other.Count.IsBare ? 1 : 0);
                var (oneAround, otherAround) = (around.Later.ShareOf(earlier, one), around.Earlier.ShareOf(later, other));
                row[PairFeature.ValueAround] = Math.Min(oneAround, otherAround);
                row[PairFeature.ValueAroundMost] = Math.Max(oneAround, otherAround);
                row[PairFeature.ValueMeasured] = unit is null ? 1 : unit == "%" ? 2 : unit.Length == 3 && char.IsUpper(unit[0]) ? 3 : 4;
                row[PairFeature.ValueRatio] = Ratio(a.Low, b.Low);
                row[PairFeature.ValueSize] = Math.Log10(1 + (double)Math.Min(Math.Abs(a.Low), Math.Abs(b.Low)));
                row[PairFeature.ValueDates] = Periods(earlier, later, a, b);
            }
        }
    }

    private void Dates(FeatureRow row, PairSide earlier, PairSide later, Around around)
    {
        var best = -1.0;
        foreach (var one in earlier.Dates)
        {
            foreach (var other in later.Dates)
            {
                var (first, second) = (one.Date!.Extent!, other.Date!.Extent!);
                var (happening, context) = (Happening(one, other, earlier, later), Context(one, other, around.Matches));
                var score = happening + context;
                if (first.Overlaps(second) || AreOneDayOfTheYear(one.Date, other.Date))
                {
                    row[PairFeature.DatesAgreement] = Math.Max(row[PairFeature.DatesAgreement], score);
                    continue;
                }

                if (score <= best)
                {
                    continue;
                }

                best = score;
                row[PairFeature.DatesMatch] = score;
                row[PairFeature.DatesAround] = Math.Min(around.Later.ShareOf(earlier, one), around.Earlier.ShareOf(later, other));
                row[PairFeature.DatesGap] = Math.Log2(1 + Math.Abs(NodaTime.Period.DaysBetween(first.Start, second.Start)));
                row[PairFeature.DatesCoarse] = Math.Log2(Math.Max(first.Days, second.Days));
                row[PairFeature.DatesBound] = (one.Date.Modifier is TemporalModifier.None ? 0 : 1) + (other.Date.Modifier is TemporalModifier.None ? 0 : 1);
                row[PairFeature.DatesFuture] = (IsAhead(earlier, first) ? 1 : 0) + (IsAhead(later, second) ? 2 : 0);
            }
        }
    }

    // "47 percent, not 38": the one side holds what the other puts another value in place of.
    private static bool IsReplaced(IReadOnlyList<ValuePlace> held, IReadOnlyList<ValuePlace> replacing, Func<ValuePlace, ValuePlace, bool?> agree)
    {
        foreach (var denied in replacing)
        {
            if (!denied.IsDenied || denied.Count is { Quantity: { Unit: null, Low: < FewThings } } || !held.Any(value => !value.IsDenied && agree(value, denied) == true))
            {
                continue;
            }

            foreach (var kept in replacing)
            {
                if (!kept.IsDenied && agree(kept, denied) == false && !held.Any(value => agree(value, kept) == true))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Nothing where the two measure other things.
    private static bool? AgreeAsNumbers(ValuePlace one, ValuePlace other) =>
        (one.Count!.Quantity.Measured(), other.Count!.Quantity.Measured()) is var ((unit, a), (others, b)) && unit == others ? a.Agrees(b) : null;

    private static bool? AgreeAsDates(ValuePlace one, ValuePlace other) => one.Date!.Extent!.Overlaps(other.Date!.Extent!) || AreOneDayOfTheYear(one.Date, other.Date);

    // One thing counted: the same word, or one of one family; where only the rest of the phrase is the same, or only the field, less.
    private double Head(CountSense one, CountSense other)
    {
        if (one.Head is null || other.Head is null || one.IsBare || other.IsBare)
        {
            return 0;
        }

        if (AreSame(one.Head, other.Head))
        {
            return 1;
        }

        return one.Counted.Any(key => other.Counted.Any(facing => AreSame(key, facing))) ? OfCounted
            : OfField * Rarest(one.Head, other.Head);
    }

    private bool AreSame(string one, string other) =>
        one == other || (one[0] == 'c' && other[0] == 'c' && thesaurus.Relate(one[2..], other[2..]) == ConceptRelation.Same);

    private double Rarest(string one, string other) =>
        one[0] == 'c' && other[0] == 'c' ? thesaurus.Fields.Of(one[2..]).Where(thesaurus.Fields.Of(other[2..]).Contains).Select(field => field.Rarity).DefaultIfEmpty().Max() : 0;

    // One event dated: of one family, and near to both dates.
    private double Happening(ValuePlace one, ValuePlace other, PairSide earlier, PairSide later)
    {
        var best = 0.0;
        foreach (var mine in earlier.Meaning.Events)
        {
            foreach (var theirs in later.Meaning.Events)
            {
                if (thesaurus.Relate(mine.Concept, theirs.Concept) == ConceptRelation.Same)
                {
                    best = Math.Max(best, Math.Min(NearToken(one, earlier, mine.Token), NearToken(other, later, theirs.Token)));
                }
            }
        }

        return best;
    }

    private static double NearToken(ValuePlace place, PairSide side, int token) => side.Meaning.Words.FindIndex(word => word.Token == token) is >= 0 and var at ? place.NearAt(at) : 0;

    // The share of what stands by the one value that stands by the other too.
    private static double Context(ValuePlace one, ValuePlace other, (string? Key, int Word)[] matches)
    {
        var both = 0.0;
        for (var i = 0; i < matches.Length; i++)
        {
            both += matches[i] is ({ }, var at) ? Math.Min(one.NearAt(i), other.NearAt(at)) : 0;
        }

        return Math.Min(one.Weight, other.Weight) is > 0 and var least ? Math.Min(1, both / least) : 0;
    }

    private static double Ratio(decimal one, decimal other)
    {
        var (low, high) = (Math.Min(Math.Abs(one), Math.Abs(other)), Math.Max(Math.Abs(one), Math.Abs(other)));
        return high > 0 ? (double)(low / high) : 0;
    }

    // A day or month without its year was put into the likeliest one: 28 February may be none other than 28 February 2025.
    private static bool AreOneDayOfTheYear(TemporalExpression one, TemporalExpression other) =>
        (one.Anchor != TemporalAnchor.None || other.Anchor != TemporalAnchor.None) && one.Period!.Precision == other.Period!.Precision && one.Period.Precision is CalendarPrecision.Day or CalendarPrecision.Month
            && one.Period.Start.Month == other.Period.Start.Month && one.Period.Start.Day == other.Period.Start.Day;

    // 3: both values have a time in their clause, and it is one; 2: they overlap; -2: they have no day in common. Where only one has, what the other was said on stands in: 1 or -1. 0: neither has.
    private static double Periods(PairSide earlier, PairSide later, Quantity one, Quantity other)
    {
        var (a, b) = (Nearest(earlier, one), Nearest(later, other));
        if (a is null && b is null)
        {
            return 0;
        }

        var (first, second) = (a ?? earlier.Meaning.Evidence.Statement.SaidOn, b ?? later.Meaning.Evidence.Statement.SaidOn);
        return first is null || second is null ? 0
            : a is null || b is null ? (first.Overlaps(second) ? 1 : -1)
            : first.Start == second.Start && first.End == second.End ? 3 : first.Overlaps(second) ? 2 : -2;
    }

    private static CalendarPeriod? Nearest(PairSide side, Quantity quantity) =>
        side.Dates.MinBy(place => Math.Abs(place.Date!.Span.Start - quantity.Span.Start))?.Date!.Period;

    private static bool IsAhead(PairSide side, CalendarPeriod period) => side.Meaning.Evidence.Statement.SaidOn is { } said && period.Start > said.End;
}

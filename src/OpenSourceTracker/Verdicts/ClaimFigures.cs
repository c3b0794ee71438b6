using NodaTime;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Verdicts;

/// <summary>How a value of a statement lies to the claim's.</summary>
internal enum Fit
{
    /// <summary>The claim has none.</summary>
    None,

    /// <summary>The statement has none of the kind.</summary>
    Missing,
    Agrees,
    Clash,
}

/// <summary>Lays the numbers and dates of a claim beside those of a statement.</summary>
internal sealed class ClaimFigures(CheckedClaim claim, Ledger ledger, bool datesAreDeadlines)
{
    // So much of a claim's content must be in a statement for an amount of one unit to be of one thing.
    private const double LeastOwn = 0.45;
    private const string Times = "x";
    private const int LeastCount = 20;
    private static readonly LocalDate s_first = new(1, 1, 1);
    private static readonly LocalDate s_last = new(9999, 12, 31);
    private readonly List<CountSense> _numbers = [.. claim.Meaning.Counts.Where(count => !IsArticle(count.Quantity))];

    private readonly ClaimLengths _lengths = new(claim);

    /// <summary>The dates of the claim.</summary>
    public IReadOnlyList<TemporalExpression> Dated { get; } = [.. claim.Meaning.Evidence.Passage.Dates.Where(date => date.IsCalendar && claim.Meaning.Evidence.Statement.Span.Contains(date.Span))];

    /// <summary>How the numbers of a statement lie to the claim's.</summary>
    public Fit Numbers(Alignment alignment)
    {
        var entry = alignment.Entry;
        if (_numbers.Count == 0)
        {
            return _lengths.Of(entry, alignment.Own >= LeastOwn);
        }

        var fit = Fit.Missing;
        var isWhole = FigureScope.IsOfPart(claim.Meaning) == FigureScope.IsOfPart(entry.Meaning);
        foreach (var mine in _numbers)
        {
            foreach (var theirs in entry.Meaning.Counts.Where(count => !FigureScope.IsLeft(count, entry.Meaning)))
            {
                if (Unit(mine.Quantity) != Unit(theirs.Quantity) || mine.Quantity.IsChange != theirs.Quantity.IsChange && mine.Quantity.Unit is null || !CountOneThing(mine, theirs, alignment))
                {
                    continue;
                }

                if (Agree(mine.Quantity, theirs.Quantity))
                {
                    return Fit.Agrees;
                }

                fit = isWhole ? Fit.Clash : fit;
            }
        }

        return fit;
    }

    /// <summary>Two parties of the claim in one clause, and an amount of one unit: hardly another matter.</summary>
    public bool IsBoundByNames(LedgerEntry entry) =>
        claim.Meaning.Evidence.Named.Count(party => party.Kind != MentionKind.Place) > 1 && _numbers.TrueForAll(number => number.Quantity.Unit is not null) && claim.Meaning.Evidence.Named.All(party => ledger.Nearness(party, entry) >= 1);

    /// <summary>Whether the claim and the statement give one figure of a measure each, and no other that it could be meant for.</summary>
    public bool IsOneFigure(LedgerEntry entry) =>
        _numbers.Count == 0 ? _lengths.AreOne(entry)
        : _numbers is [var mine] && entry.Meaning.Counts.Where(count => Unit(count.Quantity) == Unit(mine.Quantity) && !FigureScope.IsWhole(count, entry.Meaning)).ToList() is [var theirs]
        && mine.Quantity.IsChange == theirs.Quantity.IsChange && (Whole(mine.Head) == Whole(theirs.Head) || (mine.Quantity.Unit is not null && (mine.Counted.Count == 0 || theirs.Counted.Count == 0 || mine.Counted.Intersect(theirs.Counted).Any())));

    /// <summary>Whether the one figure of the claim is the one of the statement, unhedged: hardly by chance where it has a measure, or is no small count.</summary>
    public bool IsSameFigure(LedgerEntry entry) =>
        _numbers is [{ Quantity: { Bound: Bound.Exact } mine }] && mine.Low == mine.High && (mine.Unit is not (null or Times) || mine.Low >= LeastCount) && IsOneFigure(entry)
        && entry.Meaning.Counts.Exists(theirs => theirs.Quantity.Bound == Bound.Exact && theirs.Quantity.Low == theirs.Quantity.High && Agree(mine, theirs.Quantity));

    /// <summary>Whether each figure of the claim stands in the sentence of one of these statements: nothing supports a figure that no text gives.</summary>
    public bool AreGivenIn(IReadOnlyCollection<LedgerEntry> entries) =>
        _lengths.AreGivenIn(entries) && _numbers.TrueForAll(mine => ValueWords.IsInName(mine, claim.Meaning) || entries.Any(entry => entry.Meaning.Evidence is var evidence
            && evidence.Passage.Quantities.Exists(theirs => evidence.Sentence.Span.Contains(theirs.Span) && Agree(mine.Quantity, theirs))));

    // What is counted, where the count is of a part of it: "58 of its 310 branches".
    private static string? Whole(string? head) => head?.EndsWith("-part", StringComparison.Ordinal) == true ? head[..^5] : head;

    private static bool Agree(Quantity one, Quantity other) => Unit(one) == Unit(other) && one.Measured().Quantity.Agrees(other.Measured().Quantity);

    // How often something is done counts no things.
    private static string? Unit(Quantity quantity) => quantity.Unit == Times ? Times : quantity.Measured().Unit;

    private bool CountOneThing(CountSense mine, CountSense theirs, Alignment alignment) =>
        IsBoundByNames(alignment.Entry) ||
        mine.Head is { } head && theirs.Counted.Contains(head) || mine.Counted.Intersect(theirs.Counted).Any() || mine.Quantity.Unit is not null && alignment.Own >= LeastOwn;

    /// <summary>How its dates do.</summary>
    /// <param name="entry">The statement.</param>
    /// <param name="agrees">Whether the two agree on a property.</param>
    public Fit Dates(LedgerEntry entry, bool agrees)
    {
        if (Dated.Count == 0)
        {
            return Fit.None;
        }

        var theirs = entry.Meaning.Evidence.Passage.Dates.Where(date => date.IsCalendar && entry.Statement.Span.Contains(date.Span)).ToList();
        if (theirs.Count == 0)
        {
            return Fit.Missing;
        }

        foreach (var mine in Dated)
        {
            foreach (var other in theirs)
            {
                if (Reach(mine).Overlaps(other.Extent!))
                {
                    return Fit.Agrees;
                }
            }
        }

        return !agrees && _numbers.Count == 0 ? Fit.Missing : Fit.Clash;
    }

    // What is promised for a day is kept by being done earlier.
    private CalendarPeriod Reach(TemporalExpression date) => date.Modifier switch
    {
        _ when datesAreDeadlines => CalendarPeriod.Between(s_first, date.Period!.End),
        TemporalModifier.Before => CalendarPeriod.Between(s_first, date.Period!.Start.PlusDays(-1)),
        TemporalModifier.OnOrBefore => CalendarPeriod.Between(s_first, date.Period!.End),
        TemporalModifier.After => CalendarPeriod.Between(date.Period!.End.PlusDays(1), s_last),
        TemporalModifier.OnOrAfter => CalendarPeriod.Between(date.Period!.Start, s_last),
        _ => date.Extent!,
    };

    /// <summary>Whether the figures of a statement are those of a part where the claim's are of the whole, or the other way round: they say nothing of each other.</summary>
    public bool IsOfOtherScope(LedgerEntry entry) =>
        _numbers.Count > 0 && FigureScope.IsOfPart(claim.Meaning) != FigureScope.IsOfPart(entry.Meaning)
        && entry.Meaning.Counts.Exists(theirs => _numbers.Exists(mine => mine.Quantity.Unit == theirs.Quantity.Unit)) && !entry.Meaning.Counts.Exists(theirs => _numbers.Exists(mine => mine.Quantity.Unit == theirs.Quantity.Unit && mine.Quantity.Agrees(theirs.Quantity)));

    // "one of", "satu", 一: hardly a count.
    private static bool IsArticle(Quantity quantity) => quantity is { Low: 1, High: 1, Unit: null };
}

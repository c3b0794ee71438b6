using NodaTime;
using NodaTime.Text;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Verdicts;

/// <summary>Lays the lengths of time of a claim beside those of a statement: "a two-year contract" against "a three-year contract".</summary>
internal sealed class ClaimLengths(CheckedClaim claim)
{
    // Twelve months and one year, four weeks and a month.
    private const double Slack = 0.1;

    private readonly List<double> _lengths = In(claim.Meaning.Evidence.Passage, claim.Meaning.Evidence.Statement.Span);

    /// <summary>How the lengths of a statement lie to the claim's.</summary>
    /// <param name="entry">The statement.</param>
    /// <param name="isNear">Whether it speaks of so much of the claim that another length is one of the same thing.</param>
    public Fit Of(LedgerEntry entry, bool isNear)
    {
        if (_lengths.Count == 0)
        {
            return Fit.None;
        }

        var theirs = In(entry.Meaning.Evidence.Passage, entry.Statement.Span);
        return theirs.Count == 0 || !isNear ? Fit.Missing : theirs.Exists(IsOurs) ? Fit.Agrees : Fit.Clash;
    }

    /// <summary>Whether the claim and the statement give one length each.</summary>
    public bool AreOne(LedgerEntry entry) => _lengths.Count == 1 && In(entry.Meaning.Evidence.Passage, entry.Statement.Span).Count == 1;

    /// <summary>Whether no sentence of these statements gives other lengths only.</summary>
    public bool AreGivenIn(IEnumerable<LedgerEntry> entries)
    {
        if (_lengths.Count == 0)
        {
            return true;
        }

        var theirs = entries.SelectMany(entry => In(entry.Meaning.Evidence.Passage, entry.Meaning.Evidence.Sentence.Span)).ToList();
        return theirs.Count == 0 || theirs.Exists(IsOurs);
    }

    private bool IsOurs(double length) => _lengths.Exists(mine => Math.Abs(mine - length) <= Slack * Math.Min(mine, length));

    // A hedged one leaves open how long it is.
    private static List<double> In(Passage passage, TextSpan span) =>
        [.. passage.Dates.Where(date => date is { Type: TemporalType.Duration, Modifier: TemporalModifier.None, Value: not null } && span.Contains(date.Span) && !passage.Quantities.Exists(quantity => quantity.Bound != Bound.Exact && quantity.Span.Overlaps(date.Span)))
            .Select(date => Days(date.Value!)).OfType<double>()];

    private static double? Days(string value) => PeriodPattern.Roundtrip.Parse(value) is { Success: true, Value: var period } && InDays(period) is > 0 and var days ? days : null;

    private static double InDays(Period period) => (period.Years * 365.25) + (period.Months * 30.44) + (period.Weeks * 7) + period.Days + (period.Hours / 24.0) + (period.Minutes / 1440.0);
}

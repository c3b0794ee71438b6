using System.Collections.Frozen;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts.Reported;

/// <summary>
/// Lays what a party says of itself to last ("nothing has changed", "we will go on") beside reports, firm or not, that it is being given up:
/// of a thing of its own too, and in the same article.
/// </summary>
internal sealed class OvertakenFinder(Concerns concerns)
{
    // Of many sayings of one party the nearest ones are looked at.
    private const int Reach = 40;
    private const int AnswersWithin = 30;
    private const double Sureness = 0.38;

    private static readonly FrozenSet<string> s_stance = ClosedWords.Of("stance");
    private static readonly IRule[] s_rules = [new ContinuityContradictedRule(), new DenialVersusReportRule(), new PositionReversalRule()];

    public IEnumerable<Candidate> Find(IReadOnlyList<ClaimEvidence> claims)
    {
        var sides = claims.Where(claim => claim is { Pole: not null, IsImplied: false, IsReason: false }).ToList();
        var kept = sides.Where(IsKept).GroupBy(claim => (claim.Claim.Property, claim.Meaning.Evidence.Speaker.Organisation!)).ToDictionary(group => group.Key, group => group.OrderBy(DayOf).ThenBy(claim => claim.Claim.Statement!.Id, StringComparer.Ordinal).ToList());
        foreach (var report in sides.Where(IsReport))
        {
            foreach (var party in concerns.Of(report.Meaning, report.Claim.Property).OrderBy(party => party.Key, StringComparer.Ordinal))
            {
                foreach (var word in Nearest(kept.GetValueOrDefault((report.Claim.Property, party), []), report).OrderBy(word => ClaimComparison.DaysBetween(word.Claim, report.Claim)).ThenBy(word => word.Claim.Statement!.Id, StringComparer.Ordinal).Take(Reach))
                {
                    if (Judge(word, report, party) is { } found)
                    {
                        yield return found;
                    }
                }
            }
        }
    }

    private static NodaTime.LocalDate DayOf(ClaimEvidence claim) => claim.Claim.SaidOn?.Start ?? NodaTime.LocalDate.MinIsoValue;

    // Around the day of the report, so that a long record is not gone through for each.
    private static List<ClaimEvidence> Nearest(List<ClaimEvidence> inOrder, ClaimEvidence report)
    {
        var (low, high, day) = (0, inOrder.Count, DayOf(report));
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = DayOf(inOrder[middle]) < day ? (middle + 1, high) : (low, middle);
        }

        var first = Math.Max(0, low - Reach);
        return inOrder.GetRange(first, Math.Min(inOrder.Count, low + Reach) - first);
    }

    private Candidate? Judge(ClaimEvidence word, ClaimEvidence report, Party party)
    {
        if (!ClaimComparison.Exclude(word.Claim, report.Claim) || report.Claim.Operator != ClaimOperator.Equal || !AreOfOneThing(word, report))
        {
            return null;
        }

        var isLater = IsBefore(word, report);
        var (earlier, later) = isLater ? (word, report) : (report, word);
        var days = ClaimComparison.DaysBetween(earlier.Claim, later.Claim);
        var isLasting = word.Claim.Act == StatementKind.Continuity || word.Meaning.Marks.Contains("aspect.continue");
        if ((!isLater && (days > AnswersWithin || !(isLasting || word.Claim.Act == StatementKind.Denial))) || (days == 0 && !isLasting))
        {
            return null;
        }

        var link = new PairLink(0.9, party.Name);
        if (Gates.First(earlier, later, link) is { } stop && !IsPassed(stop.Code, report, isLasting))
        {
            return null;
        }

        // "We plan to go on": whoever promises that something lasts says that it has not changed.
        // What is reported of a thing of the party's is laid to the party.
        var said = (isLasting ? word.Claim with { Act = StatementKind.Continuity } : word.Claim) with { Holder = party.Name };
        var told = report.Claim with { Holder = party.Name };
        var (one, other) = isLater ? (said, told) : (told, said);
        foreach (var rule in s_rules)
        {
            if (rule.Compare(one, other) is { } finding)
            {
                return new(earlier, later, rule.Description, finding, Sureness, link, 0, []);
            }
        }

        return null;
    }

    // A trial that is stopped is no passing measure; a promise that something lasts is one of today.
    private static bool IsPassed(string code, ClaimEvidence report, bool isLasting) =>
        (code == "correction.temporary" && report.Meaning.Marks.Contains("aspect.stop")) || (code == "validity.plan" && isLasting);

    // They name a thing in common, or the sentence itself sets the one against the other, or the word is of the party's stance as a whole.
    private bool AreOfOneThing(ClaimEvidence word, ClaimEvidence report) =>
        (word.Meaning.Marks.Contains("aspect.unchanged") && IsOfStance(word.Meaning))
        || word.Meaning.Words.Exists(item => item.Keys.Any(report.Meaning.Keys.Contains))
        || (word.Meaning.Evidence.Speaker.Organisation is { } organisation && concerns.SetAgainst(report.Meaning, report.Claim.Property).SelectMany(concerns.Owners).Contains(organisation));

    private static bool IsOfStance(ClauseMeaning meaning) =>
        Enumerable.Range(meaning.Evidence.First, meaning.Evidence.End - meaning.Evidence.First).Any(at => s_stance.Contains(meaning.Evidence.Passage.Tokens[at].Norm));

    private static bool IsKept(ClaimEvidence claim)
    {
        var evidence = claim.Meaning.Evidence;
        return ClaimComparison.Persists(claim.Claim) && claim.Claim is { Certainty: Certainty.Asserted, Operator: ClaimOperator.Equal } && claim.Claim.Value != "mixed"
            && evidence.Speaker is { SpeaksForOrganisation: true, Organisation: not null } && evidence.Holder == evidence.Speaker.Organisation
            && evidence.Statement.Attribution is AttributionForm.Direct or AttributionForm.Indirect && !(evidence.IsRepeated && evidence.Statement.SaidOn == evidence.Statement.PublishedOn) && !evidence.IsRefuted && !evidence.IsNotAsserted;
    }

    private static bool IsReport(ClaimEvidence claim)
    {
        var evidence = claim.Meaning.Evidence;
        return claim.Claim.Value != "mixed" && claim.Claim.Certainty is Certainty.Reported or Certainty.Possible && evidence.Statement.Attribution == AttributionForm.Reported
            && !evidence.IsRepeated && !evidence.IsRefuted && !evidence.IsNotAsserted && claim.Claim.Act is not (StatementKind.Denial or StatementKind.Continuity or StatementKind.NoComment);
    }

    private static bool IsBefore(ClaimEvidence one, ClaimEvidence other)
    {
        var (a, b) = (one.Claim.Statement!, other.Claim.Statement!);
        var order = Comparer<Time.CalendarPeriod?>.Default.Compare(a.SaidOn, b.SaidOn);
        order = order != 0 ? order : Comparer<Time.CalendarPeriod?>.Default.Compare(a.PublishedOn, b.PublishedOn);
        order = order != 0 ? order : string.CompareOrdinal(a.ArticleId, b.ArticleId);
        return order != 0 ? order < 0 : a.Span.Start < b.Span.Start;
    }
}

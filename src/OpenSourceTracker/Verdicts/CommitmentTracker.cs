using NodaTime;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Verdicts;

/// <summary>Follows promises: each is held against what was said and told later, as a claim would be.</summary>
internal sealed class CommitmentTracker(Ledger ledger, Aligner aligner, LocalDate asOf)
{
    // A promise that says as much as an earlier one of the same speaker is that one again.
    private const double SameContent = 0.8;
    private const double LeastShared = 0.4;
    private const string KeepsPromise = "c:keep-promise";
    private const string BreaksPromise = "c:break-promise";

    public List<Commitment> Of(Party party)
    {
        var found = new List<(LedgerEntry Entry, Commitment Commitment)>();
        foreach (var entry in ledger.Entries.Where(entry => IsPromise(entry) && IsGivenBy(entry, party)).OrderBy(entry => entry.Statement.SaidOn).ThenBy(entry => entry.Statement.Id, StringComparer.Ordinal))
        {
            if (!found.Exists(item => item.Entry.Statement.Speaker == entry.Statement.Speaker && Share(item.Entry, entry) >= SameContent))
            {
                found.Add((entry, Rate(entry, party)));
            }
        }

        return [.. found.Select(item => item.Commitment)];
    }

    private static bool IsPromise(LedgerEntry entry) =>
        entry.Statement is { Kind: StatementKind.Commitment, SameAs: null } && entry.Meaning is { Content.Count: > 0, Evidence: { IsNotAsserted: false, IsRepeated: false } };

    // Only its own word binds a party; what others say that it will do is their forecast.
    private static bool IsGivenBy(LedgerEntry entry, Party party) =>
        Ledger.IsOf(entry, party) && (entry.Statement.Speaker == Speaker.Narrator.Name ? entry.Meaning.Evidence.Subject == party && Judge.IsAhead(entry.Meaning) : Sources.IsSpokenBy(entry, party));

    private Commitment Rate(LedgerEntry promise, Party party)
    {
        var judge = new Judge(new(promise.Statement.Text, promise.Meaning, promise.Claims, []), ledger, datesAreDeadlines: true);
        var later = aligner.Find(new(promise.Statement.Text, promise.Meaning, promise.Claims, []), ledger).Where(alignment => IsLater(alignment.Entry, promise)).ToList();
        var judged = later.Select(judge.Of).OfType<Judgement>().ToList();
        var against = judged.Where(item => item.Stance == Stance.Opposes && item.Mechanism is not (Mechanism.Number or Mechanism.Date) && CanBreak(item.Entry, party)).ToList();
        var kept = judged.Where(item => item.Stance == Stance.Supports && !Judge.IsAhead(item.Entry) && item.Entry.Statement.Kind is not (StatementKind.Continuity or StatementKind.Denial or StatementKind.Opinion)).ToList();
        var told = later.Where(alignment => alignment.Shared.Count > 0 && IsToldOf(alignment.Entry, party)).ToList();
        var conflict = ledger.Conflicts.FirstOrDefault(item => item.Rule.Kind is "commitment-broken" or "position-reversal" or "position-shift" or "unmet-forecast" && IsEarlierOf(item, promise.Statement.Id));
        var due = Due(promise);
        if (Told(told, BreaksPromise) is { } breaking)
        {
            return Make(CommitmentStatus.Broken, [VerdictEvidence.Of(breaking, Message.Of("evidence.broken"), 1)], Message.Of("verdict.broken"));
        }

        if (Told(told, KeepsPromise) is { } keeping)
        {
            return Make(CommitmentStatus.Kept, [VerdictEvidence.Of(keeping, Message.Of("evidence.kept"), 1)], Message.Of("verdict.kept"));
        }

        // "by 30 April" is met by any earlier day.
        if (conflict is { Mechanism: Mechanism.Date } && due is not null && CalendarPeriod.TryParse(conflict.Later.Value, out var done) && done.End <= due.End)
        {
            conflict = null;
        }

        if (conflict is not null && ledger.Entries.FirstOrDefault(entry => entry.Statement.Id == conflict.Later.Statement!.Id) is { } turned && CanBreak(turned, party))
        {
            return Make(conflict.Rule.Kind == "position-shift" ? CommitmentStatus.Compromise : CommitmentStatus.Broken, [VerdictEvidence.Of(turned, conflict.Explanation, 1)], conflict.Explanation);
        }

        if (against.Count > 0)
        {
            var isPartly = against.TrueForAll(item => item.Entry.Meaning.Marks.Contains("polarity.notall") || item.IsPartly);
            return Make(isPartly ? CommitmentStatus.Compromise : CommitmentStatus.Broken, against.ConvertAll(item => VerdictEvidence.Of(item.Entry, item.Reason, 1)), Message.Of(isPartly ? "commitment.part" : "commitment.opposite"));
        }

        if (kept.Count > 0)
        {
            return Make(CommitmentStatus.Kept, kept.ConvertAll(item => VerdictEvidence.Of(item.Entry, item.Reason, 1)), Message.Of("commitment.done"));
        }

        if (told.Find(alignment => alignment.Own >= LeastShared && alignment.Entry.Meaning.Marks.Contains("aspect.postpone")) is { } put)
        {
            return Make(CommitmentStatus.Stalled, [VerdictEvidence.Of(put.Entry, Message.Of("evidence.postponed"), 1)], Message.Of("commitment.postponed"));
        }

        return due is { } time && time.End < asOf
            ? Make(CommitmentStatus.NotYetRated, [], Message.Of("commitment.overdue"))
            : Make(CommitmentStatus.InTheWorks, [], Message.Of("commitment.open"));

        Commitment Make(CommitmentStatus status, IReadOnlyList<VerdictEvidence> evidence, Message explanation) => new()
        {
            Statement = promise.Statement,
            Article = promise.Meaning.Evidence.Passage.Article,
            Status = status,
            Due = due,
            RatedOn = evidence.Count > 0 ? evidence[0].Statement.PublishedOn : null,
            Evidence = Sources.Told(evidence, [party], ledger),
            Explanation = explanation,
        };
    }

    // A party breaks its word by its own word or by what is done; what others foresee, or only pass on, is no outcome.
    private static bool CanBreak(LedgerEntry entry, Party party) => Sources.IsSpokenBy(entry, party) || (!Judge.IsAhead(entry) && !Aggregation.IsReported(entry));

    // Another party's kept word, a question and a hope settle nothing.
    private static bool IsToldOf(LedgerEntry entry, Party party) =>
        (Ledger.IsOf(entry, party) || (entry.Meaning.Evidence is { Holder: null or { Kind: MentionKind.Person }, Named: var named } && named.Contains(party)))
            && !entry.Meaning.Evidence.IsNotAsserted && !Judge.IsAhead(entry) && entry.Statement.Kind is not (StatementKind.Opinion or StatementKind.Prediction or StatementKind.Commitment);

    private static LedgerEntry? Told(List<Alignment> later, string concept) => later.Find(alignment => alignment.Entry.Meaning.Content.Contains(concept) && !alignment.Entry.Meaning.Events.Exists(item => "c:" + item.Concept == concept && item.IsNegated))?.Entry;

    private static bool IsEarlierOf(Conflict conflict, string statement) => conflict.AlsoShownBy.Any(pair => pair.Earlier == statement) || conflict.Earlier.Statement!.Id == statement;

    // Told later, and of a later time.
    private static bool IsLater(LedgerEntry entry, LedgerEntry promise) =>
        entry != promise && entry.Statement.PublishedOn is { } published && promise.Statement.SaidOn is { } said && published.Start > said.End && (entry.Statement.SaidOn is not { } saidLater || saidLater.End > said.End);

    private double Share(LedgerEntry one, LedgerEntry other)
    {
        var all = other.Meaning.Content.Sum(ledger.Weight);
        return all > 0 ? other.Meaning.Content.Where(one.Meaning.Content.Contains).Sum(ledger.Weight) / all : 0;
    }

    private static CalendarPeriod? Due(LedgerEntry promise) =>
        promise.Meaning.Evidence.Passage.Dates.Where(date => date.IsCalendar && promise.Statement.Span.Contains(date.Span)).Select(date => date.Extent).OfType<CalendarPeriod>()
            .FirstOrDefault(date => promise.Statement.SaidOn is not { } said || date.End > said.End);
}

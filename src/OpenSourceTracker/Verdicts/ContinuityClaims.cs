using NodaTime;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Verdicts;

/// <summary>Claims that a party's position has not changed: its own word that it has not, against what shows that it has.</summary>
internal static class ContinuityClaims
{
    // A change that becomes known so long after the last "unchanged" overtakes it; before, the two stand against each other.
    private const int OvertakingDays = 60;

    public static Verdict? Judge(CheckedClaim claim, LocalDate asOf, Ledger ledger)
    {
        if (!SaysUnchanged(claim.Meaning) || claim.Meaning.Counts.Count > 0 || claim.Meaning.Evidence.Named.FirstOrDefault(party => party.Kind != MentionKind.Place) is not { } party
            || claim.Meaning.Poles.Select(pole => pole.Property.Id).FirstOrDefault() is not { } property)
        {
            return null;
        }

        var own = ledger.Entries.Where(entry => Usable(entry) && Ledger.IsOf(entry, party)).ToList();
        var unchanged = own.Where(entry => entry.Statement.Kind == StatementKind.Continuity && SaysUnchanged(entry.Meaning) && entry.Meaning.Poles.Exists(pole => pole.Property.Id == property)).ToList();
        if (unchanged.Count == 0)
        {
            return null;
        }

        var first = own.Where(ClaimsIt).Select(entry => Pole(entry, property)).OfType<string>().GroupBy(pole => pole, StringComparer.Ordinal).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        var changed = ledger.Entries.Where(entry => Usable(entry) && ledger.Nearness(party, entry) >= 0.9 && entry.Statement.Kind != StatementKind.Opinion && Pole(entry, property) is { } pole && first is not null && pole != first && (entry.Statement.Kind is StatementKind.Change or StatementKind.Commitment || entry.Statement.Certainty == Certainty.Reported)).ToList();
        var (outcome, nuance, explanation) = changed.Count switch
        {
            0 => (VerdictOutcome.Supported, VerdictNuance.SelfReported, $"{unchanged[0].Statement.Speaker} says so; nothing shows a change."),
            _ when Days(unchanged, changed) > OvertakingDays => (VerdictOutcome.Contradicted, VerdictNuance.Reversed, "It was said to be unchanged; what became known later shows a change."),
            _ => (VerdictOutcome.Disputed, VerdictNuance.DeniedAndReported, "The party says that it is unchanged; reports of that time say that it has changed."),
        };
        return new()
        {
            Claim = claim.Text,
            AsOf = asOf,
            Outcome = outcome,
            Nuance = nuance,
            Supporting = [.. unchanged.Take(4).Select(entry => Evidence(entry, "said to be unchanged", isOwn: true))],
            Opposing = [.. changed.OrderByDescending(entry => entry.Statement.PublishedOn).ThenBy(entry => entry.Statement.Id, StringComparer.Ordinal).Take(6).Select(entry => Evidence(entry, $"{property}: {Pole(entry, property)}", entry.Statement.Speaker == party.Name))],
            Explanation = explanation,
            Steps = [$"The property: {property}, mostly {first ?? "not told"}", $"Said to be unchanged: {unchanged.Count}; shown to have changed: {changed.Count}"],
        };
    }

    private static bool SaysUnchanged(ClauseMeaning meaning) => meaning.Marks.Contains("aspect.unchanged") || meaning.Events.Exists(item => item is { Concept: "change", IsNegated: true });

    private static bool Usable(LedgerEntry entry) => entry.Statement.SameAs is null && entry.Meaning.Evidence is { IsNotAsserted: false, IsRefuted: false } && entry.Statement.Certainty != Certainty.Conditional;

    private static bool ClaimsIt(LedgerEntry entry) => entry.Statement.Kind is not StatementKind.Opinion;

    private static string? Pole(LedgerEntry entry, string property) => entry.Meaning.Poles.Find(pole => pole.Property.Id == property && !pole.IsWeak)?.Pole;

    // From the last "unchanged" to the last change that became known.
    private static int Days(List<LedgerEntry> unchanged, List<LedgerEntry> changed) =>
        unchanged.Max(entry => entry.Statement.SaidOn?.End) is { } said && changed.Max(entry => entry.Statement.PublishedOn?.Start) is { } known && known > said ? Period.DaysBetween(said, known) : 0;

    private static VerdictEvidence Evidence(LedgerEntry entry, string reason, bool isOwn) => new() { Statement = entry.Statement, Reason = reason, Strength = 1, IsOwnWord = isOwn };
}

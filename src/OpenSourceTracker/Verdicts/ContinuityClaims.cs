using System.Globalization;
using NodaTime;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
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
            // What a party stood for at one time does not show that it has not changed since.
            return Aggregation.Unknown(claim.Text, asOf, VerdictNuance.NoStatementYet, Message.Of("verdict.none"));
        }

        var first = own.Where(ClaimsIt).Select(entry => Pole(entry, property)).OfType<string>().GroupBy(pole => pole, StringComparer.Ordinal).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        var changed = ledger.Entries.Where(entry => Usable(entry) && ledger.Nearness(party, entry) >= 0.9 && entry.Statement.Kind != StatementKind.Opinion && Pole(entry, property) is { } pole && first is not null && pole != first && (entry.Statement.Kind is StatementKind.Change or StatementKind.Commitment || entry.Statement.Certainty == Certainty.Reported || entry.Meaning.Marks.Overlaps(s_turns))).ToList();
        var (outcome, nuance, explanation) = changed.Count switch
        {
            0 => (VerdictOutcome.Supported, VerdictNuance.SelfReported, Message.Of("verdict.unchanged", ("who", Aggregation.Who(unchanged[0])))),
            _ when Days(unchanged, changed) > OvertakingDays => (VerdictOutcome.Contradicted, VerdictNuance.Reversed, Message.Of("verdict.unchanged.overtaken")),
            _ => (VerdictOutcome.Disputed, VerdictNuance.DeniedAndReported, Message.Of("verdict.unchanged.disputed")),
        };
        return new()
        {
            Claim = claim.Text,
            AsOf = asOf,
            Outcome = outcome,
            Nuance = nuance,
            Supporting = [.. unchanged.Take(4).Select(entry => VerdictEvidence.Of(entry, Message.Of("evidence.unchanged"), 1))],
            Opposing = [.. changed.OrderByDescending(entry => entry.Statement.PublishedOn).ThenBy(entry => entry.Statement.Id, StringComparer.Ordinal).Take(6).Select(entry => VerdictEvidence.Of(entry, Message.Of("evidence.value", ("property", Message.Word("property", property)), ("value", Message.Word("value", Pole(entry, property)!))), 1))],
            Explanation = explanation,
            Steps = [Message.Of("step.continuity.property", ("property", Message.Word("property", property)), ("pole", first is null ? "–" : Message.Word("value", first))), Message.Of("step.continuity.counts", ("unchanged", Number(unchanged.Count)), ("changed", Number(changed.Count)))],
        };
    }

    // "Has abandoned open models" tells of a change, also where it is put as a fact.
    private static readonly string[] s_turns = ["aspect.abandon", "aspect.change", "aspect.stop", "aspect.cancel", "polarity.nolonger"];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    public static bool SaysUnchanged(ClauseMeaning meaning) => meaning.Marks.Contains("aspect.unchanged") || meaning.Events.Exists(item => item is { Concept: "change", IsNegated: true });

    private static bool Usable(LedgerEntry entry) => entry.Statement.SameAs is null && entry.Meaning.Evidence is { IsNotAsserted: false, IsRefuted: false } && entry.Statement.Certainty != Certainty.Conditional;

    private static bool ClaimsIt(LedgerEntry entry) => entry.Statement.Kind is not StatementKind.Opinion;

    private static string? Pole(LedgerEntry entry, string property) => entry.Meaning.Poles.Find(pole => pole.Property.Id == property && !pole.IsWeak)?.Pole;

    // From the last "unchanged" to the last change that became known.
    private static int Days(List<LedgerEntry> unchanged, List<LedgerEntry> changed) =>
        unchanged.Max(entry => entry.Statement.SaidOn?.End) is { } said && changed.Max(entry => entry.Statement.PublishedOn?.Start) is { } known && known > said ? Period.DaysBetween(said, known) : 0;
}

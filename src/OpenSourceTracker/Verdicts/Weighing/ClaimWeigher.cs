using System.Runtime.CompilerServices;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Conflicts.Judging;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Verdicts.Weighing;

/// <summary>Lays a claim beside the statements of a ledger and weighs them by what was learnt.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class ClaimWeigher(Thesaurus thesaurus, Lazy<PropositionComparer> comparer, Lazy<ConflictModel> conflicts, Lazy<VerdictModel> model)
{
    // What is the same for all claims that are checked against a ledger.
    private readonly ConditionalWeakTable<Ledger, PairReader> _ledgers = [];
    private readonly ConditionalWeakTable<Ledger, EvidenceWorth> _worths = [];

    /// <summary>The verdict that the weighed evidence comes to.</summary>
    public Verdict Weigh(Assessment assessment)
    {
        var (candidates, conflict) = Measure(assessment, _worths.GetValue(assessment.Ledger, _ => new(model.Value.Words)));
        List<WeighedEvidence> evidence = [.. candidates.Select(model.Value.Weigh)];
        return new WeighedClaim(assessment, evidence, ClaimSummary.Of(assessment, evidence, conflict), model.Value).Tell();
    }

    /// <summary>The statements that may bear on a claim, measured, and how likely two of them conflict.</summary>
    /// <param name="assessment">The claim.</param>
    /// <param name="worth">What the words of each statement say.</param>
    public (List<CandidateEvidence> Candidates, Func<LedgerEntry, LedgerEntry, double> Conflict) Measure(Assessment assessment, EvidenceWorth worth)
    {
        var (claim, ledger) = (assessment.Claim, assessment.Ledger);
        var pairs = _ledgers.GetValue(ledger, Prepare).Beside([claim.Meaning], claim.Claims.ToLookup(item => item.Meaning));
        return (new EvidenceReader(claim, ledger, pairs, assessment.Judge, worth).Read(assessment.Alignments), Conflict);

        double Conflict(LedgerEntry one, LedgerEntry other)
        {
            var (earlier, later) = Comparer<Time.CalendarPeriod?>.Default.Compare(one.Statement.SaidOn, other.Statement.SaidOn) <= 0 ? (one, other) : (other, one);
            return conflicts.Value.Probability(pairs.Read(earlier.Meaning, later.Meaning).Features);
        }
    }

    private PairReader Prepare(Ledger ledger)
    {
        List<ClauseMeaning> meanings = [.. ledger.Entries.Select(entry => entry.Meaning)];
        return new(meanings, ledger.Entries.SelectMany(entry => entry.Claims).ToLookup(item => item.Meaning), new Stories(meanings), thesaurus, comparer.Value, conflicts.Value.Disputes);
    }
}

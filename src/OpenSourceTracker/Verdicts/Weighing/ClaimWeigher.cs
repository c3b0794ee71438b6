using NodaTime;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Conflicts.Judging;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Verdicts.Weighing;

/// <summary>Lays a claim beside the statements of a ledger and weighs them by what was learnt.</summary>
internal sealed class ClaimWeigher(Thesaurus thesaurus, PropositionComparer comparer, Lazy<ConflictModel> conflicts)
{
    /// <summary>The statements that may bear on a claim, measured.</summary>
    public (List<CandidateEvidence> Candidates, Func<LedgerEntry, LedgerEntry, double> Conflict) Measure(CheckedClaim claim, Ledger ledger, IReadOnlyList<Alignment> alignments, Judge judge)
    {
        List<Claims.ClauseMeaning> meanings = [.. ledger.Entries.Select(entry => entry.Meaning), claim.Meaning];
        var claims = ledger.Entries.SelectMany(entry => entry.Claims).Concat(claim.Claims).ToLookup(item => item.Meaning);
        var pairs = new PairReader(meanings, claims, new Stories(meanings), thesaurus, comparer);
        return (new EvidenceReader(claim, ledger, pairs, judge).Read(alignments), Conflict);

        double Conflict(LedgerEntry one, LedgerEntry other)
        {
            var (earlier, later) = Comparer<Time.CalendarPeriod?>.Default.Compare(one.Statement.SaidOn, other.Statement.SaidOn) <= 0 ? (one, other) : (other, one);
            return conflicts.Value.Probability(pairs.Read(earlier.Meaning, later.Meaning).Features);
        }
    }
}

using NodaTime;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Verdicts;

/// <summary>Checks claims against a set of articles, as of a day.</summary>
/// <remarks>Thread-safe. The texts known on a day are read once and kept.</remarks>
public sealed class FactChecker
{
    private readonly LedgerReader _ledgers;
    private readonly ClaimReader _claims;
    private readonly Aligner _aligner;

    internal FactChecker(LedgerReader ledgers, ClaimReader claims, Thesaurus thesaurus) => (_ledgers, _claims, _aligner) = (ledgers, claims, new(thesaurus));

    /// <summary>Judges a claim against what had been published by a day.</summary>
    /// <param name="claim">The claim, a sentence in Indonesian, English or Chinese, which need not be the language of the texts.</param>
    /// <param name="asOf">The day; articles published later have no say.</param>
    /// <exception cref="ArgumentException">The claim is empty.</exception>
    public Verdict Check(string claim, LocalDate asOf)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(claim);
        var ledger = _ledgers.AsOf(asOf);
        if (_claims.Read(claim, asOf, ledger) is not { } read)
        {
            return Unknown(claim, asOf, VerdictNuance.NoStatementYet, "The claim holds no words.");
        }

        if (read.Strangers.Count > 0)
        {
            return Unknown(claim, asOf, VerdictNuance.NoStatementYet, $"Nothing published by then names {string.Join(", ", read.Strangers)}.");
        }

        var judge = new Judge(read, ledger);
        var judged = _aligner.Find(read, ledger).Select(judge.Of).OfType<Judgement>().ToList();
        return Aggregation.Weigh(read, asOf, judged, Contest.Find(ledger, judged.ToDictionary(item => item.Entry.Statement.Id, StringComparer.Ordinal)), []);
    }

    private static Verdict Unknown(string claim, LocalDate asOf, string nuance, string explanation) =>
        new() { Claim = claim, AsOf = asOf, Outcome = VerdictOutcome.Unknown, Nuance = nuance, Supporting = [], Opposing = [], Explanation = explanation, Steps = [] };

    // For the project's own diagnosis: how a claim is read, and how each candidate stands to it.
    internal (CheckedClaim? Claim, List<Alignment> Candidates, Judge? Judge) Look(string claim, LocalDate asOf)
    {
        var ledger = _ledgers.AsOf(asOf);
        var read = _claims.Read(claim, asOf, ledger);
        return (read, read is null ? [] : _aligner.Find(read, ledger), read is null ? null : new Judge(read, ledger));
    }
}

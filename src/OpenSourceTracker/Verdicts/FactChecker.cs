using NodaTime;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Verdicts.Weighing;

namespace OpenSourceTracker.Verdicts;

/// <summary>Checks claims against a set of articles, as of a day.</summary>
/// <remarks>Thread-safe. The texts known on a day are read once and kept.</remarks>
public sealed class FactChecker
{
    private readonly LedgerReader _ledgers;
    private readonly ClaimReader _claims;
    private readonly Aligner _aligner;
    private readonly ClaimWeigher _weigher;

    internal FactChecker(LedgerReader ledgers, ClaimReader claims, Thesaurus thesaurus, ClaimWeigher weigher) => (_ledgers, _claims, _aligner, _weigher) = (ledgers, claims, new(thesaurus), weigher);

    /// <summary>Judges a claim against what had been published by a day.</summary>
    /// <param name="claim">The claim, a sentence in Indonesian, English or Chinese, which need not be the language of the texts.</param>
    /// <param name="asOf">The day; articles published later have no say.</param>
    /// <exception cref="ArgumentException">The claim is empty.</exception>
    public Verdict Check(string claim, LocalDate asOf)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(claim);
        return Assess(claim, asOf) is not { } assessment ? Aggregation.Unknown(claim, asOf, VerdictNuance.NoStatementYet, Message.Of("verdict.wordless")) with { Steps = [Message.Of("verdict.wordless")] }
            : VerdictSteps.Complete(assessment, assessment.IsSettled ? assessment.ByRules : PromiseMade.Temper(assessment.Claim, _weigher.Weigh(assessment)));
    }

    /// <summary>Reads a claim and what the rules make of it; <see langword="null"/> where it holds no words.</summary>
    internal Assessment? Assess(string claim, LocalDate asOf)
    {
        var ledger = _ledgers.AsOf(asOf);
        if (_claims.Read(claim, asOf, ledger) is not { } read)
        {
            return null;
        }

        var judge = new Judge(read, ledger);
        var alignments = _aligner.Find(read, ledger);
        var (verdict, isSettled) = ByRules(read, asOf, ledger, judge, alignments);
        return new(read, asOf, ledger, judge, alignments, verdict, isSettled);
    }

    // What the rules say, and whether that settles it: the record of a promise, or of what is said to be unchanged, does, and the number of one thing, another number or date of it, or the number of another thing; all else is weighed.
    private (Verdict Verdict, bool IsSettled) ByRules(CheckedClaim read, LocalDate asOf, Ledger ledger, Judge judge, IReadOnlyList<Alignment> alignments)
    {
        if (ledger.Entries.Count == 0)
        {
            return (Aggregation.Unknown(read.Text, asOf, VerdictNuance.NoStatementYet, Message.Of(ledger.Articles.Count == 0 ? "verdict.nothing" : "verdict.none")), true);
        }

        if (read.Strangers.Count > 0)
        {
            // In another language a name may be written otherwise, so that the weighing has to find out.
            return (Aggregation.Unknown(read.Text, asOf, VerdictNuance.NoStatementYet, Message.Of("verdict.strangers", ("names", string.Join(", ", read.Strangers)))), ledger.Entries.All(entry => IsOneLanguage(entry.Statement.Language, read.Meaning.Evidence.Statement.Language)));
        }

        var judged = alignments.Select(judge.Of).OfType<Judgement>().Select(item => ValueWords.WithValues(read, item)).ToList();
        var byStatement = judged.ToDictionary(item => item.Entry.Statement.Id, StringComparer.Ordinal);
        if (PromiseMade.Judge(read, asOf, judged) is { } made)
        {
            return (made, true);
        }

        if (PromiseMade.Says(read) is null && PromiseClaims.SaysKept(read) is { } saysKept && PromiseClaims.PartyOf(read) is { } party)
        {
            if (PromiseClaims.Find(read, new CommitmentTracker(ledger, _aligner, asOf).Of(party), byStatement) is { } promise && (promise.Evidence.Count > 0 || PromiseClaims.Told(party, ledger) is null))
            {
                return (Aggregation.OfPromise(read, asOf, saysKept, promise), true);
            }

            if (PromiseClaims.Told(party, ledger) is { } told)
            {
                return (Aggregation.OfTold(read, asOf, saysKept, told.Entry, told.IsKept), true);
            }
        }

        if (ContinuityClaims.Judge(read, asOf, ledger) is { } continuity)
        {
            return (continuity, true);
        }

        if (SwappedValues.Find(read, ledger, alignments) is { } swapped)
        {
            return (SwappedValues.Tell(read, asOf, swapped), true);
        }

        var weighed = Aggregation.Weigh(read, asOf, judged, Contest.Find(ledger, byStatement));
        return (weighed, weighed.Nuance is VerdictNuance.NumberDiffers or VerdictNuance.DateDiffers || (weighed.Outcome == VerdictOutcome.Supported && judged.TrueForAll(item => item is { Stance: not Stance.Opposes, Leaning: not Stance.Opposes }) && judged.Exists(judge.GivesFigure)));
    }

    private static bool IsOneLanguage(string one, string other) => string.Equals(one.Split('-')[0], other.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>The promises of a party, in the order in which they were given, with what became of each by a day.</summary>
    /// <param name="party">A name of the party, as texts give it.</param>
    /// <param name="asOf">The day; articles published later have no say.</param>
    /// <returns>Nothing where the texts do not name the party.</returns>
    public IReadOnlyList<Commitment> Commitments(string party, LocalDate asOf)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(party);
        var ledger = _ledgers.AsOf(asOf);
        return ledger.Find(party) is { } known ? new CommitmentTracker(ledger, _aligner, asOf).Of(known) : [];
    }

    /// <summary>The dated statements of a party, or on a topic, in the order in which they were said, with the changes among them.</summary>
    /// <param name="partyOrTopic">A name of the party as texts give it; else a topic (<c>openness</c>), or words that the statements hold.</param>
    /// <param name="asOf">The day; articles published later have no say.</param>
    public IReadOnlyList<TimelineEntry> Timeline(string partyOrTopic, LocalDate asOf)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(partyOrTopic);
        var ledger = _ledgers.AsOf(asOf);
        if (ledger.Find(partyOrTopic) is { } party)
        {
            return TimelineBuilder.Build(ledger.Entries.Where(entry => Ledger.IsOf(entry, party)));
        }

        var topic = partyOrTopic.Trim();
        var ofTopic = ledger.Entries.Where(entry => entry.Meaning.Poles.Exists(pole => !pole.IsWeak && (string.Equals(pole.Property.Topic, topic, StringComparison.OrdinalIgnoreCase) || string.Equals(pole.Property.Id, topic, StringComparison.OrdinalIgnoreCase)))).ToList();
        if (ofTopic.Count > 0)
        {
            return TimelineBuilder.Build(ofTopic);
        }

        var words = _claims.Read(topic, asOf, ledger)?.Meaning.Content ?? [];
        return words.Count == 0 ? [] : TimelineBuilder.Build(ledger.Entries.Where(entry => words.IsSubsetOf(entry.Meaning.Content)));
    }
}

/// <summary>A claim as it was read, what may bear on it, what the rules make of it, and whether that settles it.</summary>
internal sealed record Assessment(CheckedClaim Claim, LocalDate AsOf, Ledger Ledger, Judge Judge, IReadOnlyList<Alignment> Alignments, Verdict ByRules, bool IsSettled);

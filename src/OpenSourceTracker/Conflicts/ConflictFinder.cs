using OpenSourceTracker.Claims;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Conflicts.Judging;
using OpenSourceTracker.Conflicts.Reported;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>Lays clauses that share something side by side, lets the trained judge weigh them and the rules name what it finds, and folds what shows the same disagreement.</summary>
internal sealed class ConflictFinder(IReadOnlyList<IRule> rules, Lazy<ConflictModel> model, Thesaurus thesaurus, Lazy<PropositionComparer> comparer)
{
    private const int MostNear = 200;
    private readonly IReadOnlyList<IRule> _builtIn = [.. rules.Where(rule => RuleNames.IsBuiltInId(rule.Description.Id))];
    private readonly OwnRules _own = new([.. rules.Where(rule => !RuleNames.IsBuiltInId(rule.Description.Id))]);

    public (List<Conflict> Conflicts, List<NearMiss> NearMisses, int Pairs) Find(IReadOnlyList<ClaimEvidence> claims, IReadOnlyList<ClauseMeaning> meanings, CancellationToken cancellationToken, IReadOnlyList<ClaimEvidence>? headlines = null)
    {
        var pairing = Task.Run(() => new CandidatePairs(meanings), cancellationToken);
        var (corpus, stories) = (new Corpus(meanings), new Stories(meanings));
        var judge = new PairJudge(claims, meanings, stories, _builtIn, model.Value, thesaurus, comparer.Value);
        var candidates = new List<Candidate>();
        var near = new List<NearMiss>();
        var pairs = pairing.GetAwaiter().GetResult();
        var walk = new PairWalk(pairs, new(pairs.Clauses, stories), judge);
        foreach (var pair in walk.Weigh(cancellationToken))
        {
            if (judge.IsFlagged(pair) && judge.Tell(pair) is { } candidate)
            {
                candidates.Add(candidate);
            }
            else if (!judge.IsFar(pair))
            {
                near.Add(judge.Miss(pair));
            }
        }

        var single = claims.Where(claim => claim.Meaning.Evidence.Statement.SameAs is null).ToList();
        candidates.AddRange(_own.Find(single, corpus, stories, cancellationToken));
        candidates.AddRange(Reported(single, headlines ?? [], meanings, corpus));
        var conflicts = Mitigation.Add(Folding.Fold(candidates), meanings);
        var flagged = conflicts.SelectMany(conflict => conflict.AlsoShownBy.Append((conflict.Earlier.Statement!.Id, conflict.Later.Statement!.Id))).ToHashSet();
        return (conflicts, [.. near.Where(miss => !flagged.Contains(Ids(miss))).OrderByDescending(miss => miss.Nearness).ThenBy(miss => Ids(miss).Item1, StringComparer.Ordinal).ThenBy(miss => Ids(miss).Item2, StringComparer.Ordinal).Take(MostNear)], walk.Seen);
    }

    /// <summary>Why two statements that were not flagged were not.</summary>
    public PairExplanation Explain(Statement earlier, Statement later, IReadOnlyList<ClaimEvidence> claims, IReadOnlyList<ClauseMeaning> meanings)
    {
        if (earlier.SameAs == later.Id || later.SameAs == earlier.Id)
        {
            return new(earlier, later, null, "source.duplicate", Message.Of("gate.source.duplicate"), []);
        }

        var judge = new PairJudge(claims, meanings, new Stories(meanings), _builtIn, model.Value, thesaurus, comparer.Value);
        var pair = judge.Weigh(meanings.First(meaning => meaning.Evidence.Statement.Id == earlier.Id), meanings.First(meaning => meaning.Evidence.Statement.Id == later.Id));
        var isFlagged = judge.IsFlagged(pair);
        if (!isFlagged && judge.Stop(pair) is { } stop)
        {
            return new(earlier, later, null, stop.Stop.Code, stop.Stop.Reason,
                [Message.Of("step.earlier", ("claim", stop.Earlier.Claim.ToString())), Message.Of("step.later", ("claim", stop.Later.Claim.ToString())), Message.Of("step.gate", ("gate", stop.Stop.Code), ("reason", stop.Stop.Reason)), judge.Weighing(pair)]);
        }

        // The judge alone would flag it, but is never asked: no index leads from the one to the other.
        var code = isFlagged ? "pairing.apart" : pair.Shared.Count > 0 ? "confidence.low" : "property.other";
        return new(earlier, later, null, code, Message.Of("gate." + code),
            [Message.Of("step.earlier.claims", ("claims", Properties(earlier))), Message.Of("step.later.claims", ("claims", Properties(later))), judge.Weighing(pair)]);

        string Properties(Statement statement) =>
            claims.Where(claim => claim.Claim.Statement!.Id == statement.Id && !claim.IsImplied).Select(claim => $"{claim.Claim.Property} = {claim.Claim.Value}").Distinct().ToList() is { Count: > 0 } list ? string.Join(", ", list) : "–";
    }

    private static IEnumerable<Candidate> Reported(List<ClaimEvidence> claims, IReadOnlyList<ClaimEvidence> headlines, IReadOnlyList<ClauseMeaning> meanings, Corpus corpus)
    {
        List<ClauseMeaning> once = [.. meanings.Where(meaning => meaning.Evidence.Statement.SameAs is null)];
        var (concerns, reasons) = (new Concerns(once), StatedReason.In(once).ToList());
        return new OvertakenFinder(concerns).Find(claims)
            .Concat(new ReasonConflictFinder(concerns).Find(reasons))
            .Concat(HalfFlipFinder.Find(once, reasons))
            .Concat(FidelityFinder.Find(claims, once, corpus, concerns).Concat(FidelityFinder.FindAbove(claims, headlines, corpus, concerns)).Select(Fidelity));
    }

    private static (string, string) Ids(NearMiss miss) => (miss.Earlier.Statement!.Id, miss.Later.Statement!.Id);

    // A text against itself: how much the two places share tells how sure that is.
    private static Candidate Fidelity(FidelityFinding item) =>
        new(item.Cautious, item.Firm, item.Rule, new(Mechanism.Modality, Severity.Low, item.Reason), Math.Min(0.6, 0.45 + (0.3 * item.Share)), PairLink.Between(item.Cautious.Meaning.Evidence, item.Firm.Meaning.Evidence), item.Share, item.Shared);
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>Pairs claims of one property and one party, lets the gates and rules judge them, and folds what shows the same disagreement.</summary>
internal sealed class ConflictFinder(IReadOnlyList<IRule> rules)
{
    public const double Threshold = 0.5;

    // A property that very many claims share is looked at between near neighbours in time only.
    private const int MostPerBucket = 400;

    public (List<Conflict> Conflicts, List<NearMiss> NearMisses, int Pairs) Find(IReadOnlyList<ClaimEvidence> claims, IReadOnlyList<ClauseMeaning> meanings, CancellationToken cancellationToken)
    {
        var corpus = new Corpus(meanings);
        var stories = new Stories(meanings);
        var judged = new Dictionary<(string, string), Candidate>();
        var misses = new Dictionary<(string, string), NearMiss>();
        var pairs = 0;
        foreach (var bucket in claims.Where(IsPaired).GroupBy(claim => claim.Claim.Property, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var members = bucket.OrderBy(item => item.Claim.SaidOn).ThenBy(item => item.Claim.PublishedOn).ThenBy(item => item.Claim.Statement!.Id, StringComparer.Ordinal).ToList();
            for (var i = 0; i < members.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var j = i + 1; j < Math.Min(members.Count, i + MostPerBucket); j++)
                {
                    if (members[i].IsImplied && members[j].IsImplied || members[i].Meaning == members[j].Meaning)
                    {
                        continue;
                    }

                    pairs++;
                    Judge(members[i], members[j], corpus, stories, judged, misses);
                }
            }
        }

        var fidelity = FidelityFinder.Find(claims.Where(IsPaired), corpus).Select(item => new Candidate(item.Cautious, item.Firm, item.Rule, new(Mechanism.Modality, Severity.Low, item.Reason), Math.Min(0.6, 0.45 + (0.3 * item.Share)),
            PairLink.Between(item.Cautious.Meaning.Evidence, item.Firm.Meaning.Evidence), item.Share, item.Shared));
        var conflicts = Mitigation.Add(Fold(judged.Values.Where(candidate => candidate.Confidence >= Threshold).Concat(fidelity)), meanings);
        var flagged = conflicts.Select(conflict => (conflict.Earlier.Statement!.Id, conflict.Later.Statement!.Id)).ToHashSet();
        var near = misses.Where(pair => !flagged.Contains(pair.Key) && !judged.ContainsKey(pair.Key)).Select(pair => pair.Value)
            .Concat(judged.Where(pair => pair.Value.Confidence < Threshold).Select(pair => new NearMiss(pair.Value.Earlier.Claim, pair.Value.Later.Claim, "confidence.low", Message.Of("gate.confidence.low"), pair.Value.Confidence)))
            .OrderByDescending(miss => miss.Nearness).ThenBy(miss => miss.Earlier.Statement!.Id, StringComparer.Ordinal).ThenBy(miss => miss.Later.Statement!.Id, StringComparer.Ordinal).Take(200).ToList();
        return (conflicts, near, pairs);
    }

    /// <summary>Why two statements that were not flagged were not.</summary>
    public PairExplanation Explain(Statement earlier, Statement later, IReadOnlyList<ClaimEvidence> claims, IReadOnlyList<ClauseMeaning> meanings)
    {
        if (earlier.SameAs == later.Id || later.SameAs == earlier.Id)
        {
            return new(earlier, later, null, "source.duplicate", Message.Of("gate.source.duplicate"), []);
        }

        var corpus = new Corpus(meanings);
        var stories = new Stories(meanings);
        var judged = new Dictionary<(string, string), Candidate>();
        var stops = new List<(GateStop Stop, ClaimEvidence Earlier, ClaimEvidence Later)>();
        var own = claims.Where(claim => claim.Claim.Statement!.Id == earlier.Id).ToList();
        foreach (var one in own)
        {
            foreach (var other in claims.Where(claim => claim.Claim.Statement!.Id == later.Id && claim.Claim.Property == one.Claim.Property))
            {
                var (first, second) = Order(one, other);
                var (share, shared) = corpus.Overlap(first.Meaning, second.Meaning, new HashSet<string>(StringComparer.Ordinal));
                if (Gates.First(first, second, PairLink.Between(first.Meaning.Evidence, second.Meaning.Evidence).OrMatter(share, shared).OrStory(stories.AreOne(earlier.ArticleId, later.ArticleId))) is { } stop)
                {
                    stops.Add((stop, first, second));
                }
                else
                {
                    Judge(one, other, corpus, stories, judged, []);
                }
            }
        }

        if (judged.Values.MaxBy(candidate => candidate.Confidence) is { } near)
        {
            return new(earlier, later, null, "confidence.low", Message.Of("gate.confidence.low.rule", ("rule", near.Rule.Id), ("confidence", near.Confidence.ToString("0.00", CultureInfo.InvariantCulture)), ("needed", Threshold.ToString("0.00", CultureInfo.InvariantCulture))),
                near.ToConflict([]).Steps);
        }

        // A gate that stopped values which do exclude each other tells more than that two other values are equal.
        if (stops.OrderBy(item => item.Stop.Code == "value.equal").FirstOrDefault() is { Stop: { } nearest } item)
        {
            return new(earlier, later, null, nearest.Code, nearest.Reason, [Message.Of("step.earlier", ("claim", item.Earlier.Claim.ToString())), Message.Of("step.later", ("claim", item.Later.Claim.ToString())), Message.Of("step.gate", ("gate", nearest.Code), ("reason", nearest.Reason))]);
        }

        var (mineOf, theirsOf) = (Properties(earlier), Properties(later));
        return new(earlier, later, null, "property.other", Message.Of("gate.property.other"), [Message.Of("step.earlier.claims", ("claims", mineOf)), Message.Of("step.later.claims", ("claims", theirsOf))]);

        Message Properties(Statement statement) =>
            claims.Where(claim => claim.Claim.Statement!.Id == statement.Id && !claim.IsImplied).Select(claim => $"{claim.Claim.Property} = {claim.Claim.Value}").Distinct().ToList() is { Count: > 0 } list ? string.Join(", ", list) : Message.Of("none");
    }

    private static bool IsPaired(ClaimEvidence claim) => claim.Meaning.Evidence.Statement.SameAs is null;

    private void Judge(ClaimEvidence one, ClaimEvidence other, Corpus corpus, Stories stories, Dictionary<(string, string), Candidate> judged, Dictionary<(string, string), NearMiss> misses)
    {
        var (earlier, later) = Order(one, other);
        if (Gates.Equal(earlier, later) is not null)
        {
            return;
        }

        var link = PairLink.Between(earlier.Meaning.Evidence, later.Meaning.Evidence);
        var leftOut = new HashSet<string>(StringComparer.Ordinal);
        foreach (var side in (ReadOnlySpan<ClaimEvidence>)[earlier, later])
        {
            if (side.Event is { } happening)
            {
                leftOut.Add("c:" + happening.Concept);
            }
        }

        var (share, shared) = corpus.Overlap(earlier.Meaning, later.Meaning, leftOut);
        link = link.OrMatter(share, shared).OrStory(stories.AreOne(earlier.Claim.Statement!.ArticleId, later.Claim.Statement!.ArticleId));
        var isRare = (earlier.Event is null || corpus.IsRare("c:" + earlier.Event.Concept)) && (later.Event is null || corpus.IsRare("c:" + later.Event.Concept))
            && (earlier.Date is null || (corpus.IsRare("c:" + earlier.Date.Event) && corpus.IsRare("c:" + later.Date!.Event)));
        var confidence = Confidence.Of(earlier, later, link, share, shared.Count, isRare);
        var key = (earlier.Claim.Statement!.Id, later.Claim.Statement!.Id);
        if (Gates.First(earlier, later, link) is { } stop)
        {
            if (stop.Code != "party.other" && confidence > 0.3 && (!misses.TryGetValue(key, out var known) || known.Nearness < confidence))
            {
                misses[key] = new(earlier.Claim, later.Claim, stop.Code, stop.Reason, confidence);
            }

            return;
        }

        foreach (var rule in rules)
        {
            if (rule.Compare(earlier.Claim, later.Claim) is { } finding)
            {
                if (!judged.TryGetValue(key, out var best) || best.Confidence < confidence)
                {
                    judged[key] = new(earlier, later, rule.Description, finding, confidence, link, share, shared);
                }

                return;
            }
        }
    }

    private static (ClaimEvidence Earlier, ClaimEvidence Later) Order(ClaimEvidence one, ClaimEvidence other)
    {
        var byTime = Comparer<Time.CalendarPeriod?>.Default.Compare(one.Claim.SaidOn, other.Claim.SaidOn);
        var byId = byTime != 0 ? byTime : string.CompareOrdinal(one.Claim.Statement!.Id, other.Claim.Statement!.Id);
        return byId <= 0 ? (one, other) : (other, one);
    }

    // Statements that repeat one another stand on one side of one disagreement: the clearest pair speaks for all.
    private static List<Conflict> Fold(IEnumerable<Candidate> candidates)
    {
        var kept = new List<(Candidate Candidate, List<(string, string)> Also)>();

        // One disagreement is between one and the same two articles, so that only their pairs need to be looked at.
        var between = new Dictionary<(string Earlier, string Later), List<int>>();
        foreach (var candidate in candidates.OrderByDescending(item => item.Confidence).ThenBy(item => item.Earlier.Claim.Statement!.Id, StringComparer.Ordinal).ThenBy(item => item.Later.Claim.Statement!.Id, StringComparer.Ordinal))
        {
            var articles = (candidate.Earlier.Claim.Statement!.ArticleId, candidate.Later.Claim.Statement!.ArticleId);
            if (!between.TryGetValue(articles, out var others))
            {
                between[articles] = others = [];
            }

            var same = others.FindIndex(other => IsSame(kept[other].Candidate, candidate));
            if (same >= 0)
            {
                kept[others[same]].Also.Add((candidate.Earlier.Claim.Statement!.Id, candidate.Later.Claim.Statement!.Id));
            }
            else
            {
                others.Add(kept.Count);
                kept.Add((candidate, []));
            }
        }

        // Of the ways to tell one disagreement between two passages, the firmest is told.
        return [.. kept.Select(item => item.Candidate.ToConflict(item.Also)).OrderByDescending(conflict => conflict.Severity).ThenByDescending(conflict => conflict.Confidence).ThenBy(conflict => conflict.Id, StringComparer.Ordinal)];
    }

    // What one text gives against another on one property, with the same values, is one disagreement.
    private static bool IsSame(Candidate one, Candidate other) =>
        (one.Earlier.Claim.Property == other.Earlier.Claim.Property || (one.Earlier.Claim.Statement == other.Earlier.Claim.Statement && one.Later.Claim.Statement == other.Later.Claim.Statement)) && FamilyOf(one.Rule) == FamilyOf(other.Rule) && SameSide(one.Earlier, other.Earlier) && SameSide(one.Later, other.Later);

    // OST01 of OST0103; a rule of one's own may have a shorter id.
    private static string FamilyOf(RuleDescription rule) => rule.Id[..Math.Min(5, rule.Id.Length)];

    private static bool SameSide(ClaimEvidence one, ClaimEvidence other)
    {
        var (a, b) = (one.Meaning.Evidence, other.Meaning.Evidence);
        return a.Statement.Id == b.Statement.Id || (a.Statement.ArticleId == b.Statement.ArticleId && one.Claim.Value == other.Claim.Value);
    }

    internal sealed record Candidate(ClaimEvidence Earlier, ClaimEvidence Later, RuleDescription Rule, Finding Finding, double Confidence, PairLink Link, double Share, List<string> Shared)
    {
        public Conflict ToConflict(List<(string, string)> also)
        {
            var (a, b) = (Earlier.Claim.Statement!, Later.Claim.Statement!);
            return new()
            {
                Id = Fingerprint(Rule.Id, a.Text, b.Text, a.ArticleId, b.ArticleId),
                Rule = Rule,
                Mechanism = Finding.Mechanism,
                Severity = Finding.Severity,
                Certainty = CertaintyOf(a, b),
                Confidence = Math.Round(Confidence, 2),
                Earlier = Earlier.Claim,
                Later = Later.Claim,
                Explanation = Message.Of("explanation", ("reason", Finding.Reason)),
                Steps =
                [
                    Message.Of("step.earlier", ("claim", Earlier.Claim.ToString())),
                    Message.Of("step.later", ("claim", Later.Claim.ToString())),
                    Message.Of("step.party", ("party", Link.Party ?? ""), ("strength", Link.Strength.ToString("0.00", CultureInfo.InvariantCulture)), ("shared", string.Join(", ", Shared.Select(item => item[2..]))), ("share", Share.ToString("0%", CultureInfo.InvariantCulture))),
                    Message.Of("step.gates"),
                    Message.Of("step.rule", ("rule", Rule.Id), ("kind", Rule.Kind), ("reason", Finding.Reason), ("mechanism", Message.Word("mechanism", Finding.Mechanism))),
                ],
                AlsoShownBy = also,
            };
        }

        private static string Fingerprint(params string[] parts) =>
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', parts))))[..16];

        private static ConflictCertainty CertaintyOf(Statement a, Statement b) => (ConflictCertainty)Math.Max(Rank(a), Rank(b));

        private static int Rank(Statement statement) =>
            statement.Certainty is Statements.Certainty.Possible or Statements.Certainty.Conditional || statement.SpeakerClass is SourceClass.Hearsay ? 3
            : statement.Attribution == AttributionForm.Reported || statement.SpeakerClass is SourceClass.Unnamed or SourceClass.Document ? 2
            : statement.Attribution == AttributionForm.Narrator ? 1
            : 0;
    }
}

using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Conflicts;

/// <summary>
/// Asks rules that the library does not come with: of claims of one property that pass the gates. The trained judge knows nothing of such rules,
/// so that a sum of plain weights tells how sure the pair is.
/// </summary>
internal sealed class OwnRules(IReadOnlyList<IRule> rules)
{
    public const double Threshold = 0.5;

    // A property that very many claims share is looked at between near neighbours in time only.
    private const int MostPerBucket = 400;

    public IEnumerable<Candidate> Find(IReadOnlyList<ClaimEvidence> claims, Corpus corpus, Stories stories, CancellationToken cancellationToken)
    {
        if (rules.Count == 0)
        {
            yield break;
        }

        foreach (var bucket in claims.GroupBy(claim => claim.Claim.Property, StringComparer.Ordinal))
        {
            var members = bucket.OrderBy(item => item.Claim.SaidOn).ThenBy(item => item.Claim.PublishedOn).ThenBy(item => item.Claim.Statement!.Id, StringComparer.Ordinal).ToList();
            for (var i = 0; i < members.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var j = i + 1; j < Math.Min(members.Count, i + MostPerBucket); j++)
                {
                    if (!(members[i].IsImplied && members[j].IsImplied) && members[i].Meaning != members[j].Meaning && Judge(members[i], members[j], corpus, stories) is { Confidence: >= Threshold } candidate)
                    {
                        yield return candidate;
                    }
                }
            }
        }
    }

    private Candidate? Judge(ClaimEvidence earlier, ClaimEvidence later, Corpus corpus, Stories stories)
    {
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
        if (Gates.Equal(earlier, later) is not null || Gates.First(earlier, later, link) is not null)
        {
            return null;
        }

        var isRare = (earlier.Event is null || corpus.IsRare("c:" + earlier.Event.Concept)) && (later.Event is null || corpus.IsRare("c:" + later.Event.Concept))
            && (earlier.Date is null || (corpus.IsRare("c:" + earlier.Date.Event) && corpus.IsRare("c:" + later.Date!.Event)));
        foreach (var rule in rules)
        {
            if (rule.Compare(earlier.Claim, later.Claim) is { } finding)
            {
                return new(earlier, later, rule.Description, finding, Confidence.Of(earlier, later, link, share, shared.Count, isRare), link, share, shared);
            }
        }

        return null;
    }
}

using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Verdicts;

/// <summary>Claims that a party kept or broke its word: they are answered from the record of its promises.</summary>
internal static class PromiseClaims
{
    private const double LeastOwn = 0.3;

    /// <summary>Whether the claim says that a promise was kept (<see langword="true"/>) or broken; <see langword="null"/> for any other claim.</summary>
    public static bool? SaysKept(CheckedClaim claim)
    {
        var content = claim.Meaning.Content;
        var isNegated = claim.Meaning.Events.Exists(item => item.Concept is "keep-promise" or "break-promise" && item.IsNegated);
        return content.Contains("c:keep-promise") ? !isNegated : content.Contains("c:break-promise") ? isNegated
            : content.Overlaps(s_promises) && content.Overlaps(s_keeping) ? true : content.Overlaps(s_promises) && content.Overlaps(s_breaking) ? false : null;
    }

    private static readonly string[] s_promises = ["c:promise", "c:oath", "c:commitment", "s:word", "s:pledge", "s:sumpah", "s:janji", "s:sumpahnya", "s:janjinya", "s:诺言"];
    private static readonly string[] s_keeping = ["c:keep", "c:honour", "c:fulfil", "s:tepat", "s:menepati", "s:epat", "s:penuh", "s:honour", "s:fulfil", "s:kept", "s:兑现", "s:信守"];
    private static readonly string[] s_breaking = ["c:break", "c:violate", "s:ingkar", "s:langgar", "s:broke", "s:违背", "s:食言"];

    /// <summary>The promise that the claim speaks of, rated; <see langword="null"/> where it cannot be told which it is.</summary>
    public static Commitment? Find(CheckedClaim claim, IReadOnlyList<Commitment> commitments, IReadOnlyDictionary<string, Judgement> byStatement)
    {
        var near = commitments.Select(item => (Commitment: item, byStatement.GetValueOrDefault(item.Statement.Id)?.Alignment.Own ?? 0)).Where(item => item.Item2 >= LeastOwn).OrderByDescending(item => item.Item2).ThenBy(item => item.Commitment.Statement.Id, StringComparer.Ordinal).ToList();
        return near.Count > 0 ? near[0].Commitment : commitments is [var only] && IsMeant(claim, byStatement.GetValueOrDefault(only.Statement.Id)) ? only : null;
    }

    // The only promise known is the one meant, where the claim does not tell which, or shares a word with it.
    private static bool IsMeant(CheckedClaim claim, Judgement? only) =>
        only?.Alignment.Shared.Count > 0 || claim.Meaning.Content.All(piece => piece is "c:keep-promise" or "c:break-promise" || s_promises.Contains(piece) || s_keeping.Contains(piece) || s_breaking.Contains(piece));

    /// <summary>A statement that tells outright that the party kept or broke its word.</summary>
    public static (LedgerEntry Entry, bool IsKept)? Told(Party party, Ledger ledger)
    {
        foreach (var (concept, isKept) in s_told)
        {
            foreach (var i in ledger.With(concept))
            {
                var entry = ledger.Entries[i];
                if (ledger.Nearness(party, entry) >= 0.9 && entry.Statement is { SameAs: null, Kind: not (StatementKind.Commitment or StatementKind.Opinion or StatementKind.Prediction) } && !Judge.IsAhead(entry) && !entry.Meaning.Evidence.IsNotAsserted)
                {
                    return (entry, isKept != entry.Meaning.Events.Exists(item => "c:" + item.Concept == concept && item.IsNegated));
                }
            }
        }

        return null;
    }

    private static readonly (string Concept, bool IsKept)[] s_told = [("c:break-promise", false), ("c:keep-promise", true)];

    public static Party? PartyOf(CheckedClaim claim) => claim.Meaning.Evidence.Named.FirstOrDefault(party => party.Kind != MentionKind.Place);
}

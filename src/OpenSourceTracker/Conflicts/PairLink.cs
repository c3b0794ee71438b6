using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>How two clauses are tied: by what they are about, by whose they are, or by what both name.</summary>
internal readonly record struct PairLink(double Strength, string? Party)
{
    public static PairLink Between(StatementEvidence one, StatementEvidence other)
    {
        if (one.Subject is { } subject && Same(subject, other.Subject))
        {
            return new(1.0, subject.Name);
        }

        // What is said of a class covers its versions: "our Kite models" and "Kite 4".
        if (one.Subject is { } general && other.Subject is { } special && (IsVersionOf(special, general) || IsVersionOf(general, special)))
        {
            return new(0.9, special.Name);
        }

        if (one.Subject is { } a && other.Named.Contains(a))
        {
            return new(0.85, a.Name);
        }

        if (other.Subject is { } b && one.Named.Contains(b))
        {
            return new(0.85, b.Name);
        }

        if (one.Holder is { } holder && Same(holder, other.Holder) && !(one.NamesSubject && other.NamesSubject) && !IsOfOthers(one) && !IsOfOthers(other))
        {
            return new(0.8, holder.Name);
        }

        if (Common(one.Named, other.Named) is { } named)
        {
            return new(0.7, named.Name);
        }

        if (one.Holder is { } c && (Same(c, other.Holder) || Same(c, other.Subject)))
        {
            return new(0.6, c.Name);
        }

        if (other.Holder is { } d && Same(d, one.Subject))
        {
            return new(0.6, d.Name);
        }

        return (Common(one.Named, other.Inherited) ?? Common(one.Inherited, other.Named) ?? Common(one.Inherited, other.Inherited)) is { } around ? new(0.4, around.Name) : new(0, null);
    }

    /// <summary>All by which a clause can be tied to another: its parties, their owners, and the names of which its subject may be a version. Two clauses without any in common have no link.</summary>
    public static IEnumerable<object> Means(StatementEvidence clause)
    {
        foreach (var party in clause.Named.Concat(clause.Inherited))
        {
            yield return party;
        }

        foreach (var party in (IEnumerable<Party?>)[clause.Subject, clause.Holder])
        {
            if (party is not null)
            {
                yield return party;
                yield return Owner(party) ?? party;
            }
        }

        if (clause.Subject is { Key: var key })
        {
            yield return key;
            for (var at = key.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = key.IndexOf(' ', at + 1))
            {
                if (at + 1 < key.Length && char.IsDigit(key[at + 1]))
                {
                    yield return key[..at];
                }
            }
        }
    }

    /// <summary>Where no party ties them, the matter can: two rare things in common, and a third of the shorter clause.</summary>
    public PairLink OrMatter(double share, IReadOnlyCollection<string> shared) =>
        Strength < MatterStrength && share >= 0.3 && shared.Count >= 2 ? new(MatterStrength, string.Join(", ", shared.Take(3).Select(item => item[2..]))) : this;

    /// <summary>Two articles that name several of the same parties tell one story, in which an event of a rare kind is one event.</summary>
    public PairLink OrStory(bool isOneStory) => isOneStory && Strength < StoryStrength ? new(StoryStrength, Party ?? "one story") : this;

    private const double StoryStrength = 0.62;
    private const double MatterStrength = 0.76;

    // What a party says of named others is not its own position: "Borealis and Kestrel keep theirs closed, Meridel says".
    private static bool IsOfOthers(StatementEvidence clause) =>
        clause.Holder is { } holder && clause.Named.Any(party => party.Kind == MentionKind.Organisation) && !clause.Named.Any(party => Same(party, holder)) && clause.Speaker.Party is { } speaker && Same(speaker, holder);

    // One party, or a person and a product with the organisation they belong to.
    private static bool Same(Party one, Party? other) =>
        other is not null && (one == other || (Owner(one) is { } owner && (owner == other || owner == Owner(other))) || (Owner(other) is { } others && others == one));

    private static bool IsVersionOf(Party special, Party general) =>
        special.Key.Length > general.Key.Length + 1 && special.Key.StartsWith(general.Key + " ", StringComparison.Ordinal) && char.IsDigit(special.Key[general.Key.Length + 1]);

    private static Party? Owner(Party party) => party.Role is RoleClass.Outsider or RoleClass.Member ? null : party.Organisation;

    private static Party? Common(IReadOnlyList<Party> one, IReadOnlyList<Party> other)
    {
        foreach (var party in one)
        {
            if (party.Kind != MentionKind.Place && other.Contains(party))
            {
                return party;
            }
        }

        return null;
    }
}

using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>How two clauses are tied: by a party both name, by one holder, or by one that one of them takes from its surroundings.</summary>
internal readonly record struct PairLink(double Strength, string? Party)
{
    public static PairLink Between(StatementEvidence one, StatementEvidence other)
    {
        if (Common(one.Named, other.Named) is { } named)
        {
            return new(1.0, named.Name);
        }

        if (one.Holder is not null && one.Holder == other.Holder)
        {
            return new(0.9, one.Holder.Name);
        }

        if ((Common(one.Named, other.Inherited) ?? Common(one.Inherited, other.Named)) is { } inherited)
        {
            return new(0.75, inherited.Name);
        }

        if (one.Holder is { } a && (other.Named.Contains(a) || other.Inherited.Contains(a)))
        {
            return new(0.7, one.Holder!.Name);
        }

        if (other.Holder is { } b && (one.Named.Contains(b) || one.Inherited.Contains(b)))
        {
            return new(0.7, b.Name);
        }

        return Common(one.Inherited, other.Inherited) is { } around ? new(0.5, around.Name) : new(0, null);
    }

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

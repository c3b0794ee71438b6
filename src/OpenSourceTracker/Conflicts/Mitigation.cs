using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>Finds what weakens a conflict: a condition that its holder named before, or an own "not everything" on the same matter.</summary>
internal static class Mitigation
{
    public static List<Conflict> Add(List<Conflict> conflicts, IReadOnlyList<ClauseMeaning> meanings)
    {
        var reserved = meanings.Where(IsReserve).ToLookup(meaning => meaning.Evidence.Statement.Holder, StringComparer.Ordinal);
        return [.. conflicts.Select(conflict => conflict with { Mitigating = [.. reserved[conflict.Earlier.Holder].Where(meaning => Weakens(meaning, conflict)).Select(meaning => meaning.Evidence.Statement.Id).Take(5)] })];
    }

    private static bool IsReserve(ClauseMeaning meaning) =>
        meaning.Evidence.Speaker.SpeaksForOrganisation && (meaning.Evidence.Statement.Certainty == Certainty.Conditional || meaning.Marks.Contains("polarity.notall") || meaning.Poles.Exists(pole => pole.Pole == "mixed"));

    private static bool Weakens(ClauseMeaning meaning, Conflict conflict)
    {
        var statement = meaning.Evidence.Statement;
        var (earlier, later) = (conflict.Earlier.Statement!, conflict.Later.Statement!);
        return statement.Id != earlier.Id && statement.Id != later.Id && statement.Holder is not null && statement.Holder == conflict.Earlier.Holder
            && meaning.Poles.Exists(pole => pole.Property.Id == conflict.Earlier.Property)
            && (statement.SaidOn is null || later.SaidOn is null || statement.SaidOn.Start <= later.SaidOn.End);
    }
}

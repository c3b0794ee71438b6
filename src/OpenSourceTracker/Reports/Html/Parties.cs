using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Reports.Html;

/// <summary>Whose statements they are, numbered for lanes and filters: first those in conflict, most often first.</summary>
internal sealed class Parties
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public Parties(TrackerResult result)
    {
        var weights = new Dictionary<string, (int Conflicts, int Statements)>(StringComparer.Ordinal);
        foreach (var statement in result.Statements)
        {
            Count(Of(statement), 0, 1);
        }

        foreach (var conflict in result.Conflicts)
        {
            foreach (var party in Of(conflict))
            {
                Count(party, 1, 0);
            }
        }

        Names = [.. weights.OrderByDescending(pair => pair.Value.Conflicts).ThenByDescending(pair => pair.Value.Statements).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
        InConflict = weights.Values.Count(weight => weight.Conflicts > 0);
        for (var i = 0; i < Names.Count; i++)
        {
            _numbers.Add(Names[i], i);
        }

        void Count(string? party, int conflicts, int statements)
        {
            if (party is not null)
            {
                var weight = weights.GetValueOrDefault(party);
                weights[party] = (weight.Conflicts + conflicts, weight.Statements + statements);
            }
        }
    }

    /// <summary>The names, by number.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many of them, from the first on, have a part in a conflict.</summary>
    public int InConflict { get; }

    /// <summary>The number of a party; <see langword="null"/> where none is named.</summary>
    public int? NumberOf(string? party) => party is null ? null : _numbers[party];

    public static string? Of(Statement statement) => Named(statement.Holder) ?? (statement.SpeakerClass is SourceClass.Named or SourceClass.RoleOnly or SourceClass.Document ? Named(statement.Speaker) : null);

    public static string? Of(Claim claim) => claim.Statement is { } statement ? Of(statement) : Named(claim.Holder) ?? Named(claim.Speaker);

    public static IEnumerable<string> Of(Conflict conflict)
    {
        var (earlier, later) = (Of(conflict.Earlier), Of(conflict.Later));
        return new[] { earlier, earlier == later ? null : later }.OfType<string>();
    }

    private static string? Named(string? name) => name is null or "" or "narrator" or "unknown" or "people familiar" ? null : DisplayText.Clean(name) is { Length: > 0 } clean ? clean : null;
}

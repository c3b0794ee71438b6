using System.Collections.Frozen;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Reports;

/// <summary>How a conflict stands to the baseline, an earlier run whose conflicts are known.</summary>
public enum BaselineState
{
    /// <summary>The baseline does not have it.</summary>
    New,

    /// <summary>The baseline has it.</summary>
    Unchanged,
}

/// <summary>A conflict that an editor has accepted: it is shown as such, and counts no more.</summary>
/// <param name="Conflict">The id of the conflict.</param>
/// <param name="Reason">Why it is accepted.</param>
public sealed record Suppression(string Conflict, string Reason);

/// <summary>A conflict of the baseline.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Rule">The id of the rule that found it.</param>
/// <param name="Kind">The kind of conflict.</param>
/// <param name="Severity">How far apart its two sides stand.</param>
/// <param name="Explanation">What it was, in the words of that time.</param>
public sealed record KnownConflict(string Id, string Rule, string Kind, Severity Severity, string Explanation);

/// <summary>What an editor has decided before: conflicts accepted with a reason, and those known from an earlier run.</summary>
/// <remarks>Immutable and thread-safe. <see cref="ReviewFiles"/> reads and writes it.</remarks>
public sealed class Review
{
    private readonly FrozenDictionary<string, string> _reasons;
    private readonly FrozenSet<string>? _known;

    /// <summary>Gathers decisions.</summary>
    /// <param name="suppressions">The accepted conflicts; of two with one id the first counts.</param>
    /// <param name="baseline">The conflicts of an earlier run; <see langword="null"/> where there is none to compare with.</param>
    public Review(IEnumerable<Suppression> suppressions, IEnumerable<KnownConflict>? baseline = null)
    {
        ArgumentNullException.ThrowIfNull(suppressions);
        Suppressions = [.. suppressions];
        Baseline = baseline is null ? null : [.. baseline];
        _reasons = Suppressions.DistinctBy(suppression => suppression.Conflict, StringComparer.Ordinal).ToFrozenDictionary(suppression => suppression.Conflict, suppression => suppression.Reason, StringComparer.Ordinal);
        _known = Baseline?.Select(known => known.Id).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>No decision.</summary>
    public static Review None { get; } = new([]);

    /// <summary>The accepted conflicts, found or not.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; }

    /// <summary>The conflicts of the earlier run; <see langword="null"/> where there is none to compare with.</summary>
    public IReadOnlyList<KnownConflict>? Baseline { get; }

    /// <summary>Why the conflict was accepted; <see langword="null"/> where it was not.</summary>
    public string? ReasonFor(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return _reasons.GetValueOrDefault(conflict.Id);
    }

    /// <summary>How the conflict stands to the baseline; <see langword="null"/> without one.</summary>
    public BaselineState? StateOf(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return _known is null ? null : _known.Contains(conflict.Id) ? BaselineState.Unchanged : BaselineState.New;
    }

    /// <summary>Whether the conflict still needs somebody's eye: neither accepted nor known before.</summary>
    public bool IsOpen(Conflict conflict) => ReasonFor(conflict) is null && StateOf(conflict) is not BaselineState.Unchanged;

    /// <summary>The conflicts of the baseline that are no longer found.</summary>
    public IReadOnlyList<KnownConflict> GoneFrom(IEnumerable<Conflict> conflicts)
    {
        ArgumentNullException.ThrowIfNull(conflicts);
        var found = conflicts.Select(conflict => conflict.Id).ToHashSet(StringComparer.Ordinal);
        return [.. (Baseline ?? []).Where(known => !found.Contains(known.Id))];
    }
}

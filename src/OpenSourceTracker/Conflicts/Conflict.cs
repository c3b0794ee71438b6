using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Conflicts;

/// <summary>On whose word a conflict rests; its weaker side decides.</summary>
public enum ConflictCertainty
{
    /// <summary>Both sides in the parties' own words.</summary>
    OwnWords,

    /// <summary>One side is what an outlet narrates.</summary>
    Narrated,

    /// <summary>One side rests on another outlet, a document or unnamed sources.</summary>
    Reported,

    /// <summary>One side is only possible, conditional or hearsay.</summary>
    Unconfirmed,
}

/// <summary>Two claims that cannot stand beside each other, and why.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Conflict
{
    /// <summary>The same on every run and machine, as long as the two passages and the rule are the same.</summary>
    public required string Id { get; init; }

    /// <summary>The rule that found it.</summary>
    public required RuleDescription Rule { get; init; }

    /// <summary>What sets the two apart.</summary>
    public required string Mechanism { get; init; }

    /// <summary>How far apart they stand.</summary>
    public required Severity Severity { get; init; }

    /// <summary>On whose word it rests.</summary>
    public required ConflictCertainty Certainty { get; init; }

    /// <summary>How likely a careful editor agrees, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The claim that was said first.</summary>
    public required Claim Earlier { get; init; }

    /// <summary>The claim that it cannot stand beside.</summary>
    public required Claim Later { get; init; }

    /// <summary>Why, in one sentence.</summary>
    public required Message Explanation { get; init; }

    /// <summary>How it was decided, step by step.</summary>
    public required IReadOnlyList<Message> Steps { get; init; }

    /// <summary>Ids of statements that weaken it: a condition named before, "not everything", a correction.</summary>
    public IReadOnlyList<string> Mitigating { get; init; } = [];

    /// <summary>Pairs of statement ids that show the same disagreement and are folded into this one.</summary>
    public IReadOnlyList<(string Earlier, string Later)> AlsoShownBy { get; init; } = [];
}

/// <summary>A pair that was looked at closely and not flagged, with the gate that stopped it.</summary>
/// <param name="Earlier">The claim that was said first.</param>
/// <param name="Later">The other.</param>
/// <param name="Gate">The reason code, such as <c>object.version</c>.</param>
/// <param name="Reason">Why, in one sentence.</param>
/// <param name="Nearness">How near the pair came to being flagged, 0 to 1.</param>
public sealed record NearMiss(Claim Earlier, Claim Later, string Gate, Message Reason, double Nearness)
{
    private const string Prefix = "gate.";

    /// <summary>The reason codes of all gates, in ordinal order.</summary>
    public static IReadOnlyList<string> Gates { get; } = [.. Wording.Codes.Where(code => code.StartsWith(Prefix, StringComparison.Ordinal)).Select(code => code[Prefix.Length..]).Order(StringComparer.Ordinal)];
}

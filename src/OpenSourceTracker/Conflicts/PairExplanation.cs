using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>The answer to "why are these two flagged, or not?".</summary>
/// <param name="Earlier">The statement that was said first.</param>
/// <param name="Later">The other.</param>
/// <param name="Conflict">The conflict, if there is one.</param>
/// <param name="Gate">The reason code of the gate that stopped the pair; <see langword="null"/> where it was flagged.</param>
/// <param name="Reason">The answer in one sentence.</param>
/// <param name="Steps">How it was reached, step by step.</param>
public sealed record PairExplanation(Statement Earlier, Statement Later, Conflict? Conflict, string? Gate, Message Reason, IReadOnlyList<Message> Steps);

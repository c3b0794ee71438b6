using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.MLNet;

/// <summary>A sentence with the labels that a classifier shall learn.</summary>
/// <param name="Text">The clause or sentence.</param>
/// <param name="Context">The sentence before it, or the title; empty where there is none.</param>
/// <param name="Kind">What the speaker does with the words.</param>
/// <param name="Certainty">How firmly it is said.</param>
/// <param name="Openness">What it says about openness.</param>
/// <param name="Property">The property and the pole it takes; <see langword="null"/> where none fits.</param>
public sealed record TrainingSentence(string Text, string Context, StatementKind Kind, Certainty Certainty, OpennessStance Openness, PropertyPole? Property = null);

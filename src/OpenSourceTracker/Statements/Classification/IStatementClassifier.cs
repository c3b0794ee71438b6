namespace OpenSourceTracker.Statements.Classification;

/// <summary>Says of a sentence what it does, how firmly, what it says about openness, and of which property; or that it does not know.</summary>
/// <remarks>
/// It serves where the rules have no explicit cue, and never overrules one. An implementation must be thread-safe, answer the same for the same sentence,
/// and never throw for what stands in it: empty, endless, hostile or in a language it does not read, the answer is that it does not know.
/// </remarks>
public interface IStatementClassifier
{
    /// <summary>Classifies one sentence.</summary>
    /// <param name="sentence">The sentence, with what stands before it.</param>
    /// <returns>For each question a label with its probability, or none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is <see langword="null"/>.</exception>
    StatementClassification Classify(StatementSentence sentence);
}

/// <summary>A sentence to classify.</summary>
/// <param name="Text">The clause or sentence; quotation marks may be left off.</param>
/// <param name="Context">The sentence before it, or the title; empty where there is none.</param>
/// <param name="Language">BCP 47: id, en or zh; <see langword="null"/> where the words shall tell.</param>
public sealed record StatementSentence(string Text, string Context = "", string? Language = null);

/// <summary>A pole of a property of a topic: openness, closed.</summary>
/// <param name="Property">The id of the property, as in the topics.</param>
/// <param name="Pole">The id of the pole.</param>
public readonly record struct PropertyPole(string Property, string Pole);

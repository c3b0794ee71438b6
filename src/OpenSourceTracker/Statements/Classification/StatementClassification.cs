namespace OpenSourceTracker.Statements.Classification;

/// <summary>What a classifier makes of a sentence: four answers that are independent of each other.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class StatementClassification
{
    /// <summary>Puts the answers together.</summary>
    /// <param name="kind">What the speaker does with the words.</param>
    /// <param name="certainty">How firmly it is said.</param>
    /// <param name="openness">What it says about openness.</param>
    /// <param name="property">The property it is about, and the pole it takes.</param>
    /// <exception cref="ArgumentNullException">An answer is <see langword="null"/>.</exception>
    public StatementClassification(LabelGuess<StatementKind> kind, LabelGuess<Certainty> certainty, LabelGuess<OpennessStance> openness, LabelGuess<PropertyPole> property)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(certainty);
        ArgumentNullException.ThrowIfNull(openness);
        ArgumentNullException.ThrowIfNull(property);
        (Kind, Certainty, Openness, Property) = (kind, certainty, openness, property);
    }

    /// <summary>The answer to nothing: no label anywhere.</summary>
    public static StatementClassification Unknown { get; } = new(LabelGuess<StatementKind>.Unknown, LabelGuess<Certainty>.Unknown, LabelGuess<OpennessStance>.Unknown, LabelGuess<PropertyPole>.Unknown);

    /// <summary>What the speaker does with the words.</summary>
    public LabelGuess<StatementKind> Kind { get; }

    /// <summary>How firmly it is said.</summary>
    public LabelGuess<Certainty> Certainty { get; }

    /// <summary>What it says about openness.</summary>
    public LabelGuess<OpennessStance> Openness { get; }

    /// <summary>The property it is about, and the pole it takes; no label where no topic fits or where it is not known which.</summary>
    public LabelGuess<PropertyPole> Property { get; }
}

/// <summary>The answer to one question: a label or none, how probable each label is, and what spoke for the first.</summary>
/// <typeparam name="T">What the labels are.</typeparam>
/// <remarks>Immutable and thread-safe. The reasons are made when they are first asked for.</remarks>
public sealed class LabelGuess<T>
    where T : struct
{
    private readonly Lazy<IReadOnlyList<LabelReason>>? _reasons;

    /// <summary>Makes an answer.</summary>
    /// <param name="label">The label; <see langword="null"/> where it is not known.</param>
    /// <param name="ranking">Labels with their probabilities, the most probable first.</param>
    /// <param name="reasons">Makes the reasons for the first of the ranking, the weightiest first; called at most once, and possibly on another thread.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ranking"/> is <see langword="null"/>.</exception>
    public LabelGuess(T? label, IReadOnlyList<LabelProbability<T>> ranking, Func<IReadOnlyList<LabelReason>>? reasons = null)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        (Label, Ranking, _reasons) = (label, ranking, reasons is null ? null : new(reasons));
    }

    /// <summary>No label, no ranking.</summary>
    internal static LabelGuess<T> Unknown { get; } = new(null, []);

    /// <summary>The label; <see langword="null"/> where the classifier does not know.</summary>
    public T? Label { get; }

    /// <summary>How probable the first of the ranking is, from 0 to 1; 0 where there is no ranking.</summary>
    public double Probability => Ranking.Count > 0 ? Ranking[0].Probability : 0;

    /// <summary>Labels with their probabilities, the most probable first; empty where the sentence could not be read. Rare labels may be left out, so that the sum may be below 1.</summary>
    public IReadOnlyList<LabelProbability<T>> Ranking { get; }

    /// <summary>The words and cues that spoke for the first of the ranking, or against it, the weightiest first; empty where the classifier cannot tell.</summary>
    public IReadOnlyList<LabelReason> Reasons => _reasons?.Value ?? [];
}

/// <summary>How probable a label is.</summary>
/// <typeparam name="T">What the label is.</typeparam>
/// <param name="Label">The label.</param>
/// <param name="Probability">From 0 to 1.</param>
public readonly record struct LabelProbability<T>(T Label, double Probability)
    where T : struct;

/// <summary>What spoke for a label.</summary>
/// <param name="Words">The words as they are written; empty for the sentence as a whole.</param>
/// <param name="What">What they are to the classifier: <c>words</c>, <c>opening</c>, <c>ending</c>, a cue class such as <c>polarity.not</c>, a concept, <c>shape</c>, <c>context</c>.</param>
/// <param name="Weight">How much it spoke for the label beside the average of the others, in logits; below 0 where it spoke against it.</param>
public sealed record LabelReason(string Words, string What, double Weight);

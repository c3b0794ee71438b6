namespace OpenSourceTracker.Statements.Classification;

/// <summary>Keeps the last answers of a classifier: of a sentence with several clauses it is asked for each clause, and of a clause twice, who said it and what it does.</summary>
/// <remarks>Thread-safe if the classifier is: an answer is put in its place as a whole.</remarks>
internal sealed class RememberingClassifier(IStatementClassifier classifier) : IStatementClassifier
{
    // A power of two; more than the clauses of an article.
    private const int Kept = 256;
    private readonly Answer?[] _answers = new Answer?[Kept];

    /// <inheritdoc/>
    public StatementClassification Classify(StatementSentence sentence)
    {
        ref var place = ref _answers[sentence.GetHashCode() & (Kept - 1)];
        if (Volatile.Read(ref place) is { } known && known.Sentence == sentence)
        {
            return known.Classification;
        }

        var answer = new Answer(sentence, classifier.Classify(sentence));
        Volatile.Write(ref place, answer);
        return answer.Classification;
    }

    private sealed record Answer(StatementSentence Sentence, StatementClassification Classification);
}

using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Training.Statements;

/// <summary>A clause whose label is known.</summary>
internal sealed record LabelledClause(ClauseWords Words, int Label);

/// <summary>Trains what the words of a clause say of its label.</summary>
internal static class WordTraining
{
    private const int FewestClauses = 2;
    private const int Rounds = 40;
    private const int LeastSteps = 2;
    private const double SquaresWeight = 0.2;

    /// <param name="clauses">What to learn from.</param>
    /// <param name="question">What features are worth before learning.</param>
    /// <param name="labels">How many labels there are.</param>
    public static WordModel Fit(IReadOnlyList<LabelledClause> clauses, Question question, int labels)
    {
        var all = Enumerable.Range(0, clauses.Count).ToArray();
        var matrix = FeatureMatrix.Of(FeatureMatrix.Read(clauses, StatementModel.BuiltIn.Phrases), all, FewestClauses);
        var values = Array.ConvertAll(matrix.Kinds, question.ValueOf);
        var regression = new LogisticRegression(Array.ConvertAll(matrix.Rows, row => Array.FindAll(row, column => values[column] > 0)), matrix.Scales, values, matrix.Hashes.Length, labels);
        var weights = regression.Fit(all, [.. clauses.Select(clause => clause.Label)], [.. Enumerable.Repeat(1.0, labels)], SquaresWeight, Rounds);
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] *= values[i / labels];
        }

        var (steps, step) = StatementTraining.Quantised(weights);
        var kept = Enumerable.Range(0, matrix.Hashes.Length).Where(row => steps.AsSpan(row * labels, labels).ContainsAnyExceptInRange((sbyte)(1 - LeastSteps), (sbyte)(LeastSteps - 1))).ToArray();
        return new(labels, Array.ConvertAll(kept, row => FeatureRows.Print(matrix.Hashes[row])), [.. kept.SelectMany(row => steps[(row * labels)..((row + 1) * labels)])], step);
    }
}

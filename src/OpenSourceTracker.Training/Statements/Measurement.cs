using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Training.Statements;

/// <summary>How often a classifier's answers are those of the labels, question by question.</summary>
internal sealed class Measurement
{
    private const int Bins = 10;
    private readonly SortedDictionary<string, List<(string Wanted, string First, bool IsKnown, double Probability)>> _answers = new(StringComparer.Ordinal);

    public static Measurement Of(IStatementClassifier classifier, IEnumerable<LabelledSentence> sentences)
    {
        var measurement = new Measurement();
        foreach (var sentence in sentences)
        {
            var found = classifier.Classify(new(sentence.Text, sentence.Context, sentence.Story[..2]));
            measurement.Add("kind", sentence.Kind, found.Kind, label => label == OpenSourceTracker.Statements.StatementKind.NoComment ? "no-comment" : label.ToString().ToLowerInvariant());
            measurement.Add("certainty", sentence.Certainty, found.Certainty, label => label.ToString().ToLowerInvariant());
            measurement.Add("openness", sentence.Openness, found.Openness, label => label.ToString().ToLowerInvariant());
            measurement.AddPole(sentence.Property is null ? "" : $"{sentence.Property}/{sentence.Pole}", found.Property);
        }

        return measurement;
    }

    /// <summary>The share whose first label is right, known or not.</summary>
    public double Right(string question) => _answers[question].Count(item => item.First == item.Wanted) / (double)_answers[question].Count;

    /// <summary>The share of each label's sentences that get it, in the mean over the labels: a rare label counts as much as a common one.</summary>
    public double MeanRecall(string question) => _answers[question].GroupBy(item => item.Wanted).Average(group => group.Count(item => item.First == item.Wanted) / (double)group.Count());

    /// <summary>The share that is answered.</summary>
    public double Known(string question) => _answers[question].Count(item => item.IsKnown) / (double)_answers[question].Count;

    /// <summary>Of what is answered, the share that is right.</summary>
    public double RightOfKnown(string question) => _answers[question].Count(item => item.IsKnown && item.First == item.Wanted) / (double)Math.Max(1, _answers[question].Count(item => item.IsKnown));

    /// <summary>How far probabilities are from how often they are right, in the mean over ten bins.</summary>
    public double CalibrationError(string question)
    {
        var answers = question == "property" ? _answers[question].FindAll(item => item.IsKnown) : _answers[question];
        return answers.GroupBy(item => Math.Min(Bins - 1, (int)(item.Probability * Bins)))
            .Sum(bin => Math.Abs(bin.Average(item => item.Probability) - (bin.Count(item => item.First == item.Wanted) / (double)bin.Count())) * bin.Count() / answers.Count);
    }

    public IEnumerable<string> Lines()
    {
        foreach (var question in _answers.Keys)
        {
            yield return FormattableString.Invariant($"{question}: right {Right(question):P1} of {_answers[question].Count}, answered {Known(question):P1}, right of these {RightOfKnown(question):P1}, calibration error {CalibrationError(question):P1}");
            if (question != "property")
            {
                foreach (var label in _answers[question].Select(item => item.Wanted).Distinct().Order(StringComparer.Ordinal))
                {
                    var (wanted, said) = (_answers[question].Where(item => item.Wanted == label).ToList(), _answers[question].Count(item => item.First == label));
                    var right = wanted.Count(item => item.First == label);
                    yield return FormattableString.Invariant($"  {label}: {wanted.Count}, recall {right / (double)wanted.Count:P0}, precision {right / (double)Math.Max(1, said):P0}");
                }
            }
        }
    }

    private void Add<T>(string question, string wanted, LabelGuess<T> guess, Func<T, string> name)
        where T : struct => List(question).Add((wanted, guess.Ranking.Count > 0 ? name(guess.Ranking[0].Label) : "", guess.Label is not null, guess.Probability));

    // No label is an answer here: that no topic fits.
    private void AddPole(string wanted, LabelGuess<PropertyPole> guess) =>
        List("property").Add((wanted, guess.Label is { } label ? $"{label.Property}/{label.Pole}" : "", guess.Label is not null, guess.Probability));

    private List<(string Wanted, string First, bool IsKnown, double Probability)> List(string question) => _answers.TryGetValue(question, out var list) ? list : _answers[question] = [];
}

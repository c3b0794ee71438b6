using System.Numerics.Tensors;

namespace OpenSourceTracker.Statements.Classification;

/// <summary>The built-in classifier: a linear model over words, letters, ideographs and the cues that the rules see, trained on the labelled sentences in <c>seeds/training</c>.</summary>
/// <remarks>Immutable and thread-safe. Deterministic: the same sentence gets the same probabilities, to the bit, on every machine. What it is worth: <c>seeds/models/README.md</c>.</remarks>
public sealed class LinearStatementClassifier : IStatementClassifier
{
    /// <summary>The most characters of a sentence; a longer text is none, and the answer is that it is not known.</summary>
    public const int MostCharacters = 1200;

    internal const int MostContext = 400;

    private const int RankedPoles = 5;
    private const double LeastRanked = 0.002;
    private static readonly Lazy<LinearStatementClassifier> s_default = new(() => new(StatementModel.BuiltIn));
    private static readonly StatementKind[] s_kinds = Enum.GetValues<StatementKind>();
    private static readonly Certainty[] s_certainties = Enum.GetValues<Certainty>();
    private static readonly OpennessStance[] s_stances = Enum.GetValues<OpennessStance>();

    private readonly StatementModel _model;
    private readonly PropertyPole[] _poles;

    internal LinearStatementClassifier(StatementModel model)
    {
        _model = model;
        _poles = [.. model.Data.Poles.Select(pole => pole.Split('/') is [var property, var name] ? new PropertyPole(property, name) : default)];
    }

    /// <summary>The classifier with the model inside the package; loaded when it is first asked for.</summary>
    public static LinearStatementClassifier Default => s_default.Value;

    /// <inheritdoc/>
    public StatementClassification Classify(StatementSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (sentence.Text is not { Length: > 0 and <= MostCharacters } text || SentenceLanguages.Of(text, sentence.Language, _model.Data.Sieves) is not { } language)
        {
            return StatementClassification.Unknown;
        }

        var context = sentence.Context is { Length: > MostContext } ? sentence.Context[..MostContext] : sentence.Context ?? "";
        var sums = new SumSink(_model, new float[StatementModel.Columns], new int[_poles.Length]);
        FeatureReader.Read(text, context, language, _model.Phrases, ref sums);
        if (sums.Learnt == 0)
        {
            return StatementClassification.Unknown;
        }

        var calibrations = _model.Data.Calibrations;
        var input = new Input(text, context, language);
        return new(
            Guess(s_kinds, 0, calibrations[0], sums, input),
            Guess(s_certainties, 8, calibrations[1], sums, input),
            Guess(s_stances, 12, calibrations[2], sums, input),
            GuessPole(calibrations[3], sums));
    }

    private LabelGuess<T> Guess<T>(T[] labels, int column, Calibration calibration, in SumSink sums, Input input)
        where T : struct
    {
        Span<double> logits = stackalloc double[labels.Length];
        var scale = calibration.Step / (Math.Sqrt(sums.Found) * calibration.Temperature);
        for (var k = 0; k < labels.Length; k++)
        {
            logits[k] = sums.Sums[column + k] * scale;
        }

        StableMath.SoftMax(logits);
        var ranking = new LabelProbability<T>[labels.Length];
        for (var k = 0; k < labels.Length; k++)
        {
            ranking[k] = new(labels[k], logits[k]);
        }

        // Few labels: insertion keeps equal ones in the order of the enumeration.
        for (var k = 1; k < ranking.Length; k++)
        {
            var item = ranking[k];
            var to = k;
            for (; to > 0 && ranking[to - 1].Probability < item.Probability; to--)
            {
                ranking[to] = ranking[to - 1];
            }

            ranking[to] = item;
        }

        var first = column + Array.IndexOf(labels, ranking[0].Label);
        return new(ranking[0].Probability >= calibration.Least ? ranking[0].Label : null, ranking, () => ReasonFinder.Find(_model, input.Text, input.Context, input.Language, first, column, labels.Length, scale));
    }

    private LabelGuess<PropertyPole> GuessPole(Calibration calibration, in SumSink sums)
    {
        var most = TensorPrimitives.Max<int>(sums.Poles);
        var scale = calibration.Step / (Math.Sqrt(sums.Found) * calibration.Temperature);
        Span<double> parts = stackalloc double[_poles.Length];
        var sum = 0.0;
        for (var k = 0; k < parts.Length; k++)
        {
            parts[k] = StableMath.QuickExp((sums.Poles[k] - most) * scale);
            sum += parts[k];
        }

        // The first is none of them.
        var isNone = sums.Poles[0] == most;
        var ranking = new List<LabelProbability<PropertyPole>>(RankedPoles);
        parts[0] = 0;
        while (ranking.Count < RankedPoles)
        {
            var best = TensorPrimitives.IndexOfMax<double>(parts);
            if (parts[best] < LeastRanked * sum)
            {
                break;
            }

            ranking.Add(new(_poles[best], parts[best] / sum));
            parts[best] = 0;
        }

        return new(!isNone && ranking.Count > 0 && ranking[0].Probability >= calibration.Least ? ranking[0].Label : null, ranking);
    }

    private sealed record Input(string Text, string Context, SentenceLanguage Language);

    /// <summary>Adds up the weights of the features. Whole numbers in floating point, so that their order does not matter.</summary>
    private struct SumSink(StatementModel model, float[] sums, int[] poles) : IFeatureSink
    {
        public readonly float[] Sums => sums;

        public readonly int[] Poles => poles;

        public int Found { get; private set; }

        public int Learnt { get; private set; }

        public void Add(ulong hash, FeatureKind kind, int start, int end, int name)
        {
            Found++;
            var row = model.RowOf(hash);
            if (row < 0)
            {
                return;
            }

            Learnt++;
            TensorPrimitives.Add(sums, model.Row(row), sums);
            var starts = model.Data.PoleStarts;
            for (var i = starts[row]; i < starts[row + 1]; i++)
            {
                poles[model.Data.PoleColumns[i]] += model.Data.PoleWeights[i];
            }
        }
    }
}

using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms;
using Microsoft.ML.Transforms.Text;

namespace OpenSourceTracker.MLNet;

/// <summary>One question's model: text in, labels with scores out.</summary>
/// <remarks>Thread-safe: a prediction engine is not, so each thread has its own. Disposing it disposes them all.</remarks>
internal sealed class LabelModel : IDisposable
{
    private const string Features = "Features";
    private const string TextFeatures = "TextFeatures";
    private const string ContextFeatures = "ContextFeatures";
    private const string PredictedLabel = nameof(ScoreRow.PredictedLabel);

    private readonly MLContext _context;
    private readonly ITransformer _model;
    private readonly DataViewSchema _schema;
    private readonly ThreadLocal<PredictionEngine<TextRow, ScoreRow>> _engines;
    private readonly string[] _labels;

    private LabelModel(MLContext context, ITransformer model, DataViewSchema schema)
    {
        (_context, _model, _schema) = (context, model, schema);
        _engines = new(() => _context.Model.CreatePredictionEngine<TextRow, ScoreRow>(_model), trackAllValues: true);
        _labels = LabelsOf(_engines.Value!);
    }

    /// <summary>Learns the labels of the rows; the same rows and seed give the same model.</summary>
    public static LabelModel Train(IReadOnlyList<TextRow> rows, int seed)
    {
        var context = new MLContext(seed);
        var data = context.Data.LoadFromEnumerable(rows);
        var options = new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = nameof(TextRow.Label),
            FeatureColumnName = Features,
            // More threads race for the weights, and each run would give another model.
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 40,
            ConvergenceTolerance = 0.01f,
            // What the trainer chooses by itself is far too much for texts: of a quarter of our sentences it learns 40 % right on other stories, with this 50 %.
            L2Regularization = 3e-5f,
            Shuffle = true,
        };
        var pipeline = context.Transforms.Conversion.MapValueToKey(nameof(TextRow.Label), nameof(TextRow.Label), keyOrdinality: ValueToKeyMappingEstimator.KeyOrdinality.ByValue)
            .Append(context.Transforms.Text.FeaturizeText(TextFeatures, TextOptions(charactersToo: true), nameof(TextRow.Text)))
            .Append(context.Transforms.Text.FeaturizeText(ContextFeatures, TextOptions(charactersToo: false), nameof(TextRow.Context)))
            .Append(context.Transforms.Concatenate(Features, TextFeatures, ContextFeatures))
            .AppendCacheCheckpoint(context)
            .Append(context.MulticlassClassification.Trainers.SdcaMaximumEntropy(options))
            .Append(context.Transforms.Conversion.MapKeyToValue(PredictedLabel));
        return new(context, pipeline.Fit(data), data.Schema);
    }

    /// <summary>Reads a model that <see cref="Save"/> wrote.</summary>
    public static LabelModel Load(string file)
    {
        var context = new MLContext();
        return new(context, context.Model.Load(file, out var schema), schema);
    }

    public void Save(string file) => _context.Model.Save(_model, _schema, file);

    /// <summary>The labels with their probabilities, the most probable first; of equal ones the first by name.</summary>
    public List<(string Label, double Probability)> Rank(string text, string before)
    {
        var scores = _engines.Value!.Predict(new TextRow { Text = text, Context = before }).Score;
        var ranking = new List<(string Label, double Probability)>(scores.Length);
        for (var i = 0; i < Math.Min(scores.Length, _labels.Length); i++)
        {
            if (float.IsFinite(scores[i]))
            {
                ranking.Add((_labels[i], Math.Clamp(scores[i], 0f, 1f)));
            }
        }

        ranking.Sort(static (one, other) => other.Probability.CompareTo(one.Probability) is not 0 and var order ? order : string.CompareOrdinal(one.Label, other.Label));
        return ranking;
    }

    public void Dispose()
    {
        foreach (var engine in _engines.Values)
        {
            engine.Dispose();
        }

        _engines.Dispose();
        (_model as IDisposable)?.Dispose();
    }

    // Words by one and two; letters by one to four, which is what Chinese is read by.
    private static TextFeaturizingEstimator.Options TextOptions(bool charactersToo) => new()
    {
        CaseMode = TextNormalizingEstimator.CaseMode.Lower,
        KeepDiacritics = true,
        KeepPunctuations = true,
        KeepNumbers = true,
        Norm = TextFeaturizingEstimator.NormFunction.L2,
        WordFeatureExtractor = new WordBagEstimator.Options { NgramLength = 2, UseAllLengths = true },
        CharFeatureExtractor = charactersToo ? new WordBagEstimator.Options { NgramLength = 4, UseAllLengths = true } : new WordBagEstimator.Options { NgramLength = 2, UseAllLengths = true },
    };

    // The scores stand in the order of the keys; their names are annotated on the column.
    private static string[] LabelsOf(PredictionEngine<TextRow, ScoreRow> engine)
    {
        var names = default(VBuffer<ReadOnlyMemory<char>>);
        engine.OutputSchema[nameof(ScoreRow.Score)].GetSlotNames(ref names);
        return [.. names.DenseValues().Select(name => name.ToString())];
    }
}

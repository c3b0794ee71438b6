using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Training.Statements;

/// <summary>One thing to learn of a sentence: its labels, and how much each kind of feature counts for it.</summary>
internal sealed record Question(string Name, string[] Labels, Func<LabelledSentence, string?> LabelOf)
{
    /// <summary>The weights of the squares to try.</summary>
    public double[] Penalties { get; init; } = [0.01, 0.03, 0.1];

    /// <summary>What a feature of a kind is worth before learning; 1 where nothing is said, 0 for a kind that is not used.</summary>
    public IReadOnlyDictionary<FeatureKind, float> Values { get; init; } = new Dictionary<FeatureKind, float>();

    /// <summary>Whether the first label says that none of the others fits.</summary>
    public bool HasNone => Labels[0].Length == 0;

    /// <summary>A feature that more than this share of the sentences have is not used.</summary>
    public double MostShare { get; init; } = 1;

    public float ValueOf(FeatureKind kind) => Values.GetValueOrDefault(kind, 1f);

    public int[] LabelsOf(IReadOnlyList<LabelledSentence> sentences) => [.. sentences.Select(sentence => Array.IndexOf(Labels, LabelOf(sentence)))];

    // Found by cross-validation over the stories of the training part.
    private static readonly Dictionary<FeatureKind, float> s_actValues = new()
    {
        [FeatureKind.Word] = 2,
        [FeatureKind.Ideographs] = 1.5f,
        [FeatureKind.First] = 1.5f,
        [FeatureKind.Cue] = 2,
        [FeatureKind.CuePlace] = 1.5f,
        [FeatureKind.ContextWord] = 0.4f,
    };

    public static Question[] Main { get; } =
    [
        new("kind", [.. Enum.GetValues<StatementKind>().Select(kind => kind == StatementKind.NoComment ? "no-comment" : Plain(kind))], sentence => sentence.Kind) { Values = s_actValues },
        new("certainty", [.. Enum.GetValues<Certainty>().Select(Plain)], sentence => sentence.Certainty) { Values = s_actValues },
        new("openness", [.. Enum.GetValues<OpennessStance>().Select(Plain)], sentence => sentence.Openness)
        {
            Values = new Dictionary<FeatureKind, float> { [FeatureKind.Word] = 2, [FeatureKind.Content] = 2, [FeatureKind.ContextWord] = 0.8f },
        },
    ];

    /// <summary>The poles that have enough examples; the first label is none.</summary>
    public static Question Pole(IReadOnlyList<LabelledSentence> sentences, int fewest)
    {
        var poles = sentences.Where(sentence => sentence.Property is not null).GroupBy(PoleOf).Where(group => group.Count() >= fewest).Select(group => group.Key).Order(StringComparer.Ordinal);
        return new("property", ["", .. poles], PoleOf)
        {
            Penalties = [0.01],
            MostShare = 0.03,
            Values = new Dictionary<FeatureKind, float>
            {
                [FeatureKind.Word] = 2,
                [FeatureKind.Content] = 2,
                [FeatureKind.ContentNegated] = 2,
                [FeatureKind.WordGap] = 0,
                [FeatureKind.First] = 0,
                [FeatureKind.Last] = 0,
                [FeatureKind.CuePlace] = 0,
                [FeatureKind.CuePair] = 0,
                [FeatureKind.CueWord] = 0,
                [FeatureKind.ContextCue] = 0,
                [FeatureKind.ContextWord] = 0.5f,
            },
        };
    }

    private static string PoleOf(LabelledSentence sentence) => sentence.Property is null ? "" : $"{sentence.Property}/{sentence.Pole}";

    private static string Plain<T>(T label)
        where T : struct, Enum => label.ToString().ToLowerInvariant();
}

using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Training.Statements;

/// <summary>The features of sentences, as columns of those that enough sentences of the training part have.</summary>
internal sealed class FeatureMatrix
{
    private FeatureMatrix(ulong[] hashes, FeatureKind[] kinds, int[] counts, int[][] rows, float[] scales) => (Hashes, Kinds, Counts, Rows, Scales) = (hashes, kinds, counts, rows, scales);

    /// <summary>The hash of each column, ascending.</summary>
    public ulong[] Hashes { get; }

    public FeatureKind[] Kinds { get; }

    /// <summary>How many of the counted sentences have each.</summary>
    public int[] Counts { get; }

    /// <summary>For each sentence its columns, repeated as often as the feature occurs.</summary>
    public int[][] Rows { get; }

    /// <summary>For each sentence what its sums are multiplied with, so that a long one is not surer than a short one.</summary>
    public float[] Scales { get; }

    public static List<(ulong Hash, FeatureKind Kind)>[] Read(IReadOnlyList<LabelledSentence> sentences, PhraseTable phrases) => [.. sentences.Select(sentence => Read(sentence.Text, sentence.Context, sentence.Language, phrases))];

    public static List<(ulong Hash, FeatureKind Kind)>[] Read(IReadOnlyList<LabelledClause> clauses, PhraseTable phrases) => [.. clauses.Select(clause => Read(clause.Words.Text, clause.Words.Context, clause.Words.Language, phrases))];

    private static List<(ulong Hash, FeatureKind Kind)> Read(string text, string context, SentenceLanguage language, PhraseTable phrases)
    {
        var sink = new Collector([]);
        FeatureReader.Read(text, context, language, phrases, ref sink);
        return sink.Found;
    }

    /// <summary>Columns for the features that at least <paramref name="fewest"/> of the sentences in <paramref name="counted"/> have.</summary>
    public static FeatureMatrix Of(List<(ulong Hash, FeatureKind Kind)>[] features, IEnumerable<int> counted, int fewest)
    {
        var seen = new Dictionary<ulong, (int Count, int Last, FeatureKind Kind)>();
        foreach (var row in counted)
        {
            foreach (var (hash, kind) in features[row])
            {
                var (count, last, _) = seen.GetValueOrDefault(hash, (0, -1, kind));
                seen[hash] = last == row ? (count, last, kind) : (count + 1, row, kind);
            }
        }

        var columns = seen.Where(item => item.Value.Count >= fewest).OrderBy(item => item.Key).ToArray();
        var ids = new Dictionary<ulong, int>(columns.Length);
        for (var i = 0; i < columns.Length; i++)
        {
            ids[columns[i].Key] = i;
        }

        return new([.. columns.Select(item => item.Key)], [.. columns.Select(item => item.Value.Kind)], [.. columns.Select(item => item.Value.Count)],
            [.. features.Select(row => row.Select(item => ids.GetValueOrDefault(item.Hash, -1)).Where(id => id >= 0).ToArray())],
            [.. features.Select(row => (float)(1 / Math.Sqrt(Math.Max(1, row.Count))))]);
    }

    private readonly struct Collector(List<(ulong Hash, FeatureKind Kind)> found) : IFeatureSink
    {
        public List<(ulong Hash, FeatureKind Kind)> Found { get; } = found;

        public void Add(ulong hash, FeatureKind kind, int start, int end, int name) => Found.Add((hash, kind));
    }
}

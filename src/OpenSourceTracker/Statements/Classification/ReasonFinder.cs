namespace OpenSourceTracker.Statements.Classification;

/// <summary>Finds what spoke for a label: the contributions of the features, gathered by the words they stand on.</summary>
internal static class ReasonFinder
{
    private const int Most = 8;

    public static IReadOnlyList<LabelReason> Find(StatementModel model, string text, string context, SentenceLanguage language, int column, int firstColumn, int columns, double scale)
    {
        var sink = new Collector(model, column, firstColumn, columns, scale, []);
        FeatureReader.Read(text, context, language, model.Phrases, ref sink);
        var reasons = new Dictionary<(string Words, string What), double>();
        foreach (var (kind, start, end, name, weight) in sink.Found)
        {
            var key = Describe(model, text, context, kind, start, end, name);
            reasons[key] = reasons.GetValueOrDefault(key) + weight;
        }

        return [.. reasons.Where(item => Math.Abs(item.Value) >= 0.01)
            .OrderByDescending(item => Math.Abs(item.Value)).ThenBy(item => item.Key.Words, StringComparer.Ordinal).ThenBy(item => item.Key.What, StringComparer.Ordinal)
            .Take(Most).Select(item => new LabelReason(item.Key.Words, item.Key.What, Math.Round(item.Value, 3)))];
    }

    private static (string Words, string What) Describe(StatementModel model, string text, string context, FeatureKind kind, int start, int end, int name) => kind switch
    {
        FeatureKind.Shape => ("", "shape"),
        FeatureKind.Bias => ("", "language"),
        FeatureKind.ContextWord or FeatureKind.ContextCue or FeatureKind.ContextContent => (end > start ? context[start..end] : "", "context"),
        FeatureKind.First => (text[start..end], "opening"),
        FeatureKind.Last => (text[start..end], "ending"),
        _ => name >= 0 ? (text[start..end], model.Phrases.Names[name]) : (WholeWord(text, ref start, ref end), "words"),
    };

    // Letters of a word speak for the word.
    private static string WholeWord(string text, ref int start, ref int end)
    {
        if (char.IsAsciiLetter(text[start]) && char.IsAsciiLetter(text[end - 1]))
        {
            while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }
        }

        return text[start..end];
    }

    private readonly struct Collector(StatementModel model, int column, int firstColumn, int columns, double scale, List<(FeatureKind Kind, int Start, int End, int Name, double Weight)> found) : IFeatureSink
    {
        public List<(FeatureKind Kind, int Start, int End, int Name, double Weight)> Found => found;

        public void Add(ulong hash, FeatureKind kind, int start, int end, int name)
        {
            var row = model.RowOf(hash);
            if (row < 0)
            {
                return;
            }

            var weights = model.Row(row);
            var others = 0f;
            foreach (var weight in weights.Slice(firstColumn, columns))
            {
                others += weight;
            }

            others = (others - weights[column]) / (columns - 1);
            found.Add((kind, start, end, name, (weights[column] - others) * scale));
        }
    }
}

using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.MLNet;

/// <summary>
/// A statement classifier on ML.NET: words and letters, maximum entropy by dual coordinate ascent.
/// <c>new TrackerBuilder().UseClassifier(MLNetStatementClassifier.Load("my-model")).Build()</c>.
/// </summary>
/// <remarks>Thread-safe; dispose it when no tracker uses it any more. It gives no reasons: the built-in classifier does.</remarks>
public sealed class MLNetStatementClassifier : IStatementClassifier, IDisposable
{
    /// <summary>The most characters of a sentence; a longer text is none, and the answer is that it is not known.</summary>
    public const int MostCharacters = 1200;

    private const double LeastProbability = 0.45;
    private const double LeastOfPole = 0.6;
    private const string NoPole = "none";

    private static readonly Dictionary<string, StatementKind> s_kinds = Names<StatementKind>();
    private static readonly Dictionary<string, Certainty> s_certainties = Names<Certainty>();
    private static readonly Dictionary<string, OpennessStance> s_stances = Names<OpennessStance>();

    private readonly LabelModel _kind;
    private readonly LabelModel _certainty;
    private readonly LabelModel _openness;
    private readonly LabelModel _pole;

    private MLNetStatementClassifier(LabelModel kind, LabelModel certainty, LabelModel openness, LabelModel pole) =>
        (_kind, _certainty, _openness, _pole) = (kind, certainty, openness, pole);

    /// <summary>Learns from labelled sentences, on one thread: the same sentences and seed give the same classifier.</summary>
    /// <param name="sentences">The sentences; at least two labels of each question must occur.</param>
    /// <param name="seed">Where the shuffling begins.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sentences"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A question has less than two labels.</exception>
    public static MLNetStatementClassifier Train(IEnumerable<TrainingSentence> sentences, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var all = sentences.ToList();
        return new(
            Learn(all, "kind", sentence => sentence.Kind.ToString(), seed),
            Learn(all, "certainty", sentence => sentence.Certainty.ToString(), seed),
            Learn(all, "openness", sentence => sentence.Openness.ToString(), seed),
            Learn(all, "property", sentence => sentence.Property is { } pole ? $"{pole.Property}/{pole.Pole}" : NoPole, seed));
    }

    /// <summary>Reads a classifier that <see cref="Save"/> wrote.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is <see langword="null"/>.</exception>
    /// <exception cref="FileNotFoundException">One of its files is missing.</exception>
    public static MLNetStatementClassifier Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new(LabelModel.Load(Existing(folder, "kind")), LabelModel.Load(Existing(folder, "certainty")), LabelModel.Load(Existing(folder, "openness")), LabelModel.Load(Existing(folder, "property")));
    }

    /// <summary>Writes the classifier: one file for each question.</summary>
    /// <param name="folder">The folder; made where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is <see langword="null"/>.</exception>
    public void Save(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Directory.CreateDirectory(folder);
        _kind.Save(FileOf(folder, "kind"));
        _certainty.Save(FileOf(folder, "certainty"));
        _openness.Save(FileOf(folder, "openness"));
        _pole.Save(FileOf(folder, "property"));
    }

    /// <inheritdoc/>
    public StatementClassification Classify(StatementSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (sentence.Text is not { Length: > 0 and <= MostCharacters } text || !text.Any(char.IsLetter) || sentence.Language is not (null or "" or "id" or "en" or "zh"))
        {
            return StatementClassification.Unknown;
        }

        var before = sentence.Context is { Length: > MostCharacters } longer ? longer[..MostCharacters] : sentence.Context ?? "";
        return new(Guess(_kind, s_kinds, text, before), Guess(_certainty, s_certainties, text, before), Guess(_openness, s_stances, text, before), GuessPole(text, before));
    }

    /// <summary>Lets go of what ML.NET holds.</summary>
    public void Dispose()
    {
        _kind.Dispose();
        _certainty.Dispose();
        _openness.Dispose();
        _pole.Dispose();
    }

    private static LabelGuess<T> Guess<T>(LabelModel model, Dictionary<string, T> labels, string text, string before)
        where T : struct
    {
        var ranking = new List<LabelProbability<T>>();
        foreach (var (name, probability) in model.Rank(text, before))
        {
            if (labels.TryGetValue(name, out var label))
            {
                ranking.Add(new(label, probability));
            }
        }

        return new(ranking is [{ Probability: >= LeastProbability } first, ..] ? first.Label : null, ranking);
    }

    private LabelGuess<PropertyPole> GuessPole(string text, string before)
    {
        var all = _pole.Rank(text, before);
        var isNone = all is [(NoPole, _), ..];
        var ranking = new List<LabelProbability<PropertyPole>>();
        foreach (var (name, probability) in all)
        {
            if (name.Split('/') is [var property, var pole])
            {
                ranking.Add(new(new(property, pole), probability));
            }
        }

        return new(!isNone && ranking is [{ Probability: >= LeastOfPole } first, ..] ? first.Label : null, ranking);
    }

    private static LabelModel Learn(List<TrainingSentence> sentences, string question, Func<TrainingSentence, string> labelOf, int seed)
    {
        var rows = sentences.ConvertAll(sentence => new TextRow { Text = sentence.Text, Context = sentence.Context, Label = labelOf(sentence) });
        return rows.Select(row => row.Label).Distinct(StringComparer.Ordinal).Skip(1).Any()
            ? LabelModel.Train(rows, seed)
            : throw new ArgumentException($"The sentences must show at least two labels of {question} to learn from.", nameof(sentences));
    }

    private static string Existing(string folder, string question)
    {
        var file = FileOf(folder, question);
        return File.Exists(file) ? file : throw new FileNotFoundException($"The model of {question} is missing: {file}", file);
    }

    private static string FileOf(string folder, string question) => Path.Combine(folder, question + ".zip");

    private static Dictionary<string, T> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(label => label.ToString(), StringComparer.Ordinal);
}

using OpenSourceTracker.Claims.Propositions.Features;
using OpenSourceTracker.Claims.Propositions.Model;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>
/// Says of two propositions whether the second contradicts the first, follows from it, or neither. Made for what no topic knows; Indonesian, English, Chinese, and across them.
/// </summary>
/// <remarks>Immutable and thread-safe; loading takes a moment, so keep one. The same texts give the same answer on every machine.</remarks>
public sealed class PropositionComparer
{
    private const int MostEvidence = 12;
    private static readonly Lazy<PropositionComparer> s_default = new(() => new(LanguageCatalog.Load(() => [])));
    private readonly PropositionReader _reader;
    private readonly Aligner _aligner;
    private readonly PairModel _model;

    internal PropositionComparer(LanguageCatalog languages, PairModel? model = null)
    {
        _model = model ?? LoadEmbedded();
        var opposites = Opposites.LoadEmbedded(languages);
        _reader = new(languages, new(languages), opposites, Kinds.LoadEmbedded(languages), _model.Rarity);
        _aligner = new(languages.Thesaurus, opposites);
    }

    /// <summary>The comparer with the languages and the model that come with the package.</summary>
    public static PropositionComparer Default => s_default.Value;

    /// <summary>The contradiction probability from which on <see cref="PropositionComparison.IsAlarm"/> holds.</summary>
    public double AlarmThreshold => _model.Alarm;

    /// <summary>Reads a text once, to compare it many times.</summary>
    /// <param name="text">A sentence or a few; of more than 4,000 characters the beginning is read.</param>
    /// <param name="language">Its language as BCP 47 code, where the words do not tell; <see langword="null"/>: found from the words.</param>
    public Proposition Prepare(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _reader.Read(text, language);
    }

    /// <summary>Compares two texts.</summary>
    /// <param name="premise">What is taken to be true.</param>
    /// <param name="hypothesis">What is asked about.</param>
    public PropositionComparison Compare(string premise, string hypothesis)
    {
        ArgumentNullException.ThrowIfNull(hypothesis);
        var first = Prepare(premise);
        return Compare(first, _reader.ReadBeside(first, hypothesis));
    }

    /// <summary>Compares two texts that were prepared.</summary>
    /// <param name="premise">What is taken to be true.</param>
    /// <param name="hypothesis">What is asked about.</param>
    public PropositionComparison Compare(Proposition premise, Proposition hypothesis)
    {
        ArgumentNullException.ThrowIfNull(premise);
        ArgumentNullException.ThrowIfNull(hypothesis);
        if (premise.IsEmpty || hypothesis.IsEmpty)
        {
            return Unknown;
        }

        var alignment = _aligner.Align(premise, hypothesis);
        var features = FeatureReader.Read(alignment);
        var (probabilities, relation) = Judge(features);
        var contributions = _model.Trees.Contributions(features, (int)relation);
        return new()
        {
            Relation = relation,
            Score = probabilities[(int)relation],
            Neutral = probabilities[0],
            Entailment = probabilities[1],
            Contradiction = probabilities[2],
            IsAlarm = probabilities[2] >= _model.Alarm,
            NewsContradiction = Calibrated(probabilities[2]),
            Evidence = EvidenceWords.Describe(alignment, features, contributions, MostEvidence),
        };
    }

    /// <summary>The probability of contradiction alone: for comparing very many pairs.</summary>
    internal double Contradiction(Proposition premise, Proposition hypothesis) =>
        premise.IsEmpty || hypothesis.IsEmpty ? 0 : Judge(FeatureReader.Read(_aligner.Align(premise, hypothesis))).Probabilities[2];

    internal Alignment Align(Proposition premise, Proposition hypothesis) => _aligner.Align(premise, hypothesis);

    internal Proposition PrepareBeside(Proposition first, string text) => _reader.ReadBeside(first, text);

    internal float[] Features(Proposition premise, Proposition hypothesis) => FeatureReader.Read(_aligner.Align(premise, hypothesis));

    private static PropositionComparison Unknown => new() { Relation = PropositionRelation.Neutral, Score = 1, Neutral = 1, Entailment = 0, Contradiction = 0, IsAlarm = false, NewsContradiction = 0, Evidence = [] };

    private (double[] Probabilities, PropositionRelation Relation) Judge(float[] features)
    {
        var probabilities = TreeEnsemble.Probabilities(_model.Trees.Sums(features));
        var best = 0;
        for (var i = 1; i < probabilities.Length; i++)
        {
            best = probabilities[i] > probabilities[best] ? i : best;
        }

        return (probabilities, (PropositionRelation)best);
    }

    private double Calibrated(double contradiction)
    {
        var odds = Math.Log(Math.Max(contradiction, 1e-6) / Math.Max(1 - contradiction, 1e-6));
        return 1 / (1 + Exponential.Of(-((_model.Slope * odds) + _model.Offset)));
    }

    private static PairModel LoadEmbedded()
    {
        using var stream = Resources.Open(PairModel.Resource);
        return PairModel.Read(stream, PairModel.Resource);
    }
}

using OpenSourceTracker.Claims.Propositions.Features;
using OpenSourceTracker.Claims.Propositions.Model;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Learning;
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
        _reader = new(languages, new(languages, "relations"), new(languages, "signs"), new(), opposites, Kinds.LoadEmbedded(languages), _model.Rarity);
        _aligner = new(opposites);
    }

    /// <summary>The comparer with the languages and the model that come with the package.</summary>
    public static PropositionComparer Default => s_default.Value;

    /// <summary>The mean contradiction probability of both directions from which on <see cref="PropositionComparison.IsAlarm"/> holds.</summary>
    internal double AlarmThreshold => _model.Alarm;

    /// <summary>Reads a text once, to compare it many times.</summary>
    /// <param name="text">A sentence or a few; of more than 4,000 characters the beginning is read.</param>
    /// <param name="language">Its language as BCP 47 code, where the words do not tell; <see langword="null"/>: found from the words.</param>
    internal Proposition Prepare(string text, string? language = null)
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
    internal PropositionComparison Compare(Proposition premise, Proposition hypothesis)
    {
        ArgumentNullException.ThrowIfNull(premise);
        ArgumentNullException.ThrowIfNull(hypothesis);
        if (premise.IsEmpty || hypothesis.IsEmpty)
        {
            return Unknown;
        }

        var alignment = _aligner.Align(premise, hypothesis);
        var features = FeatureReader.Read(alignment, _model.Crosses);
        var (probabilities, relation) = Judge(features);
        var conflict = (probabilities[2] + Judge(Features(hypothesis, premise)).Probabilities[2]) / 2;
        var contributions = _model.Trees.Contributions(features, (int)relation);
        return new()
        {
            Relation = relation,
            Score = probabilities[(int)relation],
            Neutral = probabilities[0],
            Entailment = probabilities[1],
            Contradiction = probabilities[2],
            IsAlarm = conflict >= _model.Alarm,
            NewsContradiction = Calibrated(conflict),
            Evidence = EvidenceWords.Describe(alignment, features, contributions, MostEvidence),
        };
    }

    /// <summary>How probable it is that two propositions contradict each other, whichever is the premise: the mean of both directions, 0 to 1.</summary>
    /// <remarks>The quick way for very many pairs: nothing is explained. From <see cref="AlarmThreshold"/> on it is worth an alarm among news statements.</remarks>
    /// <param name="one">One text, prepared.</param>
    /// <param name="other">The other.</param>
    internal double Conflict(Proposition one, Proposition other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.IsEmpty || other.IsEmpty ? 0 : (Judge(Features(one, other)).Probabilities[2] + Judge(Features(other, one)).Probabilities[2]) / 2;
    }

    /// <summary>The logarithm of the odds of a probability.</summary>
    internal static double LogOdds(double probability) => Math.Log(Math.Max(probability, 1e-6) / Math.Max(1 - probability, 1e-6));

    /// <summary>How rare a word is, from 0 for what every text holds to 1 for what none of the texts counted holds.</summary>
    internal float RarityOf(string language, string stem) => _model.Rarity.Of(language, stem);

    /// <summary>The plain features, for models that build on them.</summary>
    internal LaidPair Lay(Proposition premise, Proposition hypothesis) =>
        premise.IsEmpty || hypothesis.IsEmpty ? new(null, new(FeatureReader.Count))
        : _aligner.Align(premise, hypothesis) is var alignment ? new(alignment, FeatureReader.ReadPlain(alignment)) : default;

    /// <summary>The probabilities of neutral, entailment and contradiction of what was laid side by side; asked once of a pair.</summary>
    internal double[] Weigh(LaidPair laid) =>
        laid.Alignment is { } alignment ? Judge(FeatureReader.Complete(alignment, laid.Plain, _model.Crosses)).Probabilities : [1, 0, 0];

    internal Alignment Align(Proposition premise, Proposition hypothesis) => _aligner.Align(premise, hypothesis);

    internal Proposition PrepareBeside(Proposition first, string text) => _reader.ReadBeside(first, text);

    internal float[] Features(Proposition premise, Proposition hypothesis) => FeatureReader.Read(_aligner.Align(premise, hypothesis), _model.Crosses);

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

    private double Calibrated(double contradiction) =>
        Math.Round(1 / (1 + Exponential.Of(-((_model.Slope * LogOdds(contradiction)) + _model.Offset))), 6);

    private static PairModel LoadEmbedded()
    {
        using var stream = Resources.Open(PairModel.Resource);
        return PairModel.Read(stream, PairModel.Resource);
    }
}

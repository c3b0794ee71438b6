using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Claims.Propositions.Features;
using OpenSourceTracker.Claims.Propositions.Features.Frames;
using OpenSourceTracker.Claims.Propositions.Model;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>A pair with its features. Every fifth story is kept from training, for tests.</summary>
internal sealed record MeasuredPair(LabelledPair Pair, float[] Features, uint[] Keys)
{
    public uint Fold => Rarity.Hash(Pair.Story) % 5;

    /// <summary>Whether it is of the pairs handed over, not of our own.</summary>
    public bool IsGiven => Pair.Language == "train";

    public bool IsHeldOut => Pair.Story.Length > 0 && Fold == 0;

    /// <summary>Lays the sentences of pairs side by side.</summary>
    public static List<MeasuredPair> Of(PropositionComparer comparer, List<LabelledPair> pairs)
    {
        var prepared = new Dictionary<string, Proposition>(StringComparer.Ordinal);
        return [.. pairs.Select(Measured)];

        MeasuredPair Measured(LabelledPair pair)
        {
            var premise = Prepare(pair.Premise);
            var alignment = comparer.Align(premise, comparer.PrepareBeside(premise, pair.Hypothesis));
            var keys = new List<uint>();
            CrossKeys.Read(alignment, keys);
            return new(pair, FeatureReader.Read(alignment), [.. keys]);
        }

        Proposition Prepare(string text) => prepared.TryGetValue(text, out var known) ? known : prepared[text] = comparer.Prepare(text);
    }
}

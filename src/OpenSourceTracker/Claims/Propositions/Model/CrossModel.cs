using OpenSourceTracker.Claims.Propositions.Features;
using OpenSourceTracker.Claims.Propositions.Features.Frames;
using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Claims.Propositions.Model;

/// <summary>What words and their places, laid side by side, speak for: three weights of a byte for each key.</summary>
/// <param name="weights">By the hash of the key: neutral, entailment, contradiction.</param>
/// <param name="scale">What a step of a weight is worth.</param>
internal sealed class CrossModel(Dictionary<uint, (sbyte Neutral, sbyte Entailment, sbyte Contradiction)> weights, float scale)
{
    public static CrossModel Empty { get; } = new([], 0);

    public IReadOnlyDictionary<uint, (sbyte Neutral, sbyte Entailment, sbyte Contradiction)> Weights { get; } = weights;

    public float Scale { get; } = scale;

    private static readonly int s_first = FeatureReader.Count - 3;

    /// <summary>Measures a pair.</summary>
    public void Read(Alignment alignment, float[] features)
    {
        if (weights.Count > 0)
        {
            var keys = new List<uint>(96);
            CrossKeys.Read(alignment, keys);
            Read(keys, features);
        }
    }

    public void Read(IReadOnlyList<uint> keys, float[] features)
    {
        var (neutral, entailment, contradiction) = (0, 0, 0);
        for (var i = 0; i < keys.Count; i++)
        {
            if (weights.TryGetValue(keys[i], out var weight))
            {
                neutral += weight.Neutral;
                entailment += weight.Entailment;
                contradiction += weight.Contradiction;
            }
        }

        Set(features, neutral * Scale, entailment * Scale, contradiction * Scale);
    }

    /// <summary>Puts the three sums in their places, which are the last.</summary>
    public static void Set(float[] features, double neutral, double entailment, double contradiction)
    {
        features[s_first] = FeatureValue.Rounded(neutral);
        features[s_first + 1] = FeatureValue.Rounded(entailment);
        features[s_first + 2] = FeatureValue.Rounded(contradiction);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Scale);
        writer.Write(weights.Count);
        foreach (var (key, weight) in weights.OrderBy(entry => entry.Key))
        {
            writer.Write(key);
            writer.Write(weight.Neutral);
            writer.Write(weight.Entailment);
            writer.Write(weight.Contradiction);
        }
    }

    public static CrossModel Read(BinaryReader reader)
    {
        var (scale, count) = (reader.ReadSingle(), reader.ReadInt32());
        var weights = new Dictionary<uint, (sbyte, sbyte, sbyte)>(Math.Clamp(count, 0, 1_000_000));
        for (var i = 0; i < count; i++)
        {
            weights[reader.ReadUInt32()] = (reader.ReadSByte(), reader.ReadSByte(), reader.ReadSByte());
        }

        return new(weights, scale);
    }
}

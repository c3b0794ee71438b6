namespace OpenSourceTracker.Statements.Classification;

/// <summary>How one question's sums become probabilities.</summary>
/// <param name="Step">What one step of a weight is worth.</param>
/// <param name="Temperature">What the logits are divided by, so that a probability means what it says.</param>
/// <param name="Least">Below this probability the answer is that it is not known.</param>
internal readonly record struct Calibration(float Step, float Temperature, float Least);

/// <summary>The parts of a model, as its file holds them.</summary>
internal sealed record StatementModelData
{
    public required uint[] PhraseKeys { get; init; }

    public required ushort[] PhraseValues { get; init; }

    public required ushort[][] PhraseSets { get; init; }

    public required string[] PhraseNames { get; init; }

    /// <summary>What is known of the words of each language: a sieve that lets every known word through, and few others.</summary>
    public required byte[][] Sieves { get; init; }

    /// <summary>The features, ascending.</summary>
    public required uint[] Features { get; init; }

    /// <summary>For each feature eight weights of kind, four of certainty, four of openness, in the order of the enumerations.</summary>
    public required sbyte[] Weights { get; init; }

    /// <summary>Kind, certainty, openness, property.</summary>
    public required Calibration[] Calibrations { get; init; }

    /// <summary><c>property/pole</c>; the first is empty: none of them.</summary>
    public required string[] Poles { get; init; }

    /// <summary>For each feature where its entries in <see cref="PoleColumns"/> begin; one more at the end.</summary>
    public required uint[] PoleStarts { get; init; }

    public required byte[] PoleColumns { get; init; }

    public required sbyte[] PoleWeights { get; init; }

    public static StatementModelData Read(ref ModelReader reader)
    {
        var (keys, values) = (reader.UInt32s(), reader.UInt16s());
        var sets = new ushort[reader.Count(4)][];
        for (var i = 0; i < sets.Length; i++)
        {
            sets[i] = reader.UInt16s();
        }

        var names = reader.Texts();
        var sieves = new byte[reader.Count(4)][];
        for (var i = 0; i < sieves.Length; i++)
        {
            sieves[i] = reader.Bytes();
        }

        var (features, weights) = (reader.UInt32s(), reader.SBytes());
        var calibrations = new Calibration[reader.Count(12)];
        for (var i = 0; i < calibrations.Length; i++)
        {
            calibrations[i] = new(reader.Single(), reader.Single(), reader.Single());
        }

        return new()
        {
            PhraseKeys = keys,
            PhraseValues = values,
            PhraseSets = sets,
            PhraseNames = names,
            Sieves = sieves,
            Features = features,
            Weights = weights,
            Calibrations = calibrations,
            Poles = reader.Texts(),
            PoleStarts = reader.UInt32s(),
            PoleColumns = reader.Bytes(),
            PoleWeights = reader.SBytes(),
        };
    }

    public void Write(BinaryWriter writer)
    {
        Each(writer, PhraseKeys, writer.Write);
        Each(writer, PhraseValues, writer.Write);
        Each(writer, PhraseSets, set => Each(writer, set, writer.Write));
        Each(writer, PhraseNames, name => Text(writer, name));
        Each(writer, Sieves, sieve => Each(writer, sieve, writer.Write));
        Each(writer, Features, writer.Write);
        Each(writer, Weights, writer.Write);
        Each(writer, Calibrations, item =>
        {
            writer.Write(item.Step);
            writer.Write(item.Temperature);
            writer.Write(item.Least);
        });
        Each(writer, Poles, pole => Text(writer, pole));
        Each(writer, PoleStarts, writer.Write);
        Each(writer, PoleColumns, writer.Write);
        Each(writer, PoleWeights, writer.Write);
    }

    private static void Each<T>(BinaryWriter writer, T[] items, Action<T> write)
    {
        writer.Write(items.Length);
        Array.ForEach(items, write);
    }

    private static void Text(BinaryWriter writer, string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        writer.Write((ushort)bytes.Length);
        writer.Write(bytes);
    }
}

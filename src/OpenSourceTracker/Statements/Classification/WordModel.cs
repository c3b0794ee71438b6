namespace OpenSourceTracker.Statements.Classification;

/// <summary>How likely the words of a clause make each of a few labels: a linear model over the same features as the statement classifier's, trained on annotated dossiers.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class WordModel
{
    private readonly uint[] _prints;
    private readonly sbyte[] _weights;
    private readonly float _step;
    private readonly FeatureRows _rows;

    /// <param name="labels">How many labels there are.</param>
    /// <param name="prints">What is kept of each feature's hash.</param>
    /// <param name="weights">For each feature the weight of each label, in steps.</param>
    /// <param name="step">What one step is worth.</param>
    public WordModel(int labels, uint[] prints, sbyte[] weights, float step)
    {
        (Labels, _prints, _weights, _step) = (labels, prints, weights, step);
        _rows = new(prints);
    }

    /// <summary>A model that has learnt nothing.</summary>
    public static WordModel None { get; } = new(1, [], [], 1);

    public int Labels { get; }

    /// <summary>The probability of each label; all zero where there are too many words, or none that was learnt.</summary>
    public float[] Weigh(ClauseWords words)
    {
        var (text, context, language) = words;
        var probabilities = new float[Labels];
        if (text.Length is 0 or > LinearStatementClassifier.MostCharacters)
        {
            return probabilities;
        }

        var sums = new Sums(this, new int[Labels]);
        FeatureReader.Read(text, context.Length > LinearStatementClassifier.MostContext ? context[..LinearStatementClassifier.MostContext] : context, language, StatementModel.BuiltIn.Phrases, ref sums);
        if (!sums.IsAnyLearnt)
        {
            return probabilities;
        }

        var logits = Array.ConvertAll(sums.Steps, steps => steps * _step / Math.Sqrt(sums.Found));
        StableMath.SoftMax(logits);
        return Array.ConvertAll(logits, Learning.FeatureValue.Rounded);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)Labels);
        writer.Write(_step);
        writer.Write(_prints.Length);
        foreach (var print in _prints)
        {
            writer.Write(print);
        }

        foreach (var weight in _weights)
        {
            writer.Write(weight);
        }
    }

    /// <exception cref="EndOfStreamException">The file ends too early.</exception>
    /// <exception cref="FormatException">The numbers make no model.</exception>
    public static WordModel Read(BinaryReader reader, string file)
    {
        var (labels, step, count) = (reader.ReadByte(), reader.ReadSingle(), reader.ReadInt32());
        if (labels == 0 || count < 0 || count > reader.BaseStream.Length / 4)
        {
            throw new FormatException($"{file} is damaged.");
        }

        var prints = new uint[count];
        for (var i = 0; i < count; i++)
        {
            prints[i] = reader.ReadUInt32();
        }

        var weights = new sbyte[count * labels];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = reader.ReadSByte();
        }

        return new(labels, prints, weights, step);
    }

    /// <summary>Adds up steps: whole numbers, so that the order of the features does not matter.</summary>
    private struct Sums(WordModel model, int[] steps) : IFeatureSink
    {
        public readonly int[] Steps => steps;

        public int Found { get; private set; }

        public bool IsAnyLearnt { get; private set; }

        public void Add(ulong hash, FeatureKind kind, int start, int end, int name)
        {
            Found++;
            var row = model._rows.Of(hash);
            if (row < 0)
            {
                return;
            }

            IsAnyLearnt = true;
            for (var k = 0; k < steps.Length; k++)
            {
                steps[k] += model._weights[(row * steps.Length) + k];
            }
        }
    }
}

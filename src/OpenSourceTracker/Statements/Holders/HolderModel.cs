using OpenSourceTracker.Learning;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Holders;

/// <summary>What was learnt from annotated dossiers: how likely a statement is a candidate's position, act or number.</summary>
/// <param name="trees">Two classes: is not, is.</param>
/// <param name="least">How likely somebody must be at least; below it nobody is the holder.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class HolderModel(TreeEnsemble trees, float least)
{
    /// <summary>The embedded model's name.</summary>
    public const string Resource = "seeds/models/holders.bin";

    private static readonly ModelFile s_file = new(0x4853_534F, 1, "model of holders", HolderFeatures.Names); // OSSH

    public TreeEnsemble Trees { get; } = trees;

    public float Least { get; } = least;

    /// <summary>How likely each candidate is.</summary>
    public double[] Weigh(IEnumerable<float[]> candidates) => [.. candidates.Select(features => TreeEnsemble.Probabilities(Trees.Sums(features))[1])];

    public static HolderModel LoadEmbedded()
    {
        using var stream = Resources.Open(Resource);
        return Read(stream, Resource);
    }

    public void Write(Stream stream) => s_file.Write(stream, (writer, count) => writer.Write((byte)count), writer =>
    {
        writer.Write(Least);
        TreeFile.Write(writer, Trees);
    });

    /// <exception cref="FormatException">The bytes are no model, or one for other features.</exception>
    public static HolderModel Read(Stream stream, string file) => s_file.Read<HolderModel>(stream, file, reader => reader.ReadByte(), reader =>
    {
        var least = reader.ReadSingle();
        return new(TreeFile.Read(reader, HolderFeatures.Names.Count, file), least);
    });
}

using OpenSourceTracker.Learning;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>What was learnt from annotated dossiers: how likely a candidate said a clause.</summary>
/// <param name="trees">Two classes: did not, did.</param>
/// <param name="least">How likely somebody named must be at least; below it the speaker is unknown.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class SpeakerModel(TreeEnsemble trees, float least)
{
    /// <summary>The embedded model's name.</summary>
    public const string Resource = "seeds/models/speakers.bin";

    private static readonly ModelFile s_file = new(0x5053_534F, 1, "model of speakers", SpeakerFeatures.Names); // OSSP

    public TreeEnsemble Trees { get; } = trees;

    public float Least { get; } = least;

    /// <summary>How likely each candidate is.</summary>
    public double[] Weigh(IEnumerable<float[]> candidates) => [.. candidates.Select(features => TreeEnsemble.Probabilities(Trees.Sums(features))[1])];

    public static SpeakerModel LoadEmbedded()
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
    public static SpeakerModel Read(Stream stream, string file) => s_file.Read<SpeakerModel>(stream, file, reader => reader.ReadByte(), reader =>
    {
        var least = reader.ReadSingle();
        return new(TreeFile.Read(reader, SpeakerFeatures.Names.Count, file), least);
    });
}

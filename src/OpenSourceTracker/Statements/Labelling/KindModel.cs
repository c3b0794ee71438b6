using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Labelling;

/// <summary>What was learnt from annotated dossiers: of what kind a statement is.</summary>
/// <param name="words">What the words of a clause say by themselves.</param>
/// <param name="trees">What all measures together say.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class KindModel(WordModel words, TreeEnsemble trees)
{
    /// <summary>The embedded model's name.</summary>
    public const string Resource = "seeds/models/kinds.bin";

    private static readonly ModelFile s_file = new(0x4B54_534F, 2, "model of kinds", KindFeatures.Names); // OSTK
    private static readonly StatementKind[] s_kinds = Enum.GetValues<StatementKind>();

    public WordModel Words { get; } = words;

    public TreeEnsemble Trees { get; } = trees;

    /// <summary>The likeliest kind, and how likely it is.</summary>
    public (StatementKind Kind, double Probability) KindOf(float[] features)
    {
        var probabilities = TreeEnsemble.Probabilities(Trees.Sums(features));
        var best = Array.IndexOf(probabilities, probabilities.Max());
        return (s_kinds[best], probabilities[best]);
    }

    public static KindModel LoadEmbedded()
    {
        using var stream = Resources.Open(Resource);
        return Read(stream, Resource);
    }

    public void Write(Stream stream) => s_file.Write(stream, (writer, count) => writer.Write((byte)count), writer =>
    {
        Words.Write(writer);
        TreeFile.Write(writer, Trees);
    });

    /// <exception cref="FormatException">The bytes are no model, or one for other features.</exception>
    public static KindModel Read(Stream stream, string file) =>
        s_file.Read<KindModel>(stream, file, reader => reader.ReadByte(), reader => new(WordModel.Read(reader, file), TreeFile.Read(reader, KindFeatures.Names.Count, file)));
}

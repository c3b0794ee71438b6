using OpenSourceTracker.Languages;
using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Claims.Stances;

/// <summary>What was learnt from annotated dossiers: which stance on openness a clause takes.</summary>
/// <param name="words">What the words of a clause say by themselves.</param>
/// <param name="trees">What all measures together say.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class StanceModel(WordModel words, TreeEnsemble trees)
{
    /// <summary>The embedded model's name.</summary>
    public const string Resource = "seeds/models/stances.bin";

    private static readonly OpennessStance[] s_stances = Enum.GetValues<OpennessStance>();

    public WordModel Words { get; } = words;

    public TreeEnsemble Trees { get; } = trees;

    /// <summary>The likeliest stance.</summary>
    public OpennessStance StanceOf(float[] features)
    {
        var probabilities = TreeEnsemble.Probabilities(Trees.Sums(features));
        return s_stances[Array.IndexOf(probabilities, probabilities.Max())];
    }

    public static StanceModel LoadEmbedded(SemanticAxes axes)
    {
        using var stream = Resources.Open(Resource);
        return Read(stream, Resource, axes);
    }

    public void Write(Stream stream, SemanticAxes axes) => File(axes).Write(stream, (writer, count) => writer.Write((ushort)count), writer =>
    {
        Words.Write(writer);
        TreeFile.Write(writer, Trees);
    });

    /// <exception cref="FormatException">The bytes are no model, or one for other features.</exception>
    public static StanceModel Read(Stream stream, string file, SemanticAxes axes) =>
        File(axes).Read<StanceModel>(stream, file, reader => reader.ReadUInt16(), reader => new(WordModel.Read(reader, file), TreeFile.Read(reader, StanceFeatures.Names(axes.Names).Count, file)));

    private static ModelFile File(SemanticAxes axes) => new(0x5354_534F, 2, "model of stances", StanceFeatures.Names(axes.Names)); // OSTS
}

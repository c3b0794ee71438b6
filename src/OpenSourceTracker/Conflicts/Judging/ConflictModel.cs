using System.Text;
using OpenSourceTracker.Claims.Propositions.Model;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>What was learnt from annotated dossiers: how likely an editor flags two clauses, and from which probability on we do.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ConflictModel(TreeEnsemble trees, float threshold)
{
    /// <summary>The embedded model's name.</summary>
    public const string Resource = "seeds/models/conflicts.bin";

    private const uint Mark = 0x4354_534F; // OSTC
    private const byte Version = 1;

    public TreeEnsemble Trees { get; } = trees;

    /// <summary>What is flagged has at least this probability.</summary>
    public float Threshold { get; } = threshold;

    public double Probability(float[] features) => TreeEnsemble.Probabilities(Trees.Sums(features))[1];

    /// <summary>What spoke for a conflict most, or against it where <paramref name="isFor"/> is false, by name.</summary>
    public IReadOnlyList<string> Reasons(float[] features, bool isFor, int most)
    {
        var shares = Trees.Contributions(features, 1);
        return [.. Enumerable.Range(0, shares.Length).Where(i => isFor ? shares[i] > 0 : shares[i] < 0).OrderByDescending(i => Math.Abs(shares[i])).ThenBy(i => i).Take(most).Select(i => FeatureRow.Names[i])];
    }

    public static ConflictModel LoadEmbedded()
    {
        using var stream = Resources.Open(Resource);
        return Read(stream, Resource);
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write((byte)FeatureRow.Names.Count);
        foreach (var name in FeatureRow.Names)
        {
            writer.Write(name);
        }

        writer.Write(Threshold);
        TreeFile.Write(writer, Trees);
    }

    /// <exception cref="FormatException">The bytes are no model, or one for other features.</exception>
    public static ConflictModel Read(Stream stream, string file)
    {
        try
        {
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            if (reader.ReadUInt32() != Mark || reader.ReadByte() != Version)
            {
                throw new FormatException($"{file} is no conflict model of this version.");
            }

            var names = new string[reader.ReadByte()];
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = reader.ReadString();
            }

            if (!names.SequenceEqual(FeatureRow.Names, StringComparer.Ordinal))
            {
                throw new FormatException($"{file} was trained on other features; train it anew.");
            }

            var threshold = reader.ReadSingle();
            return new(TreeFile.Read(reader, names.Length, file), threshold);
        }
        catch (EndOfStreamException)
        {
            throw new FormatException($"{file} ends too early.");
        }
    }
}

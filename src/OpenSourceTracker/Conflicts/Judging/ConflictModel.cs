using System.Text;
using OpenSourceTracker.Claims.Propositions.Model;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>What two clauses that conflict do to each other, as editors tell kinds apart.</summary>
internal enum DisagreementKind
{
    /// <summary>A promise or position, and what turns it over.</summary>
    TurnedOver,

    /// <summary>A denial, and the report of what is denied.</summary>
    Denial,

    /// <summary>Two accounts of one time, of which one negates the other.</summary>
    Accounts,

    /// <summary>Two numbers for one thing.</summary>
    Numbers,

    /// <summary>Two dates for one event.</summary>
    Dates,
}

/// <summary>What was learnt from annotated dossiers: how likely an editor flags two clauses, from which probability on we do, and what kind of conflict it is.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ConflictModel(TreeEnsemble trees, TreeEnsemble kinds, float threshold)
{
    /// <summary>The embedded model's name.</summary>
    public const string Resource = "seeds/models/conflicts.bin";

    private const uint Mark = 0x4354_534F; // OSTC
    private const byte Version = 1;

    public TreeEnsemble Trees { get; } = trees;

    public TreeEnsemble Kinds { get; } = kinds;

    /// <summary>What is flagged has at least this probability.</summary>
    public float Threshold { get; } = threshold;

    public double Probability(float[] features) => TreeEnsemble.Probabilities(Trees.Sums(features))[1];

    public DisagreementKind KindOf(float[] features) => (DisagreementKind)Best(Kinds, features);

    /// <summary>The class with the greatest sum.</summary>
    public static int Best(TreeEnsemble trees, float[] features)
    {
        var sums = trees.Sums(features);
        return Array.IndexOf(sums, sums.Max());
    }

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
        TreeFile.Write(writer, Kinds);
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
            return new(TreeFile.Read(reader, names.Length, file), TreeFile.Read(reader, names.Length, file), threshold);
        }
        catch (EndOfStreamException)
        {
            throw new FormatException($"{file} ends too early.");
        }
    }
}

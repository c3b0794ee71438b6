using System.Text;
using OpenSourceTracker.Claims.Propositions.Features;

namespace OpenSourceTracker.Claims.Propositions.Model;

/// <summary>What was learnt: the trees, how rare words are, and from which score on a contradiction is worth an alarm.</summary>
internal sealed class PairModel(TreeEnsemble trees, Rarity rarity, float alarm, float slope, float offset)
{
    /// <summary>The embedded model's name.</summary>
    public const string Resource = "seeds/models/pairs.bin";

    private const uint Mark = 0x5054_534F; // OSTP
    private const byte Version = 1;

    public TreeEnsemble Trees { get; } = trees;

    public Rarity Rarity { get; } = rarity;

    /// <summary>The probability of contradiction from which on at most one news pair in a hundred without conflict is flagged.</summary>
    public float Alarm { get; } = alarm;

    /// <summary>The line that turns the log-odds of contradiction among balanced pairs into those among news pairs.</summary>
    public float Slope { get; } = slope;

    public float Offset { get; } = offset;

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write((ushort)FeatureReader.Count);
        foreach (var name in FeatureReader.Names)
        {
            writer.Write(name);
        }

        writer.Write(Alarm);
        writer.Write(Slope);
        writer.Write(Offset);
        TreeFile.Write(writer, Trees);
        writer.Write(Rarity.Classes.Count);
        foreach (var (hash, rarity) in Rarity.Classes.OrderBy(entry => entry.Key))
        {
            writer.Write(hash);
            writer.Write(rarity);
        }
    }

    /// <exception cref="FormatException">The bytes are no model, or one for other features.</exception>
    public static PairModel Read(Stream stream, string file)
    {
        try
        {
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            if (reader.ReadUInt32() != Mark || reader.ReadByte() != Version)
            {
                throw new FormatException($"{file} is no pair model of this version.");
            }

            var count = reader.ReadUInt16();
            var names = new string[count];
            for (var i = 0; i < count; i++)
            {
                names[i] = reader.ReadString();
            }

            if (!names.SequenceEqual(FeatureReader.Names, StringComparer.Ordinal))
            {
                throw new FormatException($"{file} was trained on other features; train it anew.");
            }

            var (alarm, slope, offset) = (reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
            var trees = TreeFile.Read(reader, count, file);
            var entries = reader.ReadInt32();
            var rarity = new Dictionary<uint, byte>(Math.Clamp(entries, 0, 1_000_000));
            for (var i = 0; i < entries; i++)
            {
                rarity[reader.ReadUInt32()] = reader.ReadByte();
            }

            return new(trees, new(rarity), alarm, slope, offset);
        }
        catch (EndOfStreamException)
        {
            throw new FormatException($"{file} ends too early.");
        }
    }
}

using OpenSourceTracker.Claims.Propositions.Features;
using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Claims.Propositions.Model;

/// <summary>What was learnt: the trees, how rare words are, what words laid side by side speak for, and from which score on a contradiction is worth an alarm.</summary>
internal sealed class PairModel(TreeEnsemble trees, Rarity rarity, CrossModel crosses, float alarm, float slope, float offset)
{
    /// <summary>The embedded model's name.</summary>
    public const string Resource = "seeds/models/pairs.bin";

    private static readonly ModelFile s_file = new(0x5054_534F, 2, "pair model", FeatureReader.Names); // OSTP

    public TreeEnsemble Trees { get; } = trees;

    public Rarity Rarity { get; } = rarity;

    public CrossModel Crosses { get; } = crosses;

    /// <summary>The probability of contradiction from which on at most one news pair in a hundred without conflict is flagged.</summary>
    public float Alarm { get; } = alarm;

    /// <summary>The line that turns the log-odds of contradiction among balanced pairs into those among news pairs.</summary>
    public float Slope { get; } = slope;

    public float Offset { get; } = offset;

    public void Write(Stream stream) => s_file.Write(stream, (writer, count) => writer.Write((ushort)count), writer =>
    {
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

        Crosses.Write(writer);
    });

    /// <exception cref="FormatException">The bytes are no model, or one for other features.</exception>
    public static PairModel Read(Stream stream, string file) => s_file.Read<PairModel>(stream, file, reader => reader.ReadUInt16(), reader =>
    {
        var (alarm, slope, offset) = (reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        var trees = TreeFile.Read(reader, FeatureReader.Count, file);
        var entries = reader.ReadInt32();
        var rarity = new Dictionary<uint, byte>(Math.Clamp(entries, 0, 1_000_000));
        for (var i = 0; i < entries; i++)
        {
            rarity[reader.ReadUInt32()] = reader.ReadByte();
        }

        return new(trees, new(rarity), CrossModel.Read(reader), alarm, slope, offset);
    });
}

using System.Buffers.Binary;
using System.Numerics.Tensors;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Classification;

/// <summary>What was learnt: phrases, weights and how they become probabilities. Little-endian, the same bytes on every machine.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class StatementModel
{
    public const int Columns = 16;
    public const string ResourceName = "seeds/models/statements.bin";
    private const uint Magic = 0x5354534F;
    private const int Version = 1;

    private static readonly Lazy<StatementModel> s_builtIn = new(() => Read(Resources.Bytes(ResourceName)));

    private readonly FeatureRows _rows;
    private readonly float[] _weights;

    public StatementModel(StatementModelData data)
    {
        Data = data;
        Phrases = new(data.PhraseKeys, data.PhraseValues, data.PhraseSets, data.PhraseNames);
        _weights = new float[data.Weights.Length];
        TensorPrimitives.ConvertChecked<sbyte, float>(data.Weights, _weights);
        _rows = new(data.Features);
    }

    /// <summary>The model inside the package.</summary>
    public static StatementModel BuiltIn => s_builtIn.Value;

    public StatementModelData Data { get; }

    public PhraseTable Phrases { get; }

    /// <summary>The row of a feature; -1 where it was not learnt.</summary>
    public int RowOf(ulong hash) => _rows.Of(hash);

    public ReadOnlySpan<float> Row(int row) => _weights.AsSpan(row * Columns, Columns);

    /// <summary>Reads a model.</summary>
    /// <exception cref="FormatException">The bytes are no model of this version.</exception>
    public static StatementModel Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ModelReader(bytes);
        if (reader.UInt32() != Magic || reader.Int32() != Version)
        {
            throw new FormatException("These bytes are no statement model of this version.");
        }

        return new(StatementModelData.Read(ref reader));
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(Version);
        Data.Write(writer);
        writer.Flush();
        return stream.ToArray();
    }
}

/// <summary>Reads the numbers of a model file.</summary>
internal ref struct ModelReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    public ushort UInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    public float Single() => BinaryPrimitives.ReadSingleLittleEndian(Take(4));

    public string Text() => System.Text.Encoding.UTF8.GetString(Take(UInt16()));

    public uint[] UInt32s()
    {
        var numbers = new uint[Count(4)];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = UInt32();
        }

        return numbers;
    }

    public ushort[] UInt16s()
    {
        var numbers = new ushort[Count(2)];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = UInt16();
        }

        return numbers;
    }

    public sbyte[] SBytes()
    {
        var numbers = new sbyte[Count(1)];
        System.Runtime.InteropServices.MemoryMarshal.Cast<byte, sbyte>(Take(numbers.Length)).CopyTo(numbers);
        return numbers;
    }

    public byte[] Bytes() => Take(Count(1)).ToArray();

    public string[] Texts()
    {
        var texts = new string[Count(2)];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return texts;
    }

    /// <summary>A length that the rest of the bytes can hold.</summary>
    public int Count(int bytesEach)
    {
        var count = Int32();
        return count >= 0 && count <= _rest.Length / bytesEach ? count : throw new FormatException("The model is cut off.");
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length)
        {
            throw new FormatException("The model is cut off.");
        }

        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}

using System.Text;

namespace OpenSourceTracker.Learning;

/// <summary>What files of trees have in common: a mark and a version, then the names of the features that the trees were grown over.</summary>
/// <param name="Mark">Four letters, the first in the lowest byte.</param>
/// <param name="Version">The form of what follows.</param>
/// <param name="Model">What the file holds, for messages.</param>
/// <param name="Features">The names of the features, in order.</param>
internal sealed record ModelFile(uint Mark, byte Version, string Model, IReadOnlyList<string> Features)
{
    /// <param name="stream">Where to write; stays open.</param>
    /// <param name="count">Writes how many features there are, as wide as the form has it.</param>
    /// <param name="rest">Writes what follows.</param>
    public void Write(Stream stream, Action<BinaryWriter, int> count, Action<BinaryWriter> rest)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(Version);
        count(writer, Features.Count);
        foreach (var name in Features)
        {
            writer.Write(name);
        }

        rest(writer);
    }

    /// <param name="stream">What to read; stays open.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="count">Reads how many features there are.</param>
    /// <param name="rest">Reads what follows.</param>
    /// <exception cref="FormatException">The bytes are no such model, or one for other features.</exception>
    public T Read<T>(Stream stream, string file, Func<BinaryReader, int> count, Func<BinaryReader, T> rest)
    {
        try
        {
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            if (reader.ReadUInt32() != Mark || reader.ReadByte() != Version)
            {
                throw new FormatException($"{file} is no {Model} of this version.");
            }

            var names = new string[count(reader)];
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = reader.ReadString();
            }

            return names.SequenceEqual(Features, StringComparer.Ordinal) ? rest(reader) : throw new FormatException($"{file} was trained on other features; train it anew.");
        }
        catch (EndOfStreamException)
        {
            throw new FormatException($"{file} ends too early.");
        }
    }
}

using System.Text.Json;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Training.Statements;

/// <summary>A sentence with the labels that a careful reader gave it.</summary>
internal sealed record LabelledSentence(string Story, string Text, string Context, string Kind, string Certainty, string Openness, string? Property, string? Pole)
{
    /// <summary>Of a hundred stories these many, chosen by the hash of their names, are never trained on.</summary>
    public const int HeldOutPercent = 15;

    public SentenceLanguage Language => SentenceLanguages.OfCode(Story[..2]);

    public bool IsHeldOut => Hashing.Mix(Hashing.Of(Story)) % 100 < HeldOutPercent;

    public int Fold(int folds) => (int)(Hashing.Mix(Hashing.Of(Story) + 17) % (ulong)folds);

    /// <summary>Reads the .jsonl files of a folder, in the order of their names.</summary>
    /// <exception cref="FormatException">A line is no such record; the message names file and line.</exception>
    public static List<LabelledSentence> ReadFolder(string folder) => [.. LabelledLines.ReadFolder(folder, Of)];

    private static LabelledSentence Of(JsonElement row) =>
        new(row.Text("story"), row.Text("text"), row.Given("context") ?? "", row.Text("kind"), row.Text("certainty"), row.Text("openness"), row.Given("property"), row.Given("pole"));
}

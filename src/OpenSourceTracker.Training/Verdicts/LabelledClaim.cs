using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using OpenSourceTracker.Time;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Training.Verdicts;

/// <summary>A claim about a dossier to learn from, with the passages that decide it: a line of <c>training/claims</c>.</summary>
internal sealed record LabelledClaim(string Dossier, string Text, LocalDate AsOf, VerdictOutcome Outcome, IReadOnlyList<LabelledPassage> Passages)
{
    /// <summary>Reads the claims of a folder, by their dossiers.</summary>
    /// <exception cref="InvalidDataException">A line is no claim; it says which.</exception>
    public static ILookup<string, LabelledClaim> Load(string seeds)
    {
        var folder = Path.Combine(seeds, "training", "claims");
        return (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(Read) : []).ToLookup(claim => claim.Dossier, StringComparer.Ordinal);
    }

    private static IEnumerable<LabelledClaim> Read(string path) => File.ReadLines(path).Select((line, i) => Read(line, path, i + 1));

    private static LabelledClaim Read(string line, string path, int number)
    {
        try
        {
            var row = JsonSerializer.Deserialize(line, LabelledClaimJson.Default.LabelledClaimRow)!;
            return new(row.Dossier, row.Text, CalendarPeriod.Parse(row.AsOf).End, Enum.Parse<VerdictOutcome>(row.Verdict, ignoreCase: true), [.. row.Evidence.Select(passage => new LabelledPassage(passage.Doc, passage.Quote, passage.Side == "for"))]);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException)
        {
            throw new InvalidDataException($"{path}({number}): {exception.Message}", exception);
        }
    }
}

/// <summary>Words of a text that speak for or against a claim.</summary>
internal sealed record LabelledPassage(string Document, string Quote, bool IsFor);

internal sealed record LabelledClaimRow(string Dossier, string Text, string AsOf, string Verdict, IReadOnlyList<LabelledPassageRow> Evidence);

internal sealed record LabelledPassageRow(string Doc, string Quote, string Side);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(LabelledClaimRow))]
internal sealed partial class LabelledClaimJson : JsonSerializerContext;

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
    /// <exception cref="FormatException">A line is no claim; the message names file and line.</exception>
    public static ILookup<string, LabelledClaim> Load(string seeds)
    {
        var folder = Path.Combine(seeds, "training", "claims");
        return (Directory.Exists(folder) ? LabelledLines.ReadFolder(folder, Of) : []).ToLookup(claim => claim.Dossier, StringComparer.Ordinal);
    }

    private static LabelledClaim Of(JsonElement line)
    {
        var row = line.Deserialize(LabelledClaimJson.Default.LabelledClaimRow)!;
        return new(row.Dossier, row.Text, CalendarPeriod.Parse(row.AsOf).End, Enum.Parse<VerdictOutcome>(row.Verdict, ignoreCase: true), [.. row.Evidence.Select(passage => new LabelledPassage(passage.Doc, passage.Quote, passage.Side == "for"))]);
    }
}

/// <summary>Words of a text that speak for or against a claim.</summary>
internal sealed record LabelledPassage(string Document, string Quote, bool IsFor);

internal sealed record LabelledClaimRow(string Dossier, string Text, string AsOf, string Verdict, IReadOnlyList<LabelledPassageRow> Evidence);

internal sealed record LabelledPassageRow(string Doc, string Quote, string Side);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(LabelledClaimRow))]
internal sealed partial class LabelledClaimJson : JsonSerializerContext;

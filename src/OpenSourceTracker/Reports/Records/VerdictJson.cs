using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Reports.Records;

/// <summary>Verdicts as JSON Lines, and back. The schema's definition <c>verdict</c> says what a line holds.</summary>
internal static class VerdictJson
{
    public static void Write(IEnumerable<Verdict> verdicts, TextWriter output, string language)
    {
        foreach (var verdict in verdicts)
        {
            var json = new JsonOut(output, indented: false);
            json.StartObject()
                .Text("claim", verdict.Claim)
                .Text("asOf", LocalDatePattern.Iso.Format(verdict.AsOf))
                .Text("verdict", ReportWords.Of(verdict.Outcome))
                .Text("nuance", verdict.Nuance)
                .Texts("supporting", verdict.Supporting.Select(item => item.Statement.Id))
                .Texts("opposing", verdict.Opposing.Select(item => item.Statement.Id))
                .Text("explanation", verdict.Explanation.In(language))
                .ShareOrNull("confidence", verdict.Confidence)
                .Texts("steps", verdict.Steps.Select(step => step.In(language)))
                .StartArray("evidence");
            foreach (var item in verdict.Supporting)
            {
                Write(json, item, "supporting", language);
            }

            foreach (var item in verdict.Opposing)
            {
                Write(json, item, "opposing", language);
            }

            json.EndArray().EndObject();
            output.Write('\n');
        }
    }

    public static void Write(JsonOut json, VerdictEvidence item, string? side, string language)
    {
        json.StartObject();
        if (side is not null)
        {
            json.Text("side", side);
        }

        json.Text("voice", ReportWords.Of(item.Voice)).Flag("repeat", item.IsRepeat).Text("reason", item.Reason.In(language)).Share("strength", item.Strength);
        JsonParts.Cited(json, item.Statement, item.Article).EndObject();
    }

    public static IReadOnlyList<Verdict> Read(string text, string file)
    {
        var verdicts = new List<Verdict>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                verdicts.Add(Read(line, string.Create(CultureInfo.InvariantCulture, $"{file}:{number}"), file, number));
            }
        }

        return verdicts;
    }

    private static Verdict Read(string line, string place, string file, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Read(JsonIn.Root(document.RootElement, place));
        }
        catch (JsonException exception)
        {
            throw new ReportFormatException(file, string.Create(CultureInfo.InvariantCulture, $"line {number}"), "this is no JSON", exception);
        }
    }

    private static Verdict Read(JsonIn item)
    {
        var evidence = item["evidence"].Items;
        return new()
        {
            Claim = item["claim"].Text,
            AsOf = LocalDatePattern.Iso.Parse(item["asOf"].Text) is { Success: true } day ? day.Value : throw item["asOf"].Error($"'{item["asOf"].Text}' is no day"),
            Outcome = item["verdict"].Word<VerdictOutcome>(ReportWords.Of),
            Nuance = item["nuance"].Text,
            Supporting = Side(item, evidence, "supporting"),
            Opposing = Side(item, evidence, "opposing"),
            Explanation = item["explanation"].Text,
            Confidence = item["confidence"].IsNull ? null : item["confidence"].Share,
            Steps = [.. item["steps"].Texts.Select(Rules.Message.Plain)],
        };
    }

    // The ids say which statements stand on a side, and in which order; the evidence must say the same.
    private static List<VerdictEvidence> Side(JsonIn item, IReadOnlyList<JsonIn> evidence, string side)
    {
        var found = evidence.Where(one => one["side"].Text == side).Select(Evidence).ToList();
        return found.Select(one => one.Statement.Id).SequenceEqual(item[side].Texts) ? found : throw item[side].Error("these are not the statements of the evidence");
    }

    private static VerdictEvidence Evidence(JsonIn item) => new()
    {
        Statement = JsonRecords.Statement(item["statement"]),
        Article = item["article"] is { IsNull: false } article ? JsonRecords.Article(article) : null,
        Reason = item["reason"].Text,
        Strength = item["strength"].Share,
        Voice = item["voice"].Word<EvidenceVoice>(ReportWords.Of),
        IsRepeat = item["repeat"].Flag,
    };
}

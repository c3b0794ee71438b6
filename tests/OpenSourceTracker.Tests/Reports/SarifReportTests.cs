using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Tests.Reports;

public sealed class SarifReportTests
{
    private static readonly SchemaValidator s_schema = new(File.ReadAllText(Path.Combine(Repository.Root, "tests", "OpenSourceTracker.Tests", "Reports", "Schemas", "sarif-part.schema.json")));
    private static readonly KnownConflict s_gone = new("0badc0de", "OST0101", "position-reversal", Severity.Low, "It was so.");

    public static TrackerResult Reviewed => SampleResult.Create() with { Review = new([new(SampleResult.Conflict.Id, "Corrected on 3 May.")], [s_gone]) };

    [Fact]
    public void Looks_as_approved() => Expectation.Matches("OpenSourceTracker.Tests/Reports", "sample.sarif", ReportText.Of(new SarifReport(), Reviewed));

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    [InlineData("zh")]
    public void Is_what_the_standard_says(string language)
    {
        foreach (var result in new[] { SampleResult.Create(), SampleResult.Empty(), Reviewed, SampleResult.WithQuote("a\r\n\uD800\u0000b") })
        {
            Assert.Empty(s_schema.Errors(Read(ReportText.Of(new SarifReport { Language = language }, result))));
        }
    }

    [Fact]
    public void Any_words_give_a_valid_report() => Prop.ForAll<NonNull<string>>(words =>
        s_schema.Errors(Read(ReportText.Of(new SarifReport(), SampleResult.WithQuote("x" + words.Get)))).Count == 0).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_place_is_the_words_by_offset_and_by_line()
    {
        var content = SampleResult.Create().Articles[0].Content;
        var earlier = Result(SampleResult.Create()).GetProperty("relatedLocations")[0].GetProperty("physicalLocation");
        var region = earlier.GetProperty("region");
        Assert.Equal("berita/tarif.txt", earlier.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(SampleResult.Promise, content.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32()));
        var line = content.Split('\n')[region.GetProperty("startLine").GetInt32() - 1];
        Assert.Equal(SampleResult.Promise, line[(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)]);
    }

    [Fact]
    public void Text_taken_out_of_a_page_has_no_region_but_a_paragraph()
    {
        var later = Result(SampleResult.Create()).GetProperty("locations")[0];
        Assert.Equal("news/toll.html", later.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.False(later.GetProperty("physicalLocation").TryGetProperty("region", out _));
        Assert.Equal("news/toll.html, paragraph 2", later.GetProperty("logicalLocations")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void The_fingerprint_is_the_id_and_nothing_else_moves_it()
    {
        foreach (var language in new[] { "en", "zh" })
        {
            Assert.Equal(SampleResult.Conflict.Id, Result(Reviewed, language).GetProperty("partialFingerprints").GetProperty("conflictId/v1").GetString());
        }
    }

    [Fact]
    public void Decisions_are_told()
    {
        var results = Results(Reviewed);
        Assert.Equal("new", results[0].GetProperty("baselineState").GetString());
        Assert.Equal("Corrected on 3 May.", results[0].GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.Equal("absent", results[1].GetProperty("baselineState").GetString());
        Assert.Equal(s_gone.Id, results[1].GetProperty("partialFingerprints").GetProperty("conflictId/v1").GetString());
        Assert.False(Result(SampleResult.Create()).TryGetProperty("baselineState", out _));
        Assert.Equal(0, Result(SampleResult.Create()).GetProperty("suppressions").GetArrayLength());
    }

    [Theory]
    [InlineData("berita/harga beras.txt", "berita/harga%20beras.txt")]
    [InlineData("新闻/米价#1.txt", "%E6%96%B0%E9%97%BB/%E7%B1%B3%E4%BB%B7%231.txt")]
    [InlineData("/srv/a.txt", "file:///srv/a.txt")]
    [InlineData(@"C:\texts\a.txt", "file:///C:/texts/a.txt")]
    [InlineData("../a%.txt", "../a%25.txt")]
    public void A_path_is_a_uri(string path, string uri) => Assert.Equal(uri, SarifPlaces.UriOf(path));

    [Fact]
    public void Half_a_character_in_a_path_is_replaced() => Assert.Equal("a%EF%BF%BD.txt", SarifPlaces.UriOf("a\uD800.txt"));

    [Theory]
    [InlineData("runs.0.results.0.level", "\"grave\"")]
    [InlineData("runs.0.results.0.locations.0.physicalLocation.region", "{ \"charOffset\": 1 }")]
    [InlineData("runs.0.results.0.surplus", "1")]
    [InlineData("version", "\"2.0.0\"")]
    public void The_check_itself_finds_what_is_wrong(string path, string value)
    {
        var report = System.Text.Json.Nodes.JsonNode.Parse(ReportText.Of(new SarifReport(), SampleResult.Create()))!;
        var names = path.Split('.');
        var parent = names[..^1].Aggregate(report, (node, name) => int.TryParse(name, out var index) ? node[index]! : node[name]!);
        parent[names[^1]] = System.Text.Json.Nodes.JsonNode.Parse(value);
        Assert.NotEmpty(s_schema.Errors(Read(report.ToJsonString())));
    }

    private static JsonElement Read(string text) => JsonDocument.Parse(text).RootElement;

    private static List<JsonElement> Results(TrackerResult result, string language = "en") => [.. Read(ReportText.Of(new SarifReport { Language = language }, result)).GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static JsonElement Result(TrackerResult result, string language = "en") => Results(result, language)[0];
}

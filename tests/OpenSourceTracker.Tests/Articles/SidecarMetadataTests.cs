using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Articles;

public sealed class SidecarMetadataTests : IDisposable
{
    private const string Words = "Permukaan sungai turun setengah meter sejak pagi.";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private ArticleReadResult Read(string? metadata = null) => Samples.Reader.ReadPaths([folder.Path], metadata);

    [Fact]
    public void Fills_in_what_a_file_does_not_say()
    {
        folder.Write("a.txt", Words);
        folder.Write("b.txt", $"---\ntitle: Sendiri\npublished: 2024-01-02\n---\n{Words}");
        folder.Write("metadata.json", """{ "a.txt": { "published": "2025-07-31", "language": "id", "title": "Sungai", "publisher": "Koran Pagi" }, "b.txt": { "published": "2025-07-31", "title": "Lain", "publisher": "Koran Sore" }, }""");
        var articles = Read().Articles;

        Assert.Equal(("2025-07-31", "id", "Sungai", "Koran Pagi", DateOrigin.Metadata), (articles[0].PublishedOn!.ToString(), articles[0].Language, articles[0].Title, articles[0].Publisher, articles[0].PublishedOnFrom));
        Assert.Equal(("2024-01-02", "Sendiri", "Koran Sore"), (articles[1].PublishedOn!.ToString(), articles[1].Title, articles[1].Publisher));
    }

    [Theory]
    [InlineData("metadata.json", "x/a.txt")]
    [InlineData("metadata.json", "./x/a.txt")]
    [InlineData("metadata.json", "x\\a.txt")]
    [InlineData("metadata.json", "a.txt")]
    [InlineData("x/metadata.json", "a.txt")]
    public void Finds_a_file_by_path_or_name(string metadata, string key)
    {
        folder.Write("x/a.txt", Words);
        folder.Write(metadata, System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, object> { [key] = new { published = "2025-07-31" } }));
        var result = Read();

        Assert.Equal("2025-07-31", Assert.Single(result.Articles).PublishedOn?.ToString());
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_name_never_reaches_another_file_than_the_one_it_names()
    {
        folder.Write("a.txt", Words);
        folder.Write("x/a.txt", Words);
        folder.Write("metadata.json", """{ "a.txt": { "published": "2025-07-31" } }""");

        Assert.Equal(["2025-07-31", null], Read().Articles.Select(article => article.PublishedOn?.ToString()));
    }

    [Fact]
    public void The_nearest_file_has_the_last_word()
    {
        folder.Write("x/a.txt", Words);
        folder.Write("metadata.json", """{ "x/a.txt": { "published": "2025-07-31", "language": "id" } }""");
        folder.Write("x/metadata.json", """{ "a.txt": { "published": "2025-08-01" } }""");
        var article = Assert.Single(Read().Articles);

        Assert.Equal(("2025-08-01", "id"), (article.PublishedOn?.ToString(), article.Language));
    }

    [Fact]
    public void A_named_metadata_file_replaces_the_usual_one()
    {
        using var elsewhere = new TemporaryFolder();
        folder.Write("a.txt", Words);
        folder.Write("metadata.json", """{ "a.txt": { "published": "2025-07-31" } }""");
        var named = elsewhere.Write("other.json", """{ "a.txt": { "language": "id" } }""");
        var article = Assert.Single(Read(named).Articles);

        Assert.Equal((null, "id"), (article.PublishedOn, article.Language));
    }

    [Fact]
    public void Metadata_counts_for_a_file_named_alone_and_the_others_are_not_missed()
    {
        var path = folder.Write("a.txt", Words);
        folder.Write("b.txt", Words);
        folder.Write("metadata.json", """{ "a.txt": { "published": "2025-07-31" }, "b.txt": { "published": "2025-07-31" } }""");
        var result = Samples.Reader.ReadPaths([path]);

        Assert.NotNull(Assert.Single(result.Articles).PublishedOn);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Records_of_a_JSON_Lines_file_take_what_they_lack()
    {
        folder.Write("a.jsonl", $"{{\"text\":\"{Words}\"}}\n{{\"text\":\"{Words}\",\"published\":\"2024-01-02\"}}");
        folder.Write("metadata.json", """{ "a.jsonl": { "published": "2025-07-31" } }""");

        Assert.Equal(["2025-07-31", "2024-01-02"], Read().Articles.Select(article => article.PublishedOn!.ToString()));
    }

    [Theory]
    [InlineData("""{ "gone.txt": { "published": "2025-07-31" } }""", DiagnosticCodes.UnmatchedMetadata)]
    [InlineData("""{ "c.txt": { "published": "2025-07-31" } }""", DiagnosticCodes.UnmatchedMetadata)]
    [InlineData("""{ "a.txt": "2025-07-31" }""", DiagnosticCodes.UnmatchedMetadata)]
    [InlineData("""{ "a.txt": { "published": "soon" } }""", DiagnosticCodes.UnreadableDate)]
    [InlineData("""{ "a.txt": { "publised": "2025-07-31" } }""", DiagnosticCodes.UnknownMetadataKey)]
    [InlineData("""{ "a.txt": { "language": "" } }""", null)]
    public void Says_what_of_it_cannot_be_used(string json, string? code)
    {
        folder.Write("a.txt", Words);
        folder.Write("x/c.txt", Words);
        folder.Write("y/c.txt", Words);
        folder.Write("metadata.json", json);

        Assert.Equal(code is null ? [] : [code], Samples.Codes(Read()));
    }

    [Theory]
    [InlineData("{ \"a.txt\": {\n \"published\": }", "line 2")]
    [InlineData("", "line 1")]
    [InlineData("[]", "not a JSON object")]
    public void A_broken_metadata_file_stops(string json, string part)
    {
        folder.Write("a.txt", Words);
        folder.Write("metadata.json", json);

        Assert.Contains(part, Assert.Throws<ArticleInputException>(() => Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_metadata_file_stops()
    {
        folder.Write("a.txt", Words);

        Assert.Equal("There is no metadata file 'nowhere.json'.", Assert.Throws<ArticleInputException>(() => Read("nowhere.json")).Message);
    }
}

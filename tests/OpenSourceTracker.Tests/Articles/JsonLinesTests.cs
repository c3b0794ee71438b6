using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Articles;

public class JsonLinesTests
{
    [Theory]
    [InlineData("""{"id":"n1","title":"Sungai","publisher":"Koran Pagi","published":"2025-07-31","language":"id","text":"Air surut."}""", "n1|Sungai|Koran Pagi|2025-07-31|id|Air surut.")]
    [InlineData("""{"id":7,"headline":"Sungai","source":{"name":"Koran Pagi"},"date":"2025-07-31T08:00:00Z","lang":"id-ID","body":"Air surut.","url":"https://example.org"}""", "7|Sungai|Koran Pagi|2025-07-31|id|Air surut.")]
    [InlineData("""{"content":"Air surut.","score":0.3,"title":null}""", "a.jsonl#1|||||Air surut.")]
    public void Reads_a_record(string line, string expected)
    {
        var result = Samples.Lines(line, "a.jsonl");
        var article = Assert.Single(result.Articles);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(expected, string.Join('|', article.Id, article.Title, article.Publisher, article.PublishedOn, article.Language, article.Content));
        Assert.Equal("a.jsonl", article.Path);
    }

    [Theory]
    [InlineData("{\"text\":\"Air surut.\"", DiagnosticCodes.BrokenJsonLine)]
    [InlineData("not json at all", DiagnosticCodes.BrokenJsonLine)]
    [InlineData("[1,2]", DiagnosticCodes.BrokenJsonLine)]
    [InlineData("{\"text\":\"a\"} trailing", DiagnosticCodes.BrokenJsonLine)]
    [InlineData("{\"title\":\"Sungai\"}", DiagnosticCodes.MissingText)]
    [InlineData("{\"text\":null}", DiagnosticCodes.MissingText)]
    [InlineData("{\"text\":[\"Air\"]}", DiagnosticCodes.MissingText)]
    [InlineData("{\"text\":\"\\ud800\"}", DiagnosticCodes.EmptyArticle)]
    [InlineData("{\"text\":\" \\n \"}", DiagnosticCodes.EmptyArticle)]
    public void Leaves_out_a_bad_line_and_reads_on(string line, string code)
    {
        var result = Samples.Lines("{\"text\":\"Satu.\"}\r\n" + line + "\n\n{\"text\":\"Dua.\"}\n");

        Assert.Equal(["Satu.", "Dua."], result.Articles.Select(article => article.Content));
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.Contains("Line 2 ", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_where_a_broken_line_starts()
    {
        const string first = "{\"text\":\"水位下降。\"}";

        Assert.Equal(first.Length + 1, Assert.Single(Samples.Lines(first + "\n{broken").Diagnostics).Start);
    }

    [Fact]
    public void Offsets_count_in_the_text_of_the_record()
    {
        var article = Assert.Single(Samples.Lines("""{"text":"\n\nAir surut.\n\n  Warga pulang."}""").Articles);

        Assert.Equal("\n\nAir surut.\n\n  Warga pulang.", article.Content);
        Assert.Equal(["Air surut.", "Warga pulang."], Samples.Blocks(article));
    }

    [Fact]
    public void No_two_records_share_an_id()
    {
        var result = Samples.Lines(string.Join('\n', Enumerable.Repeat("""{"id":"x","text":"Air surut."}""", 3)) + "\n{\"id\":\"x-2\",\"text\":\"Air surut.\"}");

        Assert.Equal(["x", "x-2", "x-3", "x-2-2"], result.Articles.Select(article => article.Id));
    }

    [Fact]
    public void An_endless_line_is_passed_over_without_being_held()
    {
        var reader = new ArticleReader(new() { MaxArticleChars = 1000 });
        using var lines = new EndlessLine(20_000_000, "\n{\"text\":\"Air surut.\"}\n");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = reader.ReadJsonLines(lines);

        Assert.Equal("Air surut.", Assert.Single(result.Articles).Content);
        Assert.Equal([DiagnosticCodes.TooLarge], Samples.Codes(result));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000_000);
    }

    private sealed class EndlessLine(int length, string rest) : TextReader
    {
        private readonly StringReader tail = new(rest);
        private int left = length;

        public override int Read(char[] buffer, int index, int count)
        {
            var now = Math.Min(left, count);
            left -= now;
            Array.Fill(buffer, 'x', index, now);
            return now > 0 ? now : tail.Read(buffer, index, count);
        }

        protected override void Dispose(bool disposing)
        {
            tail.Dispose();
            base.Dispose(disposing);
        }
    }

    [Fact]
    public void Escaped_halves_of_surrogate_pairs_are_replaced()
    {
        using var reader = new StringReader("""
            {"text":"Harga \ud800 naik \udc00, \ud83d\ude00 \\ud800 kata dia \ud83d."}
            """);
        var read = new ArticleReader().ReadJsonLines(reader);

        Assert.Equal("Harga \uFFFD naik \uFFFD, 😀 \\ud800 kata dia \uFFFD.", read.Articles[0].Content);
    }
}

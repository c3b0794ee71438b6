using System.Text;
using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Articles;

public sealed class ReadPathsTests : IDisposable
{
    private const string Words = "Permukaan sungai turun setengah meter sejak pagi.";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private ArticleReadResult Read(params string[] paths) => Samples.Reader.ReadPaths(paths.Length > 0 ? paths : [folder.Path]);

    private string Fails(params string[] paths) => Assert.Throws<ArticleInputException>(() => Read(paths)).Message;

    [Fact]
    public void Reads_a_folder_in_ordinal_order_with_all_below()
    {
        foreach (var name in (string[])["b.txt", "B.md", "a/z.txt", "a.txt", "c.htm", "d.ndjson"])
        {
            folder.Write(name, name == "d.ndjson" ? $"{{\"text\":\"{Words}\"}}" : Words);
        }

        var result = Read();

        Assert.Equal(["B.md", "a.txt", "a/z.txt", "b.txt", "c.htm", "d.ndjson#1"], result.Articles.Select(article => article.Id));
        Assert.Equal($"{folder.Path}/a/z.txt".Replace('\\', '/'), result.Articles[2].Path);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void The_same_folder_elsewhere_gives_the_same_ids()
    {
        using var other = new TemporaryFolder();
        folder.Write("x/a.txt", Words);
        other.Write("x/a.txt", Words);

        Assert.Equal(Read().Articles[0].Id, Read(other.Path + Path.DirectorySeparatorChar).Articles[0].Id);
        Assert.Equal(["x/a.txt", "x/a.txt-2"], Read(folder.Path, other.Path).Articles.Select(article => article.Id));
    }

    [Fact]
    public void A_file_met_twice_is_read_once() => Assert.Single(Read(folder.Path, folder.Write("a.txt", Words)).Articles);

    [Fact]
    public void Equal_files_stay_two_articles()
    {
        folder.Write("a.txt", Words);
        folder.Write("b.txt", Words);

        Assert.Equal(2, Read().Articles.Count);
    }

    [Fact]
    public void Says_what_a_folder_holds_that_is_not_read()
    {
        folder.Write("a.txt", Words);
        folder.Write("b.pdf", Words);
        folder.Write("c.txt", [1, 0, 2, 0, 0, 3, 255]);
        folder.Write("d.txt", "");
        foreach (var quiet in (string[])["README.md", "metadata.json", ".hidden.txt", ".git/x.txt"])
        {
            folder.Write(quiet, "{}");
        }

        var result = Read();

        Assert.Equal(["a.txt"], result.Articles.Select(article => article.Id));
        Assert.Equal([("b.pdf", DiagnosticCodes.SkippedFile), ("c.txt", DiagnosticCodes.SkippedFile), ("d.txt", DiagnosticCodes.EmptyArticle)], result.Diagnostics.Select(d => (Path.GetFileName(d.Path!), d.Code)));
    }

    [Fact]
    public void Many_files_that_are_not_read_are_counted()
    {
        folder.Write("a.txt", Words);
        for (var i = 0; i < 50; i++)
        {
            folder.Write($"{i}.jpg", "");
        }

        Assert.Equal(21, Read().Diagnostics.Count);
    }

    [Fact]
    public void A_named_file_is_tried_whatever_its_name()
    {
        Assert.Equal(Words, Read(folder.Write("README.md", Words)).Articles[0].Content);
        Assert.Equal(Words, Read(folder.Write("plain", $"<html><p>{Words}</p>")).Articles[0].Content);
        Assert.Equal(Words, Read(folder.Write("dump.json", $"{{\"text\":\"{Words}\"}}")).Articles[0].Content);
        Assert.Equal(Words, Read(folder.Write("page.txt", $"<!DOCTYPE html><p>{Words}</p>")).Articles[0].Content);
        Assert.Equal($"<p>{Words}</p>", Read(folder.Write("tags.txt", $"<p>{Words}</p>")).Articles[0].Content);
    }

    [Fact]
    public void Unusable_input_is_one_clear_sentence()
    {
        Assert.Equal("There is no file or folder 'nowhere.txt'.", Fails("nowhere.txt"));
        Assert.Contains("holds no articles", Fails(), StringComparison.Ordinal);
        Assert.Contains("is not text", Fails(folder.Write("a.bin", [137, 80, 78, 71, 0, 0, 0, 13])), StringComparison.Ordinal);
        Assert.Contains("is not text", Fails(folder.Write("a.pdf", "%PDF-1.7 obj")), StringComparison.Ordinal);
        Assert.Contains("holds no words", Fails(folder.Write("empty.txt", "")), StringComparison.Ordinal);
        Assert.Contains("Line 1 is not valid JSON", Fails(folder.Write("a.jsonl", "{oops")), StringComparison.Ordinal);
        Assert.Equal("No file or folder was given.", Assert.Throws<ArticleInputException>(() => Samples.Reader.ReadPaths([])).Message);
        Assert.Equal("An empty path was given.", Fails(""));
    }

    [Fact]
    public void A_line_of_50_MB_is_left_out_without_being_read()
    {
        var path = folder.Write("big.txt", "");
        using (var stream = File.OpenWrite(path))
        {
            stream.SetLength(50_000_000);
        }

        Assert.Contains("50,000,000 bytes", Fails(path), StringComparison.Ordinal);
        folder.Write("a.txt", Words);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal([DiagnosticCodes.TooLarge], Samples.Codes(Read()));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5_000_000);
    }

    [Theory]
    [InlineData("a.txt", 2001)]
    [InlineData("a.html", 2001)]
    [InlineData("a.txt", 9000)]
    [InlineData("a.jsonl", 9000)]
    public void Limits_are_kept(string name, int length)
    {
        folder.Write("b.txt", Words);
        folder.Write(name, new string('x', length));
        var result = new ArticleReader(new() { MaxArticleChars = 2000, MaxFileBytes = 8500 }).ReadPaths([folder.Path]);

        Assert.Equal("b.txt", Assert.Single(result.Articles).Id);
        Assert.Equal([DiagnosticCodes.TooLarge], Samples.Codes(result));
    }

    [Fact]
    public void Invalid_UTF8_is_read_with_the_fallback_and_said()
    {
        var result = Read(folder.Write("a.txt", [.. Encoding.UTF8.GetBytes("水位 – "), 0x93, .. "Siap"u8, 0x94, .. ", caf"u8, 0xE9, (byte)'.']));

        Assert.Equal("水位 – “Siap”, café.", Assert.Single(result.Articles).Content);
        Assert.Equal((DiagnosticCodes.InvalidEncoding, true), Assert.Single(result.Diagnostics.Select(d => (d.Code, d.Message.Contains("at byte 11", StringComparison.Ordinal)))));
    }

    [Fact]
    public void A_page_may_name_its_encoding()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("gbk")!;
        var result = Read(folder.Write("a.html", gbk.GetBytes("<html><head><meta charset='gbk'></head><p>水位下降，居民返家。</p>")));

        Assert.Equal("水位下降，居民返家。", Assert.Single(result.Articles).Content);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Reports_progress_and_stops_when_asked()
    {
        folder.Write("a.txt", Words);
        folder.Write("b.txt", Words);
        var progress = new Shares();
        Samples.Reader.ReadPaths([folder.Path], progress: progress);

        Assert.Equal([0, 0.5, 1], progress.Seen);
        Assert.ThrowsAny<OperationCanceledException>(() => Samples.Reader.ReadPaths([folder.Path], cancellationToken: new(canceled: true)));
    }

    [Theory]
    [InlineData("<html><p>Air surut.</p></html>", "Air surut.")]
    [InlineData("\n  <!doctype html><p>Air surut.", "Air surut.")]
    [InlineData("{\"text\":\"Air surut.\"}\n", "Air surut.")]
    [InlineData("Air surut.", "Air surut.")]
    [InlineData("<3 Air surut.", "<3 Air surut.")]
    [InlineData("{Air} surut.", "{Air} surut.")]
    public void A_stream_shows_what_it_is(string text, string content)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var article = Assert.Single(Samples.Reader.ReadStream(stream).Articles);

        Assert.Equal(content, article.Content);
        Assert.Null(article.Path);
        Assert.Matches("^[0-9a-f]{12}$", article.Id);
    }

    [Fact]
    public void A_stream_without_text_is_one_clear_sentence()
    {
        using var binary = new MemoryStream([0, 1, 2, 3]);
        using var empty = new MemoryStream();

        Assert.Equal("The input is not text.", Assert.Throws<ArticleInputException>(() => Samples.Reader.ReadStream(binary)).Message);
        Assert.Equal("No article could be read. The text holds no words and was left out.", Assert.Throws<ArticleInputException>(() => Samples.Reader.ReadStream(empty)).Message);
    }

    private sealed class Shares : IProgress<double>
    {
        public List<double> Seen { get; } = [];

        public void Report(double value) => Seen.Add(value);
    }
}

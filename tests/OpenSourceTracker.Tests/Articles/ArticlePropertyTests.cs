using FsCheck;
using FsCheck.Fluent;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Tests.Articles;

public class ArticlePropertyTests
{
    private static readonly string[] Pieces =
    [
        "---", "---\n", "\n", "\r\n", "\n\n", " ", "\t", "title: Sungai", "published: 2025-07-31", "tags:\n  - a", ": ", "Air surut", "Air surut.", "水位下降。", "水", "“", "\"", "'", "# ", "- ", "• ", "1. ", "> ",
        "😀", "\uFEFF", "\0", "\u0001", "0\u0002", "\u0085", "\uD83D", "\uDE00", "\u200B", "\u3000", "<p>", "</p>", "<div class=share>", "</div>", "<article>", "<br>", "<script>", "</script>", "<!--", "-->", "<", ">", "&amp;", "<a href=x>", "</a>",
        "<table><td>", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>", "{\"text\":\"Air surut.\"}", "{", "}", "\\",
        "Warga di tiga kelurahan sudah boleh pulang ke rumah masing-masing sejak kemarin sore", "the council reopened three footbridges on Monday after the floods",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""),
        Gen.Choose(0, 0xFFFF).Select(code => (char)code).ArrayOf().Select(chars => new string(chars))).ToArbitrary();

    [Fact]
    public void Any_text_reads() => Prop.ForAll(Texts, text => Holds(() => Samples.Reader.ReadText(text, "a.txt"))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Any_page_reads() => Prop.ForAll(Texts, text => Holds(() => Samples.Reader.ReadHtml(text, "a.html"))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Any_lines_read() => Prop.ForAll(Texts, text => Holds(() => Samples.Lines(text, "a.jsonl"))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Any_bytes_decode() => Prop.ForAll<byte[]>(bytes => TextDecoder.Decode(bytes).Text.Length <= bytes.Length).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Valid_text_survives_UTF8() => Prop.ForAll(Texts, text =>
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes("a" + text);
        return text.Contains('\0', StringComparison.Ordinal) || TextDecoder.Decode(bytes).Text == System.Text.Encoding.UTF8.GetString(bytes);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_text_after_front_matter_is_cut_as_it_is_alone() => Prop.ForAll(Texts, text =>
    {
        const string head = "---\nlang: id\n---\n";
        var alone = BlockSplitter.Split(text, 0);
        var below = BlockSplitter.Split(head + text, head.Length);
        return alone.SequenceEqual(below.Select(block => block with { Span = new(block.Span.Start - head.Length, block.Span.End - head.Length) }));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static void Holds(Func<ArticleReadResult> read)
    {
        var result = read();
        var again = read();
        Assert.Equal(result.Diagnostics, again.Diagnostics);
        Assert.Equal(result.Articles.Select(article => article.Content), again.Articles.Select(article => article.Content));
        Assert.Equal(result.Articles.Select(article => article.Id), again.Articles.Select(article => article.Id));
        Assert.Equal(result.Articles.Count, result.Articles.Select(article => article.Id).Distinct().Count());
        Assert.Equal(result.Articles.SelectMany(article => article.Blocks), again.Articles.SelectMany(article => article.Blocks));
        Assert.All(result.Articles, Holds);
    }

    private static void Holds(Article article)
    {
        var end = 0;
        Assert.NotEmpty(article.Blocks);
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            var (span, _, repeatOf) = article.Blocks[i];
            Assert.InRange(span.Start, end, article.Content.Length);
            Assert.InRange(span.End, span.Start + 1, article.Content.Length);
            Assert.Equal(span, TextShape.Trim(article.Content, span));
            Assert.True(TextShape.HasWords(span.In(article.Content)));
            Assert.True(repeatOf is null || (repeatOf < i && article.Blocks[repeatOf.Value].RepeatOf is null));
            end = span.End;
        }
    }
}

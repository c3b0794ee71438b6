using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Tests.Reports;

public sealed class CitationsTests
{
    private static readonly Citations Citations = new(SampleResult.Create());

    [Fact]
    public void A_statement_is_cited_with_who_when_and_where()
    {
        var citation = Citations.Of(SampleResult.Earlier);
        Assert.Equal("Dewi Santika, on Lintas Arwana", citation.Who);
        Assert.Equal("quoted", citation.How);
        Assert.Equal("2024-03-03", citation.Said);
        Assert.Equal("2024-03-04, Harian Muara", citation.Published);
        Assert.Equal("berita/tarif.txt:5", citation.Place);
    }

    [Fact]
    public void A_page_has_paragraphs_instead_of_lines() => Assert.Equal("news/toll.html, paragraph 2", Citations.Of(SampleResult.Later).Place);

    [Fact]
    public void An_unclear_speaker_is_shown_as_unclear()
    {
        var citation = Citations.Of(SampleResult.Unclear);
        Assert.Equal("not clear, perhaps 林晓 or Dewi Santika", citation.Who);
        Assert.Equal("date not known", citation.Said);
        Assert.Equal("the text:1", citation.Place);
    }

    [Fact]
    public void The_narrator_is_the_outlet()
    {
        var statement = SampleResult.Later with { Speaker = "narrator", Holder = "Lintas Arwana", Attribution = AttributionForm.Narrator };
        Assert.Equal("The Ferry Post, on Lintas Arwana", Citations.Of(statement).Who);
    }

    [Theory]
    [InlineData("a\nb\nX", 3)]
    [InlineData("a\r\nb\r\nX", 3)]
    [InlineData("a\rb\rX", 3)]
    [InlineData("X", 1)]
    [InlineData("\n\nX", 3)]
    public void Lines_are_counted_as_editors_count_them(string content, int line)
    {
        var result = SampleResult.Create();
        var citations = new Citations(result with { Articles = [result.Articles[0] with { Content = content }] });
        var start = content.IndexOf('X', StringComparison.Ordinal);
        Assert.Equal($"berita/tarif.txt:{line}", citations.Of(SampleResult.Earlier with { Span = new(start, start + 1) }).Place);
    }

    [Fact]
    public void A_claim_written_by_hand_is_cited_by_its_line()
    {
        var claim = SampleResult.Conflict.Earlier with { Statement = null };
        Assert.Equal(claim.ToString(), Citations.Of(claim).Quote);
        Assert.Null(Citations.Of(claim).StatementId);
    }

    [Fact]
    public void A_diagnostic_leads_to_its_line()
    {
        Assert.Equal("berita/tarif.txt:5", Citations.PlaceOf(new Diagnostic("OST9008", "berita/tarif.txt", 60, "x")));
        Assert.Equal("elsewhere.txt", Citations.PlaceOf(new Diagnostic("OST9008", "elsewhere.txt", 60, "x")));
        Assert.Null(Citations.PlaceOf(new Diagnostic("OST9008", null, null, "x")));
    }
}

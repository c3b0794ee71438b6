using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Tests.Reports;

/// <summary>The forms that other programs read: Web Annotation, TIMEX3, ClaimReview.</summary>
public sealed class InterchangeTests
{
    private static readonly ClaimReviewReport s_complete = new() { Url = new("https://example.org/checks/toll"), Publisher = "Meja Periksa", PublishedOn = new LocalDate(2025, 5, 4) };

    [Fact]
    public void Annotations_look_as_approved() => Expectation.Matches("OpenSourceTracker.Tests/Reports", "sample.annotations.json", ReportText.Of(new AnnotationReport(), AboutTheUndated()));

    [Fact]
    public void A_position_counts_code_points_and_the_quotation_has_what_stands_around_it()
    {
        var result = AboutTheUndated();
        var target = Annotation(result).GetProperty("target");
        Assert.Equal("urn:opensourcetracker:article:a1b2c3", target.GetProperty("source").GetString());
        var (position, quote) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
        Assert.Equal("TextPositionSelector", position.GetProperty("type").GetString());
        var characters = result.Articles[2].Content.EnumerateRunes().ToList();
        var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
        Assert.Equal(SampleResult.Chinese, string.Concat(characters.Skip(start).Take(end - start)));
        Assert.Equal(SampleResult.Chinese, quote.GetProperty("exact").GetString());
        Assert.NotEqual(SampleResult.Chinese.Length, end - start);
        Assert.Equal("\r\n发言人说。", quote.GetProperty("suffix").GetString());
    }

    [Fact]
    public void Text_taken_out_of_a_page_is_found_by_its_words_alone()
    {
        var selectors = Annotation(SampleResult.Create()).GetProperty("target").GetProperty("selector");
        Assert.Equal(["TextQuoteSelector"], selectors.EnumerateArray().Select(selector => selector.GetProperty("type").GetString()));
        Assert.Equal("Toll up\n", selectors[0].GetProperty("prefix").GetString());
    }

    [Fact]
    public void Code_points_are_counted_as_a_walk_counts_them() => Prop.ForAll<NonNull<string>>(text =>
    {
        var points = new CodePoints(text.Get);
        for (int position = 0, count = 0; position <= text.Get.Length; count++)
        {
            if (points.Before(position) != count)
            {
                return false;
            }

            position += position + 1 < text.Get.Length && char.IsSurrogatePair(text.Get, position) ? 2 : 1;
        }

        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(6, 4)]
    public void A_pair_of_surrogates_is_one(int units, int points) => Assert.Equal(points, new CodePoints("a😀b𠮷").Before(units));

    [Fact]
    public void Timex3_is_xml_with_the_text_and_its_dates()
    {
        var corpus = XDocument.Parse(ReportText.Of(new Timex3Report(), SampleResult.Create())).Root!;
        Assert.Equal("Corpus", corpus.Name.LocalName);
        var documents = corpus.Elements("TimeML").ToList();
        Assert.Equal(3, documents.Count);
        Assert.Equal(["2024", "2024-03-03", "2024-02"], documents[0].Element("TEXT")!.Elements("TIMEX3").Select(date => (string?)date.Attribute("value")));
        Assert.Equal("END", (string?)documents[0].Element("TEXT")!.Element("TIMEX3")!.Attribute("mod"));
        Assert.Equal(SampleResult.Create().Articles[0].Content, documents[0].Element("TEXT")!.Value);
    }

    [Fact]
    public void Any_text_gives_xml() => Prop.ForAll<NonNull<string>>(words => XDocument.Parse(Timex3.Document("</TEXT>" + words.Get + "\uD800", [], null, words.Get)).Root!.Name == "TimeML").Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    [InlineData("zh")]
    public void A_claim_review_has_what_the_vocabulary_asks_for(string language)
    {
        var review = Review(new() { Language = language, Url = s_complete.Url, Publisher = s_complete.Publisher, PublishedOn = s_complete.PublishedOn }, SampleResult.Create());
        Assert.Equal("ClaimReview", Text(review, "@type"));
        Assert.Equal("https://example.org/checks/toll", Text(review, "url"));
        Assert.Equal("2025-05-04", Text(review, "datePublished"));
        Assert.Equal(SampleResult.Rise, Text(review, "claimReviewed"));
        Assert.Equal("Meja Periksa", Text(review.GetProperty("author"), "name"));
        Assert.NotEqual("", Text(review.GetProperty("reviewRating"), "alternateName"));
        Assert.Equal("2024-08-15", Text(review.GetProperty("itemReviewed"), "dateCreated"));
        Assert.Equal(SampleResult.Promise, Text(review.GetProperty("citation"), "text"));
        Assert.Equal("Dewi Santika", Text(review.GetProperty("citation").GetProperty("author"), "name"));
        Assert.Equal("https://schema.org/AlgorithmicMediaDigitalSource", Text(review, "digitalSourceType"));
    }

    [Fact]
    public void No_address_name_or_rating_is_made_up()
    {
        var review = Review(s_complete, SampleResult.Create());
        Assert.False(review.GetProperty("itemReviewed").TryGetProperty("author", out _));
        Assert.False(review.GetProperty("reviewRating").TryGetProperty("ratingValue", out _));
        var addresses = ReportText.Of(s_complete, SampleResult.Create()).Split('"').Where(part => part.StartsWith("http", StringComparison.Ordinal)).Distinct();
        Assert.Equal(["https://schema.org", "https://example.org/checks/toll", "https://schema.org/AlgorithmicMediaDigitalSource"], addresses);
    }

    [Fact]
    public void A_verdict_is_reviewed_with_its_evidence()
    {
        var verdict = new Verdict
        {
            Claim = "Tarif tol naik.",
            AsOf = new LocalDate(2024, 9, 1),
            Outcome = VerdictOutcome.Disputed,
            Nuance = VerdictNuance.SourcesDisagree,
            Supporting = [Evidence(SampleResult.Later)],
            Opposing = [Evidence(SampleResult.Earlier)],
            Explanation = "Two sources disagree.",
            Steps = [],
        };
        using var output = new StringWriter();
        s_complete.Write([verdict], output);
        var review = JsonDocument.Parse(output.ToString()).RootElement.GetProperty("@graph")[0];
        Assert.Equal("Tarif tol naik.", Text(review, "claimReviewed"));
        Assert.Equal("Disputed as of 2024-09-01", Text(review.GetProperty("reviewRating"), "alternateName"));
        Assert.Equal([SampleResult.Rise, SampleResult.Promise], review.GetProperty("citation").EnumerateArray().Select(citation => Text(citation, "text")));
        Assert.Throws<IncompleteReviewException>(() => new ClaimReviewReport().Write([verdict], output));

        static VerdictEvidence Evidence(OpenSourceTracker.Statements.Statement statement) => new() { Statement = statement, Reason = "the same", Strength = 1, Voice = EvidenceVoice.Outlet };
    }

    [Fact]
    public void An_accepted_conflict_is_not_reviewed() =>
        Assert.Equal(0, JsonDocument.Parse(ReportText.Of(s_complete, SarifReportTests.Reviewed)).RootElement.GetProperty("@graph").GetArrayLength());

    [Theory]
    [InlineData(null, null, false, "Url and Publisher and PublishedOn are missing")]
    [InlineData("https://example.org/", "Meja Periksa", false, "PublishedOn is missing")]
    [InlineData("ftp://example.org/", "Meja Periksa", true, "Url is missing")]
    [InlineData("https://example.org/", " ", true, "Publisher is missing")]
    public void What_is_missing_is_told_and_nothing_written(string? url, string? publisher, bool isDated, string told)
    {
        using var output = new StringWriter();
        var report = new ClaimReviewReport { Url = url is null ? null : new(url), Publisher = publisher, PublishedOn = isDated ? new LocalDate(2025, 5, 4) : null };
        Assert.Contains(told, Assert.Throws<IncompleteReviewException>(() => report.Write(SampleResult.Create(), output)).Message, StringComparison.Ordinal);
        Assert.Equal("", output.ToString());
    }

    // The undated Chinese text holds characters beyond the first plane.
    private static TrackerResult AboutTheUndated() => SampleResult.Create() with
    {
        Conflicts = [SampleResult.Conflict with { Later = SampleResult.Conflict.Later with { Statement = SampleResult.Unclear } }],
    };

    private static JsonElement Annotation(TrackerResult result) => JsonDocument.Parse(ReportText.Of(new AnnotationReport(), result)).RootElement.GetProperty("items")[0];

    private static JsonElement Review(ClaimReviewReport report, TrackerResult result) => JsonDocument.Parse(ReportText.Of(report, result)).RootElement.GetProperty("@graph")[0];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}

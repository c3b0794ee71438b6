using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Reports;

/// <summary>Reads the records that several reports hold.</summary>
internal static class JsonRecords
{
    /// <summary>An article without its text, which reports do not hold.</summary>
    public static Article Article(JsonIn item) => new()
    {
        Id = item["id"].Text,
        Path = item["path"].TextOrNull,
        Title = item["title"].TextOrNull,
        Publisher = item["publisher"].TextOrNull,
        Language = item["language"].TextOrNull,
        PublishedOn = item["publishedOn"].PeriodOrNull,
        PublishedOnFrom = item["publishedOnFrom"].Word<DateOrigin>(ReportWords.Of),
        Content = "",
        Blocks = [],
    };

    public static Statement Statement(JsonIn item) => new()
    {
        Id = item["id"].Text,
        ArticleId = item["articleId"].Text,
        Span = Span(item),
        Text = item["text"].Text,
        Language = item["language"].Text,
        Speaker = item["speaker"].Text,
        SpeakerClass = item.Find("speakerClass")?.Word<SourceClass>(ReportWords.Of) ?? default,
        SpeakerCandidates = item.Find("speakerCandidates")?.Texts ?? [],
        Holder = item["holder"].TextOrNull,
        Attribution = item["attribution"].Word<AttributionForm>(ReportWords.Of),
        SaidOn = item["saidOn"].PeriodOrNull,
        PublishedOn = item.Find("publishedOn")?.PeriodOrNull,
        About = item["about"].PeriodOrNull,
        Kind = item["kind"].Word<StatementKind>(ReportWords.Of),
        KindNote = item.Find("kindNote")?.TextOrNull,
        Certainty = item["certainty"].Word<Certainty>(ReportWords.Of),
        Openness = item["openness"].Word<OpennessStance>(ReportWords.Of),
        SameAs = item["sameAs"].TextOrNull,
    };

    public static TextSpan Span(JsonIn item) =>
        item["start"].Number is var start && item["end"].Number is var end && start >= 0 && end >= start ? new(start, end) : throw item["end"].Error("the end stands before the start");
}

using OpenSourceTracker.Articles;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Languages.Temporal.Dating;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Reports;

/// <summary>The temporal expressions of an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Dates">Its temporal expressions, in order, none overlapping another.</param>
public sealed record ArticleDates(Article Article, IReadOnlyList<TemporalExpression> Dates)
{
    /// <summary>Finds the temporal expressions of an article's own words, reckoned from its publication date, or from the one that its text proves.</summary>
    /// <param name="article">The article; where its text proves a date and it has none, the answer holds it with that date.</param>
    public static ArticleDates Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Blocks is not [var first, ..])
        {
            return new(article, []);
        }

        // In one go over the whole text, so that "three days later" finds the date of the paragraph before; then only what stands in the article's own words.
        var region = new TextSpan(first.Span.Start, article.Blocks[^1].Span.End);
        if (article.PublishedOn is null && DocumentDating.Find(article.Content, region, article.Language) is { Period: { } proven })
        {
            article = article with { PublishedOn = proven, PublishedOnFrom = DateOrigin.Text };
        }

        var own = new List<TemporalExpression>();
        var block = 0;
        foreach (var date in TemporalTagger.Default.Find(article.Content, region, article.PublishedOn, article.Language))
        {
            while (article.Blocks[block].Span.End < date.Span.End)
            {
                block++;
            }

            if (article.Blocks[block].Span.Contains(date.Span))
            {
                own.Add(date);
            }
        }

        return new(article, own);
    }
}

/// <summary>Writes temporal expressions: all of them, with durations, sets and vague references.</summary>
public static class DatesReport
{
    /// <summary>As one JSON object: <c>articles</c>, each with <c>path</c> and <c>dates</c> (start, end, text, type, value, mod, anchor).</summary>
    public static void WriteJson(IEnumerable<ArticleDates> articles, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonOut(output, indented: true);
        json.StartObject().StartArray("articles");
        foreach (var (article, dates) in articles)
        {
            json.StartObject().Text("path", article.Path).Text("id", article.Id).StartArray("dates");
            foreach (var date in dates)
            {
                json.StartObject()
                    .Number("start", date.Span.Start)
                    .Number("end", date.Span.End)
                    .Text("text", date.Text)
                    .Text("type", ReportWords.Of(date.Type))
                    .Text("value", date.Value)
                    .Text("mod", ReportWords.Of(date.Modifier))
                    .Text("anchor", ReportWords.Of(date.Anchor))
                    .Text("period", date.Period?.ToString())
                    .Text("anchoredOn", date.AnchoredOn?.ToString())
                    .EndObject();
            }

            json.EndArray().EndObject();
        }

        json.EndArray().EndObject();
        output.Write('\n');
    }

    /// <summary>As plain text: a line for each expression, under the path of its article.</summary>
    public static void WriteText(IEnumerable<ArticleDates> articles, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var (article, dates) in articles)
        {
            output.Write($"{DisplayText.Clean(article.Path ?? article.Title ?? article.Id)}, published {article.PublishedOn?.ToString() ?? "date not known"}\n");
            foreach (var date in dates)
            {
                var modifier = ReportWords.Of(date.Modifier) is { } mod ? $" {mod}" : "";
                var anchor = date.AnchoredOn is { } on ? $", from {on} ({ReportWords.Of(date.Anchor)})" : "";
                var weekday = date.WeekdayDisagrees ? ", the weekday is another" : "";
                output.Write($"  {DisplayText.Pad($"{date.Span}", 14)}{DisplayText.Pad(DisplayText.Clean(date.Text), 32)} {ReportWords.Of(date.Type)} {date.Value ?? "not resolved"}{modifier}{anchor}{weekday}\n");
            }
        }
    }

    /// <summary>As TIMEX3 (ISO 24617-1): a TimeML document with the text and its expressions marked in it; of several articles, their documents in one <c>Corpus</c> element.</summary>
    public static void WriteTimex3(IReadOnlyList<ArticleDates> articles, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(output);
        if (articles is [var single])
        {
            output.Write(Document(single));
            return;
        }

        const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        output.Write(Declaration + "<Corpus>\n");
        foreach (var item in articles)
        {
            output.Write(Document(item).AsSpan(Declaration.Length));
        }

        output.Write("</Corpus>\n");
    }

    private static string Document(ArticleDates item) => Timex3.Document(item.Article.Content, item.Dates, item.Article.PublishedOn, item.Article.Id);
}

using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Reports;

/// <summary>The fields of each record in JSON; the schema beside it says the same.</summary>
internal static class JsonParts
{
    public static void Article(JsonOut json, Article article, IReadOnlyList<TemporalExpression> dates)
    {
        Source(json, article).StartArray("dates");
        foreach (var date in dates.Where(date => date.IsCalendar))
        {
            json.StartObject()
                .Number("start", date.Span.Start)
                .Number("end", date.Span.End)
                .Text("text", date.Text)
                .Text("value", date.Period?.ToString())
                .EndObject();
        }

        json.EndArray();
    }

    /// <summary>An article as the place where a statement stands.</summary>
    public static JsonOut Source(JsonOut json, Article article) =>
        json.Text("id", article.Id)
            .Text("path", article.Path)
            .Text("title", article.Title)
            .Text("publisher", article.Publisher)
            .Text("language", article.Language)
            .Text("publishedOn", article.PublishedOn?.ToString())
            .Text("publishedOnFrom", ReportWords.Of(article.PublishedOnFrom));

    /// <summary>A statement by itself, with the article that it stands in.</summary>
    public static JsonOut Cited(JsonOut json, Statement statement, Article? article)
    {
        json.StartObject("statement");
        Statement(json, statement, []);
        json.EndObject();
        return article is null ? json.Text("article", null) : Source(json.StartObject("article"), article).EndObject();
    }

    public static void Statement(JsonOut json, Statement statement, IReadOnlyList<string> claims)
    {
        json.Text("id", statement.Id)
            .Text("articleId", statement.ArticleId)
            .Number("start", statement.Span.Start)
            .Number("end", statement.Span.End)
            .Text("text", statement.Text)
            .Text("language", statement.Language)
            .Text("speaker", statement.Speaker)
            .Text("holder", statement.Holder)
            .Text("attribution", ReportWords.Of(statement.Attribution))
            .Text("saidOn", statement.SaidOn?.ToString())
            .Text("about", statement.About?.ToString())
            .Text("kind", ReportWords.Of(statement.Kind))
            .Text("kindNote", statement.KindNote)
            .Text("certainty", ReportWords.Of(statement.Certainty))
            .Text("openness", ReportWords.Of(statement.Openness))
            .Text("claim", claims.Count > 0 ? claims[0] : null)
            .Text("sameAs", statement.SameAs)
            .Text("speakerClass", ReportWords.Of(statement.SpeakerClass))
            .Texts("speakerCandidates", statement.SpeakerCandidates)
            .Text("publishedOn", statement.PublishedOn?.ToString());
        if (claims.Count > 1)
        {
            json.Texts("furtherClaims", claims.Skip(1));
        }
    }

    public static void Conflict(JsonOut json, Conflict conflict, string language)
    {
        json.Text("id", conflict.Id)
            .Text("rule", conflict.Rule.Id)
            .Text("kind", conflict.Rule.Kind)
            .Text("mechanism", conflict.Mechanism)
            .Text("severity", ReportWords.Of(conflict.Severity))
            .Text("certainty", ReportWords.Of(conflict.Certainty))
            .Share("confidence", conflict.Confidence)
            .Text("earlier", conflict.Earlier.Statement?.Id)
            .Text("later", conflict.Later.Statement?.Id)
            .Text("explanation", conflict.Explanation.In(language))
            .Texts("steps", conflict.Steps.Select(step => step.In(language)))
            .Texts("mitigating", conflict.Mitigating)
            .Text("earlierClaim", conflict.Earlier.ToString())
            .Text("laterClaim", conflict.Later.ToString())
            .StartArray("alsoShownBy");
        foreach (var (earlier, later) in conflict.AlsoShownBy)
        {
            json.StartObject().Text("earlier", earlier).Text("later", later).EndObject();
        }

        json.EndArray();
    }

    /// <summary>What an editor decided before; nothing where nobody did.</summary>
    public static void Review(JsonOut json, Conflict conflict, Review review)
    {
        if (review.StateOf(conflict) is { } state)
        {
            json.Text("baselineState", state == BaselineState.New ? "new" : "unchanged");
        }

        if (review.ReasonFor(conflict) is { } reason)
        {
            json.Text("suppressedBecause", reason);
        }
    }

    public static void Known(JsonOut json, KnownConflict known) =>
        json.Text("id", known.Id)
            .Text("rule", known.Rule)
            .Text("kind", known.Kind)
            .Text("severity", ReportWords.Of(known.Severity))
            .Text("explanation", known.Explanation);

    public static void NearMiss(JsonOut json, NearMiss miss, string language) =>
        json.Text("earlier", miss.Earlier.Statement?.Id)
            .Text("later", miss.Later.Statement?.Id)
            .Text("gate", miss.Gate)
            .Text("reason", miss.Reason.In(language))
            .Share("nearness", miss.Nearness);

    public static void Diagnostic(JsonOut json, Diagnostic diagnostic) =>
        json.Text("code", diagnostic.Code)
            .Text("path", diagnostic.Path)
            .Number("start", diagnostic.Start)
            .Text("message", diagnostic.Message);

    public static void Summary(JsonOut json, TrackerResult result) =>
        json.Number("articles", result.Articles.Count)
            .Number("statements", result.Statements.Count)
            .Number("claims", result.Claims.Count)
            .Number("pairs", result.PairsExamined)
            .Number("conflicts", result.Conflicts.Count);

    public static IReadOnlyList<TemporalExpression> DatesOf(TrackerResult result, Article article) =>
        result.Dates.TryGetValue(article.Id, out var dates) ? dates : [];

    /// <summary>The claim lines of each statement.</summary>
    public static ILookup<string, string> ClaimLines(TrackerResult result) =>
        result.Claims.Where(claim => claim.Statement is not null).ToLookup(claim => claim.Statement!.Id, claim => claim.ToString(), StringComparer.Ordinal);
}

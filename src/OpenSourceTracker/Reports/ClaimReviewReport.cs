using NodaTime;
using NodaTime.Text;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Time;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Reports;

/// <summary>A ClaimReview lacks something that only its publisher knows; the message names all that is missing.</summary>
/// <param name="missing">What is missing.</param>
public sealed class IncompleteReviewException(IReadOnlyList<string> missing)
    : InvalidOperationException($"A ClaimReview cannot be written: {string.Join(" and ", missing)} {(missing.Count == 1 ? "is" : "are")} missing, and nothing is made up.")
{
    /// <summary>What is missing: <c>Url</c>, <c>Publisher</c>, <c>PublishedOn</c>.</summary>
    public IReadOnlyList<string> Missing { get; } = missing;
}

/// <summary>
/// The conflicts as schema.org ClaimReview (JSON-LD), for search engines and archives of fact checks: the later statement is the claim reviewed, the earlier one is cited against it.
/// Accepted conflicts are left out.
/// </summary>
/// <remarks>
/// What only the publisher knows (the address of the page, who publishes it, and when) must be given; where it is missing nothing is written.
/// Each review says that a program made it, and rates in words, not with a number. Immutable and thread-safe.
/// </remarks>
public sealed class ClaimReviewReport : IReportWriter
{
    /// <inheritdoc/>
    public string Name => "claimreview";

    /// <summary>The language of the explanations: en, id or zh.</summary>
    /// <value>The default is <c>en</c>.</value>
    public string Language { get; init; } = "en";

    /// <summary>The address of the page on which the reviews stand; http or https.</summary>
    public Uri? Url { get; init; }

    /// <summary>The organisation that publishes them.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day on which they are published.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>What is still missing: <c>Url</c>, <c>Publisher</c>, <c>PublishedOn</c>; empty where a review can be written.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. Url is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? (string[])[] : [nameof(Url)],
        .. string.IsNullOrWhiteSpace(Publisher) ? (string[])[nameof(Publisher)] : [],
        .. PublishedOn is null ? (string[])[nameof(PublishedOn)] : [],
    ];

    /// <inheritdoc/>
    /// <exception cref="IncompleteReviewException"><see cref="Url"/>, <see cref="Publisher"/> or <see cref="PublishedOn"/> is missing; nothing has been written.</exception>
    public void Write(TrackerResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var citations = new Citations(result, Language);
        Write(result.Conflicts.Where(conflict => result.Review.ReasonFor(conflict) is null), output, (json, conflict) => Write(json, conflict, citations));
    }

    /// <summary>Writes verdicts on claims as reviews: the claim, its outcome in words, and the statements that speak for and against it.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <param name="output">Where they go; neither flushed nor closed.</param>
    /// <exception cref="IncompleteReviewException"><see cref="Url"/>, <see cref="Publisher"/> or <see cref="PublishedOn"/> is missing; nothing has been written.</exception>
    public void Write(IEnumerable<Verdict> verdicts, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        ArgumentNullException.ThrowIfNull(output);
        Write(verdicts, output, Write);
    }

    private void Write<T>(IEnumerable<T> items, TextWriter output, Action<JsonOut, T> write)
    {
        if (Missing.Count > 0)
        {
            throw new IncompleteReviewException(Missing);
        }

        var json = new JsonOut(output, indented: true);
        json.StartObject().Text("@context", "https://schema.org").StartArray("@graph");
        foreach (var item in items)
        {
            json.StartObject().Text("@type", "ClaimReview").Text("url", Url!.AbsoluteUri).Text("datePublished", LocalDatePattern.Iso.Format(PublishedOn!.Value)).Text("inLanguage", Language);
            json.StartObject("author").Text("@type", "Organization").Text("name", Publisher).EndObject();
            write(json, item);
            json.Text("digitalSourceType", "https://schema.org/AlgorithmicMediaDigitalSource")
                .Text("disambiguatingDescription", Message.Of("review.machine").In(Language))
                .StartObject("contributor").Text("@type", "SoftwareApplication").Text("name", "OpenSourceTracker").EndObject()
                .EndObject();
        }

        json.EndArray().EndObject();
        output.Write('\n');
    }

    private void Write(JsonOut json, Verdict verdict)
    {
        json.Text("claimReviewed", DisplayText.Clean(verdict.Claim)).Text("reviewBody", DisplayText.Clean(verdict.Explanation.In(Language)));
        Rating(json, Message.Of("review." + ReportWords.Of(verdict.Outcome), ("date", LocalDatePattern.Iso.Format(verdict.AsOf))), Message.Word("nuance", verdict.Nuance).In(Language));
        json.StartObject("itemReviewed").Text("@type", "Claim").Text("text", DisplayText.Clean(verdict.Claim)).EndObject().StartArray("citation");
        Cite(json, verdict.Supporting, "side.for");
        Cite(json, verdict.Opposing, "side.against");
        json.EndArray();
    }

    private void Cite(JsonOut json, IReadOnlyList<VerdictEvidence> side, string code)
    {
        foreach (var item in side)
        {
            var citation = new Citations(item.Article is { } article ? [article] : [], Language).Of(item.Statement);
            json.StartObject().Text("@type", "Quotation").Text("text", citation.Quote).Text("description", DisplayText.Clean(Message.Of("review.cited", ("side", Message.Of(code)), ("voice", Message.Word("voice", ReportWords.Of(item.Voice))), ("reason", item.Reason)).In(Language)));
            Said(json, item.Statement.Speaker, item.Statement.SaidOn);
            PartOf(json, citation);
            json.EndObject();
        }
    }

    // A search engine shows the words of the rating; a number would say more than was found.
    private void Rating(JsonOut json, Message words, string? explanation)
    {
        json.StartObject("reviewRating").Text("@type", "Rating").Text("alternateName", words.In(Language));
        if (explanation is not null)
        {
            json.Text("ratingExplanation", explanation);
        }

        json.EndObject();
    }

    private void Write(JsonOut json, Conflict conflict, Citations citations)
    {
        var (later, earlier) = (citations.Of(conflict.Later), citations.Of(conflict.Earlier));
        json.Text("identifier", conflict.Id)
            .Text("claimReviewed", later.Quote)
            .Text("reviewBody", conflict.Explanation.In(Language));
        Rating(json, Message.Of("review.conflict"), ReportSentences.Title(conflict, Language));
        json.StartObject("itemReviewed").Text("@type", "Claim").Text("text", later.Quote);
        Origin(json, conflict.Later, later);
        json.EndObject();
        json.StartObject("citation").Text("@type", "Quotation").Text("text", earlier.Quote);
        Origin(json, conflict.Earlier, earlier);
        json.EndObject();
    }

    /// <summary>Who said it, when, and in which text; what is not known is left out, and whether a name is a person's or an organisation's is not guessed.</summary>
    private static void Origin(JsonOut json, Claim claim, Citation citation)
    {
        Said(json, claim.Speaker, claim.SaidOn);
        PartOf(json, citation);
    }

    private static void PartOf(JsonOut json, Citation citation)
    {
        if (citation.Title is null && citation.Publisher is null && citation.PublishedOn is null)
        {
            return;
        }

        json.StartObject("isPartOf").Text("@type", "NewsArticle");
        if (citation.Title is not null)
        {
            json.Text("headline", citation.Title);
        }

        if (citation.Publisher is not null)
        {
            json.StartObject("publisher").Text("@type", "Organization").Text("name", citation.Publisher).EndObject();
        }

        if (citation.PublishedOn is { } published && published.Start == published.End)
        {
            json.Text("datePublished", LocalDatePattern.Iso.Format(published.Start));
        }

        json.EndObject();
    }

    private static void Said(JsonOut json, string speaker, CalendarPeriod? saidOn)
    {
        if (speaker is not ("narrator" or "unknown" or "people familiar"))
        {
            json.StartObject("author").Text("name", DisplayText.Clean(speaker)).EndObject();
        }

        if (saidOn is { } said)
        {
            json.Text(said.Start == said.End ? "dateCreated" : "temporalCoverage", said.Start == said.End ? LocalDatePattern.Iso.Format(said.Start) : $"{LocalDatePattern.Iso.Format(said.Start)}/{LocalDatePattern.Iso.Format(said.End)}");
        }
    }
}

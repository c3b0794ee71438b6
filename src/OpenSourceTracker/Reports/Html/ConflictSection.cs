using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Reports.Html;

/// <summary>The conflicts of a page, each with its two passages and the steps of its explanation, and the filters over them.</summary>
internal sealed class ConflictSection(TrackerResult result, string language, HtmlOut html, Citations citations, Parties parties)
{
    private static readonly string[] s_states = ["new", "unchanged", "suppressed"];
    private static readonly Severity[] s_severities = [Severity.High, Severity.Medium, Severity.Low];

    private readonly Dictionary<string, Article> _articles = result.Articles.GroupBy(article => article.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    private readonly List<string> _topics = [.. result.Conflicts.Select(conflict => conflict.Earlier.Property).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    private readonly List<string> _kinds = [.. result.Conflicts.Select(conflict => conflict.Rule.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Where links lead: a link to a conflict holds as long as its id does.</summary>
    public IReadOnlyList<string> Anchors { get; } = AnchorsOf(result.Conflicts);

    public static string SeverityOf(Conflict conflict, string language) => Message.Word("severity", ReportWords.Of(conflict.Severity)).In(language);

    public void Write()
    {
        html.Write($"<section aria-labelledby=\"conflicts\">\n<h2 id=\"conflicts\" tabindex=\"-1\">{Say("label.conflicts")}</h2>\n");
        if (result.Conflicts.Count == 0)
        {
            html.Write($"<p>{Say("page.none")}</p>\n");
        }
        else
        {
            WriteFilters();
        }

        for (var i = 0; i < result.Conflicts.Count; i++)
        {
            WriteConflict(result.Conflicts[i], i);
        }

        html.Write($"</section>\n");
    }

    private void WriteFilters()
    {
        html.Write($"<form class=\"filters needs-script\" role=\"search\" aria-label=\"{Say("page.filters")}\">\n");
        Select("party", parties.Names.Take(parties.InConflict));
        Select("topic", _topics.Select(topic => Message.Word("property", topic).In(language)));
        Select("kind", _kinds.Select(kind => ReportSentences.Title(result.Conflicts.First(conflict => conflict.Rule.Kind == kind), language)));
        Select("severity", s_severities.Select(severity => Message.Word("severity", ReportWords.Of(severity)).In(language)));
        if (result.Review.Baseline is not null || result.Review.Suppressions.Count > 0)
        {
            Select("state", s_states.Select(state => Say("state." + state)));
        }

        html.Write($"<button type=\"button\" id=\"reset\">{Say("page.reset")}</button>\n</form>\n<p class=\"count needs-script\" role=\"status\" id=\"shown\" data-words=\"{Say("page.shown")}\"></p>\n<p id=\"nothing\" hidden>{Say("page.nothing-shown")}</p>\n");

        void Select(string name, IEnumerable<string> options)
        {
            html.Write($"<div><label for=\"{name}\">{Say("page." + name)}</label><select id=\"{name}\" name=\"{name}\" autocomplete=\"off\"><option value=\"\">{Say("page.all")}</option>");
            var i = 0;
            foreach (var option in options)
            {
                html.Write($"<option value=\"{i++}\">{DisplayText.Shorten(DisplayText.Clean(option), 60)}</option>");
            }

            html.Write($"</select></div>\n");
        }
    }

    private void WriteConflict(Conflict conflict, int i)
    {
        var partyNumbers = string.Join(' ', Parties.Of(conflict).Select(party => parties.NumberOf(party)));
        html.Write($"<article class=\"conflict\" id=\"{Anchors[i]}\" data-party=\"{partyNumbers}\" data-topic=\"{_topics.IndexOf(conflict.Earlier.Property)}\" data-kind=\"{_kinds.IndexOf(conflict.Rule.Kind)}\" data-severity=\"{Array.IndexOf(s_severities, conflict.Severity)}\" data-state=\"{StatesOf(conflict)}\" aria-labelledby=\"t-{i + 1}\">\n");
        html.Write($"<details><summary><span class=\"severity {ReportWords.Of(conflict.Severity)}\">{SeverityOf(conflict, language)}</span><h3 id=\"t-{i + 1}\">{i + 1}. {ReportSentences.Title(conflict, language)}</h3>");
        if (ReportSentences.State(conflict, result.Review, language) is { } state)
        {
            html.Write($"<span class=\"state\">{state}</span>");
        }

        html.Write($"<span class=\"why\">{DisplayText.Clean(conflict.Explanation.In(language))}</span><span class=\"meta\">{conflict.Earlier.SaidOn?.ToString() ?? Say("date.unknown")} → {conflict.Later.SaidOn?.ToString() ?? Say("date.unknown")} · {Say("page.confidence", ("n", ReportSentences.Confidence(conflict)))} · {Say("page.certainty", ("word", Message.Word("certainty", ReportWords.Of(conflict.Certainty))))}</span></summary>\n<div class=\"sides\">\n");
        WriteSide(conflict.Earlier, "label.earlier");
        WriteSide(conflict.Later, "label.later");
        html.Write($"</div>\n<div class=\"inner\">\n<h4>{Say("page.steps")}</h4>\n<ol>");
        foreach (var step in conflict.Steps)
        {
            html.Write($"<li>{DisplayText.Clean(step.In(language))}</li>");
        }

        html.Write($"</ol>\n");
        if (conflict.Mitigating.Count > 0)
        {
            html.Write($"<h4>{Say("label.but")}</h4>\n<ul>");
            foreach (var line in ReportSentences.Mitigating(conflict, citations))
            {
                html.Write($"<li><bdi>{line}</bdi></li>");
            }

            html.Write($"</ul>\n");
        }

        if (conflict.AlsoShownBy.Count > 0)
        {
            html.Write($"<p class=\"meta\">{Say("also.list", ("shown", ReportSentences.AlsoShown(conflict, language)))}</p>\n");
        }

        html.Write($"<p class=\"meta\"><code>{conflict.Rule.Id}</code> {conflict.Rule.Kind} · <code>{DisplayText.Clean(conflict.Id)}</code></p>\n</div></details>\n</article>\n");
    }

    private void WriteSide(Claim claim, string label)
    {
        var citation = citations.Of(claim);
        html.Write($"<figure><figcaption><strong>{Say(label)}:</strong> <bdi>{citation.Who}</bdi> ({citation.How}), {citation.Said}</figcaption>");
        if (claim.Statement is { } statement && _articles.TryGetValue(statement.ArticleId, out var article) && statement.Span.Start >= 0 && statement.Span.End <= article.Content.Length)
        {
            PassageView.Write(html, article, statement);
        }
        else
        {
            html.Write($"<blockquote dir=\"auto\"><p><mark>{citation.Quote}</mark></p></blockquote>");
        }

        html.Write($"<p class=\"meta\">{(citation.Title is null ? "" : citation.Title + " · ")}{Say("label.published")} {citation.Published} · <bdi>{citation.Place}</bdi></p></figure>\n");
    }

    // A conflict may be both known before and accepted.
    private string StatesOf(Conflict conflict) => string.Join(' ', s_states.Index().Where(state => state.Item switch
    {
        "new" => result.Review.StateOf(conflict) == BaselineState.New,
        "unchanged" => result.Review.StateOf(conflict) == BaselineState.Unchanged,
        _ => result.Review.ReasonFor(conflict) is not null,
    }).Select(state => state.Index));

    private string Say(string code, params ReadOnlySpan<(string Name, Message Value)> arguments) => Message.Of(code, arguments).In(language);

    private static List<string> AnchorsOf(IReadOnlyList<Conflict> conflicts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. conflicts.Select((conflict, i) => conflict.Id.Length > 0 && conflict.Id.All(char.IsAsciiLetterOrDigit) && seen.Add(conflict.Id) ? "c-" + conflict.Id : FormattableString.Invariant($"n-{i + 1}"))];
    }
}

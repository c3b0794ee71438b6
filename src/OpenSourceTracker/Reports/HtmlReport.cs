using System.Security.Cryptography;
using System.Text;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Reports.Html;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Reports;

/// <summary>
/// One page that needs nothing else: a timeline with the parties in lanes and the conflicts as arcs, filters, and each conflict with its two passages and the steps of its explanation.
/// </summary>
/// <remarks>
/// No network, no framework; it works by keyboard, on a phone, in light and dark, on paper, and without its script (then without filters).
/// What articles say is escaped, and the page forbids itself every script and style but its own. Lines end in LF. Immutable and thread-safe.
/// </remarks>
public sealed class HtmlReport : IReportWriter
{
    internal static readonly string Style = Resource("page.css");
    private static readonly string s_script = Resource("page.js");

    /// <inheritdoc/>
    public string Name => "html";

    /// <summary>The language of explanations and labels: en, id or zh. What tools read (codes, field names) is the same in all.</summary>
    /// <value>The default is <c>en</c>.</value>
    public string Language { get; init; } = "en";

    /// <inheritdoc/>
    public void Write(TrackerResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        new Page(result, Message.Languages.Contains(Language) ? Language : "en", new(output)).Write();
    }

    private static string Resource(string name) => Resources.Text("Reports/Html/" + name).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>A link to a conflict holds as long as its id does.</summary>
    private static List<string> AnchorsOf(IReadOnlyList<Conflict> conflicts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. conflicts.Select((conflict, i) => conflict.Id.Length > 0 && conflict.Id.All(char.IsAsciiLetterOrDigit) && seen.Add(conflict.Id) ? "c-" + conflict.Id : FormattableString.Invariant($"n-{i + 1}"))];
    }

    internal static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed class Page(TrackerResult result, string language, HtmlOut html)
    {
        private readonly Citations _citations = new(result, language);
        private readonly Parties _parties = new(result);
        private readonly Dictionary<string, Article> _articles = result.Articles.GroupBy(article => article.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        private readonly List<string> _anchors = AnchorsOf(result.Conflicts);
        private readonly List<string> _topics = [.. result.Conflicts.Select(conflict => conflict.Earlier.Property).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        private readonly List<string> _kinds = [.. result.Conflicts.Select(conflict => conflict.Rule.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        public void Write()
        {
            html.Write($"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n");
            html.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-");
            html.Own($"{HashOf(Style)}'; script-src 'sha256-{HashOf(s_script)}");
            html.Write($"'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n");
            html.Write($"<title>{Say("page.name")} — {ReportSentences.Looked(result, language)}</title>\n<style>");
            html.Own(Style);
            html.Write($"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#conflicts\">{Say("page.skip")}</a>\n");
            html.Write($"<header>\n<p class=\"over\">OpenSourceTracker</p>\n<h1>{Say("page.name")}</h1>\n<p class=\"lead\">{ReportSentences.Looked(result, language)}</p>\n<p class=\"lead\">{ReportSentences.Compared(result, language)}</p>\n<p class=\"note\">{Say("page.made")}</p>\n<button type=\"button\" id=\"theme\" class=\"needs-script\" aria-pressed=\"false\">{Say("page.dark")}</button>\n</header>\n<main>\n");
            if (result.Statements.Count + result.Conflicts.Count > 0)
            {
                html.Write($"<section aria-labelledby=\"h-timeline\">\n<h2 id=\"h-timeline\">{Say("page.timeline")}</h2>\n<p class=\"note\">{Say("page.timeline.about")} <span class=\"keys needs-script\" id=\"keys\">{Say("page.timeline.keys")}</span></p>\n");
                new Timeline(result, _parties, language).Write(html, _anchors, (conflict, i) => Say("page.arc", ("n", (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)), ("severity", Severity(conflict)), ("title", ReportSentences.Title(conflict, language)), ("earlier", Side(conflict.Earlier)), ("later", Side(conflict.Later))));
                html.Write($"</section>\n");
            }

            WriteConflicts();
            WriteGone();
            WriteNearMisses();
            WriteStatements();
            WriteDiagnostics();
            html.Write($"</main>\n<script>");
            html.Own(s_script);
            html.Write($"</script>\n</body>\n</html>\n");
        }

        private void WriteConflicts()
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
            Select("party", _parties.Names.Take(_parties.InConflict));
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
            var parties = string.Join(' ', Parties.Of(conflict).Select(party => _parties.NumberOf(party)));
            html.Write($"<article class=\"conflict\" id=\"{_anchors[i]}\" data-party=\"{parties}\" data-topic=\"{_topics.IndexOf(conflict.Earlier.Property)}\" data-kind=\"{_kinds.IndexOf(conflict.Rule.Kind)}\" data-severity=\"{Array.IndexOf(s_severities, conflict.Severity)}\" data-state=\"{StatesOf(conflict)}\" aria-labelledby=\"t-{i + 1}\">\n");
            html.Write($"<details><summary><span class=\"severity {ReportWords.Of(conflict.Severity)}\">{Severity(conflict)}</span><h3 id=\"t-{i + 1}\">{i + 1}. {ReportSentences.Title(conflict, language)}</h3>");
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
                foreach (var line in ReportSentences.Mitigating(conflict, _citations))
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
            var citation = _citations.Of(claim);
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

        private void WriteGone()
        {
            var gone = result.Review.GoneFrom(result.Conflicts);
            if (gone.Count > 0)
            {
                html.Write($"<section aria-labelledby=\"h-gone\">\n<h2 id=\"h-gone\">{Say("label.gone")}</h2>\n<ul>");
                foreach (var known in gone)
                {
                    html.Write($"<li>{ReportSentences.Gone(known)}</li>");
                }

                html.Write($"</ul>\n</section>\n");
            }
        }

        private void WriteNearMisses()
        {
            if (result.NearMisses.Count == 0)
            {
                return;
            }

            html.Write($"<section aria-labelledby=\"h-near\">\n<h2 id=\"h-near\">{Say("label.near")}</h2>\n<details class=\"more lane-none\"><summary>{result.NearMisses.Count}</summary>\n<div class=\"lane\"><ol>");
            foreach (var miss in result.NearMisses)
            {
                html.Write($"<li>{DisplayText.Clean(miss.Reason.In(language))} <code>{miss.Gate}</code><br><span class=\"meta\"><bdi>{ReportSentences.Brief(_citations.Of(miss.Earlier), 160)}</bdi><br><bdi>{ReportSentences.Brief(_citations.Of(miss.Later), 160)}</bdi></span></li>\n");
            }

            html.Write($"</ol></div></details>\n</section>\n");
        }

        private void WriteStatements()
        {
            if (result.Statements.Count == 0)
            {
                return;
            }

            html.Write($"<section aria-labelledby=\"h-statements\">\n<h2 id=\"h-statements\">{Say("page.statements")}</h2>\n");
            foreach (var group in result.Statements.GroupBy(statement => _parties.NumberOf(Parties.Of(statement)) ?? int.MaxValue).OrderBy(group => group.Key))
            {
                var isNamed = group.Key < int.MaxValue;
                html.Write($"<details class=\"lane\" data-party=\"{(isNamed ? group.Key : -1)}\"><summary><bdi>{(isNamed ? _parties.Names[group.Key] : Say("page.nobody"))}</bdi> <span class=\"meta\">{group.Count()}</span></summary>\n<ol>");
                foreach (var statement in group.OrderBy(statement => statement.SaidOn is null).ThenBy(statement => statement.SaidOn))
                {
                    WriteStatement(statement);
                }

                html.Write($"</ol></details>\n");
            }

            html.Write($"</section>\n");
        }

        private void WriteStatement(Statement statement)
        {
            var citation = _citations.Of(statement);
            html.Write($"<li><time>{citation.Said}</time><span lang=\"{PassageView.LanguageOf(statement.Language)}\" dir=\"auto\">{citation.Quoted}</span> <span class=\"meta\"><bdi>{citation.Who}</bdi> ({citation.How}) · <bdi>{citation.Place}</bdi></span></li>\n");
        }

        private void WriteDiagnostics()
        {
            if (result.Diagnostics.Count == 0)
            {
                return;
            }

            html.Write($"<section aria-labelledby=\"h-input\">\n<h2 id=\"h-input\">{Say("label.input")}</h2>\n<ul>");
            foreach (var diagnostic in result.Diagnostics)
            {
                html.Write($"<li><bdi>{ReportSentences.Of(diagnostic, _citations)}</bdi></li>");
            }

            html.Write($"</ul>\n</section>\n");
        }

        private string Side(Claim claim)
        {
            var citation = _citations.Of(claim);
            return Say("page.side", ("who", citation.Who), ("said", citation.Said));
        }

        // A conflict may be both known before and accepted.
        private string StatesOf(Conflict conflict) => string.Join(' ', s_states.Index().Where(state => state.Item switch
        {
            "new" => result.Review.StateOf(conflict) == BaselineState.New,
            "unchanged" => result.Review.StateOf(conflict) == BaselineState.Unchanged,
            _ => result.Review.ReasonFor(conflict) is not null,
        }).Select(state => state.Index));

        private string Severity(Conflict conflict) => Message.Word("severity", ReportWords.Of(conflict.Severity)).In(language);

        private string Say(string code, params ReadOnlySpan<(string Name, Message Value)> arguments) => Message.Of(code, arguments).In(language);
    }

    private static readonly string[] s_states = ["new", "unchanged", "suppressed"];
    private static readonly Severity[] s_severities = [Rules.Severity.High, Rules.Severity.Medium, Rules.Severity.Low];
}

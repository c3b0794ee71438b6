using System.Globalization;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Reports.Html;

/// <summary>The page of a result: a timeline, the conflicts, and what else was found.</summary>
internal sealed class Page
{
    private static readonly string s_script = PageHead.Resource("page.js");

    private readonly TrackerResult _result;
    private readonly string _language;
    private readonly HtmlOut _html;
    private readonly Citations _citations;
    private readonly Parties _parties;
    private readonly ConflictSection _conflicts;

    public Page(TrackerResult result, string language, HtmlOut html)
    {
        (_result, _language, _html) = (result, language, html);
        _citations = new(result, language);
        _parties = new(result);
        _conflicts = new(result, language, html, _citations, _parties);
    }

    public void Write()
    {
        PageHead.Write(_html, _language, $"{Say("page.name")} — {ReportSentences.Looked(_result, _language)}", s_script);
        _html.Write($"<a class=\"skip\" href=\"#conflicts\">{Say("page.skip")}</a>\n");
        _html.Write($"<header>\n<p class=\"over\">OpenSourceTracker</p>\n<h1>{Say("page.name")}</h1>\n<p class=\"lead\">{ReportSentences.Looked(_result, _language)}</p>\n<p class=\"lead\">{ReportSentences.Compared(_result, _language)}</p>\n<p class=\"note\">{Say("page.made")}</p>\n<button type=\"button\" id=\"theme\" class=\"needs-script\" aria-pressed=\"false\">{Say("page.dark")}</button>\n</header>\n<main>\n");
        WriteTimeline();
        _conflicts.Write();
        WriteGone();
        WriteNearMisses();
        WriteStatements();
        WriteDiagnostics();
        _html.Write($"</main>\n<script>");
        _html.Own(s_script);
        _html.Write($"</script>\n</body>\n</html>\n");
    }

    private void WriteTimeline()
    {
        if (_result.Statements.Count + _result.Conflicts.Count == 0)
        {
            return;
        }

        _html.Write($"<section aria-labelledby=\"h-timeline\">\n<h2 id=\"h-timeline\">{Say("page.timeline")}</h2>\n<p class=\"note\">{Say("page.timeline.about")} <span class=\"keys needs-script\" id=\"keys\">{Say("page.timeline.keys")}</span></p>\n");
        new Timeline(_result, _parties, _language).Write(_html, _conflicts.Anchors, (conflict, i) => Say("page.arc", ("n", (i + 1).ToString(CultureInfo.InvariantCulture)), ("severity", ConflictSection.SeverityOf(conflict, _language)), ("title", ReportSentences.Title(conflict, _language)), ("earlier", Side(conflict.Earlier)), ("later", Side(conflict.Later))));
        _html.Write($"</section>\n");
    }

    private void WriteGone()
    {
        var gone = _result.Review.GoneFrom(_result.Conflicts);
        if (gone.Count > 0)
        {
            _html.Write($"<section aria-labelledby=\"h-gone\">\n<h2 id=\"h-gone\">{Say("label.gone")}</h2>\n<ul>");
            foreach (var known in gone)
            {
                _html.Write($"<li>{ReportSentences.Gone(known)}</li>");
            }

            _html.Write($"</ul>\n</section>\n");
        }
    }

    private void WriteNearMisses()
    {
        if (_result.NearMisses.Count == 0)
        {
            return;
        }

        _html.Write($"<section aria-labelledby=\"h-near\">\n<h2 id=\"h-near\">{Say("label.near")}</h2>\n<details class=\"more lane-none\"><summary>{_result.NearMisses.Count}</summary>\n<div class=\"lane\"><ol>");
        foreach (var miss in _result.NearMisses)
        {
            _html.Write($"<li>{DisplayText.Clean(miss.Reason.In(_language))} <code>{miss.Gate}</code><br><span class=\"meta\"><bdi>{ReportSentences.Brief(_citations.Of(miss.Earlier), 160)}</bdi><br><bdi>{ReportSentences.Brief(_citations.Of(miss.Later), 160)}</bdi></span></li>\n");
        }

        _html.Write($"</ol></div></details>\n</section>\n");
    }

    private void WriteStatements()
    {
        if (_result.Statements.Count == 0)
        {
            return;
        }

        _html.Write($"<section aria-labelledby=\"h-statements\">\n<h2 id=\"h-statements\">{Say("page.statements")}</h2>\n");
        foreach (var group in _result.Statements.GroupBy(statement => _parties.NumberOf(Parties.Of(statement)) ?? int.MaxValue).OrderBy(group => group.Key))
        {
            var isNamed = group.Key < int.MaxValue;
            _html.Write($"<details class=\"lane\" data-party=\"{(isNamed ? group.Key : -1)}\"><summary><bdi>{(isNamed ? _parties.Names[group.Key] : Say("page.nobody"))}</bdi> <span class=\"meta\">{group.Count()}</span></summary>\n<ol>");
            foreach (var statement in group.OrderBy(statement => statement.SaidOn is null).ThenBy(statement => statement.SaidOn))
            {
                WriteStatement(statement);
            }

            _html.Write($"</ol></details>\n");
        }

        _html.Write($"</section>\n");
    }

    private void WriteStatement(Statement statement)
    {
        var citation = _citations.Of(statement);
        _html.Write($"<li><time>{citation.Said}</time><span lang=\"{PassageView.LanguageOf(statement.Language)}\" dir=\"auto\">{citation.Quoted}</span> <span class=\"meta\"><bdi>{citation.Who}</bdi> ({citation.How}) · <bdi>{citation.Place}</bdi></span></li>\n");
    }

    private void WriteDiagnostics()
    {
        if (_result.Diagnostics.Count == 0)
        {
            return;
        }

        _html.Write($"<section aria-labelledby=\"h-input\">\n<h2 id=\"h-input\">{Say("label.input")}</h2>\n<ul>");
        foreach (var diagnostic in _result.Diagnostics)
        {
            _html.Write($"<li><bdi>{ReportSentences.Of(diagnostic, _citations)}</bdi></li>");
        }

        _html.Write($"</ul>\n</section>\n");
    }

    private string Side(Claim claim)
    {
        var citation = _citations.Of(claim);
        return Say("page.side", ("who", citation.Who), ("said", citation.Said));
    }

    private string Say(string code, params ReadOnlySpan<(string Name, Message Value)> arguments) => Message.Of(code, arguments).In(_language);
}

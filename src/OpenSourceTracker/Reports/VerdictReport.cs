using OpenSourceTracker.Articles;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Reports;

/// <summary>Writes verdicts: a JSON object a line for tools, plain text for people.</summary>
public static class VerdictReport
{
    /// <summary>As JSON Lines, an object a verdict: <c>claim</c>, <c>asOf</c>, <c>verdict</c>, <c>nuance</c>, the ids of the statements in <c>supporting</c> and <c>opposing</c>, <c>explanation</c>, <c>steps</c> and <c>evidence</c> in full.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <param name="output">Where to. Lines end with a line feed.</param>
    /// <param name="language">The language of explanations, reasons and steps, one of <see cref="Rules.Message.Languages"/>; another counts as English.</param>
    public static void WriteJsonLines(IEnumerable<Verdict> verdicts, TextWriter output, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var verdict in verdicts)
        {
            var json = new JsonOut(output, indented: false);
            json.StartObject()
                .Text("claim", verdict.Claim)
                .Text("asOf", $"{verdict.AsOf:uuuu-MM-dd}")
                .Text("verdict", ReportWords.Of(verdict.Outcome))
                .Text("nuance", verdict.Nuance)
                .Texts("supporting", verdict.Supporting.Select(item => item.Statement.Id))
                .Texts("opposing", verdict.Opposing.Select(item => item.Statement.Id))
                .Text("explanation", verdict.Explanation.In(language))
                .Texts("steps", verdict.Steps.Select(step => step.In(language)))
                .StartArray("evidence");
            foreach (var (item, side) in verdict.Supporting.Select(item => (item, "supporting")).Concat(verdict.Opposing.Select(item => (item, "opposing"))))
            {
                json.StartObject()
                    .Text("statement", item.Statement.Id)
                    .Text("side", side)
                    .Text("text", item.Statement.Text)
                    .Text("speaker", item.Statement.Speaker)
                    .Text("attribution", ReportWords.Of(item.Statement.Attribution))
                    .Text("saidOn", item.Statement.SaidOn?.ToString())
                    .Text("publishedOn", item.Statement.PublishedOn?.ToString())
                    .Text("about", item.Statement.About?.ToString())
                    .Text("reason", item.Reason.In(language))
                    .Share("strength", item.Strength)
                    .Text("ownWord", item.IsOwnWord ? "yes" : "no")
                    .Text("repeat", item.IsRepeat ? "yes" : "no")
                    .EndObject();
            }

            json.EndArray().EndObject();
            output.Write('\n');
        }
    }

    /// <summary>As plain text, with the passages that speak for and against each claim.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <param name="articles">The articles that were checked against, for their paths and outlets.</param>
    /// <param name="output">Where to. Lines end with a line feed.</param>
    /// <param name="language">The language of explanations and reasons, one of <see cref="Rules.Message.Languages"/>; another counts as English.</param>
    public static void WriteText(IEnumerable<Verdict> verdicts, IReadOnlyList<Article> articles, TextWriter output, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(output);
        var known = articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id, StringComparer.Ordinal);
        var isFirst = true;
        foreach (var verdict in verdicts)
        {
            output.Write(isFirst ? "" : "\n");
            isFirst = false;
            output.Write($"{DisplayText.Clean(verdict.Claim)}\n");
            output.Write($"As of {verdict.AsOf:uuuu-MM-dd}: {ReportWords.Of(verdict.Outcome)} ({verdict.Nuance})\n");
            output.Write($"  {DisplayText.Clean(verdict.Explanation.In(language))}\n");
            Side("For", verdict.Supporting);
            Side("Against", verdict.Opposing);
        }

        void Side(string title, IReadOnlyList<VerdictEvidence> side)
        {
            foreach (var item in side)
            {
                var statement = item.Statement;
                var article = known.GetValueOrDefault(statement.ArticleId);
                var own = item.IsOwnWord ? ", the party's own word" : "";
                var repeat = item.IsRepeat ? ", a source counted already" : "";
                output.Write($"  {title}: \"{DisplayText.Clean(statement.Text)}\"\n");
                output.Write($"    {DisplayText.Clean(statement.Speaker)} ({ReportWords.Of(statement.Attribution)}), said {statement.SaidOn?.ToString() ?? "on a day not known"}, published {statement.PublishedOn?.ToString() ?? "on a day not known"}, {DisplayText.Clean(article?.Publisher ?? article?.Path ?? statement.ArticleId)}; {DisplayText.Clean(item.Reason.In(language))}{own}{repeat}\n");
            }
        }
    }
}

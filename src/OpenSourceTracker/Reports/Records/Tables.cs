using System.Globalization;
using NodaTime.Text;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Reports.Records;

/// <summary>Verdicts, promises and timelines as tables for spreadsheets: RFC 4180, a line for each passage, what it belongs to repeated before it.</summary>
internal sealed class Tables(string language, TextWriter output)
{
    private const string Passage = "statement,text,who,how,said_on,published_on,publisher,where";

    public void Write(IEnumerable<Verdict> verdicts)
    {
        Line("claim,as_of,verdict,nuance,confidence,explanation,side,voice,source_counted_before,reason,strength," + Passage);
        foreach (var verdict in verdicts)
        {
            string?[] head = [verdict.Claim, LocalDatePattern.Iso.Format(verdict.AsOf), ReportWords.Of(verdict.Outcome), verdict.Nuance, Number(verdict.Confidence), verdict.Explanation.In(language)];
            var rows = verdict.Supporting.Select(item => (item, "supporting")).Concat(verdict.Opposing.Select(item => (item, "opposing"))).ToList();
            foreach (var (item, side) in rows)
            {
                Row([.. head, side, ReportWords.Of(item.Voice), item.IsRepeat ? "yes" : "no", item.Reason.In(language), Number(item.Strength), .. Of(item.Statement, item.Article)]);
            }

            if (rows.Count == 0)
            {
                Row([.. head, .. new string?[5 + 8]]);
            }
        }
    }

    public void Write(IEnumerable<Commitment> promises)
    {
        Line("status,due,rated_on,explanation," + Passage + ",evidence_reason," + string.Join(',', Passage.Split(',').Select(name => "evidence_" + name)));
        foreach (var promise in promises)
        {
            string?[] head = [ReportWords.Of(promise.Status), promise.Due?.ToString(), promise.RatedOn?.ToString(), promise.Explanation.In(language), .. Of(promise.Statement, promise.Article)];
            foreach (var item in promise.Evidence)
            {
                Row([.. head, item.Reason.In(language), .. Of(item.Statement, item.Article)]);
            }

            if (promise.Evidence.Count == 0)
            {
                Row([.. head, .. new string?[1 + 8]]);
            }
        }
    }

    public void Write(IEnumerable<TimelineEntry> timeline)
    {
        Line("on,kind,positions,change," + Passage);
        foreach (var entry in timeline)
        {
            Row([entry.On?.ToString(), ReportWords.Of(entry.Statement.Kind), string.Join("; ", entry.Positions.Select(position => position.In(language))), entry.Change?.In(language), .. Of(entry.Statement, entry.Article)]);
        }
    }

    private IEnumerable<string?> Of(Statement statement, Article? article)
    {
        var citation = new Citations(article is null ? [] : [article], language).Of(statement);
        return [citation.StatementId, citation.Quote, citation.Who, citation.How, citation.SaidOn?.ToString(), citation.PublishedOn?.ToString(), citation.Publisher, citation.Place];
    }

    private static string? Number(double? value) => value?.ToString("0.###", CultureInfo.InvariantCulture);

    private void Row(IEnumerable<string?> fields) => Line(string.Join(',', fields.Select(CsvReport.Field)));

    private void Line(string line) => output.Write(line + "\r\n");
}

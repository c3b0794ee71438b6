using System.CommandLine;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Time;
using SampleConsole.Output;

namespace SampleConsole.Commands;

/// <summary><c>dates PATH…</c>: every temporal expression, and what it means on the calendar.</summary>
internal static class DatesCommand
{
    private const double ShareOfReading = 0.5;

    public static Command Create(Session session)
    {
        var paths = CommandOptions.Paths(atLeastOne: true);
        var date = CommandOptions.Date();
        var metadata = CommandOptions.Metadata();
        var format = CommandOptions.Format("text", "json", "timex3");
        var output = CommandOptions.Out();
        var command = new Command("dates", "Lists the temporal expressions of texts, and what they mean on the calendar.") { paths, date, metadata, format, output };
        command.SetAction(parsed =>
        {
            var found = Find(session, parsed.GetValue(paths)!, parsed.GetValue(metadata), parsed.GetValue(date));
            ReportOutput.Write(session.Terminal, Writer(parsed.GetValue(format)!, found), parsed.GetValue(output));
            return ExitCodes.Done;
        });
        return command;
    }

    private static List<ArticleDates> Find(Session session, IReadOnlyList<string> paths, string? metadata, CalendarPeriod? date)
    {
        using var progress = new ProgressLine(session.Terminal);
        var read = ArticleInput.Read(paths, metadata, session.Terminal.Input, progress.Part(0, ShareOfReading), session.CancellationToken);
        var tagging = progress.Part(ShareOfReading, 1);
        var found = new List<ArticleDates>(read.Articles.Count);
        foreach (var article in read.Articles)
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            var dated = date is null ? article : article with { PublishedOn = date, PublishedOnFrom = DateOrigin.Metadata };
            found.Add(ArticleDates.Of(dated));
            tagging.Report((double)found.Count / read.Articles.Count);
        }

        return found;
    }

    private static Action<TextWriter> Writer(string format, List<ArticleDates> found) => format switch
    {
        "json" => writer => DatesReport.WriteJson(found, writer),
        "timex3" => writer => DatesReport.WriteTimex3(found, writer),
        _ => writer => DatesReport.WriteText(found, writer),
    };
}

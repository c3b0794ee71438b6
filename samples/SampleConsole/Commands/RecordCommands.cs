using System.CommandLine;
using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Verdicts;
using SampleConsole.Output;

namespace SampleConsole.Commands;

/// <summary><c>timeline PARTY|TOPIC PATH…</c> and <c>promises PARTY PATH…</c>: the record of a party or a topic.</summary>
internal static class RecordCommands
{
    public static Command Timeline(Session session) => Create(session, "timeline", "The dated statements of a party, or on a topic, in order, with what changes.", "PARTY", (checker, name, asOf, form, writer) =>
        RecordReport.Write(name, checker.Timeline(name, asOf), writer, form.Format, form.Language, form.Width));

    public static Command Promises(Session session) => Create(session, "promises", "The promises of a party, with what became of each; no news is never a broken promise.", "PARTY", (checker, name, asOf, form, writer) =>
        RecordReport.Write(name, checker.Commitments(name, asOf), writer, form.Format, form.Language, form.Width));

    private static Command Create(Session session, string name, string description, string argument, Action<FactChecker, string, LocalDate, (string Format, string Language, int Width), TextWriter> write)
    {
        var subject = new Argument<string>(argument) { Description = "A name as the texts give it." };
        var paths = CommandOptions.Paths(atLeastOne: false);
        var asOf = CommandOptions.AsOf();
        var metadata = CommandOptions.Metadata();
        var format = CommandOptions.Format([.. RecordReport.Formats]);
        var language = CommandOptions.Language();
        var output = CommandOptions.Out();
        var command = new Command(name, description) { subject, paths, asOf, metadata, format, language, output };
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(subject)!;
            if (string.IsNullOrWhiteSpace(given))
            {
                throw new UsageException($"{name} needs a name.");
            }

            var articles = VerifyCommand.Articles(session, parsed.GetValue(paths) ?? [], parsed.GetValue(metadata), null);
            var checker = session.Engine.FactCheck(articles);
            var day = parsed.GetValue(asOf) ?? LastDay(articles);
            ReportOutput.Write(session.Terminal, writer => write(checker, given, day, (parsed.GetValue(format)!, parsed.GetValue(language)!, parsed.GetValue(output) is null ? session.Terminal.Width : Terminal.PlainWidth), writer), parsed.GetValue(output));
            return ExitCodes.Done;
        });
        return command;
    }

    // Without a day, all that has a date counts.
    private static LocalDate LastDay(IReadOnlyList<Article> articles) => articles.Max(article => article.PublishedOn?.End) ?? LocalDate.MaxIsoValue;
}

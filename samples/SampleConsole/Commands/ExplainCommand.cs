using System.CommandLine;
using OpenSourceTracker;
using OpenSourceTracker.Reports;
using SampleConsole.Output;

namespace SampleConsole.Commands;

/// <summary><c>explain STATEMENT STATEMENT [PATH…]</c>: why two statements are flagged, or not.</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session)
    {
        var first = new Argument<string>("STATEMENT") { Description = "The id of a statement, as printed." };
        var second = new Argument<string>("OTHER") { Description = "The id of another." };
        var paths = CommandOptions.Paths(atLeastOne: false);
        var metadata = CommandOptions.Metadata();
        var asOf = CommandOptions.AsOf();
        var format = CommandOptions.Format("text", "json");
        var language = CommandOptions.Language();
        var command = new Command("explain", "Says why two statements are flagged, or what keeps them from it.") { first, second, paths, metadata, asOf, format, language };
        command.SetAction(parsed =>
        {
            var (one, other) = (parsed.GetValue(first)!, parsed.GetValue(second)!);
            var result = Tracking.Run(session, parsed.GetValue(paths) ?? [], parsed.GetValue(metadata), parsed.GetValue(asOf));
            Require(result, one);
            Require(result, other);
            if (one == other)
            {
                throw new UsageException($"'{one}' was given twice; two different statements are needed.");
            }

            var explanation = session.Engine.Explain(result, one, other);
            ReportOutput.ToStandardOutput(session.Terminal, writer =>
            {
                if (parsed.GetValue(format) == "json")
                {
                    ExplanationReport.WriteJson(explanation, writer, parsed.GetValue(language)!);
                }
                else
                {
                    ExplanationReport.WriteText(result, explanation, writer, session.Terminal.Width, parsed.GetValue(language)!);
                }
            });
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Require(TrackerResult result, string id)
    {
        if (!result.Statements.Any(statement => statement.Id == id))
        {
            var example = result.Statements.Count > 0 ? $"; an id looks like '{result.Statements[0].Id}'" : "";
            throw new UsageException($"These texts have no statement '{id}'{example}.");
        }
    }
}

using System.CommandLine;
using SampleConsole.Output;

namespace SampleConsole.Commands;

/// <summary><c>check PATH…</c>: the conflicts in one's own texts.</summary>
internal static class CheckCommand
{
    public static Command Create(Session session)
    {
        var paths = CommandOptions.Paths(atLeastOne: true);
        var metadata = CommandOptions.Metadata();
        var asOf = CommandOptions.AsOf();
        var format = CommandOptions.Format(CommandOptions.ReportFormats);
        var failOn = CommandOptions.FailOn();
        var output = CommandOptions.Out();
        var near = CommandOptions.Near();
        var command = new Command("check", "Finds the conflicts in texts of your own.") { paths, metadata, asOf, format, failOn, output, near };
        command.SetAction(parsed =>
        {
            var result = Tracking.Run(session, parsed.GetValue(paths)!, parsed.GetValue(metadata), parsed.GetValue(asOf));
            ReportOutput.Write(session.Terminal, result, parsed.GetValue(format)!, parsed.GetValue(near), parsed.GetValue(output));
            return parsed.GetValue(failOn) is { } limit && result.Conflicts.Any(conflict => conflict.Severity >= limit) ? ExitCodes.Found : ExitCodes.Done;
        });
        return command;
    }
}

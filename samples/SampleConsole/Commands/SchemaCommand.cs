using System.CommandLine;
using OpenSourceTracker.Reports;
using SampleConsole.Output;

namespace SampleConsole.Commands;

/// <summary><c>schema</c>: the JSON Schema of what <c>--format json</c> writes.</summary>
internal static class SchemaCommand
{
    public static Command Create(Session session)
    {
        var command = new Command("schema", "Prints the JSON Schema of the JSON report.");
        command.SetAction(_ =>
        {
            ReportOutput.ToStandardOutput(session.Terminal, writer => writer.Write(ReportSchema.Text));
            return ExitCodes.Done;
        });
        return command;
    }
}

using System.Text;
using OpenSourceTracker;
using OpenSourceTracker.Reports;

namespace SampleConsole.Output;

/// <summary>Brings a report to the screen, to standard output or into a file.</summary>
internal static class ReportOutput
{
    public static void Write(Terminal terminal, TrackerResult result, string format, int near, string? path)
    {
        if (path is not null)
        {
            ToFile(path, writer => Writer(format, near, 100).Write(result, writer));
        }
        else if (format == "text" && terminal.IsRich)
        {
            ToStandardOutput(terminal, _ => new ScreenReport(terminal, near).Write(result));
        }
        else
        {
            ToStandardOutput(terminal, writer => Writer(format, near, terminal.Width).Write(result, writer));
        }
    }

    public static void ToStandardOutput(Terminal terminal, Action<TextWriter> write)
    {
        try
        {
            write(terminal.Output);
            terminal.Output.Flush();
        }
        catch (IOException exception)
        {
            throw new BrokenOutputException(exception);
        }
    }

    private static void ToFile(string path, Action<TextWriter> write)
    {
        try
        {
            using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            write(writer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"The file '{path}' cannot be written: {exception.Message}", exception);
        }
    }

    private static IReportWriter Writer(string format, int near, int width) =>
        format == "text" ? new TextReport { Width = width, NearMisses = near } : ReportWriters.Find(format)!;
}

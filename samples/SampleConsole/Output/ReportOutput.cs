using System.Text;
using OpenSourceTracker;
using OpenSourceTracker.Reports;

namespace SampleConsole.Output;

/// <summary>Brings a report to the screen, to standard output or into a file.</summary>
internal static class ReportOutput
{
    public static void Write(Terminal terminal, TrackerResult result, string format, int near, string language, string? path)
    {
        if (path is null && format == "text" && terminal.IsRich)
        {
            ToStandardOutput(terminal, _ => new ScreenReport(terminal, near, language).Write(result));
            return;
        }

        var width = path is null ? terminal.Width : Terminal.PlainWidth;
        var report = format == "text" ? new TextReport { Width = width, NearMisses = near, Language = language } : ReportWriters.Find(format, language)!;
        Write(terminal, writer => report.Write(result, writer), path);
    }

    /// <summary>Into the file, or to standard output where none is named.</summary>
    public static void Write(Terminal terminal, Action<TextWriter> write, string? path)
    {
        if (path is null)
        {
            ToStandardOutput(terminal, write);
        }
        else
        {
            ToFile(path, write);
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
}

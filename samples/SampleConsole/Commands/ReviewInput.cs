using System.Text;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Text;

namespace SampleConsole.Commands;

/// <summary>Reads the files of what an editor has decided before.</summary>
internal static class ReviewInput
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private const long MostBytes = 64L * 1024 * 1024;

    public static Review Read(string? suppressions, string? baseline) =>
        new(suppressions is null ? [] : Parse(suppressions, ReviewFiles.ReadSuppressions), baseline is null ? null : Parse(baseline, ReviewFiles.ReadBaseline));

    private static IReadOnlyList<T> Parse<T>(string path, Func<string, string, IReadOnlyList<T>> parse)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
            {
                throw new UsageException($"The file '{path}' is larger than 64 MiB.");
            }

            return parse(File.ReadAllText(path, s_utf8), path);
        }
        catch (YamlFileException exception)
        {
            throw new UsageException(exception.Message.TrimEnd('.') + ".", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"The file '{path}' cannot be read: {exception.Message}", exception);
        }
    }
}

using System.Diagnostics;
using System.Text;
using OpenSourceTracker.Reports;

namespace SampleConsole.Tests;

/// <summary>The program as the shell sees it: bytes and exit codes.</summary>
public sealed class TheProcess
{
    [Fact]
    public void Writes_utf8_without_a_mark_and_with_line_feeds()
    {
        var (code, output, error) = Start("schema");
        Assert.Equal(ExitCodes.Done, code);
        Assert.Equal(Encoding.UTF8.GetBytes(ReportSchema.Text), output);
        Assert.Equal("", error);
    }

    [Fact]
    public void Refuses_with_exit_code_2()
    {
        var (code, output, error) = Start("check", "没有这个文件");
        Assert.Equal(ExitCodes.BadInput, code);
        Assert.Empty(output);
        Assert.Equal("There is no file or folder '没有这个文件'.\n", error);
    }

    private static (int Code, byte[] Output, string Error) Start(params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "SampleConsole.dll"));
        foreach (var argument in args)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }
}

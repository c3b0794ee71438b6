using System.Text;

namespace SampleConsole.Tests;

/// <summary>One run of the console inside the test: what it wrote, and its exit code.</summary>
internal sealed record ConsoleRun(int ExitCode, string Output, string Error)
{
    public static ConsoleRun Of(params string[] args) => With(new FakeEngine(), args);

    public static ConsoleRun With(IEngine engine, params string[] args) => WithInput(engine, "", default, args);

    public static ConsoleRun WithInput(IEngine engine, string input, CancellationToken cancellationToken, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        var code = new App(terminal, engine).Run(args, cancellationToken);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Refused as a user wants it: exit code 2, nothing on standard output, one sentence on standard error.</summary>
    public string Refusal()
    {
        Assert.Equal("", Output);
        Assert.Equal(ExitCodes.BadInput, ExitCode);
        Assert.EndsWith(".\n", Error, StringComparison.Ordinal);
        var sentence = Error[..^1];
        Assert.DoesNotContain('\n', sentence);
        Assert.DoesNotContain("Exception", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", sentence, StringComparison.Ordinal);
        return sentence;
    }
}

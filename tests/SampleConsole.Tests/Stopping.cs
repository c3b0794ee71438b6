namespace SampleConsole.Tests;

public sealed class Stopping
{
    [Fact]
    public void Ctrl_C_ends_with_130_and_nothing_on_standard_output()
    {
        using var cancellation = new CancellationTokenSource();
        var engine = new FakeEngine
        {
            Work = token =>
            {
                cancellation.Cancel();
                token.ThrowIfCancellationRequested();
            },
        };
        var run = ConsoleRun.WithInput(engine, "", cancellation.Token);
        Assert.Equal(ExitCodes.Cancelled, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal("Stopped.\n", run.Error);
    }

    [Fact]
    public async Task Work_that_does_not_stop_is_left_behind()
    {
        using var cancellation = new CancellationTokenSource();
        using var released = new ManualResetEventSlim();
        var engine = new FakeEngine
        {
            Work = _ =>
            {
                cancellation.Cancel();
                released.Wait(TimeSpan.FromSeconds(30), CancellationToken.None);
            },
        };
        using var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null);
        Assert.Equal(ExitCodes.Cancelled, await new App(terminal, engine).RunAsync([], cancellation.Token));
        released.Set();
    }

    [Fact]
    public void A_fault_of_the_program_is_one_line_without_a_trace()
    {
        var run = ConsoleRun.With(new FakeEngine { Work = _ => throw new InvalidOperationException("two\nlines") });
        Assert.Equal(ExitCodes.Fault, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal("The program has a fault, please report it: InvalidOperationException: two lines\n", run.Error);
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_fault()
    {
        using var error = new StringWriter();
        using var terminal = new Terminal(Stream.Null, new StreamWriter(new BrokenPipe()), error);
        Assert.Equal(ExitCodes.Done, new App(terminal, new FakeEngine()).Run(["schema"]));
        Assert.Equal("", error.ToString());
    }

    private sealed class BrokenPipe : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");
    }
}

using SampleConsole.Output;

namespace SampleConsole.Tests.Output;

public sealed class ProgressLineTests
{
    [Fact]
    public void Is_shown_when_the_work_takes_long_and_leaves_no_trace()
    {
        var error = Run(seconds: 2, isRich: true);
        Assert.StartsWith("\r[###############...............]  50 %", error, StringComparison.Ordinal);
        Assert.EndsWith("\r", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, false)]
    public void Is_silent_on_short_work_and_where_nobody_looks(int seconds, bool isRich) => Assert.Equal("", Run(seconds, isRich));

    private static string Run(int seconds, bool isRich)
    {
        using var error = new StringWriter();
        using var terminal = new Terminal(Stream.Null, TextWriter.Null, error) { IsErrorRich = isRich };
        var clock = new StoppedClock();
        using (var line = new ProgressLine(terminal, clock))
        {
            clock.Seconds = seconds;
            line.Part(0.25, 0.75).Report(0.5);
            line.Part(0.25, 0.75).Report(0.5);
            line.Part(0.25, 0.75).Report(0.1);
        }

        return error.ToString();
    }

    private sealed class StoppedClock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}

using System.Text.Json;
using OpenSourceTracker.Tests.Reports;

namespace SampleConsole.Tests.Commands;

public sealed class ExplainCommandTests
{
    private static readonly string Earlier = SampleResult.Earlier.Id;
    private static readonly string Later = SampleResult.Later.Id;

    [Fact]
    public void Text_says_why()
    {
        var run = ConsoleRun.Of("explain", Earlier, Later);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.StartsWith("Flagged: commitment-broken (OST0104)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_why() =>
        Assert.Equal(Later, JsonDocument.Parse(ConsoleRun.Of("explain", Earlier, Later, "--format", "json").Output).RootElement.GetProperty("later").GetString());

    [Fact]
    public void An_unknown_statement_is_refused_with_an_example() =>
        Assert.Equal($"These texts have no statement 'x'; an id looks like '{Earlier}'.", ConsoleRun.Of("explain", Earlier, "x").Refusal());

    [Fact]
    public void One_statement_twice_is_refused() => ConsoleRun.Of("explain", Earlier, Earlier).Refusal();
}

using System.Text.Json;

namespace SampleConsole.Tests.Commands;

public sealed class PairCommandTests
{
    [Fact]
    public void Two_texts_get_a_label_and_what_spoke_for_it()
    {
        var run = ConsoleRun.Of("pair", "The council approved the library.", "The council did not approve the library.");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("contradiction 0.", run.Output, StringComparison.Ordinal);
        Assert.Contains("not approve", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_are_answered_in_their_order()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "pairs.jsonl");
        File.WriteAllText(file, "{\"premise\": \"The pool is open.\", \"hypothesis\": \"The pool is not open.\"}\n\n{\"premise\": \"The old pool on Mill Lane is open.\", \"hypothesis\": \"The pool is open.\", \"label\": \"e\"}\n");
        var lines = Lines(ConsoleRun.Of("pair", "--input", file, "--format", "json"));
        Assert.Equal(["contradiction", "entailment"], lines.Select(line => line.GetProperty("label").GetString()));
        Assert.All(lines, line => Assert.InRange(line.GetProperty("score").GetDouble(), 0.34, 1));
        Assert.Equal(lines[0].GetProperty("score").GetDouble(), lines[0].GetProperty("contradiction").GetDouble());
    }

    [Fact]
    public void Standard_input_will_do()
    {
        var run = ConsoleRun.WithInput(new FakeEngine(), "{\"premise\": \"\", \"hypothesis\": \"The pool is open.\"}\n", default, "pair", "--input", "-", "--format", "json");
        Assert.Equal("neutral", Lines(run)[0].GetProperty("label").GetString());
    }

    [Theory]
    [InlineData("{\"premise\": \"a\", \"hypothesis\": \"b\"}\nnonsense", "standard input, line 2")]
    [InlineData("{\"premise\": \"a\"}", "standard input, line 1: 'hypothesis' is missing")]
    [InlineData("\n{\"premise\": 3, \"hypothesis\": \"b\"}", "standard input, line 2: 'premise' is missing or no text")]
    [InlineData("[1]", "standard input, line 1: expected an object")]
    public void A_bad_line_is_named(string input, string message) =>
        Assert.Contains(message, ConsoleRun.WithInput(new FakeEngine(), input, default, "pair", "--input", "-", "--format", "json").Refusal(), StringComparison.Ordinal);

    [Theory]
    [InlineData("pair")]
    [InlineData("pair", "one text")]
    [InlineData("pair", "one", "two", "--input", "x.jsonl")]
    [InlineData("pair", "--input", "no-such-file.jsonl")]
    public void Wrong_usage_is_refused(params string[] args) => Assert.NotEmpty(ConsoleRun.Of(args).Refusal());

    private static List<JsonElement> Lines(ConsoleRun run)
    {
        Assert.Equal("", run.Error);
        return [.. run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.Clone())];
    }
}

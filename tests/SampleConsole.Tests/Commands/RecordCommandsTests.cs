using System.Text.Json;

namespace SampleConsole.Tests.Commands;

public sealed class RecordCommandsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RecordCommandsTests()
    {
        folder.Add("a.txt", "---\ntitle: Terminal\npublisher: The Tern Courier\npublished: 2025-02-03\nlanguage: en\n---\nCorvane Ferries will not close the Port Ellery terminal, chief executive Dana Whitlock said on Monday.\n");
        folder.Add("b.txt", "---\ntitle: Terminal closed\npublisher: The Tern Courier\npublished: 2025-06-20\nlanguage: en\n---\nCorvane Ferries closed the Port Ellery terminal on Friday.\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Promises_are_printed_with_what_became_of_them()
    {
        var run = ConsoleRun.Of("promises", "Corvane Ferries", folder.Path);

        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("broken", run.Output, StringComparison.Ordinal);
        Assert.Contains("published 2025-06-20, The Tern Courier", string.Join(' ', run.Output.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Promises_as_json_tell_the_status_of_the_day()
    {
        var root = JsonDocument.Parse(ConsoleRun.Of("promises", "Corvane Ferries", folder.Path, "--as-of", "2025-03-01", "--format", "json").Output).RootElement;

        Assert.Equal("in-the-works", Assert.Single(root.GetProperty("promises").EnumerateArray()).GetProperty("status").GetString());
    }

    [Fact]
    public void A_timeline_is_printed_and_given_as_json()
    {
        Assert.Contains("Changed: ", ConsoleRun.Of("timeline", "Corvane Ferries", folder.Path).Output, StringComparison.Ordinal);
        Assert.NotEmpty(JsonDocument.Parse(ConsoleRun.Of("timeline", "Corvane Ferries", folder.Path, "--format", "json").Output).RootElement.GetProperty("entries").EnumerateArray());
    }

    [Theory]
    [InlineData("timeline", "Garis waktu: Corvane Ferries")]
    [InlineData("promises", "Janji: Corvane Ferries")]
    public void A_record_is_written_in_another_form_and_language(string command, string title) =>
        Assert.StartsWith($"# {title}\n", ConsoleRun.Of(command, "Corvane Ferries", folder.Path, "--format", "markdown", "--language", "id").Output, StringComparison.Ordinal);

    [Fact]
    public void Who_is_not_there_has_no_record()
    {
        Assert.Equal("Nothing published by then is a promise of Halberd Airways.\n", ConsoleRun.Of("promises", "Halberd Airways", folder.Path).Output);
        Assert.Equal("Nothing published by then is a position of Halberd Airways, or on it.\n", ConsoleRun.Of("timeline", "Halberd Airways", folder.Path).Output);
    }

    [Fact]
    public void An_empty_name_is_refused() => Assert.Equal("promises needs a name.", ConsoleRun.Of("promises", " ", folder.Path).Refusal());
}

using System.Text.Json;

namespace SampleConsole.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public EvaluateCommandTests()
    {
        folder.Add("a.txt", "The ferry will not be sold, the harbour master said.");
        folder.Add("gold.json", """{ "split": "measure", "documents": { "a.txt": { "published": "2025-03-01", "language": "en" } }, "timex": [], "statements": [], "conflicts": [], "nonConflicts": [] }""");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Prints_tables()
    {
        var run = ConsoleRun.Of("evaluate", folder.Path, "--split", "measure", "--misses");
        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error));
        Assert.Matches("conflicts: recall of the clear ones +0\\.000", run.Output);
    }

    [Fact]
    public void Prints_json() => Assert.Equal(1, JsonDocument.Parse(ConsoleRun.Of("evaluate", folder.Path, "--format", "json").Output).RootElement.GetProperty("all").GetProperty("dossiers").GetInt32());

    [Fact]
    public void A_half_without_dossiers_is_refused() => Assert.Equal("None of the dossiers is marked 'learn'.", ConsoleRun.Of("evaluate", folder.Path, "--split", "learn").Refusal());

    [Fact]
    public void An_unknown_half_is_refused() => Assert.Equal("--split takes learn or measure, not 'both'; see 'evaluate --help'.", ConsoleRun.Of("evaluate", folder.Path, "--split", "both").Refusal());

    [Fact]
    public void A_missing_folder_is_refused() => Assert.Equal("There is no folder 'nowhere'.", ConsoleRun.Of("evaluate", "nowhere").Refusal());

    [Fact]
    public void A_folder_without_dossiers_is_refused()
    {
        using var empty = new TemporaryFolder();
        Assert.Equal($"'{empty.Path}' holds no dossier: a folder of texts with a gold.json.", ConsoleRun.Of("evaluate", empty.Path).Refusal());
    }

    [Fact]
    public void A_broken_annotation_is_refused()
    {
        folder.Add("gold.json", "{");
        Assert.StartsWith($"The annotation of the dossier '{Path.GetFileName(folder.Path)}' cannot be read: ", ConsoleRun.Of("evaluate", folder.Path).Refusal(), StringComparison.Ordinal);
    }
}

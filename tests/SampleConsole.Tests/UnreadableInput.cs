using System.Text;

namespace SampleConsole.Tests;

/// <summary>Bad files, read by the real reader: a sentence and exit code 2, or a diagnostic; never a stack trace.</summary>
public sealed class UnreadableInput : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("dates")]
    public void A_missing_path(string command) => Assert.Equal("There is no file or folder 'no/such/place'.", ConsoleRun.Of(command, "no/such/place").Refusal());

    [Fact]
    public void An_empty_path() => ConsoleRun.Of("check", "").Refusal();

    [Fact]
    public void An_empty_folder() => Assert.StartsWith($"The folder '{folder.Path}' holds no articles", ConsoleRun.Of("check", folder.Path).Refusal(), StringComparison.Ordinal);

    [Fact]
    public void A_binary_file()
    {
        var path = folder.Add("a.txt", [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 0, 0, 255, 254, 0, 0]);
        Assert.Contains(path, ConsoleRun.Of("check", path).Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_standard_input() => ConsoleRun.WithInput(new FakeEngine(), "", default, "check", "-").Refusal();

    [Fact]
    public void A_line_of_fifty_million_characters() => ConsoleRun.Of("check", folder.Add("a.txt", new string('a', 50_000_000))).Refusal();

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    public void A_broken_metadata_file(string json)
    {
        var text = folder.Add("a.txt", "Harga beras naik.");
        Assert.Contains("meta.json", ConsoleRun.Of("check", text, "--metadata", folder.Add("meta.json", json)).Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_metadata_file_that_is_not_there() =>
        Assert.Contains("none.json", ConsoleRun.Of("check", folder.Add("a.txt", "Harga beras naik."), "--metadata", "none.json").Refusal(), StringComparison.Ordinal);

    [Theory]
    [InlineData("---\ntitle: x\nHarga beras naik.")]
    [InlineData("---\n: : :\n---\nHarga beras naik.")]
    public void Broken_front_matter_is_read_all_the_same(string text) => Assert.Equal(ExitCodes.Done, ConsoleRun.Of("check", folder.Add("a.txt", text)).ExitCode);

    [Fact]
    public void Invalid_utf8_is_read_with_a_diagnostic()
    {
        var run = ConsoleRun.Of("check", folder.Add("a.txt", [.. Encoding.UTF8.GetBytes("Harga beras naik "), 0xE9, .. Encoding.UTF8.GetBytes(" kemarin.")]));
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("OST9003", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no/such/folder/report.json")]
    [InlineData(".")]
    public void An_output_file_that_cannot_be_written(string path)
    {
        var text = folder.Add("a.txt", "Harga beras naik.");
        Assert.StartsWith($"The file '{path}' cannot be written: ", ConsoleRun.Of("check", text, "--out", path).Refusal(), StringComparison.Ordinal);
    }
}

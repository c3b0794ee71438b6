using System.CommandLine.Parsing;
using OpenSourceTracker.Tests;

namespace SampleConsole.Tests.Docs;

/// <summary>What the pages tell people to type is a command: the console's own parser takes it, and what it names is there.</summary>
public sealed class ShellCommandsTests
{
    private const string Console = "samples/SampleConsole";

    // The tool's help and completion are given by the parser itself; words in capitals stand for what the reader has.
    public static TheoryData<string, string> OfTheConsole => Commands(words => words[0] == "ostrack" || ProjectOf(words) == Console);

    public static TheoryData<string, string> OfDotnet => Commands(words => words[0] == "dotnet");

    [Theory]
    [MemberData(nameof(OfTheConsole))]
    public void The_console_takes_its_command(string page, string command)
    {
        var words = ShellCommands.Words(command).SkipWhile(word => word is not ("dotnet" or "ostrack")).ToList();
        string[] args = words[0] == "ostrack" ? [.. words.Skip(1)] : [.. words.SkipWhile(word => word != "--").Skip(1)];

        Assert.True(Problem(args) is null, $"{page}: {command}: {Problem(args)}");
    }

    [Theory]
    [MemberData(nameof(OfDotnet))]
    public void What_a_command_of_dotnet_names_is_there(string page, string command)
    {
        var words = ShellCommands.Words(command).SkipWhile(word => word != "dotnet").ToList();
        var path = words[1] switch
        {
            "run" => ProjectOf(words),
            "test" or "build" => words.Skip(2).FirstOrDefault(word => word.Contains('/', StringComparison.Ordinal)),
            _ => null,
        };

        Assert.True(words[1] is "run" or "test" or "build" or "new" or "add" or "nuget" or "tool" or "pack", $"{page}: {command}");
        Assert.True(path is null || Directory.Exists(Path.Combine(Repository.Root, path)), $"{page}: {command}: there is no {path}");
        Assert.All(words.Where(word => word.StartsWith("seeds/", StringComparison.Ordinal)), word => Assert.True(Path.Exists(Path.Combine(Repository.Root, word)), $"{page}: {command}: there is no {word}"));
    }

    [Fact]
    public void Commands_are_found_in_the_pages() => Assert.True(OfTheConsole.Count > 20);

    [Theory]
    [InlineData("ostrack check a/ --claim \"two words\" # why", "ostrack|check|a/|--claim|two words")]
    [InlineData("ostrack '#1' x#2", "ostrack|#1|x#2")]
    [InlineData("  ", "")]
    public void A_line_is_cut_as_a_shell_cuts_it(string line, string words) => Assert.Equal(words, string.Join('|', ShellCommands.Words(line)));

    [Theory]
    [InlineData("check")]
    [InlineData("check", "a", "--no-such-option")]
    [InlineData("no-such-command", "a")]
    [InlineData("check", "a", "--format", "xml")]
    public void What_is_no_command_is_refused(params string[] args) => Assert.NotNull(Problem(args));

    // A command that takes any number of paths takes an unknown option for one.
    private static string? Problem(string[] args)
    {
        using var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null);
        var parsed = new App(terminal, new FakeEngine()).Parse(args);
        return App.IsRefused(parsed) ? string.Join("; ", parsed.Errors.Select(error => error.Message).DefaultIfEmpty("it is not complete"))
            : parsed.Tokens.FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal)) is { } unknown ? $"there is no option {unknown.Value}"
            : null;
    }

    private static string? ProjectOf(List<string> words) => words.IndexOf("--project") is >= 0 and var at && at + 1 < words.Count ? words[at + 1] : null;

    private static TheoryData<string, string> Commands(Func<List<string>, bool> isWanted)
    {
        var data = new TheoryData<string, string>();
        foreach (var page in ShellCommands.Pages)
        {
            foreach (var (line, _) in ShellCommands.In(page).Where(command => isWanted(command.Words)).DistinctBy(command => command.Line))
            {
                data.Add(page, line);
            }
        }

        return data;
    }
}

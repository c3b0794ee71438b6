using System.CommandLine;
using System.CommandLine.Parsing;

namespace SampleConsole;

/// <summary>Says in one sentence what is wrong with a command line.</summary>
internal static class UsageSentence
{
    /// <summary>An option that there is not, which a command with any number of paths has taken for one.</summary>
    public static string? UnknownOption(ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<ArgumentResult>().Where(result => result.Argument.Name == "PATH").SelectMany(result => result.Tokens).FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal) && !Path.Exists(token.Value)) is { } unknown
            ? $"There is no option '{unknown.Value}'; see '{parsed.CommandResult.Command.Name} --help'."
            : null;

    public static string Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.UnmatchedTokens is [var word, ..] && !word.StartsWith('-'))
        {
            return Path.Exists(word)
                ? $"'{word}' is no command; to look at texts of your own, write 'check {word}'."
                : $"'{word}' is no command; there are {string.Join(", ", command.Subcommands.Select(sub => sub.Name))}.";
        }

        var message = parsed.Errors.Count > 0 ? OneLine.Of(parsed.Errors[0].Message).TrimEnd('.') : "The command line is not complete";
        return $"{message}; see '{(command is RootCommand ? "" : command.Name + " ")}--help'.";
    }
}

using System.Text;
using System.Text.RegularExpressions;
using OpenSourceTracker.Tests;

namespace SampleConsole.Tests.Docs;

/// <summary>The commands that the pages show: lines of blocks without a language, and words between backticks.</summary>
internal static partial class ShellCommands
{
    public static readonly string[] Pages = ["README.md", "CHANGELOG.md", "samples/SampleConsole/README.md", "seeds/articles/README.md", "seeds/models/README.md", "seeds/models/pairs.md", "seeds/rules/README.md", "seeds/rules/catalogue.md", "seeds/cases/accuracy.md", "src/README.md", "src/OpenSourceTracker.Testing/README.md", "src/OpenSourceTracker.DependencyInjection/README.md"];

    /// <summary>Every command of the page that runs <c>dotnet</c> or <c>ostrack</c>, cut into words as a shell cuts it.</summary>
    public static IEnumerable<(string Line, List<string> Words)> In(string page)
    {
        var isShell = false;
        var isBlock = false;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, page)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                (isBlock, isShell) = (!isBlock, !isBlock && line is "```" or "```sh" or "```shell");
                continue;
            }

            foreach (var command in isShell ? [line] : isBlock ? [] : Inline().Matches(line).Select(match => match.Groups[1].Value))
            {
                if (Words(command) is var words && words.SkipWhile(word => Setting().IsMatch(word)).ToList() is ["dotnet" or "ostrack", ..] run)
                {
                    yield return (command, run);
                }
            }
        }
    }

    /// <summary>Words are parted by blanks; quotes hold them together; a hash that begins a word ends the line.</summary>
    public static List<string> Words(string line)
    {
        var words = new List<string>();
        StringBuilder? word = null;
        var quote = '\0';
        foreach (var c in line)
        {
            if (quote == '\0' && word is null && c == '#')
            {
                break;
            }

            if (quote == '\0' && char.IsWhiteSpace(c))
            {
                Add();
            }
            else if (c == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is '"' or '\'')
            {
                (quote, word) = (c, word ?? new());
            }
            else
            {
                (word ??= new()).Append(c);
            }
        }

        Add();
        return words;

        void Add()
        {
            if (word is not null)
            {
                words.Add(word.ToString());
            }

            word = null;
        }
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Inline();

    [GeneratedRegex("^[A-Z_]+=")]
    private static partial Regex Setting();
}

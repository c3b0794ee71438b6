using System.CommandLine;

namespace SampleConsole.Commands;

/// <summary>The options that name files of one's own; the commands that track articles share them.</summary>
internal sealed class OwnFileOptions
{
    private readonly Option<string[]> _rules = Of("--rules", "Rules of your own, in YAML: a file or folder; may be given more than once.");
    private readonly Option<string[]> _topics = Of("--topics", "Topics of your own, in YAML.");
    private readonly Option<string[]> _phrases = Of("--phrases", "Further phrases for poles that are known, in YAML.");
    private readonly Option<string[]> _entities = Of("--entities", "Names of your own and who speaks for whom, in YAML.");
    private readonly Option<string[]> _languages = Of("--languages", "Languages of your own, each a dictionary in YAML.");

    public void AddTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[_rules, _topics, _phrases, _entities, _languages])
        {
            command.Options.Add(option);
        }
    }

    public OwnFiles Read(ParseResult parsed)
    {
        return new(Paths(_rules), Paths(_topics), Paths(_phrases), Paths(_entities), Paths(_languages));

        string[] Paths(Option<string[]> option) => parsed.GetResult(option) is null ? [] : parsed.GetValue(option) ?? [];
    }

    private static Option<string[]> Of(string name, string description) => new(name) { Description = description, HelpName = "PATH" };
}

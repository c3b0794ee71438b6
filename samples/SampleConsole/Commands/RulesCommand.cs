using System.CommandLine;
using System.Globalization;
using OpenSourceTracker.Rules;
using SampleConsole.Output;

namespace SampleConsole.Commands;

/// <summary><c>rules [PATH…]</c>: the built-in rules, or those of one's own files, whose examples are run.</summary>
internal static class RulesCommand
{
    public static Command Create(Session session)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders of rules in YAML; without one, the built-in rules are listed.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("rules", "Lists the rules, and runs the examples of those in files of your own.") { paths };
        command.SetAction(parsed =>
        {
            var lines = parsed.GetValue(paths) is { Length: > 0 } given
                ? given.SelectMany(path => YamlRule.Load(path)).Select(Told).ToList()
                : [.. BuiltInRules.All.Select(rule => $"{rule.Description.Id}  {rule.Description.Kind}: {rule.Description.Meaning}")];
            ReportOutput.ToStandardOutput(session.Terminal, writer => writer.Write(string.Concat(lines.Select(line => line + "\n"))));
            return ExitCodes.Done;
        });
        return command;
    }

    private static string Told(YamlRule rule)
    {
        var conflicts = rule.Examples.Count(example => example.IsConflict);
        return string.Create(CultureInfo.InvariantCulture, $"{rule.Description.Id}  {rule.Description.Kind}: {rule.Description.Meaning}\n        {rule.Source}; examples hold: {conflicts} of conflict, {rule.Examples.Count - conflicts} that only look like it");
    }
}

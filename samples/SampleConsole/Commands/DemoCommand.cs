using System.CommandLine;
using SampleConsole.Output;

namespace SampleConsole.Commands;

/// <summary>Without a command: the texts that come with the program.</summary>
internal static class DemoCommand
{
    private const string About = """
        Finds, in news texts, what people said that cannot stand beside what they or others said. Without a command it looks at the texts that come with it.

        Examples:
          ostrack check my-articles/ --format html --out report.html
          ostrack check my-articles/ --rules my-rules.yaml --fail-on high
          ostrack verify my-articles/ --claim "Council leader Nia Holt: the bus fare stays" --as-of 2025-08-01
          ostrack rules my-rules.yaml
        """;

    public static RootCommand Create(Session session)
    {
        var near = CommandOptions.Near();
        var format = CommandOptions.Format([.. CommandOptions.ReportFormats.Where(name => name != "claimreview")]);
        var asOf = CommandOptions.AsOf();
        var language = CommandOptions.Language();
        var root = new RootCommand(About) { near, format, asOf, language };
        root.SetAction(parsed =>
        {
            var result = Tracking.Run(session, [], null, parsed.GetValue(asOf));
            ReportOutput.Write(session.Terminal, result, parsed.GetValue(format)!, parsed.GetValue(near), parsed.GetValue(language)!, path: null);
            return ExitCodes.Done;
        });
        return root;
    }
}

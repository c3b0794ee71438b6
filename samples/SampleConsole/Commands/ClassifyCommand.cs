using System.CommandLine;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Statements.Classification;
using SampleConsole.Output;

namespace SampleConsole.Commands;

/// <summary><c>classify TEXT</c>: what the built-in classifier makes of a sentence, and the words that decided.</summary>
internal static class ClassifyCommand
{
    public static Command Create(Session session)
    {
        var text = new Argument<string>("TEXT") { Description = "The sentence." };
        var context = new Option<string>("--context") { Description = "The sentence before it, or the title.", HelpName = "TEXT", DefaultValueFactory = _ => "" };
        var language = new Option<string?>("--language") { Description = "id, en or zh; by default the words tell.", HelpName = "CODE" };
        language.AcceptOnlyFromAmong("id", "en", "zh");
        var format = CommandOptions.Format("text", "json");
        var output = CommandOptions.Out();
        var command = new Command("classify", "Says of a sentence what it does, how firmly, and of which property, with the words that decided.") { text, context, language, format, output };
        command.SetAction(parsed =>
        {
            if (string.IsNullOrWhiteSpace(parsed.GetValue(text)))
            {
                throw new UsageException("The sentence is empty.");
            }

            var sentence = new StatementSentence(parsed.GetValue(text)!, parsed.GetValue(context)!, parsed.GetValue(language));
            var found = LinearStatementClassifier.Default.Classify(sentence);
            ReportOutput.Write(session.Terminal, writer => Write(parsed.GetValue(format)!, sentence, found, writer), parsed.GetValue(output));
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write(string format, StatementSentence sentence, StatementClassification found, TextWriter writer)
    {
        if (format == "json")
        {
            ClassificationReport.WriteJson(sentence, found, writer);
        }
        else
        {
            ClassificationReport.WriteText(found, writer);
        }
    }
}

using System.CommandLine;
using System.Text;
using System.Text.Json;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Reports;
using SampleConsole.Output;

namespace SampleConsole.Commands;

/// <summary><c>pair A B</c>: whether B contradicts A, follows from it, or neither; many at once from a file.</summary>
internal static class PairCommand
{
    public static Command Create(Session session)
    {
        var texts = new Argument<string[]>("TEXT") { Description = "The premise and the hypothesis.", Arity = new ArgumentArity(0, 2) };
        var input = new Option<string?>("--input", "-i") { Description = "Pairs, one JSON object a line: {\"premise\": …, \"hypothesis\": …}; - is standard input.", HelpName = "FILE" };
        var format = CommandOptions.Format("text", "json");
        var output = CommandOptions.Out();
        var command = new Command("pair", "Says whether a sentence contradicts another one, follows from it, or neither.") { texts, input, format, output };
        command.SetAction(parsed =>
        {
            var pairs = Pairs(session, parsed.GetValue(texts) ?? [], parsed.GetValue(input));
            var isJson = parsed.GetValue(format) == "json";
            ReportOutput.Write(session.Terminal, writer => Write(session, pairs, isJson, writer), parsed.GetValue(output));
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write(Session session, List<(string Premise, string Hypothesis)> pairs, bool isJson, TextWriter writer)
    {
        foreach (var (premise, hypothesis) in pairs)
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            var comparison = PropositionComparer.Default.Compare(premise, hypothesis);
            if (isJson)
            {
                PropositionReport.WriteJsonLine(comparison, writer);
            }
            else
            {
                PropositionReport.WriteText(comparison, writer);
            }
        }
    }

    private static List<(string Premise, string Hypothesis)> Pairs(Session session, string[] texts, string? path) => (texts, path) switch
    {
        ([var premise, var hypothesis], null) => string.IsNullOrWhiteSpace(premise) || string.IsNullOrWhiteSpace(hypothesis) ? throw new UsageException("A sentence of the pair is empty.") : [(premise, hypothesis)],
        ([], not null) => Read(session, path),
        ([], null) => throw new UsageException("The command pair takes a premise and a hypothesis, or --input FILE."),
        (_, null) => throw new UsageException("The hypothesis is missing: the command pair takes a premise and a hypothesis."),
        _ => throw new UsageException("The command pair takes either two texts or --input FILE, not both."),
    };

    private static List<(string Premise, string Hypothesis)> Read(Session session, string path)
    {
        var name = path == "-" ? "standard input" : path;
        var pairs = new List<(string, string)>();
        var number = 0;
        foreach (var line in Lines(session, path))
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                pairs.Add(Parse(line, FormattableString.Invariant($"{name}, line {number}")));
            }
        }

        return pairs;
    }

    private static List<string> Lines(Session session, string path)
    {
        try
        {
            using var stream = path == "-" ? session.Terminal.Input : File.OpenRead(path);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var lines = new List<string>();
            while (reader.ReadLine() is { } line)
            {
                lines.Add(line);
            }

            return lines;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"The file '{path}' cannot be read: {exception.Message.TrimEnd('.')}.", exception);
        }
    }

    private static (string Premise, string Hypothesis) Parse(string line, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object ? (Text(json.RootElement, "premise", place), Text(json.RootElement, "hypothesis", place)) : throw new UsageException($"{place}: expected an object with premise and hypothesis.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new UsageException($"{place}: this is no JSON object with premise and hypothesis.", exception);
        }
    }

    private static string Text(JsonElement pair, string name, string place) =>
        pair.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : throw new UsageException($"{place}: '{name}' is missing or no text.");
}

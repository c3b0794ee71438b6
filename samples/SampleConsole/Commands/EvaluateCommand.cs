using System.CommandLine;
using OpenSourceTracker.Testing.Evaluation;
using SampleConsole.Output;

namespace SampleConsole.Commands;

/// <summary><c>evaluate DIR…</c>: how near the findings come to what human analysts say of annotated dossiers.</summary>
internal static class EvaluateCommand
{
    private const double ShareOfReading = 0.05;
    private static readonly string[] s_splits = ["learn", "measure"];

    public static Command Create(Session session)
    {
        var folders = new Argument<string[]>("DIR") { Description = "Dossiers, or folders of dossiers: texts with a gold.json.", Arity = ArgumentArity.OneOrMore };
        var split = Split();
        var misses = new Option<bool>("--misses") { Description = "Lists every miss and every false alarm, too." };
        var format = CommandOptions.Format("text", "json");
        var command = new Command("evaluate", "Measures the findings on dossiers that human analysts annotated.") { folders, split, misses, format };
        command.SetAction(parsed =>
        {
            var evaluation = Run(session, parsed.GetValue(folders)!, parsed.GetValue(split));
            ReportOutput.ToStandardOutput(session.Terminal, writer =>
            {
                if (parsed.GetValue(format) == "json")
                {
                    evaluation.WriteJson(writer, parsed.GetValue(misses));
                }
                else
                {
                    evaluation.WriteText(writer, parsed.GetValue(misses));
                }
            });
            return ExitCodes.Done;
        });
        return command;
    }

    private static Option<string?> Split()
    {
        var option = new Option<string?>("--split")
        {
            Description = "Only the dossiers of one half: learn, measure.",
            HelpName = "HALF",
            CustomParser = result =>
            {
                var given = result.Tokens[^1].Value;
                if (s_splits.FirstOrDefault(half => string.Equals(half, given, StringComparison.OrdinalIgnoreCase)) is { } known)
                {
                    return known;
                }

                result.AddError($"--split takes learn or measure, not '{given}'");
                return null;
            },
        };
        option.CompletionSources.Add(s_splits);
        return option;
    }

    private static DossierEvaluation Run(Session session, IReadOnlyList<string> folders, string? split)
    {
        using var progress = new ProgressLine(session.Terminal);
        var dossiers = folders.SelectMany(Load).Where(dossier => split is null || dossier.Split == split).ToList();
        if (dossiers.Count == 0)
        {
            throw new UsageException($"None of the dossiers is marked '{split}'.");
        }

        var tracking = progress.Part(ShareOfReading, 1);
        return DossierEvaluation.Run(articles => session.Engine.Track(articles, null, new Progress<double>(), session.CancellationToken), session.Engine.FactCheck, dossiers, tracking, session.CancellationToken);
    }

    private static IReadOnlyList<Dossier> Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder '{folder}'.");
        }

        try
        {
            return Dossier.LoadAll(folder);
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException(OneLine.Of(exception.Message), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The folder '{folder}' cannot be read: {exception.Message}", exception);
        }
    }
}

using System.CommandLine;
using OpenSourceTracker.Reports;
using SampleConsole.Output;

namespace SampleConsole.Commands;

/// <summary><c>check PATH…</c>: the conflicts in one's own texts.</summary>
internal static class CheckCommand
{
    public static Command Create(Session session)
    {
        var paths = CommandOptions.Paths(atLeastOne: true);
        var metadata = CommandOptions.Metadata();
        var asOf = CommandOptions.AsOf();
        var format = CommandOptions.Format(CommandOptions.ReportFormats);
        var failOn = CommandOptions.FailOn();
        var output = CommandOptions.Out();
        var near = CommandOptions.Near();
        var language = CommandOptions.Language();
        var suppressions = CommandOptions.Suppressions();
        var baseline = CommandOptions.Baseline();
        var writeBaseline = CommandOptions.WriteBaseline();
        var reviewOptions = new ClaimReviewOptions();
        var command = new Command("check", "Finds the conflicts in texts of your own.") { paths, metadata, asOf, format, failOn, output, near, language, suppressions, baseline, writeBaseline };
        reviewOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var claimReview = reviewOptions.Read(parsed, parsed.GetValue(format)!, parsed.GetValue(language)!);
            var review = ReviewInput.Read(parsed.GetValue(suppressions), parsed.GetValue(baseline));
            var result = Tracking.Run(session, parsed.GetValue(paths)!, parsed.GetValue(metadata), parsed.GetValue(asOf)) with { Review = review };
            if (claimReview is not null)
            {
                ReportOutput.Write(session.Terminal, writer => claimReview.Write(result, writer), parsed.GetValue(output));
            }
            else
            {
                ReportOutput.Write(session.Terminal, result, parsed.GetValue(format)!, parsed.GetValue(near), parsed.GetValue(language)!, parsed.GetValue(output));
            }

            if (parsed.GetValue(writeBaseline) is { } file)
            {
                ReportOutput.Write(session.Terminal, writer => ReviewFiles.WriteBaseline(result.Conflicts, writer), file);
            }

            return parsed.GetValue(failOn) is { } limit && result.Conflicts.Any(conflict => conflict.Severity >= limit && review.IsOpen(conflict)) ? ExitCodes.Found : ExitCodes.Done;
        });
        return command;
    }
}

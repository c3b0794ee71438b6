using System.CommandLine;
using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Verdicts;
using SampleConsole.Output;

namespace SampleConsole.Commands;

/// <summary><c>verify PATH… --claim TEXT --as-of DATE</c>: how a claim stands against what had been published by a day.</summary>
internal static class VerifyCommand
{
    public static Command Create(Session session)
    {
        var paths = CommandOptions.Paths(atLeastOne: false);
        var claim = new Option<string?>("--claim") { Description = "The claim to check: a sentence in Indonesian, English or Chinese.", HelpName = "TEXT" };
        var claims = new Option<string?>("--claims") { Description = "A file with a claim a line: {\"text\": \"…\", \"asOf\": \"2025-07-31\"}.", HelpName = "FILE" };
        var asOf = CommandOptions.AsOf();
        var metadata = CommandOptions.Metadata();
        var format = CommandOptions.Format([.. VerdictReport.Formats, "claimreview"]);
        var language = CommandOptions.Language();
        var output = CommandOptions.Out();
        var review = new ClaimReviewOptions();
        var command = new Command("verify", "Checks claims against what had been published by a day.") { paths, claim, claims, asOf, metadata, format, language, output };
        review.AddTo(command);
        command.SetAction(parsed =>
        {
            var claimReview = review.Read(parsed, parsed.GetValue(format)!, parsed.GetValue(language)!);
            var given = Claims(parsed.GetValue(claim), parsed.GetValue(claims), parsed.GetValue(asOf));
            var articles = Articles(session, parsed.GetValue(paths) ?? [], parsed.GetValue(metadata), parsed.GetValue(claims));
            var checker = session.Engine.FactCheck(articles);
            var verdicts = new List<Verdict>();
            foreach (var item in given)
            {
                session.CancellationToken.ThrowIfCancellationRequested();
                verdicts.Add(checker.Check(item.Text, item.AsOf));
            }

            ReportOutput.Write(session.Terminal, writer =>
            {
                if (claimReview is not null)
                {
                    claimReview.Write(verdicts, writer);
                }
                else
                {
                    VerdictReport.Write(verdicts, writer, parsed.GetValue(format)!, parsed.GetValue(language)!, parsed.GetValue(output) is null ? session.Terminal.Width : Terminal.PlainWidth);
                }
            }, parsed.GetValue(output));
            return ExitCodes.Done;
        });
        return command;
    }

    private static IReadOnlyList<ClaimToCheck> Claims(string? claim, string? file, LocalDate? asOf) => (claim, file) switch
    {
        (null, null) => throw new UsageException("verify needs a claim: --claim TEXT --as-of DATE, or --claims FILE."),
        (not null, not null) => throw new UsageException("verify takes --claim or --claims, not both."),
        (null, _) => ClaimFile.Read(file!, asOf),
        _ when string.IsNullOrWhiteSpace(claim) => throw new UsageException("The claim is empty."),
        _ => asOf is { } day ? [new(claim!, day)] : throw new UsageException("verify needs --as-of DATE: a claim is checked as of a day."),
    };

    // The file of claims may lie beside the texts; it is none of them.
    public static IReadOnlyList<Article> Articles(Session session, string[] paths, string? metadata, string? claims)
    {
        using var progress = new ProgressLine(session.Terminal);
        var read = paths.Length == 0
            ? ArticleInput.Seeds(progress.Part(0, 1), session.CancellationToken)
            : ArticleInput.Read(paths, metadata, session.Terminal.Input, progress.Part(0, 1), session.CancellationToken);
        var own = claims is null ? null : Path.GetFullPath(claims);
        return [.. read.Articles.Where(article => own is null || article.Path is null || !string.Equals(Path.GetFullPath(article.Path), own, StringComparison.Ordinal))];
    }
}

using System.CommandLine;
using NodaTime;
using OpenSourceTracker.Reports;

namespace SampleConsole.Commands;

/// <summary>What a ClaimReview needs that only its publisher knows.</summary>
internal sealed class ClaimReviewOptions
{
    private readonly Option<Uri?> url = CommandOptions.ReviewUrl();
    private readonly Option<string?> publisher = CommandOptions.ReviewPublisher();
    private readonly Option<LocalDate?> date = CommandOptions.ReviewDate();

    public void AddTo(Command command)
    {
        command.Options.Add(url);
        command.Options.Add(publisher);
        command.Options.Add(date);
    }

    /// <summary>The report, ready to be written; <see langword="null"/> where another format is asked for.</summary>
    /// <exception cref="UsageException">Something is missing; the message says what.</exception>
    public ClaimReviewReport? Read(ParseResult parsed, string format, string language)
    {
        var report = new ClaimReviewReport { Language = language, Url = parsed.GetValue(url), Publisher = parsed.GetValue(publisher), PublishedOn = parsed.GetValue(date) };
        if (format != report.Name)
        {
            return null;
        }

        return report.Missing.Count == 0 ? report
            : throw new UsageException($"--format claimreview lacks {string.Join(" and ", report.Missing.Select(OptionOf))}: only the publisher knows it, and nothing is made up.");
    }

    private static string OptionOf(string missing) => missing switch
    {
        nameof(ClaimReviewReport.Url) => "--review-url (the address of the page)",
        nameof(ClaimReviewReport.Publisher) => "--review-publisher",
        _ => "--review-date",
    };
}

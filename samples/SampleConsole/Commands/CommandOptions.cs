using System.CommandLine;
using System.Globalization;
using NodaTime;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Time;

namespace SampleConsole.Commands;

/// <summary>The options that several commands share; each says in one sentence what it takes.</summary>
internal static class CommandOptions
{
    public const int DefaultNear = 8;

    public static Option<string> Format(params string[] names) => OneOf("--format", "-f", "format", "How the answer is written", names);

    /// <summary>The language of explanations and labels.</summary>
    public static Option<string> Language() => OneOf("--language", "-l", "language", "The language of explanations and labels", [.. Message.Languages]);

    private static Option<string> OneOf(string name, string shortName, string noun, string description, string[] names)
    {
        var option = new Option<string>(name, shortName)
        {
            Description = $"{description}: {string.Join(", ", names)}.",
            HelpName = noun.ToUpperInvariant(),
            DefaultValueFactory = _ => names[0],
            CustomParser = result =>
            {
                var given = result.Tokens[^1].Value;
                if (names.FirstOrDefault(known => string.Equals(known, given, StringComparison.OrdinalIgnoreCase)) is { } known)
                {
                    return known;
                }

                result.AddError($"There is no {noun} '{given}'; there are {string.Join(", ", names)}");
                return names[0];
            },
        };
        option.CompletionSources.Add(names);
        return option;
    }

    public static string[] ReportFormats { get; } = [.. ReportWriters.All.Select(writer => writer.Name)];

    public static Option<string?> Metadata() => new("--metadata")
    {
        Description = "A JSON file with date, language, title and publisher of texts that carry none; by default metadata.json beside them.",
        HelpName = "FILE",
    };

    public static Option<LocalDate?> AsOf() => new("--as-of")
    {
        Description = "Only what was published on this day or before counts (2025-07-31; of a month or year its last day).",
        HelpName = "DATE",
        CustomParser = result => Period(result, "--as-of")?.End,
    };

    public static Option<CalendarPeriod?> Date() => new("--date")
    {
        Description = "The publication date to reckon from, instead of the texts' own (2025-07-31).",
        HelpName = "DATE",
        CustomParser = result => Period(result, "--date"),
    };

    public static Option<Severity?> FailOn() => new("--fail-on")
    {
        Description = "End with exit code 1 if a conflict of this severity or more is found that is neither accepted nor in the baseline: low, medium, high.",
        HelpName = "SEVERITY",
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            foreach (var severity in new[] { Severity.Low, Severity.Medium, Severity.High })
            {
                if (string.Equals(ReportWords.Of(severity), given, StringComparison.OrdinalIgnoreCase))
                {
                    return severity;
                }
            }

            result.AddError($"--fail-on takes low, medium or high, not '{given}'");
            return null;
        },
    };

    public static Option<int> Near() => new("--near")
    {
        Description = "How many of the nearest pairs that were not flagged are shown, in text.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultNear,
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            result.AddError($"--near takes a number from 0 on, not '{given}'");
            return 0;
        },
    };

    public static Option<string?> Out() => new("--output", "--out", "-o")
    {
        Description = "The file to write to, instead of standard output.",
        HelpName = "FILE",
    };

    public static Option<string?> Suppressions() => new("--suppressions")
    {
        Description = "A YAML or JSON file with conflicts that are accepted, each with its id and a reason; they are shown as such and count no more.",
        HelpName = "FILE",
    };

    public static Option<string?> Baseline() => new("--baseline")
    {
        Description = "The conflicts of an earlier run, to tell what is new, known before and gone.",
        HelpName = "FILE",
    };

    public static Option<string?> WriteBaseline() => new("--write-baseline")
    {
        Description = "Write the conflicts of this run to a file, as a baseline for later runs.",
        HelpName = "FILE",
    };

    public static Option<Uri?> ReviewUrl() => new("--review-url")
    {
        Description = "The address of the page on which the reviews will stand, for --format claimreview.",
        HelpName = "URL",
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            if (Uri.TryCreate(given, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
            {
                return url;
            }

            result.AddError($"--review-url takes an address such as https://example.org/checks, not '{given}'");
            return null;
        },
    };

    public static Option<string?> ReviewPublisher() => new("--review-publisher")
    {
        Description = "The organisation that publishes the reviews, for --format claimreview.",
        HelpName = "NAME",
    };

    public static Option<LocalDate?> ReviewDate() => new("--review-date")
    {
        Description = "The day on which the reviews are published, for --format claimreview (2025-07-31).",
        HelpName = "DATE",
        CustomParser = result => Period(result, "--review-date")?.End,
    };

    public static Argument<string[]> Paths(bool atLeastOne) => new("PATH")
    {
        Description = "Files and folders (.txt, .md, .html, .jsonl); - is standard input.",
        Arity = atLeastOne ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
    };

    private static CalendarPeriod? Period(System.CommandLine.Parsing.ArgumentResult result, string option)
    {
        var given = result.Tokens[^1].Value;
        if (CalendarPeriod.TryParse(given, out var period))
        {
            return period;
        }

        result.AddError($"{option} takes a date such as 2025-07-31, not '{given}'");
        return null;
    }
}

using System.Text;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Tests.Docs;

/// <summary>The page of all built-in rules and gates, made from what they say of themselves.</summary>
internal static class RuleCatalogue
{
    public sealed record Example(string Kind, string Language, bool IsConflict, Claim Earlier, Claim Later);

    public static IReadOnlyList<Example> Examples { get; } =
        [.. File.ReadLines(Path.Combine(Repository.Root, "seeds", "rules", "examples.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).Select(cells => new Example(cells[0], cells[1], cells[2] == "conflict", Read(cells[3]), Read(cells[4])))];

    public static string Write()
    {
        var page = new StringBuilder("# The built-in rules, and the gates before them\n\n")
            .Append("Made from the rules' own words by `OST_APPROVE=1 dotnet test tests/OpenSourceTracker.Tests --filter Docs`; a test keeps it up to date. The pairs stand in `examples.tsv` and are run.\n\n## Rules\n");
        foreach (var rule in BuiltInRules.All)
        {
            Describe(page, rule.Description);
            foreach (var example in Examples.Where(example => example.Kind == rule.Description.Kind))
            {
                page.Append(example.IsConflict ? "\nA conflict" : "\nLooks like it, is none").Append(" (").Append(example.Language).Append("):\n").Append("\n```\n").Append(example.Earlier).Append('\n').Append(example.Later).Append("\n```\n");
                if (example.IsConflict && rule.Compare(example.Earlier, example.Later) is { } finding)
                {
                    page.Append('\n').AppendJoin('\n', Message.Languages.Select(language => $"- {language}: {finding.Reason.In(language)}")).Append('\n');
                }
            }
        }

        foreach (var rule in FidelityFinder.Rules)
        {
            Describe(page, rule);
            page.Append("\nFound within one article, or in one that names another as its source, between what it says and what that source says; no pair of claim lines shows it.\n");
        }

        page.Append("\n## Gates\n\nWhat stops a pair that only looks like a conflict. `explain` and `ShouldFindNothingBecause` name these codes.\n\n| Code | en | id | zh |\n|---|---|---|---|\n");
        foreach (var code in Wording.Codes.Where(code => code.StartsWith("gate.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            page.Append("| `").Append(code["gate.".Length..]).Append("` | ").AppendJoin(" | ", Message.Languages.Select(language => Wording.Find(code, language))).Append(" |\n");
        }

        return page.ToString();
    }

    // That somebody who speaks for a holder is named, and quoted, is known from a statement only.
    private static Claim Read(string line)
    {
        var claim = ClaimLine.Parse(line);
        return claim.Holder == claim.Speaker ? claim : claim with
        {
            Statement = new() { Id = line, ArticleId = "a", Span = new(0, 1), Text = "x", Language = "en", Speaker = claim.Speaker, SpeakerClass = SourceClass.Named, Attribution = AttributionForm.Direct, Holder = claim.Holder },
        };
    }

    private static void Describe(StringBuilder page, RuleDescription rule)
    {
        var title = Message.Word("kind", rule.Kind);
        page.Append("\n### ").Append(rule.Id).Append(' ').Append(rule.Kind).Append("\n\n").Append(rule.Meaning).Append("\n\n")
            .AppendJoin(" · ", Message.Languages.Select(title.In)).Append('\n');
    }
}

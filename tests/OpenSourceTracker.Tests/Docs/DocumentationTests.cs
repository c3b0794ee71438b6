using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Tests.Docs;

/// <summary>What the pages say is so: their code is compiled and their YAML is read here, and pages that are made are up to date.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Pages => ["README.md", "seeds/rules/README.md", "src/OpenSourceTracker.Testing/README.md", "src/OpenSourceTracker.DependencyInjection/README.md"];

    public static TheoryData<int, string> Examples
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < RuleCatalogue.Examples.Count; i++)
            {
                data.Add(i, $"{RuleCatalogue.Examples[i].Kind}: {RuleCatalogue.Examples[i].Earlier} / {RuleCatalogue.Examples[i].Later}");
            }

            return data;
        }
    }

    public static TheoryData<string> Kinds => [.. BuiltInRules.All.Select(rule => rule.Description.Kind)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_in_a_page_is_compiled_in_ReadmeSamples(string page)
    {
        var source = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "OpenSourceTracker.Tests", "Docs", "ReadmeSamples.cs")).Select(line => line.Trim()).ToList();
        foreach (var block in Blocks(page, "csharp"))
        {
            var at = 0;
            foreach (var line in block.Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)))
            {
                var found = source.IndexOf(line, at);
                Assert.True(found >= 0, $"{page}: this line is not, or not in this order, in ReadmeSamples.cs: {line}");
                at = found + 1;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void YAML_in_a_page_is_read(string page)
    {
        foreach (var block in Blocks(page, "yaml"))
        {
            Assert.NotEmpty(YamlRule.Parse(string.Join('\n', block), page));
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_a_built_in_rule_holds(int number, string shown)
    {
        var example = RuleCatalogue.Examples[number];
        var finding = BuiltInRules.All.Single(rule => rule.Description.Kind == example.Kind).Compare(example.Earlier, example.Later);

        Assert.True(example.IsConflict == finding is not null, shown);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_built_in_rule_has_examples_and_look_alikes_in_each_language(string kind) =>
        Assert.All(Message.Languages, language => Assert.Equal([false, true], RuleCatalogue.Examples.Where(example => example.Kind == kind && example.Language == language).Select(example => example.IsConflict).Distinct().Order()));

    [Fact]
    public void The_catalogue_of_rules_is_up_to_date()
    {
        var path = Path.Combine(Repository.Root, "seeds", "rules", "catalogue.md");
        var made = RuleCatalogue.Write();
        if (Environment.GetEnvironmentVariable("OST_APPROVE") == "1")
        {
            File.WriteAllText(path, made);
            return;
        }

        Assert.True(File.ReadAllText(path).ReplaceLineEndings("\n") == made, $"The catalogue is not up to date; OST_APPROVE=1 writes it.\n{Api.LineDifference.Of(File.ReadAllText(path), made)}");
    }

    private static List<List<string>> Blocks(string page, string language)
    {
        var blocks = new List<List<string>>();
        List<string>? block = null;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, page)))
        {
            if (block is null && line == "```" + language)
            {
                blocks.Add(block = []);
            }
            else if (line == "```")
            {
                block = null;
            }
            else
            {
                block?.Add(line);
            }
        }

        return blocks;
    }
}

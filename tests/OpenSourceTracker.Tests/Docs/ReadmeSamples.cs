using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Testing;

namespace OpenSourceTracker.Tests.Docs;

/// <summary>The code of the README, so that it compiles; <see cref="DocumentationTests"/> compares the two.</summary>
public sealed class ReadmeSamples
{
    private static void TenLines()
    {
        var tracker = new Tracker();                                     // build one, share it between threads
        var articles = new ArticleReader().ReadPaths(["my-articles"]).Articles;
        var result = tracker.Track(articles);
        foreach (var conflict in result.Conflicts)
        {
            Console.WriteLine($"{conflict.Rule.Kind}: {conflict.Explanation}");
            Console.WriteLine($"  {conflict.Earlier.SaidOn} {conflict.Earlier.Speaker}: {conflict.Earlier.Statement!.Text}");
            Console.WriteLine($"  {conflict.Later.SaidOn} {conflict.Later.Speaker}: {conflict.Later.Statement!.Text}");
        }
    }

    [Fact]
    public void The_ten_lines_are_run_by_ci_from_a_package() => Assert.NotNull((Action)TenLines);

    private static void CheckAClaim()
    {
        var articles = new ArticleReader().ReadPaths(["my-articles"]).Articles;
        var verdict = new Tracker().FactCheck(articles).Check("The harbour stays open", new LocalDate(2025, 7, 31));
        Console.WriteLine($"{verdict.Outcome} ({verdict.Nuance}): {verdict.Explanation.In("id")}");
        VerdictReport.Write([verdict], Console.Out, "markdown");
    }

    [Fact]
    public void The_claim_of_the_README_compiles() => Assert.NotNull((Action)CheckAClaim);

    internal sealed class PriceMovedTwice : IRule
    {
        public RuleDescription Description { get; } = new("PRC001", "price-moved-twice", "A price that moved twice", "One price is given with two values.");

        public Finding? Compare(Claim earlier, Claim later) =>
            earlier.Property == "price" && earlier.Value != later.Value ? new("number", Severity.Low, "the price moved twice") : null;
    }

    [Fact]
    public void The_rule_of_the_README_is_used_and_tested_as_it_says()
    {
        var tracker = new TrackerBuilder().AddRule(new PriceMovedTwice()).Build();

        new PriceMovedTwice()
            .Test("2025-03-01 Rina: rice price = 14000 IDR", "2025-03-20 Rina: rice price = 15500 IDR")
            .ShouldConflict().WithSeverity(Severity.Low);
        Assert.NotNull(tracker);
    }

    [Fact]
    public void The_tests_that_the_page_of_the_testing_package_shows_pass()
    {
        new PriceMovedTwice()
            .Test("2025-03-01 Rina: rice price = 14000 IDR", "2025-03-20 Rina: rice price = 15500 IDR")
            .ShouldConflict().WithSeverity(Severity.Low);
        new PriceMovedTwice()
            .Test("2025-03-01 Rina: rice price = 14000 IDR", "2025-03-20 Rina: rice price = 14000 IDR")
            .ShouldAgree();
    }

    [Theory]
    [MemberData(nameof(RuleExamples.In), "my-rules.yaml", MemberType = typeof(RuleExamples))]
    public void An_example_holds(RuleExample example) => example.ShouldHold();

    [Fact]
    public void The_texts_that_the_page_of_the_testing_package_shows_are_in_conflict()
    {
        var texts = TextTest.Given(
            new TrackerBuilder().Build(),
            ("march", "---\npublished: 2025-03-04\n---\n\"We will not close the Sandbrook plant,\" Orla Quinn, chief executive of Marlowe Foods, said."),
            ("june", "---\npublished: 2025-06-10\n---\nMarlowe Foods has closed the Sandbrook plant, chief executive Orla Quinn said."));
        texts.ShouldFindOnlyConflict("position-reversal", "will not close", "has closed");
        texts.AsOf(new LocalDate(2025, 6, 9)).ShouldFindNothing();
    }

    [Fact]
    public void The_host_of_the_README_has_a_tracker()
    {
        var services = new ServiceCollection();

        services.AddOpenSourceTracker(builder => builder.AddRule(new PriceMovedTwice()));
        services.Configure<OpenSourceTrackerOptions>(options => options.WithoutRules.Add("OST0201"));

        using var provider = services.BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<Tracker>());
    }
}

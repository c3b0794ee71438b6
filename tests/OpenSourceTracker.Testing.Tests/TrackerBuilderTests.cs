using OpenSourceTracker.Articles;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests;

public sealed class TrackerBuilderTests
{
    [Fact]
    public void It_starts_with_the_built_in_rules() => Assert.Equal(BuiltInRules.All, new TrackerBuilder().Rules);

    [Fact]
    public void Rules_of_ones_own_are_asked_before_the_built_in_ones_in_the_order_in_which_they_were_added()
    {
        var builder = new TrackerBuilder().AddRule(new TollRule()).AddRule("USR002", "second-rule", (_, _) => null);

        Assert.Equal(["USR001", "USR002", .. BuiltInRules.All.Select(rule => rule.Description.Id)], builder.Rules.Select(rule => rule.Description.Id));
    }

    [Fact]
    public void A_function_becomes_a_rule_with_a_title_from_its_kind()
    {
        var description = new TrackerBuilder().AddRule("ABC1234", "price-broken", (_, _) => null).Rules[0].Description;

        Assert.Equal(new("ABC1234", "price-broken", "Price broken", "Price broken."), description);
    }

    [Fact]
    public void A_rule_may_be_left_out_whoever_wrote_it()
    {
        var builder = new TrackerBuilder().AddRule(new TollRule()).WithoutRule("USR001").WithoutRule("OST0201");

        Assert.Equal(BuiltInRules.All.Where(rule => rule.Description.Id != "OST0201"), builder.Rules);
    }

    [Fact]
    public void A_built_in_rule_may_be_put_back() => Assert.Contains(BuiltInRules.All[0], new TrackerBuilder().WithoutRule(BuiltInRules.All[0].Description.Id).AddRule(BuiltInRules.All[0]).Rules);

    [Fact]
    public void An_id_that_two_rules_share_is_refused_with_both_names()
    {
        var builder = new TrackerBuilder().AddRule(new TollRule());

        var message = Assert.Throws<ArgumentException>(() => builder.AddRule("USR001", "other-thing", (_, _) => null)).Message;

        Assert.Contains("'USR001' other-thing", message, StringComparison.Ordinal);
        Assert.Contains("'USR001' toll-raised", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "a-kind", "has no id")]
    [InlineData("usr001", "a-kind", "malformed id")]
    [InlineData("USR", "a-kind", "malformed id")]
    [InlineData("USR01", "a-kind", "malformed id")]
    [InlineData("USR001a", "a-kind", "malformed id")]
    [InlineData("001", "a-kind", "malformed id")]
    [InlineData("USR٠٠١", "a-kind", "malformed id")]
    [InlineData("OST9999", "a-kind", "kept for built-in rules")]
    [InlineData("USR001", "", "malformed kind")]
    [InlineData("USR001", "A kind", "malformed kind")]
    [InlineData("USR001", "a--kind", "malformed kind")]
    [InlineData("USR001", "a-kind-", "malformed kind")]
    public void A_malformed_id_or_kind_is_refused_with_what_was_expected(string id, string kind, string problem)
    {
        var message = Assert.Throws<ArgumentException>(() => new TrackerBuilder().AddRule(id, kind, (_, _) => null)).Message;

        Assert.Contains(problem, message, StringComparison.Ordinal);
        Assert.Contains($"'{id}'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_without_a_title_or_meaning_is_refused()
    {
        Assert.Contains("no title", Assert.Throws<ArgumentException>(() => new TrackerBuilder().AddRule("USR001", "a-kind", (_, _) => null, title: " ")).Message, StringComparison.Ordinal);
        Assert.Contains("no meaning", Assert.Throws<ArgumentException>(() => new TrackerBuilder().AddRule("USR001", "a-kind", (_, _) => null, meaning: "")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_out_a_rule_that_is_not_there_is_refused_with_those_that_are()
    {
        var message = Assert.Throws<ArgumentException>(() => new TrackerBuilder().WithoutRule("OST0200")).Message;

        Assert.Contains("'OST0200'", message, StringComparison.Ordinal);
        Assert.Contains("'OST0201' number-mismatch", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        var builder = new TrackerBuilder();

        Assert.Throws<ArgumentNullException>(() => builder.AddRule(null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddRule("USR001", "a-kind", null!));
        Assert.Throws<ArgumentNullException>(() => builder.WithoutRule(null!));
    }

    [Fact]
    public void Once_built_it_answers_the_same_tracker_and_refuses_changes()
    {
        var builder = new TrackerBuilder();
        var tracker = builder.Build();

        Assert.Same(tracker, builder.Build());
        Assert.Throws<InvalidOperationException>(() => builder.AddRule(new TollRule()));
        Assert.Throws<InvalidOperationException>(() => builder.WithoutRule("OST0201"));
    }

    [Fact]
    public void A_rule_that_throws_is_told_with_its_name_and_the_two_claims()
    {
        var tracker = new TrackerBuilder().AddRule("USR007", "always-fails", (_, _) => throw new NotSupportedException("no such unit")).Build();
        var articles = new[] { Ferry.Denied, Ferry.Reported }.SelectMany(text => new ArticleReader().ReadText(text).Articles);

        var failure = Assert.Throws<RuleFailedException>(() => tracker.Track(articles));

        Assert.Equal("USR007", failure.RuleId);
        Assert.StartsWith("The rule USR007 failed (NotSupportedException: no such unit) on:", failure.Message, StringComparison.Ordinal);
        Assert.NotNull(failure.Earlier.Statement);
        Assert.NotNull(failure.Later.Statement);
    }

    [Fact]
    public void A_finding_without_a_reason_is_a_failure_of_its_rule()
    {
        var tracker = new TrackerBuilder().AddRule("USR008", "says-nothing", (_, _) => new("negation", Severity.Low, "")).Build();

        Assert.Equal("USR008", Assert.Throws<RuleFailedException>(() => TextTest.Given(tracker, ("a", Ferry.Denied), ("b", Ferry.Reported)).ShouldFindNothing()).RuleId);
    }
}

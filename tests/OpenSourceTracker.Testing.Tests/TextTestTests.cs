using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;
using static OpenSourceTracker.Testing.Tests.Lines;

namespace OpenSourceTracker.Testing.Tests;

public sealed class TextTestTests
{
    // The rule speaks of every pair that passes the gates, so that these tests are about the assertions and not about the built-in rules.
    private static readonly Tracker s_tracker = new TrackerBuilder().AddRule("USR100", "any-opposite", (_, _) => new("negation", Severity.High, "one is the opposite of the other")).Build();

    private static TextTest Both => TextTest.Given(s_tracker, ("denied.txt", Ferry.Denied), ("reported.txt", Ferry.Reported));

    [Fact]
    public void A_conflict_between_two_quotations_is_found() =>
        Both.ShouldFindConflict("any-opposite", "will not close", "will close").WithSeverity(Severity.High).WithMechanism("negation").WithReason("the opposite");

    [Fact]
    public void It_may_have_to_be_the_only_one() => Both.ShouldFindOnlyConflict("any-opposite", "will not close", "will close");

    [Fact]
    public void White_space_does_not_matter_in_quotations() => Both.ShouldFindConflict("any-opposite", "will  not\nclose", "will close");

    [Fact]
    public void What_a_day_did_not_know_yet_does_not_count() => Both.AsOf(new LocalDate(2025, 3, 4)).ShouldFindNothing();

    [Fact]
    public void Articles_may_be_given_ready_made() =>
        TextTest.Given(s_tracker, new ArticleReader().ReadText(Ferry.Denied, "a").Articles).ShouldFindNothing();

    [Fact]
    public void Texts_without_a_conflict_agree() =>
        Assert.Empty(TextTest.Given(s_tracker, ("a", Ferry.Denied), ("b", Ferry.Unrelated)).ShouldFindNothing().Result.Conflicts);

    [Fact]
    public void An_unwanted_conflict_is_shown_with_both_quotations_and_the_reason()
    {
        var message = FailureOf(() => Both.ShouldFindNothing());

        Assert.StartsWith("Expected no conflict, but found 1.\nConflicts found: 1\n- USR100 any-opposite (high, negation, confidence ", message, StringComparison.Ordinal);
        Assert.Contains("one is the opposite of the other.\n  earlier: \"Marlowe Ferries will not close the Port Ellery route\" [denied.txt]\n", message, StringComparison.Ordinal);
        Assert.Contains("  later:   \"Marlowe Ferries will close the Port Ellery route", message, StringComparison.Ordinal);
        Assert.Contains("2025-03-01 \"Dana Whitlock\" for \"Marlowe Ferries\"", message, StringComparison.Ordinal);
        Assert.Contains("Nearest pairs that were not flagged: ", message, StringComparison.Ordinal);
        Assert.Contains("Read: 2 articles, ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_severity_shows_both_quotations() =>
        Assert.StartsWith("Expected severity low, but USR100 any-opposite gave high.\n  earlier: \"Marlowe Ferries will not close", FailureOf(() => Both.ShouldFindConflict("any-opposite", "not close", "will close").WithSeverity(Severity.Low)), StringComparison.Ordinal);

    [Fact]
    public void A_wrong_kind_shows_the_right_one() =>
        Assert.StartsWith("Expected number-mismatch between these quotations, but found USR100 any-opposite.\n", FailureOf(() => Both.ShouldFindConflict("number-mismatch", "not close", "will close")), StringComparison.Ordinal);

    [Fact]
    public void Quotations_the_other_way_round_in_time_are_pointed_out() =>
        Assert.Contains("they stand the other way round in time", FailureOf(() => Both.ShouldFindConflict("any-opposite", "Marlowe Ferries will close", "will not close")), StringComparison.Ordinal);

    [Fact]
    public void Words_that_stand_nowhere_are_pointed_out()
    {
        var message = FailureOf(() => Both.ShouldFindConflict("any-opposite", "will sink", "said Marlowe Ferries spokeswoman"));

        Assert.Contains("earlier \"will sink\": these words stand in no text\n", message, StringComparison.Ordinal);
        Assert.Contains("later \"said Marlowe Ferries spokeswoman\": these words stand in denied.txt, but in no single statement that was found there\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotations_that_share_no_property_are_pointed_out_with_their_claims()
    {
        var message = FailureOf(() => TextTest.Given(s_tracker, ("a", Ferry.Denied), ("b", Ferry.Unrelated)).ShouldFindConflict("any-opposite", "will not close", "four hundred new books"));

        Assert.StartsWith("Expected any-opposite, but there is no conflict between these quotations.\n", message, StringComparison.Ordinal);
        Assert.Contains("earlier \"will not close\": found in a\n    claim: 2025-03-01 \"Dana Whitlock\"", message, StringComparison.Ordinal);
        Assert.Contains("Conflicts found: 0\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_publication_date_is_noted() =>
        Assert.Contains("\nNote OST9009", FailureOf(() => TextTest.Given(s_tracker, ("a", "Marlowe Ferries will close the route.")).ShouldFindConflict("any-opposite", "x", "y")), StringComparison.Ordinal);

    [Fact]
    public void A_gate_that_stopped_nothing_is_told()
    {
        var message = FailureOf(() => TextTest.Given(s_tracker, ("a", Ferry.Denied), ("b", Ferry.Unrelated)).ShouldFindNothingBecause("object.version", "will not close", "four hundred"));

        Assert.StartsWith("Expected the gate object.version to stop this pair, but the pair was not looked at closely.\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gate_that_stopped_a_pair_may_be_expected_by_its_code_or_its_first_part()
    {
        var test = new TextTest(_ => Stopped("The terminal is closed", "The terminal is open", "validity.elapsed"), []);

        test.ShouldFindNothingBecause("validity.elapsed", "is closed", "is open").ShouldFindNothingBecause("validity", "is closed", "is open");
        Assert.StartsWith("Expected the gate object to stop this pair, but it was validity.elapsed.\n", FailureOf(() => test.ShouldFindNothingBecause("object", "is closed", "is open")), StringComparison.Ordinal);
        Assert.Contains("- stopped by validity.elapsed (nearness ", FailureOf(() => test.ShouldFindConflict("any-opposite", "is closed", "is open")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gate_that_is_none_is_refused_with_those_there_are() =>
        Assert.StartsWith("There is no gate 'validty'; there are asserted.condition, ", Assert.Throws<ArgumentException>(() => Both.ShouldFindNothingBecause("validty", "x", "y")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_pair_of_which_a_built_in_rule_speaks_too_is_one_conflict_of_ones_own_rule()
    {
        const string March = "---\npublished: 2025-03-04\n---\n\"We will not close the Sandbrook plant,\" Orla Quinn, chief executive of Marlowe Foods, said.";
        const string June = "---\npublished: 2025-06-10\n---\nMarlowe Foods has closed the Sandbrook plant, chief executive Orla Quinn said.";
        TextTest.Given(new TrackerBuilder().Build(), ("march", March), ("june", June)).ShouldFindOnlyConflict("position-reversal", "will not close", "has closed");
        var own = new TrackerBuilder().AddRule("USR101", "plant-closed", (earlier, later) => earlier.Property == "operation" && earlier.Value != later.Value ? new("antonym", Severity.Low, "the plant is closed after all") : null).Build();

        var test = TextTest.Given(own, ("march", March), ("june", June));

        test.ShouldFindOnlyConflict("plant-closed", "will not close", "has closed").WithSeverity(Severity.Low);
        Assert.Contains(test.Result.Conflicts[0].Steps, step => step.ToString().StartsWith("Rule OST0101 position-reversal says of the same pair: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_that_cannot_be_tried_are_refused()
    {
        Assert.Throws<ArgumentException>(() => TextTest.Given(s_tracker));
        Assert.Contains("'a' holds no words", Assert.Throws<ArgumentException>(() => TextTest.Given(s_tracker, ("a", "  "))).Message, StringComparison.Ordinal);
        Assert.Contains("name 'a'", Assert.Throws<ArgumentException>(() => TextTest.Given(s_tracker, ("a", Ferry.Denied), ("a", Ferry.Reported))).Message, StringComparison.Ordinal);
    }

    // A result made by hand: what the gates stop in real text is other tests' business.
    private static TrackerResult Stopped(string earlier, string later, string gate)
    {
        var (one, other) = (ClaimOf("2024-03-01 Marlowe: terminal operation = stopped", earlier), ClaimOf("2025-03-05 Marlowe: terminal operation = running", later));
        return new()
        {
            Articles = [], Dates = new Dictionary<string, IReadOnlyList<TemporalExpression>>(), Statements = [one.Statement!, other.Statement!], Claims = [one, other], Conflicts = [],
            NearMisses = [new(one, other, gate, "Each was true in its time.", 0.6)], PairsExamined = 1, Diagnostics = [],
        };
    }

    private static Claim ClaimOf(string line, string text) => ClaimLine.Parse(line) with
    {
        Statement = new() { Id = text, ArticleId = "a", Span = new(0, text.Length), Text = text, Language = "en", Speaker = "Marlowe" },
    };
}

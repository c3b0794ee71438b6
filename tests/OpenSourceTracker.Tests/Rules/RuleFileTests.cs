using OpenSourceTracker.Rules;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Tests.Rules;

public sealed class RuleFileTests
{
    [Fact]
    public void A_rule_that_keeps_to_the_form_is_a_rule_like_any_other()
    {
        var rule = Assert.Single(YamlRule.Parse(Written.Yaml, Written.File));

        Assert.Equal(new("USR001", "toll-moved", "A toll that moved", "One toll is given twice with figures that lie apart."), rule.Description);
        Assert.Equal("toll.yaml(2,5)", rule.Source);
        Assert.Equal([true, false], rule.Examples.Select(example => example.IsConflict));
        Assert.All(rule.Examples, example => Assert.Same(rule, example.Rule));
        Assert.Equal("toll.yaml(16,11)", rule.Examples[0].Source);
    }

    [Fact]
    public void A_mark_of_the_byte_order_is_no_part_of_the_text() => Assert.Single(YamlRule.Parse("\uFEFF" + Written.Yaml, Written.File));

    // What is wrong, where, and what would be accepted.
    [Theory]
    [InlineData("severity: medium", "severty: medium", "toll.yaml(12,7): 'severty' is not known here; did you mean 'severity'? Accepted: severity, mechanism, reason")]
    [InlineData("severity: medium", "severity: meduim", "toll.yaml(12,17): 'meduim' is not known here; did you mean 'medium'? Accepted: low, medium, high")]
    [InlineData("title: A toll that moved", "titel: A toll that moved", "toll.yaml(4,5): 'titel' is not known here; did you mean 'title'? Accepted: rule, kind, title, meaning, compare, paired, wrong, words, examples")]
    [InlineData("title: A toll that moved", "title: ''", "toll.yaml(4,12): 'title' is empty")]
    [InlineData("rule: USR001", "rule: usr001", "toll.yaml(2,11): the id 'usr001' is malformed: expected capital letters and at least three digits, such as USR001")]
    [InlineData("rule: USR001", "rule: OST0101", "toll.yaml(2,11): the id 'OST0101' starts with OST, which is kept for built-in rules: expected another prefix, such as USR001")]
    [InlineData("kind: toll-moved", "kind: Toll moved", "toll.yaml(3,11): the kind 'Toll moved' is malformed: expected lower-case words joined by hyphens, such as price-broken")]
    [InlineData("wrong: excluded", "wrong: exclude", "toll.yaml(10,12): 'exclude' is not known here; did you mean 'excluded'? Accepted: excluded, moved, rose, fell, postponed, brought-forward")]
    [InlineData("wrong: excluded", "wrong: {values: rose, by-more-than: much}", "toll.yaml(10,41): 'much' is no amount; expected for example 500 or 10%")]
    [InlineData("wrong: excluded", "wrong: {values: postponed, by-more-than: 3}", "toll.yaml(10,46): '3' is no number of days; expected for example 30 days")]
    [InlineData("wrong: excluded", "wrong: {values: excluded, by-more-than: 3}", "toll.yaml(10,45): 'by-more-than' goes with moved, rose, fell, postponed, brought-forward; values that exclude each other do so by any amount")]
    [InlineData("wrong: excluded", "wrong: {by-more-than: 3}", "toll.yaml(10,12): 'values' is missing: excluded, moved, rose, fell, postponed, brought-forward")]
    [InlineData("days: {at-most: 30}", "days: {at-most: thirty}", "toll.yaml(9,23): 'thirty' is no number of days; expected a whole number from 0 on")]
    [InlineData("days: {at-most: 30}", "days: {at-least: 9, at-most: 3}", "toll.yaml(9,13): at least 9 and at most 3 days can never be")]
    [InlineData("days: {at-most: 30}", "holder: equal", "toll.yaml(9,15): 'equal' is not known here; Accepted: same, other")]
    [InlineData("days: {at-most: 30}", "earlier: {act: [promise]}", "toll.yaml(9,23): 'promise' is not known here; Accepted: fact, commitment, denial, continuity, change, opinion, prediction")]
    [InlineData("days: {at-most: 30}", "earlier: {act: []}", "toll.yaml(9,22): the list is empty; accepted: fact, commitment, denial, continuity, change, opinion, prediction")]
    [InlineData("property: toll", "property: []", "toll.yaml(7,17): the list is empty")]
    [InlineData("property: toll", "subject: bridge", "toll.yaml(7,7): 'property' is missing: the property that is compared, a list, or any")]
    [InlineData("{subject}", "{thing}", "toll.yaml(13,15): 'thing' is not known here; Accepted: subject, property, holder, unit, days, earlier.speaker, later.speaker, earlier.holder, later.holder, earlier.value, later.value, earlier.date, later.date")]
    [InlineData("{subject}", "{subject", "toll.yaml(13,15): a { stands without its }")]
    [InlineData("{subject}", "subject}", "toll.yaml(13,15): a } stands without its {")]
    [InlineData("['2025-03-01 A: bridge toll = 5 EUR', '2025-03-04 B: bridge toll = 9 EUR']", "'2025-03-01 A: bridge toll = 5 EUR'", "toll.yaml(16,11): an example is a list of two claim lines, the earlier and the later")]
    [InlineData("'2025-03-04 B: bridge toll = 9 EUR'", "'2025-03-04 B: bridge toll is 9'", "toll.yaml(16,49): this is no claim line. Column 29 of '2025-03-04 B: bridge toll is 9': 'is' is not an operator; expected one of = != < <= > >= ~.")]
    [InlineData("'2025-03-04 B: bridge toll = 9 EUR'", "'2025-02-04 B: bridge toll = 9 EUR'", "toll.yaml(16,11): the earlier claim of the example was said after the later one; exchange them")]
    [InlineData("  no-conflict:", "  no_conflict:", "toll.yaml(17,7): 'no_conflict' is not known here; did you mean 'no-conflict'? Accepted: conflict, no-conflict")]
    [InlineData("title: A toll that moved", "title: [A, toll]", "toll.yaml(4,12): expected a plain text here")]
    [InlineData("title: A toll that moved", "title: A toll\n    title: Another", "toll.yaml(5,5): Duplicate key title")]
    [InlineData("title: A toll that moved", "? [a]\n    : b", "toll.yaml(4,7): expected a plain word for a key")]
    [InlineData("title: A toll that moved", "title: \"open", "toll.yaml(")]
    [InlineData("title: A toll that moved", "title: [open", "toll.yaml(4,12): this is no YAML; a bracket or brace is perhaps left open")]
    [InlineData("title: A toll that moved", "title: A toll: it moved", "toll.yaml(4,18): a second colon stands here; a text with a colon and a blank in it needs quotation marks")]
    [InlineData("    title: A toll that moved", "\ttitle: A toll that moved", "toll.yaml(4,1): a tab stands here; indent with blanks")]
    public void What_does_not_keep_to_the_form_is_told_with_its_place(string piece, string instead, string message)
    {
        var failure = Assert.Throws<YamlFileException>(() => YamlRule.Parse(Written.With(piece, instead), Written.File));

        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
        Assert.Equal(Written.File, failure.File);
    }

    [Fact]
    public void A_rule_without_examples_is_refused()
    {
        var yaml = Written.Yaml[..Written.Yaml.IndexOf("    examples:", StringComparison.Ordinal)];

        Assert.Equal("toll.yaml(2,5): 'examples' is missing", Assert.Throws<YamlFileException>(() => YamlRule.Parse(yaml, Written.File)).Message);
    }

    [Fact]
    public void A_rule_without_an_example_that_only_looks_like_it_is_refused()
    {
        var yaml = Written.Yaml[..Written.Yaml.IndexOf("      no-conflict:", StringComparison.Ordinal)];

        Assert.Equal("toll.yaml(15,7): 'no-conflict' is missing: each rule needs at least one example of a conflict, and one that only looks like it", Assert.Throws<YamlFileException>(() => YamlRule.Parse(yaml, Written.File)).Message);
    }

    [Fact]
    public void An_example_that_the_rule_does_not_report_is_an_error_with_what_stops_it()
    {
        var failure = Assert.Throws<YamlFileException>(() => YamlRule.Parse(Written.With("'2025-03-04 B: bridge toll = 9 EUR'", "'2025-04-04 B: bridge toll = 9 EUR'"), Written.File));

        Assert.Equal("""
            toll.yaml(16,11): the rule USR001 does not report this example, which stands under conflict:
              earlier: 2025-03-01 A: bridge toll = 5 EUR
              later:   2025-04-04 B: bridge toll = 9 EUR
              what stops it is paired.days: 34 days lie between them, not at most 30
            """.ReplaceLineEndings("\n"), failure.Message);
    }

    [Fact]
    public void An_example_that_the_rule_reports_although_it_only_looks_like_it_is_an_error_with_what_it_says()
    {
        var failure = Assert.Throws<YamlFileException>(() => YamlRule.Parse(Written.With("'2025-05-04 B: bridge toll = 9 EUR'", "'2025-03-05 B: bridge toll = 9 EUR'"), Written.File));

        Assert.StartsWith("toll.yaml(18,11): the rule USR001 reports this example, which stands under no-conflict:", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("it says: 5 EUR and 9 EUR are given for bridge", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_given_twice_is_told_with_both_places()
    {
        var second = Written.Yaml[Written.Yaml.IndexOf("  - rule:", StringComparison.Ordinal)..];

        Assert.Equal("toll.yaml(19,11): the id 'USR001' is given already, to the rule at toll.yaml(2,5); ids are given once", Assert.Throws<YamlFileException>(() => YamlRule.Parse(Written.Yaml + "\n" + second, Written.File)).Message);
    }

    [Theory]
    [InlineData("", "there are no rules here")]
    [InlineData("# nothing\n", "there are no rules here")]
    [InlineData("rules: []", "the list of rules is empty")]
    [InlineData("[]", "there are no rules here")]
    [InlineData("word", "expected 'key: value' lines here")]
    [InlineData("rule: USR001", "'rule' is not known here; did you mean 'rules'?")]
    public void A_file_without_rules_is_refused(string yaml, string problem) => Assert.Contains(problem, Assert.Throws<YamlFileException>(() => YamlRule.Parse(yaml, Written.File)).Message, StringComparison.Ordinal);
}

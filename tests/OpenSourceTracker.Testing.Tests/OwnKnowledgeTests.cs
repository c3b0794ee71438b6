using OpenSourceTracker.Rules;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Testing.Tests;

/// <summary>Topics, phrases, entities and rules from YAML, through the builder.</summary>
public sealed class OwnKnowledgeTests
{
    private const string Topic = """
        topic: lighthouse
        title: Lighthouses
        classes:
          lamp: {id: [lampu suar], en: [lantern], zh: [灯塔]}
          light-verb: {id: [nyalakan], en: [light, relight], zh: [点亮]}
          darken-verb: {id: [padamkan], en: [darken, extinguish], zh: [熄灭]}
        properties:
          - property: beacon
            means: whether a lighthouse is lit
            holds: state
            poles:
              lit: {opposite: dark, combos: [[light-verb, lamp]]}
              dark: {opposite: lit, combos: [[darken-verb, lamp]]}
            examples:
              - {pole: lit, text: "The keeper relights the lantern."}
              - {pole: dark, text: "The keeper extinguishes the lantern."}
              - {pole: none, text: "The keeper cleans the lantern."}
        """;

    private const string Rule = """
        rules:
          - rule: SEA001
            kind: beacon-dark
            title: A beacon that is dark
            meaning: A beacon is said to be lit and dark.
            compare: {property: beacon}
            wrong: excluded
            words: {severity: low, reason: "{subject} is {earlier.value} and {later.value}"}
            examples:
              conflict:
                - ['2025-03-01 A: point beacon = lit', '2025-03-01 B: point beacon = dark']
              no-conflict:
                - ['2025-03-01 A: point beacon = lit', '2025-03-01 B: point beacon = lit']
        """;

    private const string Entities = """
        - {name: Skerry Lights Board, kind: organisation, aliases: [SLB]}
        - {name: Ida Thorne, kind: person, role: spokesperson, of: SLB}
        """;

    [Fact]
    public void What_is_added_is_used()
    {
        var tracker = new TrackerBuilder().AddTopics(Topic, "t").AddEntities(Entities, "e").AddRules(Rule, "r").Build();

        var conflict = TextTest.Given(
            tracker,
            ("a", "---\npublished: 2025-03-01\nlanguage: en\n---\n\"Skerry Lights Board will relight the lantern at Orm Point,\" Ida Thorne said on Saturday."),
            ("b", "---\npublished: 2025-03-02\nlanguage: en\n---\n\"Skerry Lights Board will extinguish the lantern at Orm Point,\" Ida Thorne said on Sunday."))
            .ShouldFindOnlyConflict("beacon-dark", "relight", "extinguish");

        conflict.WithSeverity(Severity.Low).WithReason("lit and dark");
    }

    [Fact]
    public void A_rule_of_a_property_that_nobody_claims_is_an_error() => Told(
        new TrackerBuilder().AddTopics(Topic, "t").AddRules(Rule.Replace("{property: beacon}", "{property: becon}").Replace("point beacon", "point becon"), "r"),
        "r(6,25): no claim has the property 'becon'; did you mean 'beacon'? Accepted: ");

    [Fact]
    public void A_rule_of_a_pole_that_the_property_has_not_is_an_error() => Told(
        new TrackerBuilder().AddTopics(Topic, "t").AddRules(Rule.Replace("    wrong: excluded", "    paired: {later: {value: [dark, drak]}}\n    wrong: excluded"), "r"),
        "r(7,36): 'drak' is not known here; did you mean 'dark'? Accepted: ");

    [Theory]
    [InlineData("count-of-lantern")]
    [InlineData("date-of-opening")]
    [InlineData("any")]
    public void A_rule_may_compare_what_is_made_from_the_words_of_texts(string property) =>
        new TrackerBuilder().AddRules(Rule.Replace("{property: beacon}", $"{{property: {property}}}").Replace("point beacon", $"point {property}"), "r").Build();

    [Fact]
    public void An_example_sentence_that_is_read_otherwise_is_an_error() => Told(
        new TrackerBuilder().AddTopics(Topic.Replace("The keeper relights the lantern.", "The keeper paints the lantern."), "t"),
        "t(15,9): this example of beacon is read as none, not lit: \"The keeper paints the lantern.\"");

    [Fact]
    public void A_look_alike_that_is_read_as_a_pole_is_an_error() => Told(
        new TrackerBuilder().AddTopics(Topic.Replace("The keeper cleans the lantern.", "The keeper lights the lantern."), "t"),
        "t(17,9): this example of beacon is read as lit, not none: \"The keeper lights the lantern.\"");

    [Theory]
    [InlineData("topic: lighthouse", "topic: price", "t(1,8): there is a topic 'price' already, in seeds/topics/price.yaml")]
    [InlineData("property: beacon", "property: price-level", "t(8,15): there is a property 'price-level' already")]
    public void A_name_that_is_taken_is_an_error(string piece, string instead, string message) => Told(new TrackerBuilder().AddTopics(Topic.Replace(piece, instead), "t"), message);

    [Fact]
    public void A_topic_that_is_added_twice_is_an_error() => Told(new TrackerBuilder().AddTopics(Topic, "t").AddTopics(Topic, "u"), "u(1,8): there is a topic 'lighthouse' already, in t");

    [Theory]
    [InlineData("holds: state", "holds: stat", "t(10,12): 'stat' is not known here; did you mean 'state'?")]
    [InlineData("[[light-verb, lamp]]", "[[light-verb, lmap]]", "t(12,37): 'lmap' is not known here; did you mean 'lamp'? Accepted: lamp, light-verb, darken-verb")]
    [InlineData("opposite: dark", "opposite: drak", "t(12,23): 'drak' is not known here; did you mean 'dark'? Accepted: lit, dark")]
    [InlineData("{pole: lit, text", "{pole: lti, text", "t(15,16): 'lti' is not known here; Accepted: lit, dark, none")]
    [InlineData("      - {pole: none, text: \"The keeper cleans the lantern.\"}", "", "t(15,7): the property 'beacon' needs an example of the pole 'none': a sentence that only looks like it")]
    [InlineData("      - {pole: lit, text: \"The keeper relights the lantern.\"}\n", "", "t(15,7): the pole 'lit' has no example")]
    [InlineData("en: [lantern]", "fr: [lanterne]", "t(4,28): 'fr' is not known here; Accepted: id, en, zh")]
    [InlineData("en: [lantern]", "en: ['lantern(s|']", "t(4,33): 'lantern(s|' has a '('; a phrase is words as they stand in a text, not a pattern: write each form of it as a phrase of its own")]
    [InlineData("en: [lantern]", "en: [lantern, '']", "t(4,42): '' is no phrase; expected words as they stand in a text")]
    [InlineData("en: [lantern]", "en: [lantern at the end of the long and old stone pier]", "t(12,37): 'lantern at the end of the long and old stone pier' is too long to be combined: the words of a combination must meet within 10 words; write it under 'phrases'")]
    [InlineData("title: Lighthouses", "titel: Lighthouses", "t(2,1): 'titel' is not known here; did you mean 'title'?")]
    public void A_topic_that_does_not_keep_to_the_form_is_an_error(string piece, string instead, string message) =>
        Assert.StartsWith(message, Assert.Throws<YamlFileException>(() => new TrackerBuilder().AddTopics(Changed(Topic, piece, instead), "t")).Message, StringComparison.Ordinal);

    [Fact]
    public void Phrases_are_added_to_poles_that_there_are()
    {
        const string Phrases = "phrases:\n- property: price-level\n  pole: raised\n  en: [went over the moon]\n  examples: [\"Ferry fares went over the moon.\"]";

        Assert.Single(TextTest.Given(new TrackerBuilder().AddPhrases(Phrases, "p").Build(), ("a", "Ferry fares went over the moon.")).Result.Claims, claim => claim is { Property: "price-level", Value: "raised" });
        Told(new TrackerBuilder().AddPhrases(Phrases.Replace("price-level", "price-levle"), "p"), "p(2,13): 'price-levle' is not known here; did you mean 'price-level'?");
        Told(new TrackerBuilder().AddPhrases(Phrases.Replace("pole: raised", "pole: rised"), "p"), "p(3,9): 'rised' is not known here; did you mean 'raised'? Accepted: raised, lowered, kept");
        Told(new TrackerBuilder().AddPhrases(Phrases.Replace("moon.", "sea."), "p"), "p(5,14): this example of price-level is read as none, not raised: \"Ferry fares went over the sea.\"");
    }

    [Theory]
    [InlineData("phrases:\n- property: price-level\n  pole: raised\n  en: [went over the moon]", "p(2,3): 'examples' is missing")]
    [InlineData("phrases:\n- property: price-level\n  pole: raised\n  examples: [a]", "p(2,3): there are no phrases here; expected id:, en: or zh: with a list")]
    [InlineData("phrases:\n- property: price-level\n  pole: raised\n  en: ['go(es|ne) up']\n  examples: [a]", "p(4,8): 'go(es|ne) up' has a '('")]
    [InlineData("phrase: []", "p(1,1): 'phrase' is not known here; did you mean 'phrases'?")]
    public void Phrases_that_do_not_keep_to_the_form_are_an_error(string yaml, string message) =>
        Assert.StartsWith(message, Assert.Throws<YamlFileException>(() => new TrackerBuilder().AddPhrases(yaml, "p")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("- {name: Ida Thorne, kind: persen}", "e(1,28): 'persen' is not known here; did you mean 'person'? Accepted: organisation, person, product, place")]
    [InlineData("- {name: Ida Thorne, kind: person, role: chief, of: X}", "e(1,42): 'chief' is not known here; Accepted: principal, spokesperson, officer")]
    [InlineData("- {name: Ida Thorne, kind: person, role: officer}", "e(1,42): a role needs 'of'")]
    [InlineData("- {name: Ida Thorne}", "e(1,3): 'kind' is missing")]
    [InlineData("- {kind: person}", "e(1,3): 'name' is missing")]
    [InlineData("- {name: Ida Thorne, kind: person, since: soon}", "e(1,43): 'soon' is not a date; expected for example 2024-02-14")]
    [InlineData("- {name: Ida Thorne, kind: person, since: 2024, until: 2023}", "e(1,56): '2023' lies before 'since', 2024")]
    [InlineData("- {name: '!', kind: person}", "e(1,3): '!' has no letter or digit")]
    public void An_entity_that_does_not_keep_to_the_form_is_an_error(string yaml, string message) =>
        Assert.StartsWith(message, Assert.Throws<YamlFileException>(() => new TrackerBuilder().AddEntities(yaml, "e")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("- {name: Ida Thorne, kind: person}\n- {name: Ida Thorne, kind: person}", "e(2,10): 'Ida Thorne' is given already, at e(1,3)")]
    [InlineData("- {name: Skerry, kind: organisation, aliases: [SLB]}\n- {name: Slate Bank, kind: organisation, aliases: [SLB]}", "e(2,52): 'SLB', a name of Slate Bank, is already a name of Skerry")]
    [InlineData("- {name: Ida Thorne, kind: person, role: officer, of: Nobody Ltd}", "e(1,55): 'Nobody Ltd' is not known")]
    public void A_name_of_another_is_an_error(string yaml, string message) => Told(new TrackerBuilder().AddEntities(yaml, "e"), message);

    [Fact]
    public void A_rule_from_YAML_is_asked_like_any_other()
    {
        var builder = new TrackerBuilder().AddRule("USR001", "a-rule", (_, _) => null).AddTopics(Topic, "t").AddRules(Rule, "r");

        Assert.Equal(["USR001", "SEA001", .. BuiltInRules.All.Select(rule => rule.Description.Id)], builder.Rules.Select(rule => rule.Description.Id));
        RuleSet.Of(builder.Rules).Test("2025-03-01 A: point beacon = lit", "2025-03-01 B: point beacon = dark").ShouldConflict("beacon-dark");
    }

    [Fact]
    public void An_id_that_a_rule_has_already_is_told_with_both_places()
    {
        Assert.Equal(
            "s(2,11): the id 'SEA001' is given already, to the rule 'SEA001' beacon-dark at r(2,5); ids are given once",
            Assert.Throws<YamlFileException>(() => new TrackerBuilder().AddRules(Rule, "r").AddRules(Rule, "s")).Message);
        Assert.Contains("'SEA001' beacon-dark", Assert.Throws<ArgumentException>(() => new TrackerBuilder().AddRules(Rule, "r").AddRule("SEA001", "other-kind", (_, _) => null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void After_building_nothing_can_be_added()
    {
        var builder = new TrackerBuilder();
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.AddRules(Rule, "r"));
        Assert.Throws<InvalidOperationException>(() => builder.AddTopics(Topic, "t"));
        Assert.Throws<InvalidOperationException>(() => builder.AddEntities(Entities, "e"));
        Assert.Throws<InvalidOperationException>(() => builder.AddPhrases("phrases: []", "p"));
    }

    private static void Told(TrackerBuilder builder, string message) => Assert.StartsWith(message, Assert.Throws<YamlFileException>(builder.Build).Message, StringComparison.Ordinal);

    private static string Changed(string yaml, string piece, string instead) => yaml.Contains(piece, StringComparison.Ordinal) ? yaml.Replace(piece, instead, StringComparison.Ordinal) : throw new ArgumentException($"no '{piece}'");
}

using FsCheck;
using FsCheck.Fluent;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Tests.Reports;

public sealed class ReviewFilesTests
{
    [Theory]
    [InlineData("suppressions:\n  - conflict: 5f3a\n    reason: The paper corrected itself.\n")]
    [InlineData("""{ "suppressions": [ { "conflict": "5f3a", "reason": "The paper corrected itself." } ] }""")]
    [InlineData("# desk, 3 May\nsuppressions:\n- {conflict: 5f3a, reason: 'The paper corrected itself.'}\n")]
    public void Suppressions_are_read(string text) => Assert.Equal([new("5f3a", "The paper corrected itself.")], ReviewFiles.ReadSuppressions(text, "a.yaml"));

    [Fact]
    public void An_empty_list_is_no_suppression() => Assert.Empty(ReviewFiles.ReadSuppressions("suppressions: []", "a.yaml"));

    [Theory]
    [InlineData("", "a.yaml(1,1): expected 'key: value' lines here")]
    [InlineData("suppressions:\n", "a.yaml(1,14): expected a list under 'suppressions'")]
    [InlineData("suppression: []\n", "a.yaml(1,1): 'suppression' is not known here; did you mean 'suppressions'?")]
    [InlineData("suppressions:\n  - conflict: 5f3a\n", "a.yaml(2,5): 'reason' is missing")]
    [InlineData("suppressions:\n  - reason: So it is.\n", "a.yaml(2,5): 'conflict' is missing")]
    [InlineData("suppressions:\n  - conflict: 5f3a\n    reason: ' '\n", "a.yaml(3,13): 'reason' is empty")]
    [InlineData("suppressions:\n  - conflict: 5f3a\n    reason: x\n    until: 2025\n", "a.yaml(4,5): 'until' is not known here; Accepted: conflict, reason")]
    [InlineData("suppressions:\n  - conflict: 5f3a\n    reason: x\n  - conflict: 5f3a\n    reason: y\n", "a.yaml(4,5): the conflict '5f3a' is accepted above already")]
    [InlineData("suppressions:\n  - [a]\n", "a.yaml(2,5): expected 'key: value' lines here")]
    [InlineData("suppressions:\n  - ? [a]\n    : b\n", "a.yaml(2,7): expected a plain word")]
    [InlineData("suppressions:\n  - conflict: [a]\n    reason: x\n", "a.yaml(2,15): expected a plain text here")]
    [InlineData("suppressions: [", "a.yaml(2,1): ")]
    public void A_fault_is_told_with_its_place(string text, string error) =>
        Assert.StartsWith(error, Assert.Throws<YamlFileException>(() => ReviewFiles.ReadSuppressions(text, "a.yaml")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{ \"conflicts\": [] }", "b.json(1,1): 'baselineVersion' is missing")]
    [InlineData("{ \"baselineVersion\": 2, \"conflicts\": [] }", "b.json(1,22): a baseline of version '2' cannot be read; accepted: 1")]
    [InlineData("{ \"baselineVersion\": 1 }", "b.json(1,1): 'conflicts' is missing")]
    [InlineData("{ \"baselineVersion\": 1, \"conflicts\": [ { \"id\": \"a\", \"rule\": \"OST0101\", \"kind\": \"k\", \"severity\": \"grave\", \"explanation\": \"\" } ] }", "b.json(1,97): 'grave' is not known here; Accepted: low, medium, high")]
    public void A_broken_baseline_is_told_with_its_place(string text, string error) =>
        Assert.Equal(error, Assert.Throws<YamlFileException>(() => ReviewFiles.ReadBaseline(text, "b.json")).Message);

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('-')]
    [InlineData('?')]
    public void Endless_nesting_is_refused(char bracket) =>
        Assert.Throws<YamlFileException>(() => ReviewFiles.ReadSuppressions(string.Concat(Enumerable.Repeat($"{bracket} ", 100_000)), "a.yaml"));

    [Fact]
    public void A_baseline_reads_back_as_it_was_written() => Prop.ForAll<NonNull<string>>(words =>
    {
        var conflict = SampleResult.Conflict with { Explanation = words.Get, Severity = Severity.Medium };
        var text = Written([conflict, conflict, SampleResult.Conflict with { Id = "0a" }]);
        var known = ReviewFiles.ReadBaseline(text, "b.json");
        return known.Select(item => item.Id).SequenceEqual(["0a", "c-7f3a"]) && known[1].Severity == Severity.Medium && Same(known[1].Explanation, words.Get);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void What_is_open_is_neither_accepted_nor_known()
    {
        var conflict = SampleResult.Conflict;
        var known = new KnownConflict(conflict.Id, "OST0104", "k", Severity.High, "");
        var other = known with { Id = "other" };
        Assert.True(Review.None.IsOpen(conflict));
        Assert.Null(Review.None.StateOf(conflict));
        Assert.False(new Review([new(conflict.Id, "x")]).IsOpen(conflict));
        Assert.False(new Review([], [known]).IsOpen(conflict));
        Assert.True(new Review([], [other]).IsOpen(conflict));
        Assert.Equal(BaselineState.New, new Review([], []).StateOf(conflict));
        Assert.Equal([other], new Review([], [known, other]).GoneFrom([conflict]));
    }

    [Fact]
    public void Every_report_tells_the_decisions_and_json_stays_valid()
    {
        var reviewed = SampleResult.Create() with { Review = new([new(SampleResult.Conflict.Id, "Corrected <3 May>.")], [new("0badc0de", "OST0101", "position-reversal", Severity.Low, "It was so.")]) };
        foreach (var writer in ReportWriters.All.Where(writer => writer.Name is not ("annotations" or "timex3" or "claimreview")))
        {
            var text = ReportText.Of(writer, reviewed);
            Assert.Contains("Corrected", text, StringComparison.Ordinal);
            Assert.True(writer.Name == "csv" || text.Contains("0badc0de", StringComparison.Ordinal), writer.Name);
        }

        Assert.Empty(new SchemaValidator(ReportSchema.Text).Errors(System.Text.Json.JsonDocument.Parse(ReportText.Of(new JsonReport(), reviewed)).RootElement));
    }

    // What JSON cannot hold (half surrogate pairs) is replaced, and YAML takes a line end of any kind for one.
    private static bool Same(string read, string words) => Plain(read) == Plain(words);

    private static string Plain(string text) => new([.. System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)).Where(c => !char.IsControl(c) && c != '\uFEFF')]);

    private static string Written(IEnumerable<Conflict> conflicts)
    {
        using var writer = new StringWriter();
        ReviewFiles.WriteBaseline(conflicts, writer);
        return writer.ToString();
    }
}

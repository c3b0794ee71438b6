using System.Text.Json;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Testing.Evaluation;

namespace OpenSourceTracker.Testing.Tests;

public sealed class EvaluationTests : IDisposable
{
    private const string Pair = """{ "a": "s2", "b": "s1", "kind": "denial-vs-report", "strength": "clear", "why": "closes, closes not" }""";

    // The rule speaks of every pair that passes the gates, so that these tests are about the measures and not about the built-in rules.
    private static readonly Tracker s_tracker = new TrackerBuilder().AddRule("USR100", "denial-vs-report", (_, _) => new("negation", Severity.High, "one is the opposite of the other")).Build();

    private readonly string _folder = Directory.CreateTempSubdirectory("dossiers-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_found_is_held_against_the_annotation()
    {
        var figures = Evaluate(Gold(conflicts: Pair)).All;

        Assert.Equal((1, 1, 1), (figures.Dossiers, figures.Conflicts, figures.ConflictsFlagged));
        Assert.Equal((1.0, 1.0, 1.0, 1.0), (figures.ConflictPrecision, figures.ClearConflictRecall, figures.ConflictF1, figures.ConflictKindRight));
        Assert.Equal((1.0, 1.0, 0.0, 1.0), (figures.StatementsFound, figures.SpeakerRight, figures.OtherName, figures.AttributionRight));
        Assert.Equal((1.0, 1.0, 1.0, 0), (figures.DatePrecision, figures.DateRecall, figures.DateValueRight, figures.OffsetErrors));
        Assert.Equal([new("denial-vs-report", 1, 1, 1, 1, 1)], figures.AnnotatedKinds);
        Assert.Equal([new("denial-vs-report", 1, 1)], figures.FlaggedKinds);
    }

    [Fact]
    public void A_conflict_that_nobody_annotated_is_a_false_alarm()
    {
        var evaluation = Evaluate(Gold(nonConflicts: Pair));

        Assert.Equal((0.0, 1, 1), (evaluation.All.ConflictPrecision, evaluation.All.NonConflicts, evaluation.All.NonConflictsFlagged));
        Assert.Contains(evaluation.Misses, line => line.StartsWith("en-1-ferry FALSE ALARM denial-vs-report (declared non-conflict): «Marlowe Ferries", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_missed_and_wrong_is_told()
    {
        var evaluation = Evaluate(Gold(conflicts: Pair).Replace("Dana Whitlock", "Otis Brandt", StringComparison.Ordinal).Replace("\"2025-03-01\" } ]", "\"2025-03-02\" } ]", StringComparison.Ordinal), s_tracker);

        Assert.Equal(0.5, evaluation.All.OtherName);
        Assert.Equal((1.0, 0.0), (evaluation.All.DateRecall, evaluation.All.DateValueRight));
        Assert.Contains("en-1-ferry/a.txt speaker of s1: Dana Whitlock instead of Otis Brandt", evaluation.Misses);
        Assert.Contains("en-1-ferry/a.txt date 'Saturday': 2025-03-01 instead of 2025-03-02", evaluation.Misses);
    }

    [Fact]
    public void Verdicts_are_held_against_the_annotation()
    {
        var claims = """
            { "text": "Marlowe Ferries will close the Port Ellery route.", "asOf": "2025-02-01", "verdict": "unknown" },
            { "text": "Halberd Airways bought forty buses.", "asOf": "2025-04-01", "verdict": "supported" }
            """;
        var evaluation = Evaluate(Gold().Replace("\"claims\": []", $"\"claims\": [{claims}]", StringComparison.Ordinal));

        Assert.Equal((2, 0.5, 0.0), (evaluation.All.Claims, evaluation.All.ClaimVerdictRight, evaluation.All.ClaimFirmAndWrong));
        Assert.Contains("en-1-ferry claim «Halberd Airways bought forty buses.» as of 2025-04-01: unknown instead of supported", evaluation.Misses);
    }

    [Fact]
    public void Figures_are_given_for_each_language_too()
    {
        Write("en-1-ferry", Gold(conflicts: Pair));
        Write("mx-1-ferry", Gold(conflicts: Pair).Replace("\"b.txt\": { \"published\": \"2025-03-05\", \"inferred\": false, \"language\": \"en\"", "\"b.txt\": { \"published\": \"2025-03-05\", \"inferred\": false, \"language\": \"id\"", StringComparison.Ordinal));
        var evaluation = DossierEvaluation.Run(s_tracker, Dossier.LoadAll(_folder));

        Assert.Equal(["en", "mixed"], evaluation.ByLanguage.Keys);
        Assert.Equal((2, 1), (evaluation.All.Dossiers, evaluation.ByLanguage["mixed"].Dossiers));
    }

    [Fact]
    public void Both_forms_tell_the_same()
    {
        var evaluation = Evaluate(Gold(conflicts: Pair));
        using var text = new StringWriter();
        using var json = new StringWriter();
        evaluation.WriteText(text, withMisses: true);
        evaluation.WriteJson(json, withMisses: true);
        var root = JsonDocument.Parse(json.ToString()).RootElement;

        Assert.Matches("conflicts: precision +1\\.000 +1\\.000\n", text.ToString());
        Assert.Equal(1, root.GetProperty("all").GetProperty("conflictPrecision").GetDouble());
        Assert.Equal(1, root.GetProperty("languages").GetProperty("en").GetProperty("dossiers").GetInt32());
        Assert.Equal(evaluation.Misses.Count, root.GetProperty("misses").GetArrayLength());
    }

    [Theory]
    [InlineData("{", "The annotation of the dossier 'en-1-ferry' cannot be read: ")]
    [InlineData("{}", "The annotation of the dossier 'en-1-ferry' cannot be read: ")]
    [InlineData("""{ "documents": { "z.txt": {} }, "timex": [], "statements": [], "conflicts": [], "nonConflicts": [] }""", "The dossier 'en-1-ferry' annotates 'z.txt', which is not there.")]
    [InlineData("""{ "documents": {}, "timex": [], "statements": [], "conflicts": [{ "a": "s1", "b": "s2", "kind": "x", "strength": "clear" }], "nonConflicts": [] }""", "The annotation of the dossier 'en-1-ferry' cannot be read: A pair names the statement 's1', which is not there.")]
    public void A_bad_annotation_is_refused(string gold, string message) =>
        Assert.StartsWith(message, Assert.Throws<InvalidDataException>(() => Evaluate(gold)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_without_dossiers_is_refused() => Assert.Throws<InvalidDataException>(() => Dossier.LoadAll(_folder));

    [Theory]
    [InlineData("Dana Whitlock", "Whitlock", true)]
    [InlineData("spokeswoman Dana Whitlock", "Dana  WHITLOCK", true)]
    [InlineData("林語堂", "林語堂先生", true)]
    [InlineData("ＡＢＣ", "abc", true)]
    [InlineData("Ann Lee", "Bob Lee", false)]
    [InlineData("Dana Whitlock", "Otis Brandt", false)]
    [InlineData("…", "Whitlock", false)]
    [InlineData(null, "Whitlock", false)]
    public void Names_match_by_what_tells_them(string? one, string other, bool same) => Assert.Equal(same, NameMatch.IsSame(one, other));

    private DossierEvaluation Evaluate(string gold, Tracker? tracker = null) => DossierEvaluation.Run(tracker ?? s_tracker, [Write("en-1-ferry", gold)]);

    private Dossier Write(string name, string gold)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), Ferry.Denied);
        File.WriteAllText(Path.Combine(folder, "b.txt"), Ferry.Reported);
        File.WriteAllText(Path.Combine(folder, "gold.json"), gold);
        return Dossier.Load(folder);
    }

    private static string Gold(string conflicts = "", string nonConflicts = "") => $$"""
        {
          "split": "learn",
          "documents": {
            "a.txt": { "published": "2025-03-01", "inferred": false, "language": "en" },
            "b.txt": { "published": "2025-03-05", "inferred": false, "language": "en" }
          },
          "timex": [ { "doc": "a.txt", "text": "Saturday", "occurrence": 1, "value": "2025-03-01" } ],
          "statements": [
            { "id": "s1", "doc": "a.txt", "quote": "Marlowe Ferries will not close the Port Ellery route", "speaker": "Dana Whitlock", "holder": "Marlowe Ferries", "attribution": "direct", "saidOn": "2025-03-01", "kind": "denial", "certainty": "asserted", "openness": "none" },
            { "id": "s2", "doc": "b.txt", "quote": "Marlowe Ferries will close the Port Ellery route", "speaker": "people familiar", "holder": "Marlowe Ferries", "attribution": "reported", "saidOn": "2025-03-05", "kind": "change", "certainty": "reported", "openness": "none" }
          ],
          "conflicts": [{{conflicts}}],
          "nonConflicts": [{{nonConflicts}}],
          "claims": []
        }
        """;
}

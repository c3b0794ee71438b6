using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Training.Statements;
using Xunit.Abstractions;

namespace OpenSourceTracker.Accuracy.Statements;

/// <summary>
/// The built-in classifier on the stories that it was not trained on. Floors only rise: <c>OST_RAISE_FLOORS=1 dotnet test</c> writes those that are passed.
/// Elsewhere expect less: these sentences are by the same hands as those it learnt from.
/// </summary>
public class StatementClassifierTests(ITestOutputHelper output)
{
    private const double MostCalibrationError = 0.05;
    private static readonly string[] s_questions = ["kind", "certainty", "openness"];
    private static readonly Lazy<List<LabelledSentence>> s_sentences = new(() => LabelledSentence.ReadFolder(Path.Combine(AppContext.BaseDirectory, "seeds", "training")));
    private static readonly Lazy<Measurement> s_measurement = new(() => Measurement.Of(LinearStatementClassifier.Default, s_sentences.Value.Where(sentence => sentence.IsHeldOut)));

    [Fact]
    public void No_share_falls_below_its_floor()
    {
        output.WriteLine(string.Join('\n', s_measurement.Value.Lines()));
        if (Environment.GetEnvironmentVariable("OST_RAISE_FLOORS") == "1")
        {
            Floors.Raise(Reached());
            return;
        }

        var floors = Floors.Read();
        Assert.Equal(Reached().Keys, floors.Keys);
        Assert.All(Reached(), reached => Assert.True(reached.Value >= floors[reached.Key], string.Create(CultureInfo.InvariantCulture, $"{reached.Key}: {reached.Value:0.000}, floor {floors[reached.Key]:0.00}")));
    }

    [Theory]
    [InlineData("kind")]
    [InlineData("certainty")]
    [InlineData("openness")]
    public void A_probability_means_what_it_says(string question) => Assert.InRange(s_measurement.Value.CalibrationError(question), 0, MostCalibrationError);

    [Fact]
    public void No_story_is_both_learnt_from_and_measured_on()
    {
        var stories = s_sentences.Value.GroupBy(sentence => sentence.Story).ToList();

        Assert.All(stories, story => Assert.Single(story.Select(sentence => sentence.IsHeldOut).Distinct()));
        Assert.InRange(stories.Count(story => story.First().IsHeldOut) / (double)stories.Count, 0.1, 0.2);
    }

    [Fact]
    public void Every_label_is_one_that_the_library_knows() =>
        Assert.All(Question.Main, question => Assert.DoesNotContain(-1, question.LabelsOf(s_sentences.Value)));

    private static SortedDictionary<string, double> Reached()
    {
        var reached = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["property: right where answered"] = s_measurement.Value.RightOfKnown("property") };
        foreach (var question in s_questions)
        {
            reached[$"{question}: right"] = s_measurement.Value.Right(question);
            reached[$"{question}: mean of the labels' recall"] = s_measurement.Value.MeanRecall(question);
        }

        return reached;
    }
}

/// <summary>The shares that must be reached, in <c>floors.json</c>, cut to two digits.</summary>
internal static class Floors
{
    private const string FileName = "floors.json";
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static SortedDictionary<string, double> Read() => Read(Path.Combine(AppContext.BaseDirectory, "Statements", FileName));

    public static void Raise(SortedDictionary<string, double> reached, [System.Runtime.CompilerServices.CallerFilePath] string file = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, FileName);
        var old = File.Exists(path) ? Read(path) : [];
        var raised = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, share) in reached)
        {
            raised[name] = Math.Max(Math.Floor(share * 100) / 100, old.GetValueOrDefault(name));
        }

        File.WriteAllText(path, JsonSerializer.Serialize(raised, s_json) + "\n");
    }

    private static SortedDictionary<string, double> Read(string path) => new(JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(path))!, StringComparer.Ordinal);
}

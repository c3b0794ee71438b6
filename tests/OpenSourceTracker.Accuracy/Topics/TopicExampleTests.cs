using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Topics;
using Xunit.Abstractions;

namespace OpenSourceTracker.Accuracy.Topics;

/// <summary>
/// The examples that stand beside each property of a topic, read as articles of one sentence: the pole that the tracker claims, negation included.
/// Floors only rise: <c>OST_RAISE_FLOORS=1 dotnet test</c> writes those that are passed.
/// </summary>
public class TopicExampleTests(ITestOutputHelper output)
{
    private const string Floors = "floors.json";
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Lazy<IReadOnlyList<PropertyScore>> s_scores = new(Measure);

    [Fact]
    public void No_property_falls_below_its_floor()
    {
        output.WriteLine(Table(s_scores.Value));
        if (Environment.GetEnvironmentVariable("OST_RAISE_FLOORS") == "1")
        {
            Raise();
            return;
        }

        var floors = ReadFloors(Path.Combine(AppContext.BaseDirectory, "Topics", Floors));
        var below = s_scores.Value.Where(score => score.Right < floors.GetValueOrDefault(score.Property)).ToList();

        Assert.True(below.Count == 0, "Below the floor:\n" + string.Join('\n', below.Select(score => $"{score.Property}: {score.Right} of {score.Count}, floor {floors[score.Property]}\n{string.Join('\n', score.Failures.Select(line => "    " + line))}")));
    }

    [Fact]
    public void Every_property_has_a_floor() => Assert.Equal(s_scores.Value.Select(score => score.Property).Order(StringComparer.Ordinal), ReadFloors(Path.Combine(AppContext.BaseDirectory, "Topics", Floors)).Keys);

    [Fact]
    public void Every_pole_has_examples_and_every_property_a_look_alike()
    {
        var without = TopicFile.LoadEmbedded().SelectMany(topic => topic.Properties).SelectMany(property => property.Poles.Select(pole => pole.Name).Append("none").Except(property.Examples.Select(example => example.Pole), StringComparer.Ordinal).Select(pole => $"{property.Id} {pole}"));

        Assert.Empty(without);
    }

    private static List<PropertyScore> Measure()
    {
        var tracker = new Tracker();
        var reader = new ArticleReader();
        var scores = new List<PropertyScore>();
        foreach (var property in TopicFile.LoadEmbedded().SelectMany(topic => topic.Properties))
        {
            var failures = new List<string>();
            foreach (var example in property.Examples)
            {
                var result = tracker.Track(reader.ReadText(example.Text).Articles);
                var poles = result.Claims.Where(claim => claim.Property == property.Id && claim.ValueKind == ClaimValueKind.Pole).Select(claim => (claim.Operator == ClaimOperator.NotEqual ? "not " : "") + claim.Value).Distinct().Order(StringComparer.Ordinal).ToList();
                var expected = example.Pole == "none" ? [] : new[] { example.Pole };
                if (!poles.SequenceEqual(expected))
                {
                    failures.Add($"{example.Pole} ≠ {(poles.Count == 0 ? "none" : string.Join('+', poles))}: {example.Text}");
                }
            }

            scores.Add(new(property.Id, property.Examples.Count - failures.Count, property.Examples.Count, failures));
        }

        return scores;
    }

    private static string Table(IReadOnlyList<PropertyScore> scores)
    {
        var text = new StringBuilder();
        foreach (var score in scores)
        {
            text.Append(CultureInfo.InvariantCulture, $"{score.Property,-20} {score.Right,3} of {score.Count,3}\n");
            foreach (var failure in score.Failures)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {failure}\n");
            }
        }

        return text.Append(CultureInfo.InvariantCulture, $"{"all",-20} {scores.Sum(score => score.Right),3} of {scores.Sum(score => score.Count),3}\n").ToString();
    }

    private static SortedDictionary<string, int> ReadFloors(string path) => new(JsonSerializer.Deserialize<Dictionary<string, int>>(File.ReadAllText(path))!, StringComparer.Ordinal);

    private static void Raise([CallerFilePath] string file = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, Floors);
        var floors = ReadFloors(path);
        foreach (var score in s_scores.Value)
        {
            floors[score.Property] = Math.Max(score.Right, floors.GetValueOrDefault(score.Property));
        }

        File.WriteAllText(path, JsonSerializer.Serialize(floors, s_json) + "\n");
    }

    private sealed record PropertyScore(string Property, int Right, int Count, IReadOnlyList<string> Failures);
}

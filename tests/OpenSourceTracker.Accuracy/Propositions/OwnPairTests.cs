using System.Text.Json;
using OpenSourceTracker.Claims.Propositions;
using Xunit.Abstractions;

namespace OpenSourceTracker.Accuracy.Propositions;

/// <summary>Our own pairs whose stories the pair scorer has not seen (every fifth, by the hash of its name): how many it labels as we do.</summary>
public class OwnPairTests(ITestOutputHelper output)
{
    private static readonly string[] s_relations = ["neutral", "entailment", "contradiction"];

    [Theory]
    [InlineData("en", EnglishFloor)]
    [InlineData("id", IndonesianFloor)]
    [InlineData("zh", ChineseFloor)]
    [InlineData("mx", MixedFloor)]
    public void Unseen_stories_stay_above_the_floor(string name, double floor)
    {
        var (right, decided, count, ofBoth) = (0, 0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "seeds", "training", "pairs", name + ".jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (Rarity.Hash(root.GetProperty("story").GetString()) % 5 != 0)
            {
                continue;
            }

            var comparison = PropositionComparer.Default.Compare(root.GetProperty("premise").GetString()!, root.GetProperty("hypothesis").GetString()!);
            var expected = Array.IndexOf(s_relations, root.GetProperty("label").GetString());
            count++;
            right += (int)comparison.Relation == expected ? 1 : 0;
            ofBoth += expected == 0 ? 0 : 1;
            decided += expected != 0 && comparison.Contradiction > comparison.Entailment == (expected == 2) ? 1 : 0;
        }

        output.WriteLine($"{name}: {right} of {count} right; contradiction against entailment {decided} of {ofBoth}");
        Assert.True(count > 10);
        Assert.True(right >= floor * count, $"{name}: {right} of {count} right, floor {floor}");
    }

    private const double EnglishFloor = 0.55;
    private const double IndonesianFloor = 0.5;
    private const double ChineseFloor = 0.5;
    private const double MixedFloor = 0.7;
}

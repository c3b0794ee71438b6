using OpenSourceTracker.Tests;

namespace OpenSourceTracker.Accuracy.Dossiers;

/// <summary><c>seeds/cases/accuracy.md</c> says what an evaluation says now.</summary>
public class AccuracyPageTests
{
    [Fact]
    public void The_page_is_up_to_date()
    {
        var path = Path.Combine(Repository.Root, "seeds", "cases", "accuracy.md");
        var made = AccuracyPage.Write(DossierRuns.Of("measure"), DossierRuns.Of("learn"));
        if (Environment.GetEnvironmentVariable("OST_APPROVE") == "1")
        {
            File.WriteAllText(path, made);
            return;
        }

        var written = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.True(written == made, $"seeds/cases/accuracy.md is not up to date; OST_APPROVE=1 writes it. Lines that would be other ones:\n{string.Join('\n', made.Split('\n').Except(written.Split('\n')))}");
    }
}

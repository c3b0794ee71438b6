using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Training.Verdicts;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Accuracy.Verdicts;

/// <summary>The claims that teach the weigher of evidence: each is about a dossier to learn from, and rests on words that stand there by its day.</summary>
public class LabelledClaimTests
{
    private static readonly string s_seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    [Fact]
    public void Every_claim_rests_on_words_of_its_dossier()
    {
        var faults = new List<string>();
        var claims = LabelledClaim.Load(s_seeds);
        foreach (var story in claims)
        {
            var folder = ((string[])["cases", Path.Combine("training", "dossiers")]).Select(place => Path.Combine(s_seeds, place, story.Key)).FirstOrDefault(Dossier.IsDossier);
            if (folder is null)
            {
                faults.Add($"{story.Key}: no such dossier");
                continue;
            }

            var dossier = Dossier.Load(folder);
            faults.AddRange(dossier.Split == "learn" ? [] : [$"{story.Key}: not to learn from"]);
            foreach (var claim in story)
            {
                faults.AddRange(claim.Passages.Where(passage => !dossier.Texts[passage.Document].PlacesOf(passage.Quote).Any()).Select(passage => $"{story.Key}: {passage.Document} does not say '{passage.Quote}'"));
                faults.AddRange(IsBorneOut(claim) ? [] : [$"{story.Key}: the passages of '{claim.Text}' do not make it {claim.Outcome}"]);
            }
        }

        Assert.Empty(faults);
        Assert.True(claims.Count > 400);
    }

    [Fact]
    public void No_dossier_to_measure_with_has_any()
    {
        var claims = LabelledClaim.Load(s_seeds);

        Assert.DoesNotContain(Dossier.LoadAll(Path.Combine(s_seeds, "cases")), dossier => dossier.Split == "measure" && claims.Contains(dossier.Name));
    }

    private static bool IsBorneOut(LabelledClaim claim) => claim.Outcome switch
    {
        VerdictOutcome.Supported => claim.Passages.Any(passage => passage.IsFor),
        VerdictOutcome.Contradicted => claim.Passages.Any(passage => !passage.IsFor),
        VerdictOutcome.Disputed => claim.Passages.Any(passage => passage.IsFor) && claim.Passages.Any(passage => !passage.IsFor),
        _ => true,
    };
}

using OpenSourceTracker.Articles;
using OpenSourceTracker.Tests.Languages;

namespace OpenSourceTracker.Tests.Claims;

public sealed class WordUseTests
{
    private static readonly Tracker s_tracker = new();

    [Theory]
    [InlineData("The company will not close the plant.", "close = false")]
    [InlineData("The company has no plan to close the plant.", "close = false")]
    [InlineData("The lines stopped for good at noon.", "permanent = true")]
    [InlineData("The council made a decision to sell the pitch.", "divest = true")]
    [InlineData("The bakery made bread.", "produce = true")]
    [InlineData("The school remains open.", "open = true")]
    [InlineData("The museum received no bids for the painting.", "accept = false")]
    [InlineData("The museum received two bids for the painting.", "accept = true")]
    public void A_word_of_several_uses_is_read_by_its_clause(string sentence, string claim) => Assert.Contains(claim, ClaimsOf(sentence));

    [Theory]
    [InlineData("The council made a decision to sell the pitch.", "produce = true")]
    [InlineData("The lines stopped for good at noon.", "permanent = false")]
    [InlineData("The school remains open.", "decision = undecided")]
    [InlineData("The museum received no bids for the painting.", "accept = true")]
    [InlineData("The bridge will close, no matter what the drivers say.", "close = false")]
    public void Another_use_of_it_is_not_claimed(string sentence, string claim) => Assert.DoesNotContain(claim, ClaimsOf(sentence));

    [Theory]
    [InlineData("The factory was shut down in May.", false)]
    [InlineData("The bridge opens on 5 May.", false)]
    [InlineData("The bridge opens on May 5.", false)]
    [InlineData("The strike may end tonight.", true)]
    [InlineData("May the strike end tonight.", true)]
    public void A_month_is_no_modal(string sentence, bool isModal) =>
        Assert.Equal(isModal, Catalog.Cues(sentence, "en").Exists(cue => cue.Is("modality.possible")));

    private static IEnumerable<string> ClaimsOf(string sentence) =>
        s_tracker.Track([.. new ArticleReader().ReadText($"---\ntitle: News\npublished: 2025-03-04\nlanguage: en\n---\n{sentence}", "a.txt").Articles]).Claims.Select(item => $"{item.Property} = {item.Value}");
}

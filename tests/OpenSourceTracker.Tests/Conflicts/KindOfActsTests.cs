using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts.Judging;

namespace OpenSourceTracker.Tests.Conflicts;

public sealed class KindOfActsTests
{
    private static readonly Tracker s_tracker = new();

    // What others find of a denied fact does not turn it over; of a plan that was denied, an act does.
    [Theory]
    [InlineData("\"We never turned a patient away,\" said Ana Holt, director of Elm Clinic.", "Elm Clinic turned nine patients away, the Arlen Health Board said.", "TurnedOver", "Denial")]
    [InlineData("Elm Clinic has no plans to close its ward, director Ana Holt said.", "Elm Clinic will close its ward, the inspector Beni Roe said.", "TurnedOver", "TurnedOver")]
    [InlineData("Elm Clinic will keep its ward open, director Ana Holt said.", "The ward of Elm Clinic was closed on Monday.", "Denial", "TurnedOver")]
    [InlineData("\"We never turned a patient away,\" said Ana Holt, director of Elm Clinic.", "Elm Clinic turned nine patients away, the inspector Beni Roe said.", "Numbers", "Numbers")]
    public void Acts_and_houses_have_a_say(string earlier, string later, string suggested, string kind)
    {
        var meanings = s_tracker.ReadPairs([Article("2025-01-10", earlier, "a.txt"), Article("2025-02-20", later, "b.txt")]).Meanings;
        var sides = meanings.ToLookup(meaning => meaning.Evidence.Statement.ArticleId);
        var (one, other) = (sides.First().First(), sides.Last().First());
        Assert.True(Enum.Parse<DisagreementKind>(kind) == KindOfActs.Of(Enum.Parse<DisagreementKind>(suggested), one, other), $"{one.Evidence.Statement.Kind} {one.Evidence.Statement.SaidOn} / {other.Evidence.Statement.Kind} {other.Evidence.Statement.SaidOn} {other.Evidence.Speaker.Class}");
    }

    private static Article Article(string published, string text, string path) =>
        new ArticleReader().ReadText($"---\ntitle: News\npublished: {published}\nlanguage: en\n---\n{text}", path).Articles[0];
}

using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Testing.Evaluation;

namespace OpenSourceTracker.Accuracy.Dossiers;

/// <summary>What must never change a finding: the order of the articles, how often one of them is there, articles of another story, and articles published later.</summary>
public sealed class InvarianceTests
{
    private const int Draws = 40;
    private static readonly Tracker s_tracker = new();
    private static readonly IReadOnlyList<Dossier> s_dossiers = [.. DossierRuns.Dossiers.Where(dossier => dossier.Split == "learn")];
    private static readonly Arbitrary<(int Story, int Seed)> s_draws = Gen.Choose(0, s_dossiers.Count - 1).Zip(Gen.Choose(1, 1_000_000)).Select(pair => (pair.Item1, pair.Item2)).ToArbitrary();

    [Fact]
    public void The_order_of_the_articles() => Holds((dossier, random) =>
    {
        var shuffled = dossier.Articles.ToArray();
        random.Shuffle(shuffled);
        return (Findings(dossier.Articles), Findings(shuffled));
    });

    [Fact]
    public void An_article_that_is_there_twice() => Holds((dossier, random) =>
    {
        var copied = dossier.Articles[random.Next(dossier.Articles.Count)];
        var copy = new ArticleReader().ReadText(copied.Content, "copy-of-" + copied.Path).Articles.Select(article => article with { Title = copied.Title, Publisher = copied.Publisher, PublishedOn = copied.PublishedOn, Language = copied.Language });
        return (Findings(dossier.Articles), Findings([.. dossier.Articles, .. copy]));
    });

    [Fact]
    public void Articles_of_another_story() => Holds((dossier, random) =>
    {
        var stranger = s_dossiers[random.Next(s_dossiers.Count)];
        var others = stranger.Articles.Select(article => article with { Id = "other/" + article.Id, Path = "other/" + article.Path });
        var own = dossier.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        return stranger.Name == dossier.Name
            ? ([], [])
            : (Findings(dossier.Articles), Findings([.. dossier.Articles, .. others], own));
    });

    [Fact]
    public void Articles_published_later() => Holds((dossier, random) =>
    {
        var days = dossier.Articles.Select(article => article.PublishedOn?.End).OfType<LocalDate>().Order().ToList();
        var day = days[random.Next(days.Count)];
        return (Findings([.. dossier.Articles.Where(article => article.PublishedOn is not { } on || on.Start <= day)], asOf: day), Findings(dossier.Articles, asOf: day));
    });

    private static void Holds(Func<Dossier, Random, (List<string> Wanted, List<string> Found)> draw) => Prop.ForAll(s_draws, pair =>
    {
        var (wanted, found) = draw(s_dossiers[pair.Story], new Random(pair.Seed));
        Assert.True(wanted.SequenceEqual(found), $"{s_dossiers[pair.Story].Name}\nwanted\n  {string.Join("\n  ", wanted)}\nfound\n  {string.Join("\n  ", found)}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Draws));

    // What is found, told by its words: ids depend on paths.
    private static List<string> Findings(IReadOnlyList<Article> articles, HashSet<string>? among = null, LocalDate? asOf = null) =>
    [
        .. s_tracker.Track(articles, asOf).Conflicts
            .Where(conflict => among is null || (among.Contains(conflict.Earlier.Statement!.ArticleId) && among.Contains(conflict.Later.Statement!.ArticleId)))
            .Select(conflict => $"{conflict.Rule.Id}: {conflict.Earlier.Statement!.Text} | {conflict.Later.Statement!.Text}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}

using System.Globalization;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;

namespace OpenSourceTracker.Tests;

/// <summary>The whole way on the articles of seeds/: the same answer under any culture, on any thread, in any order, every time.</summary>
public class TrackerTests
{
    // A letter of 2025 and the report that it stands against, with one text from before: three of the five say all that is asked here.
    private static readonly string[] s_texts = ["2024-07-24-meta-llama-3-1-invitation.txt", "2025-07-31-meta-superintelligence-letter.txt", "2025-12-11-meta-avocado-qwen.txt"];
    private static readonly IReadOnlyList<Article> s_articles = Read();
    private static readonly Tracker s_tracker = new();
    private static readonly Lazy<string> s_expected = new(() => Print(s_tracker.Track(s_articles)));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_does_not_matter(string name)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            var other = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
            other.NumberFormat.NumberDecimalSeparator = ",";
            other.NumberFormat.NegativeSign = "minus";
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (other, other);

            // Reading, loading the knowledge and printing, all under the culture.
            Assert.Equal(s_expected.Value, Print(LoadedAnew().Track(Read())));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    [Fact]
    public async Task Eight_threads_get_one_answer()
    {
        var tracker = new Tracker();
        using var start = new Barrier(8);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(() =>
        {
            start.SignalAndWait();
            return Print(tracker.Track(s_articles));
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.All(answers, answer => Assert.Equal(s_expected.Value, answer));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_order_of_articles_does_not_matter(int seed)
    {
        var articles = s_articles.ToArray();
        new Random(seed).Shuffle(articles);

        Assert.Equal(s_expected.Value, Print(s_tracker.Track(articles)));
    }

    [Fact]
    public void Two_trackers_give_one_answer() => Assert.Equal(s_expected.Value, Print(LoadedAnew().Track(s_articles)));

    [Fact]
    public void A_tracker_remembers_nothing()
    {
        var tracker = new Tracker();
        tracker.Track(new ArticleReader().ReadText("Bendung Kali Sari ditutup, kata juru bicara dinas pengairan, Selasa (3/6/2025).").Articles);
        tracker.Track(s_articles);

        Assert.Equal(s_expected.Value, Print(tracker.Track(s_articles)));
    }

    [Fact]
    public void Each_statement_is_the_slice_that_it_points_at()
    {
        var result = s_tracker.Track(s_articles);
        var content = result.Articles.ToDictionary(article => article.Id, article => article.Content, StringComparer.Ordinal);

        Assert.NotEmpty(result.Statements);
        Assert.All(result.Statements, statement => Assert.Equal(statement.Text, statement.Span.In(content[statement.ArticleId])));
        Assert.Equal(result.Statements.Count, result.Statements.Select(statement => statement.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Nothing_published_after_the_day_counts()
    {
        var day = new NodaTime.LocalDate(2025, 7, 30);
        var result = s_tracker.Track(s_articles, day);

        Assert.NotEmpty(result.Articles);
        Assert.All(result.Articles, article => Assert.True(article.PublishedOn!.Start <= day));
        Assert.All(result.Conflicts, conflict => Assert.True(conflict.Later.PublishedOn!.Start <= day));
    }

    [Fact]
    public void No_article_gives_nothing()
    {
        var result = s_tracker.Track([]);

        Assert.Empty(result.Statements);
        Assert.Empty(result.Conflicts);
        Assert.Equal(0, result.PairsExamined);
    }

    [Fact]
    public void Cancelling_stops() => Assert.Throws<OperationCanceledException>(() => s_tracker.Track(s_articles, cancellationToken: new CancellationToken(canceled: true)));

    // Trackers that know the same share it; one that knows an entity more has loaded all for itself.
    private static Tracker LoadedAnew() => new TrackerBuilder().AddEntities("- { name: Quillmere Harbour Board, kind: organisation }", "own.yaml").Build();

    private static IReadOnlyList<Article> Read() => new ArticleReader().ReadPaths([.. s_texts.Select(text => Path.Combine(AppContext.BaseDirectory, "seeds", "articles", text))]).Articles;

    // All that a result says, in one text that no culture touches; lists in their own order.
    private static string Print(TrackerResult result)
    {
        var lines = new List<string>();
        lines.AddRange(result.Articles.Select(article => $"article {article.Id} {article.Language} {article.PublishedOn} {article.PublishedOnFrom} {article.Title}"));
        lines.AddRange(result.Dates.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value.Select(date => $"date {pair.Key} {date.Span} {date.Value} {date.Period} {date.Anchor}")));
        lines.AddRange(result.Statements.Select(statement => $"statement {statement.Id} {statement.Span} {statement.Language} {statement.Speaker} ({string.Join(", ", statement.SpeakerCandidates)}) for {statement.Holder} {statement.SpeakerClass} {statement.Attribution} {statement.AttributionCue} {statement.SaidOn} {statement.PublishedOn} {statement.About} {statement.Kind} {statement.Certainty} {statement.Openness} {statement.SameAs}"));
        lines.AddRange(result.Claims.Select(claim => $"claim {claim} {claim.PublishedOn} {claim.Statement?.Id}"));
        lines.AddRange(result.Conflicts.Select(conflict => $"conflict {conflict.Id} {conflict.Rule.Id} {conflict.Earlier.Statement?.Id} {conflict.Later.Statement?.Id} {conflict.Severity} {conflict.Certainty} {BitConverter.DoubleToInt64Bits(conflict.Confidence):X} {conflict.Mechanism} {conflict.Explanation} {string.Join(" / ", conflict.Steps)} {string.Join(" / ", conflict.Mitigating)} {string.Join(" / ", conflict.AlsoShownBy)}"));
        lines.AddRange(result.NearMisses.Select(near => $"near {near.Earlier.Statement?.Id} {near.Later.Statement?.Id} {near.Gate} {near.Reason} {BitConverter.DoubleToInt64Bits(near.Nearness):X}"));
        lines.AddRange(result.Diagnostics.Select(diagnostic => $"diagnostic {diagnostic.Code} {diagnostic.Path} {diagnostic.Start} {diagnostic.Message}"));
        lines.Add(FormattableString.Invariant($"pairs {result.PairsExamined}"));
        return string.Join('\n', lines);
    }
}

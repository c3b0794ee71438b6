using OpenSourceTracker.Reports;
using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Tests.Reports;

/// <summary>A small result made by hand: three articles, four statements, one conflict, one pair that was not flagged.</summary>
internal static class SampleResult
{
    public const string Promise = "“Tarif tol tidak akan naik sampai akhir tahun,”";
    public const string Rise = "The company has raised the toll by 12 % since July, people familiar with the plan said.";
    public const string Condition = "“Kalau inflasi melewati 6 persen, tarif kami tinjau lagi,”";
    public const string Chinese = "“收费标准没有变化,𠮷野桥也一样 😀。”";

    private static readonly Article Indonesian = Article(
        "berita/tarif.txt",
        "---\ntitle: Tarif tol tetap\npublished: 2024-03-04\n---\n" + Promise + " kata Dewi Santika, direktur Lintas Arwana, Minggu (3/3/2024).\n" + Condition + " katanya bulan lalu.\n",
        "id", "Tarif tol tetap", "Harian Muara", CalendarPeriod.Day(new(2024, 3, 4)));

    private static readonly Article English = Article("news/toll.html", "Toll up\n" + Rise + "\n", "en", "Toll up", "The Ferry Post", CalendarPeriod.Day(new(2024, 8, 15)));

    private static readonly Article Undated = Article(null, Chinese + "\r\n发言人说。", "zh", null, null, null);

    public static readonly Statement Earlier = Statement("berita/tarif.txt@57", Indonesian, Promise, "Dewi Santika") with
    {
        Holder = "Lintas Arwana",
        SpeakerClass = SourceClass.Named,
        Attribution = AttributionForm.Direct,
        SaidOn = CalendarPeriod.Day(new(2024, 3, 3)),
        About = CalendarPeriod.Year(2024),
        Kind = StatementKind.Commitment,
    };

    public static readonly Statement Mitigating = Statement("berita/tarif.txt@168", Indonesian, Condition, "Dewi Santika") with
    {
        Holder = "Lintas Arwana",
        SpeakerClass = SourceClass.Named,
        Attribution = AttributionForm.Direct,
        SaidOn = CalendarPeriod.Month(2024, 2),
        Kind = StatementKind.Commitment,
        Certainty = Certainty.Conditional,
    };

    public static readonly Statement Later = Statement("news/toll.html@8", English, Rise, "people familiar") with
    {
        Holder = "Lintas Arwana",
        SpeakerClass = SourceClass.Unnamed,
        Attribution = AttributionForm.Reported,
        SaidOn = CalendarPeriod.Day(new(2024, 8, 15)),
        Kind = StatementKind.Change,
        Certainty = Certainty.Reported,
    };

    public static readonly Statement Unclear = Statement("a1b2c3@0", Undated, Chinese, "unknown") with
    {
        SpeakerClass = SourceClass.Unknown,
        SpeakerCandidates = ["林晓", "Dewi Santika"],
        Attribution = AttributionForm.Direct,
        Kind = StatementKind.NoComment,
        Openness = OpennessStance.Mixed,
        SameAs = "berita/tarif.txt@57",
    };

    private static readonly Claim EarlierClaim = Claim(Earlier, "toll", "price", "unchanged");
    private static readonly Claim LaterClaim = Claim(Later, "toll", "price", "raised");

    public static readonly Conflict Conflict = new()
    {
        Id = "c-7f3a",
        Rule = new("OST0104", "commitment-broken", "A promise was not kept", "What was promised did not happen, or its opposite did."),
        Mechanism = "antonym",
        Severity = Severity.High,
        Certainty = ConflictCertainty.Reported,
        Confidence = 0.8712345,
        Earlier = EarlierClaim,
        Later = LaterClaim,
        Explanation = "On 2024-03-03 Lintas Arwana promised not to raise the toll in 2024; in August a rise since July was reported.",
        Steps = ["same holder: Lintas Arwana", "same object: toll", "unchanged against raised"],
        Mitigating = [Mitigating.Id],
        AlsoShownBy = [(Earlier.Id, Unclear.Id)],
    };

    public static TrackerResult Create() => new()
    {
        Articles = [Indonesian, English, Undated],
        Dates = new Dictionary<string, IReadOnlyList<TemporalExpression>>
        {
            [Indonesian.Id] =
            [
                Date(Indonesian, "akhir tahun", TemporalType.Date, "2024", CalendarPeriod.Year(2024)) with { Modifier = TemporalModifier.End, Anchor = TemporalAnchor.Document, AnchoredOn = Indonesian.PublishedOn },
                Date(Indonesian, "Minggu (3/3/2024)", TemporalType.Date, "2024-03-03", CalendarPeriod.Day(new LocalDate(2024, 3, 3))),
                Date(Indonesian, "bulan lalu", TemporalType.Date, "2024-02", CalendarPeriod.Month(2024, 2)) with { Anchor = TemporalAnchor.Document, AnchoredOn = Indonesian.PublishedOn },
            ],
            [English.Id] = [Date(English, "July", TemporalType.Date, null, null)],
        },
        Statements = [Earlier, Mitigating, Later, Unclear],
        Claims = [EarlierClaim, LaterClaim, EarlierClaim with { Property = "fee" }],
        Conflicts = [Conflict],
        NearMisses = [new(EarlierClaim, Claim(Unclear, "bridge toll", "price", "unchanged"), "value.equal", "Both say that the toll stays as it is.", 0.5)],
        PairsExamined = 1234,
        Diagnostics = [new("OST9009", null, null, "The text has no publication date."), new("OST9008", "berita/tarif.txt", 60, "A passage stands twice.")],
    };

    public static TrackerResult Empty() => new()
    {
        Articles = [],
        Dates = new Dictionary<string, IReadOnlyList<TemporalExpression>>(),
        Statements = [],
        Claims = [],
        Conflicts = [],
        NearMisses = [],
        PairsExamined = 0,
        Diagnostics = [],
    };

    /// <summary>The sample with other words in the place of the earlier quotation.</summary>
    public static TrackerResult WithQuote(string words)
    {
        var result = Create();
        var article = Indonesian with { Content = words };
        var statement = Earlier with { Text = words, Span = new(0, words.Length) };
        var claim = EarlierClaim with { Statement = statement };
        return result with
        {
            Articles = [article, English, Undated],
            Dates = new Dictionary<string, IReadOnlyList<TemporalExpression>>(),
            Statements = [statement, Mitigating with { Span = new(0, 1), Text = words[..1] }, Later, Unclear],
            Claims = [claim, LaterClaim],
            Conflicts = [Conflict with { Earlier = claim }],
        };
    }

    private static Article Article(string? path, string content, string language, string? title, string? publisher, CalendarPeriod? published) => new()
    {
        Id = path ?? "a1b2c3",
        Path = path,
        Title = title,
        Publisher = publisher,
        Language = language,
        PublishedOn = published,
        PublishedOnFrom = published is null ? DateOrigin.None : DateOrigin.Metadata,
        Content = content,
        Blocks = [.. Lines(content)],
    };

    private static IEnumerable<ArticleBlock> Lines(string content)
    {
        var start = 0;
        foreach (var line in content.Split('\n'))
        {
            if (line.Trim().Length > 0)
            {
                yield return new(new(start, start + line.TrimEnd().Length), ArticleBlockKind.Paragraph);
            }

            start += line.Length + 1;
        }
    }

    private static Statement Statement(string id, Article article, string text, string speaker)
    {
        var start = article.Content.IndexOf(text, StringComparison.Ordinal);
        return new()
        {
            Id = id,
            ArticleId = article.Id,
            Span = new(start, start + text.Length),
            Text = text,
            Language = article.Language!,
            Speaker = speaker,
            PublishedOn = article.PublishedOn,
        };
    }

    private static Claim Claim(Statement statement, string subject, string property, string value) => new()
    {
        Speaker = statement.Speaker,
        Holder = statement.Holder,
        Subject = subject,
        Property = property,
        Value = value,
        SaidOn = statement.SaidOn,
        PublishedOn = statement.PublishedOn,
        About = statement.About,
        Act = statement.Kind,
        Certainty = statement.Certainty,
        Statement = statement,
    };

    private static TemporalExpression Date(Article article, string text, TemporalType type, string? value, CalendarPeriod? period)
    {
        var start = article.Content.IndexOf(text, StringComparison.Ordinal);
        return new() { Span = new TextSpan(start, start + text.Length), Text = text, Type = type, Value = value, Period = period };
    }
}

using OpenSourceTracker.Time;

namespace OpenSourceTracker.Articles;

/// <summary>What one source (front matter, markup, a record, a metadata file) says of an article.</summary>
internal sealed record ArticleMetadata(string? Title = null, string? Publisher = null, CalendarPeriod? PublishedOn = null, string? Language = null)
{
    public static ArticleMetadata None { get; } = new();

    /// <summary>This source, and where it is silent the other.</summary>
    public ArticleMetadata Or(ArticleMetadata other) =>
        new(Title ?? other.Title, Publisher ?? other.Publisher, PublishedOn ?? other.PublishedOn, Language ?? other.Language);
}

/// <summary>What a metadata key means.</summary>
internal enum MetadataField
{
    Unknown,
    Harmless,
    Title,
    Publisher,
    Site,
    Published,
    Language,
}

/// <summary>Gathers keys and values into <see cref="ArticleMetadata"/>, with a diagnostic for each that cannot be used.</summary>
internal sealed class MetadataCollector(string? path, List<Diagnostic> diagnostics, string place)
{
    private static readonly Dictionary<string, MetadataField> Keys = Table(
        (MetadataField.Title, "title headline judul 标题 標題"),
        (MetadataField.Publisher, "publisher outlet penerbit 媒体 媒體"),
        (MetadataField.Site, "source site sitename sumber 来源 來源"),
        (MetadataField.Published, "published publishedon publishedat publishdate publicationdate published_time datepublished date pubdate tanggal terbit 日期 发布日期 發布日期"),
        (MetadataField.Language, "language lang bahasa inlanguage locale 语言 語言"),
        (MetadataField.Harmless, "id author authors byline penulis 作者 editor url link permalink canonical slug path file filename tag tags topik keywords category categories kategori section rubrik desk description summary excerpt subtitle deck lead abstract image images thumbnail caption layout type kind draft draftstatus status license licence copyright updated modified lastmod updatedon dateupdated datemodified retrieved accessed scraped crawled fetched wordcount words country region location place note notes comment comments original originaltitle retold retoldfrom basedon translator translatedfrom version schema sha256 hash"));

    private readonly Dictionary<MetadataField, string> values = [];
    private CalendarPeriod? publishedOn;
    private string? language;

    public ArticleMetadata Result =>
        new(values.GetValueOrDefault(MetadataField.Title), values.GetValueOrDefault(MetadataField.Publisher) ?? values.GetValueOrDefault(MetadataField.Site), publishedOn, language);

    public static MetadataField FieldOf(string key)
    {
        var plain = string.Concat(key.Where(c => c is not ('-' or '_' or ' ' or '.'))).ToLowerInvariant();
        return Keys.GetValueOrDefault(plain);
    }

    /// <summary>Takes one key with its value; the first readable value of a field stays.</summary>
    public void Add(string key, string? value, int? start)
    {
        var field = FieldOf(key);
        value = value?.Trim();
        if (field == MetadataField.Unknown)
        {
            Report(DiagnosticCodes.UnknownMetadataKey, start, $"The key '{Shorten(key)}' of {place} has no meaning here and was not used.");
        }
        else if (field != MetadataField.Harmless && !string.IsNullOrEmpty(value) && value is not ("null" or "~"))
        {
            Take(field, value, start);
        }
    }

    internal static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "...");

    private void Take(MetadataField field, string value, int? start)
    {
        switch (field)
        {
            case MetadataField.Published when publishedOn is null:
                publishedOn = PublicationDate.TryParse(WithoutComment(value));
                if (publishedOn is null)
                {
                    Report(DiagnosticCodes.UnreadableDate, start, $"The publication date '{Shorten(value)}' in {place} cannot be read; write it as 2025-07-31.");
                }

                break;
            case MetadataField.Language when language is null:
                language = LanguageCode.TryParse(WithoutComment(value));
                if (language is null)
                {
                    Report(DiagnosticCodes.UnreadableLanguage, start, $"The language '{Shorten(value)}' in {place} is not a language code such as id, en or zh; it is found from the words.");
                }

                break;
            case MetadataField.Title or MetadataField.Publisher or MetadataField.Site:
                values.TryAdd(field, value);
                break;
        }
    }

    private void Report(string code, int? start, string message) => diagnostics.Add(new(code, path, start, message));

    private static string WithoutComment(string value)
    {
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? value : value[..comment]).Trim().Trim('"', '\'');
    }

    private static Dictionary<string, MetadataField> Table(params (MetadataField Field, string Keys)[] rows) =>
        rows.SelectMany(row => row.Keys.Split(' ').Select(key => (Key: key.Replace("_", "", StringComparison.Ordinal), row.Field))).ToDictionary(entry => entry.Key, entry => entry.Field);
}

using System.Text.Json;
using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Testing.Evaluation;

/// <summary>What a human analyst says of the texts of a dossier: its <c>gold.json</c>.</summary>
internal sealed record Annotation(
    string Split,
    IReadOnlyList<AnnotatedDocument> Documents,
    IReadOnlyList<AnnotatedDate> Dates,
    IReadOnlyDictionary<string, AnnotatedStatement> Statements,
    IReadOnlyList<AnnotatedConflict> Conflicts,
    IReadOnlyList<AnnotatedPair> NonConflicts,
    IReadOnlyList<AnnotatedClaim> Claims,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Aliases)
{
    public const string FileName = "gold.json";

    /// <summary>The statement that stands for it and for all that say the same.</summary>
    public string Root(string statement) => Statements[statement].SameAs ?? statement;

    public AnnotatedPair Rooted(AnnotatedPair pair) => AnnotatedPair.Of(Root(pair.First), Root(pair.Second));

    /// <exception cref="InvalidDataException">It is no annotation.</exception>
    public static Annotation Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    private static Annotation Read(JsonElement root)
    {
        var statements = new Dictionary<string, AnnotatedStatement>(StringComparer.Ordinal);
        foreach (var item in root.GetProperty("statements").EnumerateArray())
        {
            var id = Word(item, "id");
            statements.Add(id, new(id, Word(item, "doc"), Word(item, "quote"), Word(item, "speaker"), Word(item, "holder"), Word(item, "attribution"), Optional(item, "saidOn"), Word(item, "kind"), Word(item, "certainty"), Word(item, "openness"), Optional(item, "same")));
        }

        var annotation = new Annotation(
            Optional(root, "split") ?? "",
            [.. root.GetProperty("documents").EnumerateObject().Select(item => new AnnotatedDocument(item.Name, Optional(item.Value, "published") ?? "", item.Value.TryGetProperty("inferred", out var inferred) && inferred.GetBoolean(), Optional(item.Value, "language") ?? ""))],
            [.. root.GetProperty("timex").EnumerateArray().Select(item => new AnnotatedDate(Word(item, "doc"), Word(item, "text"), item.TryGetProperty("occurrence", out var nth) ? nth.GetInt32() : 1, Optional(item, "value")))],
            statements,
            [.. root.GetProperty("conflicts").EnumerateArray().Select(item => new AnnotatedConflict(Pair(item), Word(item, "kind"), Word(item, "strength") == "clear"))],
            [.. root.GetProperty("nonConflicts").EnumerateArray().Select(Pair)],
            root.TryGetProperty("claims", out var claims) ? [.. claims.EnumerateArray().Select(item => new AnnotatedClaim(Word(item, "text"), Day(Word(item, "asOf")), Word(item, "verdict"), item.TryGetProperty("evidence", out var evidence) ? [.. evidence.EnumerateArray().Select(id => id.GetString() ?? "")] : []))] : [],
            root.TryGetProperty("aliases", out var aliases) ? aliases.EnumerateObject().ToDictionary(item => item.Name, item => (IReadOnlyList<string>)[.. item.Value.EnumerateArray().Select(name => name.GetString() ?? "")], StringComparer.Ordinal) : new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));
        var unknown = annotation.Conflicts.Select(conflict => conflict.Pair).Concat(annotation.NonConflicts).SelectMany(pair => new[] { pair.First, pair.Second }).FirstOrDefault(id => !statements.ContainsKey(id));
        return unknown is null ? annotation : throw new InvalidDataException($"A pair names the statement '{unknown}', which is not there.");
    }

    private static LocalDate Day(string date) => CalendarPeriod.Parse(date).End;

    private static AnnotatedPair Pair(JsonElement item) => AnnotatedPair.Of(Word(item, "a"), Word(item, "b"));

    private static string Word(JsonElement item, string name) => item.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null.");

    private static string? Optional(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
}

/// <summary>A text of the dossier.</summary>
/// <param name="Name">Its file.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Inferred">Whether the file does not say so, and the words prove it.</param>
/// <param name="Language">Its language.</param>
internal sealed record AnnotatedDocument(string Name, string Published, bool Inferred, string Language);

/// <summary>Words that denote a date or period, the how-manieth time that they stand in the body, and the ISO value.</summary>
internal sealed record AnnotatedDate(string Document, string Text, int Occurrence, string? Value);

/// <summary>A statement, with the words of the reports for its properties.</summary>
internal sealed record AnnotatedStatement(string Id, string Document, string Quote, string Speaker, string Holder, string Attribution, string? SaidOn, string Kind, string Certainty, string Openness, string? SameAs)
{
    /// <summary>Whether nobody is named: the outlet itself, or unnamed sources.</summary>
    public bool IsUnnamed => Speaker is "narrator" or "people familiar";
}

/// <summary>A pair that an analyst would flag.</summary>
internal sealed record AnnotatedConflict(AnnotatedPair Pair, string Kind, bool IsClear);

/// <summary>A claim to check as of a day, the verdict (supported, contradicted, disputed or unknown), and the statements that it rests on.</summary>
internal sealed record AnnotatedClaim(string Text, LocalDate AsOf, string Verdict, IReadOnlyList<string> Evidence);

/// <summary>Two statements, the order of which does not matter.</summary>
internal readonly record struct AnnotatedPair(string First, string Second)
{
    public static AnnotatedPair Of(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? new(one, other) : new(other, one);
}

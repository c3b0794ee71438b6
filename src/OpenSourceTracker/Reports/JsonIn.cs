using System.Globalization;
using System.Text.Json;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Reports;

/// <summary>A value in a JSON file, read strictly: what is missing or of another kind is an error with its path. Further fields are passed over.</summary>
internal readonly struct JsonIn
{
    private readonly JsonElement _value;
    private readonly string _path;
    private readonly string _file;

    private JsonIn(JsonElement value, string path, string file) => (_value, _path, _file) = (value, path, file);

    public static JsonIn Root(JsonElement value, string file) => new(value, "$", file);

    public JsonIn this[string name] =>
        Find(name) ?? throw Error($"'{name}' is missing");

    public JsonIn? Find(string name) =>
        _value.ValueKind != JsonValueKind.Object ? throw Error("expected an object")
        : _value.TryGetProperty(name, out var inner) ? new JsonIn(inner, $"{_path}.{name}", _file)
        : null;

    public bool IsNull => _value.ValueKind == JsonValueKind.Null;

    public string Text => _value.ValueKind == JsonValueKind.String ? _value.GetString()! : throw Error("expected a text");

    public string? TextOrNull => IsNull ? null : Text;

    public bool Flag => _value.ValueKind is JsonValueKind.True or JsonValueKind.False ? _value.GetBoolean() : throw Error("expected true or false");

    public int Number => _value.ValueKind == JsonValueKind.Number && _value.TryGetInt32(out var number) ? number : throw Error("expected a whole number");

    public int? NumberOrNull => IsNull ? null : Number;

    public double Share => _value.ValueKind == JsonValueKind.Number && _value.TryGetDouble(out var share) && share is >= 0 and <= 1 ? share : throw Error("expected a number from 0 to 1");

    public CalendarPeriod? PeriodOrNull => IsNull ? null : CalendarPeriod.TryParse(Text, out var period) ? period : throw Error($"'{Text}' is no date or period");

    public IReadOnlyList<JsonIn> Items
    {
        get
        {
            if (_value.ValueKind != JsonValueKind.Array)
            {
                throw Error("expected a list");
            }

            var items = new List<JsonIn>(_value.GetArrayLength());
            foreach (var item in _value.EnumerateArray())
            {
                items.Add(new(item, string.Create(CultureInfo.InvariantCulture, $"{_path}[{items.Count}]"), _file));
            }

            return items;
        }
    }

    public IReadOnlyList<string> Texts => [.. Items.Select(item => item.Text)];

    /// <summary>The value whose word stands here.</summary>
    public T Word<T>(Func<T, string> word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (word(value) == Text)
            {
                return value;
            }
        }

        throw Error($"'{Text}' is not known here; accepted: {string.Join(", ", Enum.GetValues<T>().Select(word).Distinct())}");
    }

    public ReportFormatException Error(string problem) => new(_file, _path, problem);
}

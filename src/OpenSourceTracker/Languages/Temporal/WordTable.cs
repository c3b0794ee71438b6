using System.Globalization;
using OpenSourceTracker.Languages.Temporal.Resolving;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>One meaning of a word: a symbol of the grammar with its values.</summary>
internal readonly record struct Reading(short Symbol, int A, int B, bool Capital);

/// <summary>A node of a word or character trie.</summary>
internal sealed class WordNode<TKey>
    where TKey : notnull
{
    public Reading[] Readings { get; set; } = [];

    /// <summary>Whether it can be the core of a date, as against a preposition or a function word.</summary>
    public bool Core { get; set; }

    public Dictionary<TKey, WordNode<TKey>>? Next { get; set; }
}

/// <summary>A line of a word list: what it means and the words that mean it.</summary>
internal readonly record struct WordLine(Reading[] Readings, string[] Words);

/// <summary>Reads <c>words.tsv</c>: kind, value, words separated by <c>|</c>; a word with a capital asks for one in the text.</summary>
internal static class WordTable
{
    private static readonly HashSet<short> Weak = [.. "fn fut past pres say doc relp name abbr in since by to and of the about at that count no event era".Split(' ').Select(Symbols.Get)];

    public static bool IsCore(Reading[] readings) => readings.Any(r => !Weak.Contains(r.Symbol));

    public static IEnumerable<WordLine> Read(string text)
    {
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd();
            if (line.Length == 0 || line[0] is '#' or '>')
            {
                continue;
            }

            var parts = line.Split('\t');
            if (parts.Length != 3)
            {
                throw new FormatException($"'{line}' is not kind, value and words separated by tabs.");
            }

            yield return new(ReadingsOf(parts[0], parts[1]), parts[2].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private static Reading[] ReadingsOf(string kind, string value)
    {
        var values = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var a = values.Length > 0 ? ValueOf(values[0]) : 0;
        var b = values.Length > 1 ? ValueOf(values[1]) : 0;
        var plain = new Reading(Symbols.Get(kind), a, b, false);

        // "unit" is also "unit.y", so that rules can name one unit alone.
        return values.Length > 0 && kind is "unit" or "part" or "dir" or "pod" ? [plain, new(Symbols.Get(kind + "." + values[0]), a, b, false)] : [plain];
    }

    internal static int ValueOf(string value)
    {
        if (Symbols.Values.TryGetValue(value, out var named))
        {
            return named;
        }

        if (value.Length == 6 && value[0] is '+' or '-' && value[3] == ':')
        {
            var minutes = (int.Parse(value.AsSpan(1, 2), CultureInfo.InvariantCulture) * 60) + int.Parse(value.AsSpan(4, 2), CultureInfo.InvariantCulture);
            return value[0] == '-' ? -minutes : minutes;
        }

        return HolidayCalendar.TryFind(value, out var holiday) ? holiday
            : int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : throw new FormatException($"'{value}' is no value of a word list.");
    }
}

using System.Text;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Articles;

/// <summary>The lines of <c>key: value</c> between two lines of three dashes at the head of a text.</summary>
/// <remarks>
/// Simpler than YAML on purpose: a value runs to the end of its line, so that a headline may hold colons and quotes as it likes.
/// Nested values and lists are passed over.
/// </remarks>
internal static class FrontMatter
{
    private const int MaxLines = 200;
    private const int MaxKeyLength = 40;
    private const int MaxReports = 5;

    private enum LineKind
    {
        Entry,
        Blank,
        Continuation,
        Comment,
        Fence,
        Broken,
    }

    /// <summary>Reads the front matter and answers where the body starts; 0 where there is none.</summary>
    public static (ArticleMetadata Metadata, int BodyStart) Read(string text, string? path, List<Diagnostic> diagnostics)
    {
        var lines = TextLines.In(text).SkipWhile(line => TextShape.Trim(text, line).IsEmpty).Take(MaxLines).ToList();
        if (lines.Count < 2 || KindOf(text, lines[0]) != LineKind.Fence || !StartsLikeFrontMatter(text, lines))
        {
            return (ArticleMetadata.None, 0);
        }

        var end = FindEnd(text, lines, out var closed);
        if (!closed)
        {
            diagnostics.Add(new(DiagnosticCodes.BrokenFrontMatter, path, lines[0].Start, "The front matter is not closed by a line of three dashes; the text after its last 'key: value' line is read as the body."));
        }

        var collector = new MetadataCollector(path, diagnostics, "the front matter");
        var broken = 0;
        for (var i = 1; i < end; i++)
        {
            var kind = KindOf(text, lines[i]);
            if (kind == LineKind.Entry)
            {
                var (key, value) = Entry(text, lines, i, end);
                collector.Add(key, value, lines[i].Start);
            }
            else if (kind == LineKind.Broken && ++broken <= MaxReports)
            {
                var line = TextShape.Trim(text, lines[i]).In(text);
                diagnostics.Add(new(DiagnosticCodes.BrokenFrontMatter, path, lines[i].Start, $"The line '{MetadataCollector.Shorten(line)}' of the front matter is not 'key: value' and was not used."));
            }
        }

        return (collector.Result, closed ? lines[end].End : lines[end - 1].End);
    }

    /// <summary>Where a text states its language; <see langword="null"/> where its front matter does not.</summary>
    public static int? LanguageAt(string text)
    {
        var end = Read(text, null, []).BodyStart;
        foreach (var line in TextLines.In(text).Take(MaxLines).TakeWhile(line => line.Start < end))
        {
            if (KindOf(text, line) == LineKind.Entry && MetadataCollector.FieldOf(line.In(text).Split(':')[0].Trim()) == MetadataField.Language)
            {
                return line.Start;
            }
        }

        return null;
    }

    // An opening line of dashes may also be a mere ornament: then no known key follows it.
    private static bool StartsLikeFrontMatter(string text, List<TextSpan> lines)
    {
        var first = lines.Skip(1).SkipWhile(line => KindOf(text, line) is LineKind.Blank or LineKind.Comment).ToList();
        return (first.Count > 0 && KindOf(text, first[0]) == LineKind.Fence)
            || first.TakeWhile(line => KindOf(text, line) is not (LineKind.Blank or LineKind.Fence)).Any(line => IsKnown(text, line));
    }

    // The index of the closing line; without one, the index after the last line that is surely metadata.
    // Running text after a blank line, or more of it than of metadata, shows that the closing dashes belong to the body.
    private static int FindEnd(string text, List<TextSpan> lines, out bool closed)
    {
        var (entries, broken) = (0, 0);
        closed = false;
        for (var i = 1; i < lines.Count && !closed; i++)
        {
            var kind = KindOf(text, lines[i]);
            entries += kind == LineKind.Entry ? 1 : 0;
            broken += kind == LineKind.Broken ? 1 : 0;
            if (kind == LineKind.Broken && (KindOf(text, lines[i - 1]) == LineKind.Blank || broken > entries + 2))
            {
                break;
            }

            if (kind == LineKind.Fence)
            {
                closed = true;
                return i;
            }
        }

        var end = 1;
        while (end < lines.Count && (IsKnown(text, lines[end]) || KindOf(text, lines[end]) is LineKind.Continuation or LineKind.Comment))
        {
            end++;
        }

        return end;
    }

    private static bool IsKnown(string text, TextSpan line) =>
        KindOf(text, line) == LineKind.Entry && Split(text, line) is { } entry && MetadataCollector.FieldOf(entry.Key) != MetadataField.Unknown;

    private static LineKind KindOf(string text, TextSpan line)
    {
        var trimmed = TextShape.Trim(text, line);
        var words = text.AsSpan(trimmed.Start, trimmed.Length);
        return words.IsEmpty ? LineKind.Blank
            : words is "..." || (words.Length >= 3 && words.TrimStart('-').IsEmpty) ? LineKind.Fence
            : words[0] == '#' ? LineKind.Comment
            : trimmed.Start > line.Start && text[line.Start] is ' ' or '\t' || words.StartsWith("- ") ? LineKind.Continuation
            : Split(text, line) is not null ? LineKind.Entry
            : LineKind.Broken;
    }

    private static (string Key, TextSpan Value)? Split(string text, TextSpan line)
    {
        var trimmed = TextShape.Trim(text, line);
        var words = text.AsSpan(trimmed.Start, trimmed.Length);
        var colon = words.IndexOfAny(':', '：');
        if (colon is <= 0 or > MaxKeyLength)
        {
            return null;
        }

        var key = words[..colon].TrimEnd().Trim('"').ToString();
        var spaced = colon + 1 == words.Length || words[colon] == '：' || words[colon + 1] is ' ' or '\t' or '"';
        var named = key.Length > 0 && key.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ' or '.') && key.Count(c => c == ' ') <= 2;
        return named && (spaced || MetadataCollector.FieldOf(key) != MetadataField.Unknown)
            ? (key, TextShape.Trim(text, new(trimmed.Start + colon + 1, trimmed.End)))
            : null;
    }

    private static (string Key, string Value) Entry(string text, List<TextSpan> lines, int index, int end)
    {
        var (key, span) = Split(text, lines[index])!.Value;
        var value = new StringBuilder(span.In(text));
        var folded = value.Length > 0 && value[0] is '>' or '|' && value.Length <= 2;
        if (folded)
        {
            value.Clear();
        }

        // Under an empty key stand lists and nested keys; under a value or a fold sign, the rest of the value.
        for (var i = index + 1; i < end && (folded || value.Length > 0) && KindOf(text, lines[i]) == LineKind.Continuation && TextShape.IsBlank(text[lines[i].Start]); i++)
        {
            value.Append(value.Length > 0 ? " " : "").Append(TextShape.Trim(text, lines[i]).In(text));
        }

        return (key, Unquote(value.ToString()));
    }

    /// <summary>The value without quotes that stand around the whole of it; quotes inside stay.</summary>
    internal static string Unquote(string value)
    {
        if (value.Length < 2 || value[0] != value[^1] || value[0] is not ('"' or '\''))
        {
            return value;
        }

        var inner = value[1..^1];
        if (value[0] == '\'')
        {
            return inner.Replace("''", "", StringComparison.Ordinal).Contains('\'', StringComparison.Ordinal) ? value : inner.Replace("''", "'", StringComparison.Ordinal);
        }

        var plain = inner.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\\"", "", StringComparison.Ordinal);
        return plain.Contains('"', StringComparison.Ordinal) || plain.EndsWith('\\')
            ? value
            : inner.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
    }
}

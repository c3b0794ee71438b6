using System.Globalization;
using System.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>Writes tagged texts as TimeML with TIMEX3 elements, for the scorers of others.</summary>
public static class Timex3
{
    /// <summary>The TimeML document: creation time as <c>t0</c>, then the text with its expressions.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expressions">Its expressions in order, none overlapping another.</param>
    /// <param name="documentDate">When it was published, or <see langword="null"/>.</param>
    /// <param name="documentId">What to call the document, or <see langword="null"/>.</param>
    public static string Document(string text, IReadOnlyList<TemporalExpression> expressions, CalendarPeriod? documentDate, string? documentId = null)
    {
        var builder = new StringBuilder(text is null ? 0 : text.Length + 512);
        builder.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n");
        if (documentId is not null)
        {
            builder.Append("<DOCID>");
            Escape(builder, documentId);
            builder.Append("</DOCID>\n");
        }

        var date = documentDate?.ToString() ?? "XXXX-XX-XX";
        builder.Append(CultureInfo.InvariantCulture, $"<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"{date}\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">{date}</TIMEX3></DCT>\n<TEXT>");
        builder.Append(Inline(text!, expressions)).Append("</TEXT>\n</TimeML>\n");
        return builder.ToString();
    }

    /// <summary>The text alone, its expressions wrapped in TIMEX3 elements <c>t1</c>, <c>t2</c> …</summary>
    /// <param name="text">The text.</param>
    /// <param name="expressions">Its expressions in order, none overlapping another.</param>
    public static string Inline(string text, IReadOnlyList<TemporalExpression> expressions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(expressions);
        var builder = new StringBuilder(text.Length + (expressions.Count * 64));
        var at = 0;
        for (var i = 0; i < expressions.Count; i++)
        {
            var e = expressions[i];
            if (e.Span.Start < at)
            {
                continue;
            }

            Escape(builder, text.AsSpan(at, e.Span.Start - at));
            builder.Append(CultureInfo.InvariantCulture, $"<TIMEX3 tid=\"t{i + 1}\" type=\"{TypeName(e.Type)}\"");
            if (e.Value is not null)
            {
                builder.Append(" value=\"");
                Escape(builder, e.Value);
                builder.Append('"');
            }

            if (ModName(e.Modifier) is { } mod)
            {
                builder.Append(CultureInfo.InvariantCulture, $" mod=\"{mod}\"");
            }

            if (AnchorOf(expressions, i) is { } anchor)
            {
                builder.Append(CultureInfo.InvariantCulture, $" temporalFunction=\"true\" anchorTimeID=\"t{anchor}\"");
            }

            builder.Append('>');
            Escape(builder, e.Text);
            builder.Append("</TIMEX3>");
            at = e.Span.End;
        }

        Escape(builder, text.AsSpan(at));
        return builder.ToString();
    }

    /// <summary>The number of the expression that expression <paramref name="index"/> was resolved against, 0 for the document's date, <see langword="null"/> for none.</summary>
    private static int? AnchorOf(IReadOnlyList<TemporalExpression> expressions, int index)
    {
        var e = expressions[index];
        if (e.Anchor is TemporalAnchor.None or TemporalAnchor.Document)
        {
            return e.Anchor == TemporalAnchor.Document ? 0 : null;
        }

        for (var i = index - 1; i >= 0; i--)
        {
            if (expressions[i].Period == e.AnchoredOn)
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>The name that TIMEX3 has for a type.</summary>
    internal static string TypeName(TemporalType type) => type switch
    {
        TemporalType.Time => "TIME",
        TemporalType.Duration => "DURATION",
        TemporalType.Set => "SET",
        _ => "DATE",
    };

    /// <summary>The name that TIMEX3 has for a modifier; <see langword="null"/> for none.</summary>
    internal static string? ModName(TemporalModifier modifier) => modifier switch
    {
        TemporalModifier.Start => "START",
        TemporalModifier.Mid => "MID",
        TemporalModifier.End => "END",
        TemporalModifier.Approx => "APPROX",
        TemporalModifier.Before => "BEFORE",
        TemporalModifier.After => "AFTER",
        TemporalModifier.OnOrBefore => "ON_OR_BEFORE",
        TemporalModifier.OnOrAfter => "ON_OR_AFTER",
        _ => null,
    };

    private static void Escape(StringBuilder builder, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '<': builder.Append("&lt;"); break;
                case '>': builder.Append("&gt;"); break;
                case '&': builder.Append("&amp;"); break;
                case '"': builder.Append("&quot;"); break;

                // Control characters have no place in XML.
                case < ' ' and not ('\n' or '\r' or '\t') or '\uFFFE' or '\uFFFF': builder.Append(' '); break;
                case var high when char.IsHighSurrogate(high) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]): builder.Append(high).Append(text[++i]); break;
                case var half when char.IsSurrogate(half): builder.Append('\uFFFD'); break;
                default: builder.Append(c); break;
            }
        }
    }
}

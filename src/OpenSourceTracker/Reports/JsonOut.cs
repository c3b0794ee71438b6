using System.Globalization;

namespace OpenSourceTracker.Reports;

/// <summary>Writes JSON straight to a text writer: lines end in LF, and all characters that JSON allows stay as they are.</summary>
/// <remarks>
/// Not <c>Utf8JsonWriter</c>: even its relaxed encoder escapes the ideographic space, emoji and rare Chinese characters, and these reports are read by people too.
/// Characters at which some tools break lines (U+0085, U+2028, U+2029) are escaped, half surrogate pairs become U+FFFD.
/// </remarks>
internal sealed class JsonOut(TextWriter output, bool indented)
{
    private int depth;
    private bool first = true;
    private bool afterName;

    public JsonOut StartObject(string? name = null) => Start('{', name);

    public JsonOut EndObject() => End('}');

    public JsonOut StartArray(string? name = null) => Start('[', name);

    public JsonOut EndArray() => End(']');

    public JsonOut Text(string name, string? value)
    {
        Name(name);
        return Text(value);
    }

    public JsonOut Text(string? value)
    {
        Separate();
        if (value is null)
        {
            output.Write("null");
        }
        else
        {
            Quoted(value);
        }

        return this;
    }

    public JsonOut Texts(string name, IEnumerable<string> values)
    {
        StartArray(name);
        foreach (var value in values)
        {
            Text(value);
        }

        return EndArray();
    }

    public JsonOut Number(string name, int? value) => Raw(name, value?.ToString(CultureInfo.InvariantCulture) ?? "null");

    public JsonOut Flag(string name, bool value) => Raw(name, value ? "true" : "false");

    /// <summary>At most four decimals, so that the last bit of a processor's arithmetic never shows.</summary>
    public JsonOut Share(string name, double value) => Raw(name, double.IsFinite(value) ? value.ToString("0.####", CultureInfo.InvariantCulture) : "0");

    public JsonOut ShareOrNull(string name, double? value) => value is { } share ? Share(name, share) : Raw(name, "null");

    private JsonOut Raw(string name, string text)
    {
        Name(name);
        Separate();
        output.Write(text);
        return this;
    }

    private JsonOut Start(char bracket, string? name)
    {
        if (name is not null)
        {
            Name(name);
        }

        Separate();
        output.Write(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonOut End(char bracket)
    {
        depth--;
        if (!first)
        {
            Line();
        }

        output.Write(bracket);
        first = false;
        return this;
    }

    private void Name(string name)
    {
        Separate();
        Quoted(name);
        output.Write(indented ? ": " : ":");
        afterName = true;
    }

    private void Separate()
    {
        if (afterName)
        {
            afterName = false;
            return;
        }

        if (!first)
        {
            output.Write(',');
        }

        if (depth > 0)
        {
            Line();
        }

        first = false;
    }

    private void Line()
    {
        if (indented)
        {
            output.Write('\n');
            for (var i = 0; i < depth; i++)
            {
                output.Write("  ");
            }
        }
    }

    private void Quoted(string value)
    {
        output.Write('"');
        var done = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
                continue;
            }

            if (Escape(c) is { } escape)
            {
                output.Write(value.AsSpan(done, i - done));
                output.Write(escape);
                done = i + 1;
            }
        }

        output.Write(value.AsSpan(done));
        output.Write('"');
    }

    private static string? Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        _ when char.IsSurrogate(c) => "\uFFFD",
        _ => null,
    };
}

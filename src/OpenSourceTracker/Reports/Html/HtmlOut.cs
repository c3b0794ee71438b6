using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace OpenSourceTracker.Reports.Html;

/// <summary>Writes HTML. What stands in the braces of an interpolated string is always escaped, so that no text of an article can become markup.</summary>
internal sealed class HtmlOut(TextWriter output)
{
    /// <summary>Markup with values; there is no overload for a plain string, so nothing goes out unescaped.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The handler writes, to this instance.")]
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup) => _ = markup;

    /// <summary>A file of the library's own, as it is.</summary>
    public void Own(string resource) => output.Write(resource);

    private void Escaped(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '&': output.Write("&amp;"); break;
                case '<': output.Write("&lt;"); break;
                case '>': output.Write("&gt;"); break;
                case '"': output.Write("&quot;"); break;
                case '\'': output.Write("&#39;"); break;
                case '\n' or '\r' or '\t': output.Write(' '); break;

                // Control characters, and those that turn the direction of what follows them.
                case < ' ' or (>= '\u007f' and <= '\u009f') or '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff': break;
                case >= '\ufdd0' and <= '\ufdef' or '\ufffe' or '\uffff': output.Write('\ufffd'); break;
                case var high when char.IsHighSurrogate(high) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    output.Write(high);
                    output.Write(text[++i]);
                    break;
                case var half when char.IsSurrogate(half): output.Write('\ufffd'); break;
                case var character: output.Write(character); break;
            }
        }
    }

    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly HtmlOut html;

        public Markup(int literalLength, int formattedCount, HtmlOut html)
        {
            _ = literalLength + formattedCount;
            this.html = html;
        }

        public void AppendLiteral(string literal) => html.Own(literal);

        public void AppendFormatted(string? text) => html.Escaped(text);

        public void AppendFormatted(ReadOnlySpan<char> text) => html.Escaped(text);

        public void AppendFormatted(int number) => html.Own(number.ToString(CultureInfo.InvariantCulture));

        /// <summary>A length in the picture: one decimal is finer than anybody sees.</summary>
        public void AppendFormatted(double length) => html.Own(length.ToString("0.#", CultureInfo.InvariantCulture));
    }
}

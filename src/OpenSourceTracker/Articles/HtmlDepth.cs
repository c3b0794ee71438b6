using System.Text;

namespace OpenSourceTracker.Articles;

/// <summary>Keeps the nesting of tags within bounds, so that a hostile or broken page costs neither stack nor square time.</summary>
internal static class HtmlDepth
{
    // Elements whose content is no mark-up.
    private static readonly HashSet<string> Raw = ["script", "style", "textarea", "title", "noscript", "iframe"];

    // Elements that have no end, or whose end is commonly left out.
    private static readonly HashSet<string> Unclosed =
    [
        "br", "hr", "img", "meta", "link", "input", "source", "area", "base", "col", "embed", "param", "track", "wbr", "p", "li", "td", "tr", "th", "dt", "dd", "option",
    ];

    /// <summary>The page as it is, or, where tags are opened without end, without the tags that lie too deep.</summary>
    public static string Limit(string html, int max)
    {
        var depth = 0;
        StringBuilder? kept = null;
        var copied = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var next = html[at + 1];
            if (next == '!' && string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
            {
                at = Math.Max(at, html.IndexOf("-->", at, StringComparison.Ordinal));
                continue;
            }

            if (next == '/')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (char.IsAsciiLetter(next) && NameAt(html, at + 1) is var name && !Unclosed.Contains(name))
            {
                if (Raw.Contains(name))
                {
                    var close = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
                    at = close < 0 ? html.Length - 1 : close;
                }
                else if (++depth > max)
                {
                    var end = html.IndexOf('>', at);
                    end = end < 0 ? html.Length : end + 1;
                    kept ??= new StringBuilder(html.Length);
                    kept.Append(html, copied, at - copied).Append(' ');
                    copied = end;
                    depth--;
                    at = end - 1;
                }
            }
        }

        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    private static string NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 12 && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return html[start..end].ToLowerInvariant();
    }
}

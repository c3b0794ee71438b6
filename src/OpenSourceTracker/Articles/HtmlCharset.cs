using System.Text;
using System.Text.RegularExpressions;

namespace OpenSourceTracker.Articles;

/// <summary>Finds the encoding that a page declares in its head.</summary>
internal static partial class HtmlCharset
{
    private const int HeadBytes = 4096;

    /// <summary>The declared encoding; <see langword="null"/> where there is none, it is UTF-8, or nobody knows it.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        if (Declaration().Match(head) is not { Success: true } match)
        {
            return null;
        }

        try
        {
            var name = match.Groups["name"].Value;
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding.WebName.StartsWith("utf-", StringComparison.OrdinalIgnoreCase) ? null : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"<(?:meta|\?xml)\s[^>]{0,200}?(?:charset|encoding)\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_:.-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}

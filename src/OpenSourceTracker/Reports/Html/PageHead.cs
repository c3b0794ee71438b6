using System.Security.Cryptography;
using System.Text;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Reports.Html;

/// <summary>What opens a page that needs nothing else, and forbids itself every script and style but its own.</summary>
internal static class PageHead
{
    private static readonly string s_style = Resource("page.css");

    /// <summary>Writes it, up to the open body.</summary>
    public static void Write(HtmlOut html, string language, string title, string? script = null)
    {
        html.Write($"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-");
        html.Own(HashOf(s_style));
        if (script is not null)
        {
            html.Own($"'; script-src 'sha256-{HashOf(script)}");
        }

        html.Write($"'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n<style>");
        html.Own(s_style);
        html.Write($"</style>\n</head>\n<body>\n");
    }

    /// <summary>A file that the page carries, with the line ends of the page.</summary>
    public static string Resource(string name) => Resources.Text("Reports/Html/" + name).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

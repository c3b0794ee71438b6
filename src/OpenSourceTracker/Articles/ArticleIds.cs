using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OpenSourceTracker.Articles;

/// <summary>Gives each article of one reading an id of its own. Not thread-safe.</summary>
internal sealed class ArticleIds
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> next = new(StringComparer.Ordinal);

    /// <summary>The wanted id, or with -2, -3 … where it is taken.</summary>
    public string Take(string wanted)
    {
        if (taken.Add(wanted))
        {
            return wanted;
        }

        var number = next.GetValueOrDefault(wanted, 2);
        string id;
        do
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number++}");
        }
        while (!taken.Add(id));

        next[wanted] = number;
        return id;
    }

    /// <summary>The id of a text without a path: 12 hexadecimal digits from its content.</summary>
    public static string OfContent(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..12];
}

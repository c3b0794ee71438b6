using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>One of a kind: a profession, a nation, a month.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Number">Which of the kind it is; the same in all languages.</param>
internal sealed record KindMember(string Kind, int Number);

/// <summary>Members of kinds of which a thing is one and not another, by word and language. Immutable and thread-safe after loading.</summary>
internal sealed class Kinds
{
    private static readonly string[] s_languages = ["id", "en", "zh"];
    private readonly Dictionary<(string Language, string Words), KindMember> _members = [];

    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    /// <summary>The most tokens that a member's name has which begins with a word; 0 where none does.</summary>
    public int LongestFrom(string word) => _longest.GetValueOrDefault(word);

    public int Count { get; private set; }

    /// <summary>The member that words name; <see langword="null"/> where they name none.</summary>
    /// <param name="language">id, en or zh.</param>
    /// <param name="words">The words in normal form, with single spaces between tokens.</param>
    public KindMember? Of(string language, string words) => _members.GetValueOrDefault((language, words));

    /// <summary>Reads one file: <c>kind, id, en, zh</c>, separated by tabs, the words of a language by commas; # begins a comment.</summary>
    /// <param name="text">The content.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="cut">Cuts words into tokens' normal forms.</param>
    /// <exception cref="FormatException">A line does not keep to the form, or a word is of two members of one kind; the message names file and line.</exception>
    public void Read(string text, string file, Func<string, List<string>> cut)
    {
        foreach (var (number, cells) in TabbedRows.Of(text))
        {
            if (cells.Length != 4 || cells.Any(string.IsNullOrWhiteSpace))
            {
                throw new FormatException(FormattableString.Invariant($"{file}:{number}: expected four columns, none empty: kind, id, en, zh"));
            }

            var member = new KindMember(cells[0].Trim(), Count++);
            for (var i = 0; i < s_languages.Length; i++)
            {
                foreach (var word in TabbedRows.Words(cells[i + 1]))
                {
                    Add(s_languages[i], cut(word), member, FormattableString.Invariant($"{file}:{number}"));
                }
            }
        }
    }

    /// <summary>The kinds that come with the package.</summary>
    public static Kinds LoadEmbedded(LanguageCatalog languages)
    {
        var kinds = new Kinds();
        foreach (var file in Resources.Under("seeds/kinds/"))
        {
            kinds.Read(Resources.Text(file), file, word => [.. languages.CutPlainly(word).Select(token => token.Norm)]);
        }

        return kinds;
    }

    // A word that two kinds share (organ, model) stays with the first.
    private void Add(string language, List<string> tokens, KindMember member, string place)
    {
        var words = string.Join(' ', tokens);
        if (!_members.TryAdd((language, words), member) && _members[(language, words)] is { } other && other.Kind == member.Kind && other.Number != member.Number)
        {
            throw new FormatException($"{place}: '{words}' is another member of the kind '{member.Kind}' already");
        }

        _longest[tokens[0]] = Math.Max(_longest.GetValueOrDefault(tokens[0]), tokens.Count);
    }
}

using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>What a Latin word opens in each of the languages.</summary>
internal sealed class RootEntry
{
    public readonly WordNode<string>?[] Languages = new WordNode<string>?[3];

    /// <summary>How much the word alone speaks for each language.</summary>
    public readonly int[] Evidence = new int[3];
}

/// <summary>The three languages' words and rules, read once.</summary>
internal sealed class Lexicon
{
    public const int Indonesian = 0, English = 1, Chinese = 2;

    private static readonly string[] Folders = ["Indonesian", "English", "Chinese"];
    private static readonly Lazy<Lexicon> Shared = new(Load);

    private readonly Dictionary<string, RootEntry> words = new(StringComparer.OrdinalIgnoreCase);

    private Lexicon()
    {
        Roots = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Lexicon Default => Shared.Value;

    public Dictionary<string, RootEntry>.AlternateLookup<ReadOnlySpan<char>> Roots { get; }

    public Grammar[] Grammars { get; } = new Grammar[3];

    public WordNode<char> Characters { get; } = new();

    /// <summary>The data file of a language, as embedded in the package.</summary>
    public static string Resource(string language, string file) => Resources.Text($"Languages/{language}/Dates/{file}");

    private static Lexicon Load()
    {
        var lexicon = new Lexicon();
        for (var language = 0; language < Folders.Length; language++)
        {
            foreach (var line in WordTable.Read(Resource(Folders[language], "words.tsv")))
            {
                foreach (var word in line.Words)
                {
                    lexicon.Add(language, word, line.Readings);
                }
            }

            lexicon.Grammars[language] = Grammar.Parse(Resource(Folders[language], "rules.txt"));
        }

        lexicon.Weigh();
        return lexicon;
    }

    // Function words of one language only speak for it, and so, less, do the names of months and units.
    private void Weigh()
    {
        foreach (var entry in words.Values)
        {
            for (var language = 0; language < 2; language++)
            {
                var other = entry.Languages[1 - language];
                if (entry.Languages[language] is { } node && (other is null || other.Readings.Length == 0))
                {
                    entry.Evidence[language] = node.Readings.Any(r => r.Symbol == Symbols.Function) ? 2 : node.Readings.Length > 0 ? 1 : 0;
                }
            }
        }
    }

    private void Add(int language, string word, Reading[] readings)
    {
        if (word[0] >= '\u2E80')
        {
            var node = Characters;
            foreach (var c in word)
            {
                node.Next ??= [];
                node = node.Next.TryGetValue(c, out var next) ? next : node.Next[c] = new();
            }

            node.Readings = [.. node.Readings, .. readings];
            return;
        }

        if (char.IsUpper(word[0]))
        {
            readings = [.. readings.Select(r => r with { Capital = true })];
        }

        var parts = Split(word);
        if (!words.TryGetValue(parts[0], out var root))
        {
            words.Add(parts[0], root = new());
        }

        var at = root.Languages[language] ??= new();
        foreach (var part in parts.Skip(1))
        {
            at.Next ??= new(StringComparer.OrdinalIgnoreCase);
            at = at.Next.TryGetValue(part, out var next) ? next : at.Next[part] = new();
        }

        at.Readings = [.. at.Readings, .. readings];
        at.Core = WordTable.IsCore(at.Readings);
    }

    // "baru-baru ini" is four tokens, as the lexer cuts it.
    private static List<string> Split(string word)
    {
        var parts = new List<string>();
        foreach (var piece in word.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var start = 0;
            for (var i = 0; i < piece.Length; i++)
            {
                if (piece[i] == '-')
                {
                    if (i > start)
                    {
                        parts.Add(piece[start..i]);
                    }

                    parts.Add("-");
                    start = i + 1;
                }
            }

            if (start < piece.Length)
            {
                parts.Add(piece[start..]);
            }
        }

        return parts;
    }
}

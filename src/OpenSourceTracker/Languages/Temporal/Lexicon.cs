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

    private Lexicon(WordNode<char>? characters = null)
    {
        Characters = characters ?? new();
        Roots = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Lexicon Default => Shared.Value;

    public Dictionary<string, RootEntry>.AlternateLookup<ReadOnlySpan<char>> Roots { get; }

    public Grammar[] Grammars { get; } = new Grammar[3];

    public WordNode<char> Characters { get; }

    /// <summary>The data file of a language, as embedded in the package.</summary>
    public static string Resource(string language, string file) => Resources.Text($"Languages/{language}/Dates/{file}");

    /// <summary>The lexicon for texts in a language of the user's own: its words stand in the place of those of the language whose grammar reads it.</summary>
    public Lexicon For(OwnLanguage language)
    {
        var own = new Lexicon(Characters);
        var grammar = language.Grammar == "id" ? Indonesian : English;
        Array.Copy(Grammars, own.Grammars, Grammars.Length);
        if (language.SharesWords)
        {
            foreach (var (word, entry) in words)
            {
                var copy = new RootEntry();
                Array.Copy(entry.Languages, copy.Languages, entry.Languages.Length);
                own.words.Add(word, copy);
            }
        }

        foreach (var gloss in language.Glosses)
        {
            var readings = ReadingsOf(grammar, gloss.Says);
            foreach (var word in readings.Length > 0 ? gloss.Words : [])
            {
                own.Put(grammar, word, [.. readings.Select(reading => reading with { Capital = false })]);
            }
        }

        own.Weigh();
        return own;
    }

    /// <summary>What a phrase can be in a date of a language; nothing where it can be no part of one.</summary>
    public Reading[] ReadingsOf(int language, string phrase)
    {
        var parts = Split(phrase);
        var node = parts.Count > 0 && words.TryGetValue(parts[0], out var root) ? root.Languages[language] : null;
        foreach (var part in parts.Skip(1))
        {
            node = node?.Next?.GetValueOrDefault(part);
        }

        return node?.Readings ?? [];
    }

    // A word that the languages share keeps what it means in the grammar's, unless the user's list gives it another meaning.
    private void Put(int language, string word, Reading[] readings)
    {
        var parts = Split(word);
        if (words.TryGetValue(parts[0], out var root) && root.Languages[language] is { } shared)
        {
            root.Languages[language] = Copy(shared);
        }

        Add(language, word, readings);

        static WordNode<string> Copy(WordNode<string> node)
        {
            var copy = new WordNode<string> { Readings = node.Readings, Core = node.Core };
            if (node.Next is { } next)
            {
                copy.Next = next.ToDictionary(pair => pair.Key, pair => Copy(pair.Value), StringComparer.OrdinalIgnoreCase);
            }

            return copy;
        }
    }

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

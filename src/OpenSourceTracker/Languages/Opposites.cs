using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>How two words exclude each other.</summary>
internal enum OppositeKind
{
    /// <summary>One or the other, no third: open, closed.</summary>
    Antonym,

    /// <summary>Two ends of a scale: cheap, dear.</summary>
    Scalar,

    /// <summary>One deed seen from its two sides: buy, sell.</summary>
    Converse,

    /// <summary>Two of a kind, of which a thing is one: actor, director.</summary>
    Cohyponym,
}

/// <summary>Words that exclude each other, by language. Immutable and thread-safe after loading.</summary>
internal sealed class Opposites
{
    private static readonly string[] s_kinds = ["antonym", "scalar", "converse", "cohyponym"];
    private readonly Dictionary<string, Dictionary<string, OppositeKind>> _pairs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    /// <summary>The key of what the words' concepts exclude, in all languages.</summary>
    public const string Concepts = "concepts";

    // Told each pair as it is read.
    private Action<string, string, OppositeKind>? Paired { get; set; }

    /// <summary>How many pairs are known, each counted once.</summary>
    public int Count => _pairs.Values.Sum(others => others.Count) / 2;

    /// <summary>The words of more than one token that begin with a word, by the number of tokens of the longest; 0 where there is none.</summary>
    public int LongestFrom(string word) => _longest.GetValueOrDefault(word);

    /// <summary>All that excludes a word; <see langword="null"/> where nothing does.</summary>
    public IReadOnlyDictionary<string, OppositeKind>? Of(string word) => _pairs.GetValueOrDefault(word);

    /// <summary>How two words exclude each other; <see langword="null"/> where they are not known to.</summary>
    public OppositeKind? Between(string one, string other) => _pairs.TryGetValue(one, out var others) && others.TryGetValue(other, out var kind) ? kind : null;

    /// <summary>Reads one file: <c>word, opposite, type</c>, separated by tabs; # begins a comment.</summary>
    /// <param name="text">The content.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="reduce">The forms under which a word of one token is kept beside its written form.</param>
    /// <param name="cut">Cuts a word into its tokens' normal forms.</param>
    /// <exception cref="FormatException">A line does not keep to the form; the message names file and line.</exception>
    public void Read(string text, string file, Func<string, IEnumerable<string>> reduce, Func<string, List<string>> cut)
    {
        foreach (var (number, cells) in TabbedRows.Of(text))
        {
            if (cells.Length != 3)
            {
                throw new FormatException(FormattableString.Invariant($"{file}:{number}: {cells.Length} columns; expected word, opposite, type"));
            }

            var (word, opposite) = (cells[0].Trim(), cells[1].Trim());
            var kind = Array.IndexOf(s_kinds, cells[2].Trim());
            if (kind < 0)
            {
                throw new FormatException(FormattableString.Invariant($"{file}:{number}: '{cells[2].Trim()}' is not a type; expected one of {string.Join(", ", s_kinds)}"));
            }

            if (word.Length == 0 || opposite.Length == 0)
            {
                throw new FormatException(FormattableString.Invariant($"{file}:{number}: a word is missing"));
            }

            if (string.Equals(word, opposite, StringComparison.Ordinal))
            {
                throw new FormatException(FormattableString.Invariant($"{file}:{number}: '{word}' is no opposite of itself"));
            }

            Paired?.Invoke(word, opposite, (OppositeKind)kind);
            foreach (var one in Forms(word))
            {
                foreach (var other in Forms(opposite))
                {
                    if (one != other)
                    {
                        Add(one, other, (OppositeKind)kind);
                    }
                }
            }
        }

        IEnumerable<string> Forms(string word)
        {
            var tokens = cut(word);
            if (tokens.Count == 1)
            {
                return reduce(tokens[0]).Prepend(tokens[0]).Distinct();
            }

            _longest[tokens[0]] = Math.Max(_longest.GetValueOrDefault(tokens[0]), Math.Min(tokens.Count, 5));
            return [string.Join(' ', tokens)];
        }
    }

    /// <summary>The opposites that come with the package, for each language.</summary>
    public static Dictionary<string, Opposites> LoadEmbedded(LanguageCatalog languages)
    {
        var all = new Dictionary<string, Opposites>(StringComparer.Ordinal) { [Concepts] = new() };
        foreach (var code in (ReadOnlySpan<string>)["id", "en", "zh"])
        {
            var opposites = all[code] = new();
            var file = $"seeds/opposites/{code}.tsv";
            if (Resources.Has(file))
            {
                var pack = languages[code];
                opposites.Paired = (one, other, kind) => all[Concepts].AddConcepts(ConceptOf(one, code), ConceptOf(other, code), kind);
                opposites.Read(Resources.Text(file), file, word => pack.Reduce(word) is var (bare, stem) && IsOfItsRoot(word, stem, code) ? [bare, stem] : [bare], word => [.. languages.CutPlainly(word).Select(token => token.Norm)]);
            }
        }

        return all;

        string? ConceptOf(string word, string code)
        {
            var tokens = languages.Cut(word, languages[code]);
            return tokens.Count > 0 && languages.Thesaurus.At(tokens, 0, code, out var length) is { } concept && length == tokens.Count ? concept.Id : null;
        }
    }

    /// <summary>Whether a word has the meaning of its root: verbs and roots do, while pendapatan (income) is not dapat (get).</summary>
    public static bool IsOfItsRoot(string word, string stem, string language) =>
        language != "id" || word == stem || word.StartsWith("me", StringComparison.Ordinal) || word.StartsWith("di", StringComparison.Ordinal) || word.StartsWith("ber", StringComparison.Ordinal) || word.StartsWith("ter", StringComparison.Ordinal);

    // Words of one meaning have the opposites of each: "victory" excludes "lose" as "win" does.
    private void AddConcepts(string? one, string? other, OppositeKind kind)
    {
        if (one is not null && other is not null && one != other)
        {
            Add(one, other, kind);
        }
    }

    private void Add(string one, string other, OppositeKind kind)
    {
        AddOneWay(one, other);
        AddOneWay(other, one);

        void AddOneWay(string from, string to) => (_pairs.TryGetValue(from, out var others) ? others : _pairs[from] = new(StringComparer.Ordinal)).TryAdd(to, kind);
    }
}

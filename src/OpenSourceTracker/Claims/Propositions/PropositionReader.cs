using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Indonesian;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Text;
using Token = OpenSourceTracker.Text.Token;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Reads a text into units of content and what holds them together.</summary>
internal sealed class PropositionReader(LanguageCatalog languages, RelationWords relations, RelationWords signs, WiderWords wider, IReadOnlyDictionary<string, Opposites> opposites, Kinds kinds, Rarity rarity)
{
    /// <summary>A proposition is a sentence or a few; of anything longer the beginning is read.</summary>
    public const int MostCharacters = 4_000;

    private const int MostUnits = 160;

    /// <summary>Reads a text in the language that its words show; in the given one where they do not.</summary>
    public Proposition Read(string text, string? language = null) => ReadIn(languages.Detect(Cut(text), Known(language)), text);

    /// <summary>Reads the second of two texts: where it shares its words with the first, it is in the same language, whatever its few function words say.</summary>
    public Proposition ReadBeside(Proposition first, string text)
    {
        var second = Read(text, first.Language);
        if (second.Language == first.Language || second.Forms.Length == 0 || first.Language == "zh" || second.Language == "zh")
        {
            return second;
        }

        return SortedHashes.Shared(first.Forms, second.Forms) * 5 >= second.Forms.Length * 2 ? ReadIn(first.Language, text) : second;
    }

    private Proposition ReadIn(string language, string text)
    {
        var cut = Cut(text);
        var pack = languages[language];
        var code = pack.Code;
        var tokens = languages.Cut(cut, pack);
        var sentences = SentenceSplitter.Split(cut, tokens);
        var cues = FunctionCues.Find(tokens, pack, languages.Chinese);
        var links = relations.Find(tokens, code);
        var dates = languages.Temporal.Find(cut, null, pack.Tag).Where(IsPlaced).ToList();
        var dateAt = 0;
        var quantities = QuantityTagger.Find(cut, tokens, cues, code, IsDate);
        var units = new UnitReader(languages, pack, rarity, tokens, sentences, cues, links, dates, quantities).Read(MostUnits);
        var unitOf = new int[tokens.Count];
        Array.Fill(unitOf, -1);
        for (var i = 0; i < units.Count; i++)
        {
            Array.Fill(unitOf, i, units[i].First, units[i].End - units[i].First);
        }

        FindMembers(tokens, units, unitOf, code);
        foreach (var unit in units)
        {
            unit.Exclusions = Exclusions.Of(unit, languages.Thesaurus, opposites);
        }

        var (negators, marks) = Polarity.Read(tokens, units, cues, links);
        Surroundings.Read(tokens, units, links, signs.Find(tokens, code), marks, languages.Thesaurus, wider);
        return new(text, code)
        {
            Units = [.. units],
            Tokens = [.. tokens],
            Cues = [.. cues],
            Negators = negators,
            Marks = marks,
            UnitOfToken = unitOf,
            Phrases = Phrases(tokens, unitOf, code, links),
            Folded = string.Concat(tokens.Where(token => token.Kind == TokenKind.Ideographs).Select(token => token.Norm)),
            Forms = SortedHashes.Of([.. tokens.Where(token => token.Kind != TokenKind.Punctuation).Select(token => Rarity.Hash(token.Norm))]),
            Bigrams = SortedHashes.Of(Bigrams(tokens)),
            Pieces = SortedHashes.Of(Pieces(tokens)),
            Sentences = sentences.Count,
        };

        bool IsDate(TextSpan span)
        {
            while (dateAt < dates.Count && dates[dateAt].Span.End <= span.Start)
            {
                dateAt++;
            }

            return dateAt < dates.Count && dates[dateAt].Span.Overlaps(span);
        }
    }

    /// <summary>Hashes of the pairs of neighbouring tokens.</summary>
    private static List<uint> Bigrams(List<Token> tokens)
    {
        var bigrams = new List<uint>();
        Token? last = null;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Punctuation)
            {
                continue;
            }

            if (last is not null)
            {
                bigrams.Add(Rarity.Hash(token.Norm, Rarity.Hash(last.Norm)));
            }

            last = token;
        }

        return bigrams;
    }

    // Pieces of four letters, or two ideographs: words of one root share them.
    private static List<uint> Pieces(List<Token> tokens)
    {
        var pieces = new List<uint>();
        foreach (var token in tokens)
        {
            var size = token.Kind == TokenKind.Ideographs ? 2 : 4;
            if (token.Kind == TokenKind.Punctuation)
            {
                continue;
            }

            if (token.Norm.Length <= size)
            {
                pieces.Add(Rarity.Hash(token.Norm));
            }

            for (var i = 0; i + size <= token.Norm.Length && i < 40; i++)
            {
                pieces.Add(Rarity.Hash(token.Norm.AsSpan(i, size)));
            }
        }

        return pieces;
    }

    // The longest name of a member that begins at a token; all units in it are that member.
    private void FindMembers(List<Token> tokens, List<Unit> units, int[] unitOf, string code)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var language = tokens[i].Kind == TokenKind.Ideographs ? "zh" : code;
            for (var length = Math.Min(Math.Max(1, kinds.LongestFrom(tokens[i].Norm)), tokens.Count - i); length >= 1; length--)
            {
                var words = length == 1 ? tokens[i].Norm : string.Join(' ', tokens.Skip(i).Take(length).Select(token => token.Norm));
                if ((kinds.Of(language, words) ?? (length == 1 ? kinds.Of(language, tokens[i].Short) : null)) is not { } member)
                {
                    continue;
                }

                for (var t = i; t < i + length; t++)
                {
                    if (unitOf[t] >= 0)
                    {
                        units[unitOf[t]].Member ??= member;
                    }
                }

                i += length - 1;
                break;
            }
        }
    }

    private (string, int)[] Phrases(List<Token> tokens, int[] unitOf, string code, List<FunctionMatch> links)
    {
        var found = new List<(string, int)>();
        var table = opposites[code];
        for (var i = 0; i < tokens.Count; i++)
        {
            var most = Math.Min(table.LongestFrom(tokens[i].Norm), tokens.Count - i);
            for (var length = 2; length <= most; length++)
            {
                var unit = Array.Find(unitOf[i..(i + length)], at => at >= 0);
                // What a negator denies is read by its scope.
                if (unitOf.AsSpan(i, length).ContainsAnyExcept(-1) && !links.Exists(link => link.Classes[0] == "rel.not" && link.First < i + length && link.End > i))
                {
                    found.Add((string.Join(' ', tokens.Skip(i).Take(length).Select(token => token.Norm)), Math.Max(0, unit)));
                }
            }
        }

        return [.. found];
    }

    private static string Cut(string text)
    {
        if (text.Length <= MostCharacters)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)];
    }

    private string? Known(string? language) => language is null || languages.Own(language) is not null ? language : language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? "zh" : language.StartsWith("id", StringComparison.OrdinalIgnoreCase) ? "id" : null;

    // Lengths of time and vague words stay words.
    private static bool IsPlaced(TemporalExpression date) => date.Type is TemporalType.Date or TemporalType.Time && (date.Period is not null || date.Time is not null || date.Value is { } value && !value.EndsWith("_REF", StringComparison.Ordinal));
}

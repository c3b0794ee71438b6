using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Indonesian;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Text;
using Token = OpenSourceTracker.Text.Token;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Divides the tokens of one text into units of content.</summary>
internal sealed class UnitReader(
    LanguageCatalog languages,
    LanguagePack pack,
    Rarity rarity,
    List<Token> tokens,
    List<Sentence> sentences,
    List<FunctionMatch> cues,
    List<FunctionMatch> links,
    IReadOnlyList<TemporalExpression> dates,
    List<Quantity> quantities)
{
    private static readonly string[] s_governors = ["rel.at", "rel.from", "rel.to", "rel.by", "rel.with", "rel.for", "rel.about", "rel.before", "rel.after", "rel.until", "rel.because", "rel.than"];
    private static readonly Lazy<FrozenSet<string>> s_surnames = new(() => Resources.Rows("Languages/Chinese/Lexicon/surnames.txt").SelectMany(row => row[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(name => name.Length == 1).ToFrozenSet(StringComparer.Ordinal));
    private readonly List<Unit> _units = [];
    private readonly string[] _link = LinkOf(tokens.Count, links);
    private readonly bool[] _negator = NegatorsOf(tokens.Count, cues, links);
    private string _governor = "";
    private char _degree;
    private bool _passive;

    public List<Unit> Read(int most)
    {
        var (sentence, date, quantity) = (0, 0, 0);
        for (var i = 0; i < tokens.Count && _units.Count < most;)
        {
            while (sentence + 1 < sentences.Count && i >= sentences[sentence].End)
            {
                sentence++;
                Forget();
            }

            while (date < dates.Count && dates[date].Span.End <= tokens[i].Span.Start)
            {
                date++;
            }

            while (quantity < quantities.Count && quantities[quantity].EndToken <= i)
            {
                quantity++;
            }

            i = date < dates.Count && dates[date].Span.Overlaps(tokens[i].Span) ? AddDate(i, dates[date], sentence)
                : quantity < quantities.Count && quantities[quantity].FirstToken <= i && quantities[quantity].EndToken > i ? AddNumber(i, quantities[quantity], sentence)
                : AddWord(i, sentence);
        }

        return _units;
    }

    private int AddDate(int first, TemporalExpression date, int sentence)
    {
        var end = first + 1;
        while (end < tokens.Count && date.Span.Overlaps(tokens[end].Span))
        {
            end++;
        }

        Add(new() { Kind = UnitKind.Date, First = first, End = end, Norm = date.Text, Short = date.Text, Stem = date.Text, Language = pack.Code, Weight = 1, Sentence = sentence, Date = date });
        return end;
    }

    private int AddNumber(int first, Quantity quantity, int sentence)
    {
        // "one of", "salah satu" is a number only in form; "one" by itself says little more.
        if (_link[first] != "rel.closed" || quantity.Low != 1)
        {
            var norm = tokens[first].Norm;
            var weight = quantity is { Low: 1, Unit: null } && tokens[first].Kind != TokenKind.Number ? 0.3f : 1;
            Add(new() { Kind = UnitKind.Number, First = first, End = Math.Max(first + 1, quantity.EndToken), Norm = norm, Short = norm, Stem = norm, Language = pack.Code, Weight = weight, Sentence = sentence, Quantity = quantity });
        }

        return Math.Max(first + 1, quantity.EndToken);
    }

    private int AddWord(int i, int sentence)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Punctuation)
        {
            if (token.Norm is "," or "." or ";" or ":" or "，" or "。" or "；" or "：")
            {
                Forget();
            }

            return i + 1;
        }

        if (_link[i].Length > 0)
        {
            Heed(token, _link[i]);
            return i + 1;
        }

        if (token.Kind == TokenKind.Ideographs)
        {
            return AddIdeographs(i, sentence);
        }

        if (token.Kind == TokenKind.Number)
        {
            Add(new() { Kind = UnitKind.Number, First = i, End = i + 1, Norm = token.Norm, Short = token.Norm, Stem = token.Norm, Language = pack.Code, Weight = 1, Sentence = sentence });
            return i + 1;
        }

        var concept = languages.Thesaurus.At(tokens, i, pack.Code, out var length);
        if (length > 1 && IsOneThing(i, length))
        {
            var norm = string.Join(' ', tokens.Skip(i).Take(length).Select(part => part.Norm));
            var stem = string.Join(' ', tokens.Skip(i).Take(length).Select(part => part.Stem));
            Add(Word(token, norm, norm, stem, i, i + length, sentence, pack.Code, concept));
            return i + length;
        }

        Add(Word(token, token.Norm, token.Short, token.Stem, i, i + 1, sentence, pack.Code, length == 1 ? concept : null));
        return i + 1;
    }

    private bool IsOneThing(int first, int length)
    {
        for (var i = first; i < first + length; i++)
        {
            // "Dalton Group bought": a name ends where small letters begin.
            if (i > first && tokens[i].IsCapitalised != tokens[i - 1].IsCapitalised && !(i == first + 1 && IsSentenceStart(first)))
            {
                return false;
            }

            if (_link[i].Length > 0 || tokens[i].Kind != TokenKind.Word || _negator[i])
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSentenceStart(int token) => sentences.Exists(sentence => sentence.First == token);

    // A known word; or what stands between known words, which is a name or a word that no list has.
    private int AddIdeographs(int i, int sentence)
    {
        var norm = tokens[i].Norm;
        var end = i + 1;
        if (_negator[i])
        {
            norm = Polarity.WithoutNegator(norm);
            if (norm.Length == 0)
            {
                return end;
            }
        }
        else
        {
            var most = IsSurname(norm) ? 3 : 4;
            while (norm.Length < most && tokens[i].Norm.Length == 1 && end < tokens.Count && tokens[end].Kind == TokenKind.Ideographs && tokens[end].Norm.Length == 1 && _link[end].Length == 0 && !_negator[end])
            {
                norm += tokens[end++].Norm;
            }
        }

        var length = 0;
        var concept = norm == tokens[i].Norm ? languages.Thesaurus.At(tokens, i, "zh", out length) : null;
        concept = length == 1 ? concept : null;
        var unit = Word(tokens[i], norm, norm, norm, i, end, sentence, "zh", concept);
        unit.Weight *= norm.Length == 1 ? 0.5f : 1;
        Add(unit);
        return end;
    }

    private static bool IsSurname(string character) => s_surnames.Value.Contains(character);

    private Unit Word(Token token, string norm, string bare, string stem, int first, int end, int sentence, string language, Concept? concept)
    {
        var starts = first == sentences[Math.Min(sentence, sentences.Count - 1)].First || (first > 0 && tokens[first - 1].Norm is "\"" or "“" or "‘" or ":");
        var isName = language == "zh" ? norm.Length is 2 or 3 && end - first == norm.Length && concept is null && IsSurname(norm[..1]) : token.IsCapitalised && end == first + 1 && (!starts || (concept is null && !LanguageDetector.IsFunctionWord(norm) && rarity.Of(language, stem) > 0.8f));
        var unit = new Unit
        {
            Kind = isName ? UnitKind.Name : UnitKind.Word,
            First = first,
            End = end,
            Norm = norm,
            Short = bare,
            Stem = stem,
            Language = language,
            HasMeaningOfRoot = Opposites.IsOfItsRoot(norm, stem, language),
            Origins = language == "id" && end == first + 1 ? IndonesianStemmer.Origins(norm) : [],
            Concept = concept?.Id,
            ConceptKind = concept?.Kind ?? '\0',
            Broader = concept?.Broader,
            Weight = isName ? 1 : 0.25f + (0.75f * rarity.Of(language, stem)),
            Sentence = sentence,
            Rank = Ordinals.Of(norm),
        };
        unit.Voice = Voice(token, unit);
        return unit;
    }

    private int Voice(Token token, Unit unit) => unit.Language switch
    {
        "id" => unit.Kind == UnitKind.Name || token.Stem == token.Norm ? 0 : token.Norm.StartsWith("di", StringComparison.Ordinal) && token.Norm.Length > 5 ? -1 : token.Norm.StartsWith("me", StringComparison.Ordinal) && token.Norm.Length > 5 ? 1 : 0,
        "en" => _passive && token.Short != token.Norm && !token.Norm.EndsWith("ing", StringComparison.Ordinal) && !token.Norm.EndsWith('s') ? -1 : unit.ConceptKind == 'v' || token.Norm.EndsWith("ed", StringComparison.Ordinal) || IsIrregularPast(token, unit) ? 1 : 0,
        _ => _governor == "rel.by" ? -1 : unit.ConceptKind == 'v' ? 1 : 0,
    };

    // "Lost", "wrote": another form of its lemma, and no plural or degree.
    private static bool IsIrregularPast(Token token, Unit unit) =>
        token.Short != token.Norm && unit.Kind == UnitKind.Word && unit.ConceptKind is not ('n' or 'a') && !token.Norm.EndsWith('s') && !token.Norm.EndsWith("er", StringComparison.Ordinal) && !token.Norm.EndsWith("est", StringComparison.Ordinal) && !token.Norm.EndsWith("ing", StringComparison.Ordinal) && !token.Norm.EndsWith("en", StringComparison.Ordinal);

    private void Heed(Token token, string link)
    {
        if (Array.IndexOf(s_governors, link) >= 0)
        {
            _governor = link;
        }

        _degree = link switch { "rel.more" => 'm', "rel.less" => 'l', "rel.most" => 'M', _ => _degree };
        _passive = link == "rel.be" && token.Norm != "as" || (_passive && link != "rel.by");
    }

    private void Add(Unit unit)
    {
        unit.Governor = _governor;
        unit.Degree = _degree;
        _units.Add(unit);
        Forget();
    }

    private void Forget() => (_governor, _degree, _passive) = ("", '\0', false);

    private static string[] LinkOf(int count, List<FunctionMatch> links)
    {
        var link = new string[count];
        Array.Fill(link, "");
        foreach (var match in links)
        {
            Array.Fill(link, match.Classes[0], match.First, match.End - match.First);
        }

        return link;
    }

    private static bool[] NegatorsOf(int count, List<FunctionMatch> cues, List<FunctionMatch> links)
    {
        var negator = new bool[count];
        foreach (var match in Polarity.Negators(cues, links))
        {
            Array.Fill(negator, true, match.First, match.End - match.First);
        }

        return negator;
    }
}

using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Languages.Indonesian;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Text;
using Token = OpenSourceTracker.Text.Token;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Languages;

/// <summary>The languages that the library reads.</summary>
internal sealed class LanguageCatalog
{
    private readonly List<(OwnLanguage Language, LanguagePack Pack)> _own = [];

    private LanguageCatalog(LanguagePack indonesian, LanguagePack english, LanguagePack chinese, Thesaurus thesaurus) =>
        (Indonesian, English, Chinese, Thesaurus) = (indonesian, english, chinese, thesaurus);

    public LanguagePack Indonesian { get; }

    public LanguagePack English { get; }

    public LanguagePack Chinese { get; }

    public Thesaurus Thesaurus { get; }

    /// <summary>What reads the dates of all these languages.</summary>
    public TemporalTagger Temporal { get; private set; } = TemporalTagger.Default;

    /// <summary>The codes of the languages: id, en, zh and the user's own.</summary>
    public IEnumerable<string> Codes => [Indonesian.Code, English.Code, Chinese.Code, .. _own.Select(own => own.Language.Code)];

    public LanguagePack this[string? code] => code switch
    {
        "en" => English,
        "zh" => Chinese,
        _ => Own(code) ?? Indonesian,
    };

    /// <summary>What reads a language of the user's own; <see langword="null"/> for any other.</summary>
    public LanguagePack? Own(string? code) => _own.Find(own => own.Language.Code == code).Pack;

    /// <summary>The language of a passage; <paramref name="fallback"/> where its words do not tell.</summary>
    public string Detect(ReadOnlySpan<char> text, string? fallback)
    {
        if (_own.Count == 0)
        {
            return LanguageDetector.Detect(text, fallback);
        }

        var builtIn = LanguageDetector.Detect(text, Own(fallback) is null ? fallback : null);
        if (builtIn == "zh")
        {
            return builtIn;
        }

        var (indonesian, english) = LanguageDetector.Count(text);
        var best = (Code: builtIn, Words: Math.Max(indonesian, english));
        foreach (var (language, _) in _own)
        {
            // Two languages that share most words are told apart by those that they do not share, and one such word may be a name.
            var listed = language.EvidenceIn(text);
            var words = listed + (!language.SharesWords ? 0 : language.Grammar == "id" ? indonesian : english);
            if (words > best.Words && (listed > 1 || fallback == language.Code) || words == best.Words && fallback == language.Code)
            {
                best = (language.Code, words);
            }
        }

        return best.Code;
    }

    public List<Token> Cut(string text, TextSpan region, LanguagePack language, GluedWords? glued = null)
    {
        var tokens = Tokenizer.Cut(text, region, language, Chinese, glued);
        return language.Glossary?.Apply(tokens) ?? tokens;
    }

    /// <summary>Cuts an entry of a knowledge file; its words stay as they are written.</summary>
    public List<Token> CutPlainly(string text) => Tokenizer.Cut(text, new(0, text.Length), language: null, Chinese);

    /// <summary>What takes a text's glued words apart.</summary>
    public GluedWords? Glued(string text, LanguagePack language)
    {
        return language.Glossary is not null ? null : new(text, word => language.Lexicon.ClassesOf(Word(word)).Length > 0 || Thesaurus.Knows(Word(word), language.Code), word => language.Lexicon.ClassesOf(Word(word)).Any(IsFunction));

        Token Word(string norm)
        {
            var (bare, stem) = language.Reduce(norm);
            return new(default, TokenKind.Word, norm, bare, stem);
        }
    }

    private static bool IsFunction(string name) => name.Split('.')[0] is "polarity" or "modality" or "discourse" or "aspect" or "attribution" or "speech" or "pronoun";

    public List<Token> Cut(string text, LanguagePack language) => Cut(text, new(0, text.Length), language);

    /// <summary>Takes in languages of the user's own, before any text is read.</summary>
    public LanguageCatalog Learn(IReadOnlyList<OwnLanguage> languages)
    {
        foreach (var language in languages)
        {
            var grammar = this[language.Grammar];
            var glossary = new Glossary(language, CutPlainly, grammar.Reduce, norm => LanguageDetector.IsFunctionWord(norm) || KnowsWord(grammar, norm));
            _own.Add((language, new(grammar.Code, grammar.Reduce, grammar.Shorten) { Tag = language.Code, Lexicon = grammar.Lexicon, Glossary = glossary, IsForeign = !language.SharesWords }));
        }

        Temporal = Temporal.With(languages);
        return this;
    }

    /// <summary>The words by which phrases of a language begin that have a meaning.</summary>
    public IEnumerable<string> KnownWords(LanguagePack language) => language.Lexicon.Openers.Concat(Thesaurus.Openers(language.Code));

    /// <summary>Whether a word has a meaning in a language, as a function word or by the thesaurus.</summary>
    public bool KnowsWord(LanguagePack language, string norm)
    {
        var (bare, stem) = language.Reduce(norm);
        var token = new Token(default, TokenKind.Word, norm, bare, stem);
        return language.Lexicon.ClassesOf(token).Length > 0 || Thesaurus.Knows(token, language.Code);
    }

    /// <summary>Loads the three languages; <paramref name="moreChineseWords"/> are cut as words too.</summary>
    public static LanguageCatalog Load(Func<IEnumerable<string>> moreChineseWords)
    {
        var (reading, readingEnglish, readingIndonesian) = (Task.Run(ConceptRow.ReadAll), Task.Run(() => LexiconFiles.Groups("English")), Task.Run(() => LexiconFiles.Groups("Indonesian")));
        var chineseGroups = LexiconFiles.Groups("Chinese");
        var concepts = reading.GetAwaiter().GetResult();
        var zh = new LanguagePack("zh", norm => (norm, norm), norm => norm);
        ChineseWordList.AddWords(zh, moreChineseWords().Concat(chineseGroups.SelectMany(group => group.Words)));
        ChineseWordList.AddPhrases(zh, concepts.SelectMany(row => row.Chinese), [.. chineseGroups.Where(group => IsFunction(group.Class) || group.Class is "quantity.under" or "quantity.over" or "quantity.approx" or "quantity.nearly" or "quantity.atleast" or "quantity.atmost").SelectMany(group => group.Words).Select(word => ChineseScript.Fold(word))]);

        // From here on Chinese only cuts; each language fills its own tables, so that the order of the work does not matter.
        var loadingIndonesian = Task.Run(() =>
        {
            var stemmer = IndonesianStemmer.Create(concepts.Where(row => row.HasBaseForms).SelectMany(row => row.Indonesian));
            var pack = new LanguagePack("id", stemmer.Reduce, IndonesianStemmer.Shorten);
            LexiconFiles.Load(pack, zh, readingIndonesian.GetAwaiter().GetResult());
            return pack;
        });
        var groups = readingEnglish.GetAwaiter().GetResult();
        var lemmatizer = EnglishLemmatizer.Create(concepts.Where(row => row.HasBaseForms).SelectMany(row => row.English).Concat(groups.SelectMany(group => group.Words)));
        var en = new LanguagePack("en", lemmatizer.Reduce, word => lemmatizer.Reduce(word).Short);
        var loadingThesaurus = Task.Run(() => new Thesaurus(concepts, text => Tokenizer.Cut(text, new(0, text.Length), language: null, zh), (code, word) => code == "en" ? en.Shorten(word) : code == "id" ? IndonesianStemmer.Shorten(word) : word));
        LexiconFiles.Load(zh, zh, chineseGroups);
        LexiconFiles.Load(en, zh, groups);
        return new(loadingIndonesian.GetAwaiter().GetResult(), en, zh, loadingThesaurus.GetAwaiter().GetResult());
    }
}

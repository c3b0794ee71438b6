using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Languages.Indonesian;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>What the stages know of one language: its function words, and how its words reduce to stems.</summary>
internal sealed class LanguagePack(string code, Func<string, (string Short, string Stem)> reduce)
{
    /// <summary>BCP 47: id, en, zh.</summary>
    public string Code { get; } = code;

    public FunctionLexicon Lexicon { get; } = new(joinsForms: code == "en");

    /// <summary>The known words, where words are not divided by spaces.</summary>
    public WordTrie Words { get; } = new();

    public (string Short, string Stem) Reduce(string norm) => reduce(norm);
}

/// <summary>The languages that the library reads.</summary>
internal sealed class LanguageCatalog
{
    private LanguageCatalog(LanguagePack indonesian, LanguagePack english, LanguagePack chinese, Thesaurus thesaurus) =>
        (Indonesian, English, Chinese, Thesaurus) = (indonesian, english, chinese, thesaurus);

    public LanguagePack Indonesian { get; }

    public LanguagePack English { get; }

    public LanguagePack Chinese { get; }

    public Thesaurus Thesaurus { get; }

    public LanguagePack this[string? code] => code switch
    {
        "en" => English,
        "zh" => Chinese,
        _ => Indonesian,
    };

    public List<Token> Cut(string text, TextSpan region, LanguagePack language, GluedWords? glued = null) => Tokenizer.Cut(text, region, language, Chinese, glued);

    /// <summary>What takes a text's glued words apart.</summary>
    public GluedWords Glued(string text, LanguagePack language)
    {
        return new(text, word => language.Lexicon.ClassesOf(Word(word)).Length > 0 || Thesaurus.Knows(Word(word), language.Code), word => language.Lexicon.ClassesOf(Word(word)).Any(IsFunction));

        Token Word(string norm)
        {
            var (bare, stem) = language.Reduce(norm);
            return new(default, TokenKind.Word, norm, bare, stem);
        }

        static bool IsFunction(string name) => name.Split('.')[0] is "polarity" or "modality" or "discourse" or "aspect" or "attribution" or "speech" or "pronoun";
    }

    public List<Token> Cut(string text, LanguagePack language) => Cut(text, new(0, text.Length), language);

    /// <summary>Loads the three languages; <paramref name="moreChineseWords"/> are cut as words too.</summary>
    public static LanguageCatalog Load(IEnumerable<string> moreChineseWords)
    {
        var concepts = Thesaurus.ReadRows();
        var indonesian = IndonesianStemmer.Create(concepts.SelectMany(row => row.Indonesian));
        var english = EnglishLemmatizer.Create(concepts.SelectMany(row => row.English));
        var packs = (Id: new LanguagePack("id", indonesian.Reduce), En: new LanguagePack("en", english.Reduce), Zh: new LanguagePack("zh", norm => (norm, norm)));
        AddChineseWords(packs.Zh, concepts.SelectMany(row => row.Chinese).Concat(moreChineseWords));
        LexiconFiles.Load(packs.Zh, packs.Zh);
        LexiconFiles.Load(packs.Id, packs.Zh);
        LexiconFiles.Load(packs.En, packs.Zh);
        var thesaurus = new Thesaurus(concepts, (code, text) => Tokenizer.Cut(text, new(0, text.Length), code == "id" ? packs.Id : code == "en" ? packs.En : packs.Zh, packs.Zh));
        return new(packs.Id, packs.En, packs.Zh, thesaurus);
    }

    // 亿元, 万美元 and 千余 are two words, or the number before them is read without its scale or hedge.
    private static bool IsScaleAndUnit(string word) =>
        (word.Length > 1 && word.AsSpan().TrimStart("十百千万亿兆") is "余" or "多" or "几") || word.AsSpan().TrimStart("十百千万亿兆余多") is { Length: > 0 } unit && unit.Length < word.Length && (unit[^1] is '元' or '盾' or '镑' or '吨' or '股' or '户' or '辆' or '台' or '套' or '名' or '人' or '公' || unit is "人次" or "公里" or "公顷" or "千瓦" or "千瓦时" or "平方米" or "立方米" or "卢比" or "令吉" or "欧" || unit.EndsWith("币"));

    private static void AddChineseWords(LanguagePack chinese, IEnumerable<string> words)
    {
        var listed = Resources.Has("Languages/Chinese/Lexicon/words.txt") ? Resources.Rows("Languages/Chinese/Lexicon/words.txt").Select(row => row[0].Trim()) : [];
        foreach (var word in listed.Concat(words).Concat(LexiconFiles.Words("Chinese")))
        {
            // Words with Latin letters or digits inside are cut at them; only their ideographs can be one word.
            var folded = ChineseScript.Fold(word);
            if (folded.Length > 0 && folded.All(Characters.IsIdeograph) && !IsScaleAndUnit(folded))
            {
                chinese.Words.Add(folded);
            }
        }
    }
}

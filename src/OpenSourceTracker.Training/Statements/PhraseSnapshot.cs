using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Text;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Training.Statements;

/// <summary>Gathers the phrases of the lexicons, of the thesaurus and of the topics into the table that a model carries.</summary>
internal sealed class PhraseSnapshot
{
    private readonly List<(SentenceLanguage, string)> _written = [];
    private readonly SortedDictionary<ulong, SortedSet<int>> _phrases = [];
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _irregular = new(StringComparer.Ordinal);

    private static readonly (string Folder, SentenceLanguage Language, string Code)[] s_languages =
        [("Indonesian", SentenceLanguage.Indonesian, "id"), ("English", SentenceLanguage.English, "en"), ("Chinese", SentenceLanguage.Chinese, "zh")];

    public static PhraseTable Take() => Gathered().Table();

    /// <summary>Every phrase with its language.</summary>
    public static IReadOnlyList<(SentenceLanguage Language, string Phrase)> Phrases() => Gathered()._written;

    private static PhraseSnapshot Gathered()
    {
        var snapshot = new PhraseSnapshot();
        foreach (var row in Resources.Rows("Languages/English/Lexicon/irregular.tsv"))
        {
            snapshot._irregular.TryAdd(row[1], []);
            snapshot._irregular[row[1]].Add(row[0]);
        }

        foreach (var (folder, language, _) in s_languages)
        {
            foreach (var group in LexiconFiles.Groups(folder).Where(group => group.Class.Split('.')[0] is not ("dirt" or "name" or "place")))
            {
                snapshot.Add(language, PhraseFamily.Cue, group.Words, group.Class);
            }
        }

        foreach (var row in ConceptRow.ReadAll())
        {
            snapshot.Add(SentenceLanguage.Indonesian, PhraseFamily.Content, row.Indonesian, "concept." + row.Id);
            snapshot.Add(SentenceLanguage.English, PhraseFamily.Content, row.English, "concept." + row.Id);
            snapshot.Add(SentenceLanguage.Chinese, PhraseFamily.Content, row.Chinese, "concept." + row.Id);
        }

        foreach (var topic in TopicFile.LoadEmbedded())
        {
            foreach (var (name, words) in topic.Classes)
            {
                snapshot.AddAll(words, $"topic.{topic.Id}.{name}");
            }

            foreach (var property in topic.Properties)
            {
                foreach (var pole in property.Poles)
                {
                    snapshot.AddAll(pole.Phrases, $"pole.{property.Id}.{pole.Name}");
                }
            }
        }

        return snapshot;
    }

    private void AddAll(IReadOnlyDictionary<string, IReadOnlyList<string>> words, string name)
    {
        foreach (var (_, language, code) in s_languages)
        {
            Add(language, PhraseFamily.Content, words.GetValueOrDefault(code) ?? [], name);
        }
    }

    private void Add(SentenceLanguage language, PhraseFamily family, IEnumerable<string> words, string name)
    {
        foreach (var word in words)
        {
            AddPhrase(language, family, word, name);
            if (language == SentenceLanguage.English && word.Split(' ') is [var head, ..] parts && _irregular.TryGetValue(head, out var forms))
            {
                forms.ForEach(form => AddPhrase(language, family, string.Join(' ', [form, .. parts[1..]]), name));
            }
        }
    }

    private void AddPhrase(SentenceLanguage language, PhraseFamily family, string phrase, string name)
    {
        _written.Add((language, phrase));
        var units = new Unit[phrase.Length];
        var count = SentenceUnits.Cut(phrase, new char[phrase.Length], units);
        if (count == 0)
        {
            return;
        }

        var key = PhraseFinder.Salt(units[0].Kind == UnitKind.Ideograph ? SentenceLanguage.Chinese : language, family);
        for (var i = 0; i < count; i++)
        {
            key = Hashing.Join(key, units[i].Hash);
            _phrases.TryAdd(key, []);
        }

        if (!_ids.TryGetValue(name, out var id))
        {
            _ids[name] = id = _names.Count;
            _names.Add(name);
        }

        _phrases[key].Add(id);
    }

    // The table keeps half of each hash; the few phrases that then are one share their names.
    private SortedDictionary<uint, SortedSet<int>> Prints()
    {
        var prints = new SortedDictionary<uint, SortedSet<int>>();
        foreach (var (key, ids) in _phrases)
        {
            if (!prints.TryAdd(PhraseTable.Print(key), [.. ids]))
            {
                prints[PhraseTable.Print(key)].UnionWith(ids);
            }
        }

        return prints;
    }

    private PhraseTable Table()
    {
        var sets = new List<ushort[]> { Array.Empty<ushort>() };
        var known = new Dictionary<string, ushort>(StringComparer.Ordinal) { [""] = 0 };
        var values = new List<ushort>();
        var keys = new List<uint>();
        foreach (var (print, ids) in Prints())
        {
            keys.Add(print);
            var list = string.Join(',', ids);
            if (!known.TryGetValue(list, out var index))
            {
                known[list] = index = (ushort)sets.Count;
                sets.Add([.. ids.Select(id => (ushort)id)]);
            }

            values.Add(index);
        }

        return new([.. keys], [.. values], [.. sets], [.. _names]);
    }
}

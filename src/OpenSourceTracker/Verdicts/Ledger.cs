using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Verdicts;

/// <summary>What had been published by a day, read: statements with their meanings, and an index from content to them.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<string, LedgerEntry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byContent = new(StringComparer.Ordinal);
    private readonly Dictionary<Party, List<int>> _byParty = [];
    private readonly Dictionary<string, HashSet<string>> _contentOfArticle = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<Conflict>> _conflicts;
    private readonly ILookup<Party, string> _formsOf;
    private readonly Dictionary<string, string> _texts;
    private readonly Dictionary<string, HashSet<Party>> _partiesOfArticle = new(StringComparer.Ordinal);

    public Ledger(IReadOnlyList<Article> articles, IReadOnlyList<LedgerEntry> entries, PartyBook parties, IReadOnlyList<Article> undated, Func<IReadOnlyList<ClaimEvidence>, IReadOnlyList<ClauseMeaning>, IReadOnlyList<Conflict>> conflicts)
    {
        (Articles, Entries, Parties, Undated) = (articles, entries, parties, undated);
        _conflicts = new(() => conflicts([.. entries.SelectMany(entry => entry.Claims)], [.. entries.Select(entry => entry.Meaning)]));
        Names = parties.Names.ToList();
        _formsOf = Names.Where(pair => pair.Key.Length > 1).ToLookup(pair => pair.Value, pair => pair.Key);
        _texts = articles.ToDictionary(article => article.Id, article => Plain(article.Content), StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            var evidence = entries[i].Meaning.Evidence;
            var article = evidence.Statement.ArticleId;
            _byId.TryAdd(evidence.Statement.Id, entries[i]);
            if (!_contentOfArticle.TryGetValue(article, out var contents))
            {
                _contentOfArticle[article] = contents = new(StringComparer.Ordinal);
                _partiesOfArticle[article] = [.. parties.InArticle(article)];
            }

            foreach (var content in entries[i].Meaning.Content)
            {
                contents.Add(content);
                Add(_byContent, content, i);
            }

            foreach (var party in evidence.Named.Concat(evidence.Inherited).Append(evidence.Subject).Append(evidence.Holder).OfType<Party>().Distinct())
            {
                Add(_byParty, party, i);
            }
        }

        static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int i) where TKey : notnull
        {
            if (!index.TryGetValue(key, out var list))
            {
                index[key] = list = [];
            }

            list.Add(i);
        }
    }

    /// <summary>How surely a statement is about a party: 1 where its words or its subject are, less where only its passage or its article speaks of it.</summary>
    public double Nearness(Party party, LedgerEntry entry)
    {
        var evidence = entry.Meaning.Evidence;
        if (evidence.Named.Contains(party) || evidence.Subject == party || evidence.Holder == party || evidence.Speaker.Party == party || IsIn(Plain(entry.Statement.Text)))
        {
            return 1;
        }

        if (evidence.Inherited.Contains(party) || IsIn(Plain(evidence.Sentence.Span.In(evidence.Passage.Article.Content))))
        {
            return 0.9;
        }

        return IsIn(Plain(evidence.Passage.Block.Span.In(evidence.Passage.Article.Content))) ? 0.85 : PartiesOf(entry.Statement.ArticleId).Contains(party) || IsIn(_texts[entry.Statement.ArticleId]) ? 0.7 : 0;

        bool IsIn(string text) => _formsOf[party].Any(form => text.Contains(form[0] > '\u3000' ? form : $" {form} ", StringComparison.Ordinal));
    }

    /// <summary>Whether a statement is a party's: its own word, its spokesman's, or said of it.</summary>
    public static bool IsOf(LedgerEntry entry, Party party)
    {
        var evidence = entry.Meaning.Evidence;
        return evidence.Holder == party || evidence.Subject == party || evidence.Speaker.Party == party || (evidence.Speaker.Organisation == party && evidence.Speaker.SpeaksForOrganisation);
    }

    /// <summary>The party of a name: exactly, else the one whose name holds all its words; <see langword="null"/> where none or several do.</summary>
    public Party? Find(string name)
    {
        var form = NameForm.Of(name);
        if (form.Length == 0)
        {
            return null;
        }

        return Names.Where(pair => pair.Key == form).Select(pair => pair.Value).FirstOrDefault()
            ?? (Names.Where(pair => form.Split(' ').All(pair.Key.Split(' ').Contains)).Select(pair => pair.Value).Distinct().Take(2).ToList() is [var only] ? only : null);
    }

    // Words in the form in which names are compared, with a space on either side.
    private static string Plain(string text) => " " + string.Join(' ', NameForm.Words(text)) + " ";

    /// <summary>The conflicts between the statements.</summary>
    public IReadOnlyList<Conflict> Conflicts => _conflicts.Value;

    /// <summary>The names of all parties, in the form that is compared.</summary>
    public IReadOnlyList<KeyValuePair<string, Party>> Names { get; }

    /// <summary>The articles published by the day, by date.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>Articles that are left out, since nothing shows when they were published.</summary>
    public IReadOnlyList<Article> Undated { get; }

    public IReadOnlyList<LedgerEntry> Entries { get; }

    public PartyBook Parties { get; }

    /// <summary>The entry of a statement; <see langword="null"/> where it is not in the ledger.</summary>
    public LedgerEntry? Find(Statement statement) => _byId.GetValueOrDefault(statement.Id);

    /// <summary>How much a piece of content tells apart: about 1 for what every clause has, more the rarer.</summary>
    public double Weight(string content) => Math.Log((Entries.Count + 20.0) / ((_byContent.TryGetValue(content, out var list) ? list.Count : 0) + 0.5));

    /// <summary>The entries that hold a piece of content; none where very many do.</summary>
    public IReadOnlyList<int> With(string content) => _byContent.GetValueOrDefault(content, []);

    public IReadOnlyList<int> With(Party party) => _byParty.GetValueOrDefault(party, []);

    public IReadOnlySet<string> ContentOf(string articleId) => _contentOfArticle[articleId];

    public IReadOnlySet<Party> PartiesOf(string articleId) => _partiesOfArticle[articleId];
}

/// <summary>A statement of the ledger: what its clause means, and the claims made from it.</summary>
internal sealed record LedgerEntry(ClauseMeaning Meaning, IReadOnlyList<ClaimEvidence> Claims)
{
    public Statement Statement => Meaning.Evidence.Statement;
}

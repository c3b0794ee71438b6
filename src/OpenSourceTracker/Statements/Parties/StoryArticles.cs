namespace OpenSourceTracker.Statements.Parties;

/// <summary>Which other articles of a set tell the story of an article: those that name several of its parties that few articles name.</summary>
internal sealed class StoryArticles
{
    // A party that more articles than these name is of no one story; and no story needs more articles than the nearest.
    private const int Few = 16;
    private const int Nearest = 8;
    private const int LeastShared = 2;

    private readonly Dictionary<string, HashSet<Party>> _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<Party, List<string>> _articles = [];

    public StoryArticles(IEnumerable<IReadOnlyList<Passage>> articles, PartyBook book)
    {
        foreach (var passages in articles.Where(passages => passages.Count > 0))
        {
            var id = passages[0].Article.Id;
            _parties[id] = [.. passages.Where(passage => !passage.IsDirt).SelectMany(passage => passage.Mentions).Select(mention => book.Find(mention.Name, id)).OfType<Party>()];
            foreach (var party in _parties[id])
            {
                (_articles.TryGetValue(party, out var places) ? places : _articles[party] = []).Add(id);
            }
        }
    }

    /// <summary>The parties that the other articles of an article's story name, those of each article by themselves.</summary>
    public List<HashSet<Party>> Of(string articleId)
    {
        if (!_parties.TryGetValue(articleId, out var own))
        {
            return [];
        }

        var shared = own.Where(party => _articles[party].Count <= Few).SelectMany(party => _articles[party]).Where(id => id != articleId).CountBy(id => id, StringComparer.Ordinal);
        return [.. shared.Where(pair => pair.Value >= LeastShared).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Nearest).Select(pair => _parties[pair.Key])];
    }
}

using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Statements;

/// <summary>Marks what stands word for word in an earlier article too: agency copy, a reprint, the same article saved twice. Copies are told once.</summary>
internal static class Copies
{
    // Short sentences meet by chance, unless most of the article is the other's.
    private const int LongEnough = 8;

    /// <param name="evidence">The statements, the earliest articles first.</param>
    public static List<StatementEvidence> Mark(IEnumerable<StatementEvidence> evidence)
    {
        var all = evidence.ToList();
        var firsts = new Dictionary<(string Clause, string Sentence, string Speaker), Statement>();
        var originals = new Statement?[all.Count];
        var shared = new Dictionary<(string Article, string Original), int>();
        for (var i = 0; i < all.Count; i++)
        {
            var statement = all[i].Statement;
            // Case, spaces and marks may differ in a reprint.
            var key = (RepeatedPassages.Normalise(statement.Text), RepeatedPassages.Normalise(all[i].Sentence.Span.In(all[i].Passage.Article.Content)), statement.Speaker);
            if (firsts.TryAdd(key, statement) || firsts[key].ArticleId == statement.ArticleId)
            {
                continue;
            }

            originals[i] = firsts[key];
            var articles = (statement.ArticleId, firsts[key].ArticleId);
            shared[articles] = shared.GetValueOrDefault(articles) + 1;
        }

        var counts = all.CountBy(item => item.Statement.ArticleId).ToDictionary(StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
        {
            var statement = all[i].Statement;
            if (originals[i] is { } original && (all[i].Sentence.Count >= LongEnough || 2 * shared[(statement.ArticleId, original.ArticleId)] >= counts[statement.ArticleId]))
            {
                all[i] = all[i] with { Statement = statement with { SameAs = original.Id } };
            }
        }

        return all;
    }
}

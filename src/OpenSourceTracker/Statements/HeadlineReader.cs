using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements.Labelling;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements;

/// <summary>Reads a headline that stands apart from its text ("title: …") as statements in its own place. It is held against the text below, and against nothing else.</summary>
internal sealed class HeadlineReader(PassageReader reader, StatementLabeller labeller)
{
    /// <summary>What a headline asserts; nothing where it has no place in the content, or stands in the text as a block of its own.</summary>
    /// <param name="article">The article.</param>
    /// <param name="title">Its title, with the names in it.</param>
    /// <param name="parties">Whom names stand for.</param>
    public IEnumerable<StatementEvidence> Of(Article article, Passage? title, PartyBook parties)
    {
        if (title is null || article.Title is not { } words || article.Blocks is not [var first, ..] || article.Content.AsSpan(0, first.Span.Start).IndexOf(words, StringComparison.Ordinal) is not (>= 0 and var at)
            || reader.Read(article with { Content = article.Content[..(at + words.Length)], Blocks = [new(new TextSpan(at, at + words.Length), ArticleBlockKind.Heading)] }, title.KnownPeople) is not [{ Sentences.Count: > 0 } headline, ..] || headline.Tokens.Count != title.Tokens.Count)
        {
            return [];
        }

        headline.Mentions = title.Mentions;
        var context = new ArticleContext([headline], null, parties);
        return StatementBuilder.Build(StatementExtractor.Draft([headline], null, context), [headline], context).Select(labeller.Label);
    }

    /// <summary>The statements, and among them those headlines of which something is found.</summary>
    public static List<Statement> Among(List<Statement> statements, IEnumerable<Statement> headlines, IEnumerable<(string Earlier, string Later)> found)
    {
        var ids = found.SelectMany(pair => new[] { pair.Earlier, pair.Later }).ToHashSet(StringComparer.Ordinal);
        foreach (var headline in headlines.Where(headline => ids.Contains(headline.Id)))
        {
            statements.Insert(statements.FindIndex(statement => statement.ArticleId == headline.ArticleId) is >= 0 and var first ? first : statements.Count, headline);
        }

        return statements;
    }
}

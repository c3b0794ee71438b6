using OpenSourceTracker.Articles;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements;

/// <summary>
/// Texts that speak in the first person have an author whose own words they are: a signed letter, a blog, minutes, an interview with questions and answers.
/// </summary>
internal sealed class AuthorVoice
{
    private readonly Speaker _author;
    private readonly HashSet<int>? _answers;

    private AuthorVoice(Speaker author, HashSet<int>? answers) => (_author, _answers) = (author, answers);

    /// <summary>The voice of a passage; <see langword="null"/> where the outlet speaks.</summary>
    public Speaker? SpeakerOf(Passage passage) => _answers is null || _answers.Contains(passage.Index) ? _author : null;

    public static AuthorVoice? Find(IReadOnlyList<Passage> passages, ArticleContext context)
    {
        var body = passages.Where(passage => !passage.IsDirt).ToList();
        var answers = Answers(body);
        var firstPerson = body.Sum(passage => passage.Cues.Count(cue => cue.IsAny("pronoun.first", "pronoun.we") && passage.QuotationOf(cue.First) is null && !passage.Mentions.Exists(mention => mention.First <= cue.First && cue.First < mention.End)));
        if (answers is not null && firstPerson >= 2 && context.MainPerson is { } interviewee)
        {
            return new(SpeakerResolver.Of(interviewee, context), answers);
        }

        if (firstPerson < 3)
        {
            return null;
        }

        return Signature(body, context) is { } author ? new(SpeakerResolver.Of(author, context), null) : null;
    }

    // A name alone on one of the last lines, behind a dash, or "From: NAME" and "oleh NAME" at the top.
    private static Party? Signature(List<Passage> body, ArticleContext context)
    {
        foreach (var passage in body.AsEnumerable().Reverse().Take(3))
        {
            var words = passage.Tokens.Count(token => token.Kind != TokenKind.Punctuation);
            if (words is >= 1 and <= 12 && passage.Mentions.FirstOrDefault() is { } mention && mention.First <= 2 && context.Find(mention.Name) is { } party)
            {
                return party;
            }
        }

        foreach (var passage in body.Take(2))
        {
            for (var i = 0; i + 1 < passage.Tokens.Count && i < 40; i++)
            {
                var norm = passage.Tokens[i].Norm;
                if (norm is "oleh" or "by" or "from" or "penulis" && passage.Mentions.Find(mention => mention.First >= i + 1 && mention.First <= i + 2 && mention.End - mention.First >= 2) is { } mention && context.Find(mention.Name) is { } party)
                {
                    return party;
                }
            }
        }

        return null;
    }

    // Questions that stand alone, each with an answer behind it; or "AB: ..." turns.
    private static HashSet<int>? Answers(List<Passage> body)
    {
        var answers = new HashSet<int>();
        var questions = 0;
        for (var i = 0; i + 1 < body.Count; i++)
        {
            if (IsQuestion(body[i]) && !IsQuestion(body[i + 1]))
            {
                questions++;
                answers.Add(body[i + 1].Index);
            }
        }

        return questions >= 3 ? answers : null;
    }

    private static bool IsQuestion(Passage passage) =>
        passage.Quotations.Count == 0 && passage.Tokens.Count is > 2 and < 60 && passage.Article.Content[passage.Block.Span.End - 1] is '?' or '？' && passage.Block.Kind != ArticleBlockKind.ListItem;
}

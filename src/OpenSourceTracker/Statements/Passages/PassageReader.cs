using System.Text;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Text;
using OpenSourceTracker.Topics;
using Token = OpenSourceTracker.Text.Token;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Statements.Passages;

/// <summary>Reads an article's blocks into passages.</summary>
internal sealed class PassageReader(LanguageCatalog languages, EntityBook entities)
{
    // A scraped text can be one endless line; pieces of this size keep all later work linear.
    private const int MostCharacters = 8_000;

    private const int MostOfByline = 20;

    private const int FewestTold = 24;

    // "Data from X show that …" is a sentence, "Data from X." a credit.
    private const int FewestOfSentence = 7;

    /// <summary>The language of a text by itself.</summary>
    public string LanguageOf(string text) => languages.Detect(text, null);

    public List<Passage> Read(Article article, HashSet<string> people)
    {
        var passages = new List<Passage>();
        if (article.Blocks.Count == 0)
        {
            return passages;
        }

        // Dates are read over the whole text, since a date takes its anchor from the passages before it.
        var dates = languages.Temporal.Find(article.Content, new TextSpan(article.Blocks[0].Span.Start, article.Blocks[^1].Span.End), article.PublishedOn, article.Language);
        var glued = languages.Glued(article.Content, languages[article.Language]);
        foreach (var block in article.Blocks)
        {
            if (block.RepeatOf is not null)
            {
                continue;
            }

            foreach (var span in Pieces(article.Content, block.Span))
            {
                passages.Add(Read(article, block with { Span = span }, passages.Count, people, [.. dates.Where(date => span.Contains(date.Span))], glued));
            }
        }

        return passages;
    }

    private Passage Read(Article article, ArticleBlock block, int index, HashSet<string> people, IReadOnlyList<TemporalExpression> dates, GluedWords? glued)
    {
        var text = article.Content;
        var quotations = QuotationFinder.Find(text, block.Span);
        var language = languages[languages.Detect(Telling(text, block.Span, quotations), article.Language)];
        var tokens = languages.Cut(text, block.Span, language, glued);
        var cues = FunctionCues.Find(tokens, language, languages.Chinese);
        var dateAt = 0;
        var quantities = QuantityTagger.Find(text, tokens, cues, language.Code, IsDate);
        return new()
        {
            Article = article,
            Block = block,
            Index = index,
            Language = language,
            Tokens = tokens,
            Cues = cues,
            Sentences = SentenceSplitter.Split(text, tokens),
            Quotations = quotations,
            Dates = dates,
            Quantities = quantities,
            IsDirt = IsDirt(tokens, cues),
            KnownPeople = people,
            IsKnownName = name => entities[name] is not null,
            IsKnownOrganisation = name => entities[name] is { Kind: "organisation" },
            IsCommonWord = token => LanguageDetector.IsFunctionWord(token.Norm) || languages.Thesaurus.Knows(token, language.Code),
        };

        // Spans are asked for in order.
        bool IsDate(TextSpan span)
        {
            while (dateAt < dates.Count && dates[dateAt].Span.End <= span.Start)
            {
                dateAt++;
            }

            return dateAt < dates.Count && dates[dateAt].Span.Overlaps(span) && dates[dateAt].Type is not TemporalType.Duration;
        }
    }

    // A foreign quotation, however long, stands in the language of the words that bring it in.
    private static ReadOnlySpan<char> Telling(string text, TextSpan span, List<Quotation> quotations)
    {
        var told = new StringBuilder();
        var at = span.Start;
        foreach (var quotation in quotations.Where(quotation => quotation.Outer.Start >= at && quotation.Outer.End <= span.End))
        {
            if (quotation.Outer.Start >= at)
            {
                told.Append(text, at, quotation.Outer.Start - at).Append(' ');
                at = quotation.Outer.End;
            }
        }

        told.Append(text, at, span.End - at);
        return at > span.Start && told.Length - quotations.Count >= FewestTold ? told.ToString() : text.AsSpan(span.Start, span.Length);
    }

    // A line that begins with "Baca juga", "Foto:" and the like, or is short and holds little else than share words.
    private static bool IsDirt(List<Token> tokens, List<FunctionMatch> cues)
    {
        var words = tokens.Count(token => token.IsWord);

        // "Acme said the plant will not close." is no button, though "close" may be one.
        if (IsByline(tokens, cues))
        {
            return true;
        }

        var isSentence = words > 3 && tokens[^1].Norm is "." or "!" or "?" or "。" or "！" or "？" or "”" or "\"";
        foreach (var cue in cues)
        {
            if (cue.In("dirt.") && !(cue.Is("dirt.source") && isSentence && words > FewestOfSentence && cues.Exists(verb => verb.First >= cue.End && verb.IsAny("speech.show", "speech.say"))))
            {
                var length = cue.End - cue.First;
                var startsLine = cue.First == 0 || (cue.First <= 2 && tokens.Take(cue.First).All(token => token.Kind == TokenKind.Punctuation));
                if ((startsLine && (length > 1 || words <= 12 && !isSentence || (cue.End < tokens.Count && tokens[cue.End].Is(':'))) && cue.IsAny("dirt.readalso", "dirt.caption", "dirt.source", "dirt.legal", "dirt.promo", "dirt.byline") && words <= 40)
                    || (cue.Is("dirt.share") && words <= 8 && (!isSentence || length * 2 >= words)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // 某某周刊记者 某某 某地报道: a line without marks, with the reporter's name behind a space
    private static bool IsByline(List<Token> tokens, List<FunctionMatch> cues) =>
        tokens.Count is > 0 and <= MostOfByline && tokens[^1].Kind == TokenKind.Ideographs && tokens.TrueForAll(token => token.Kind != TokenKind.Punctuation || token.Norm is "/" or "·")
        && cues.Exists(cue => cue.Is("dirt.byline") && cue.End < tokens.Count && tokens[cue.First].Kind == TokenKind.Ideographs && tokens[cue.End].AfterSpace);

    private static IEnumerable<TextSpan> Pieces(string text, TextSpan span)
    {
        while (span.Length > MostCharacters)
        {
            var cut = span.Start + MostCharacters;
            for (var i = cut; i > span.Start + (MostCharacters / 2); i--)
            {
                if (Characters.IsSentenceEnd(text[i - 1]) && (i >= text.Length || char.IsWhiteSpace(text[i]) || Characters.IsIdeograph(text[i])))
                {
                    cut = i;
                    break;
                }
            }

            if (char.IsLowSurrogate(text[cut]))
            {
                cut--;
            }

            yield return new(span.Start, cut);
            span = new(cut, span.End);
        }

        yield return span;
    }
}

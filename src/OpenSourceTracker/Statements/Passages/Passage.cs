using OpenSourceTracker.Articles;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Text;
using Token = OpenSourceTracker.Text.Token;

namespace OpenSourceTracker.Statements.Passages;

/// <summary>A block of an article, read: its words, sentences, quotations, dates, quantities and names.</summary>
internal sealed class Passage
{
    public required Article Article { get; init; }

    public required ArticleBlock Block { get; init; }

    public required int Index { get; init; }

    public required LanguagePack Language { get; init; }

    public required List<Token> Tokens { get; init; }

    /// <summary>Function words and phrases, in order.</summary>
    public required List<FunctionMatch> Cues { get; init; }

    public required List<Sentence> Sentences { get; init; }

    public required List<Quotation> Quotations { get; init; }

    public required IReadOnlyList<TemporalExpression> Dates { get; init; }

    public required List<Quantity> Quantities { get; init; }

    /// <summary>Names of people met so far in the article, folded.</summary>
    public required HashSet<string> KnownPeople { get; init; }

    /// <summary>Whether a word is one that the thesaurus or the grammar knows, so that a capital at a sentence's start says nothing.</summary>
    public required Func<Token, bool> IsCommonWord { get; init; }

    /// <summary>Whether a name is that of an organisation known beforehand.</summary>
    public required Func<string, bool> IsKnownOrganisation { get; init; }

    /// <summary>Whether a name is known beforehand.</summary>
    public required Func<string, bool> IsKnownName { get; init; }

    public List<Mention> Mentions { get; set; } = [];

    /// <summary>Whether the block is not the article's own text: share buttons, "read also", captions, legal lines.</summary>
    public bool IsDirt { get; init; }

    /// <summary>Words of attribution between the two halves of a statement: a part of its slice, not of what it says.</summary>
    public List<(int First, int End)> Asides { get; } = [];

    public bool IsAside(int token) => Asides.Exists(aside => aside.First <= token && token < aside.End);

    public string Text(int first, int end) => first >= end ? "" : Article.Content[Tokens[first].Span.Start..Tokens[end - 1].Span.End];

    /// <summary>The quotation that holds a token, if any.</summary>
    public Quotation? QuotationOf(int token)
    {
        var position = Tokens[token].Span.Start;
        foreach (var quotation in Quotations)
        {
            if (quotation.Inner.Contains(position))
            {
                return quotation;
            }

            if (quotation.Outer.Start > position)
            {
                break;
            }
        }

        return null;
    }

    public IEnumerable<FunctionMatch> CuesIn(int first, int end) => Cues.SkipWhile(cue => cue.First < first).TakeWhile(cue => cue.First < end);

    public IEnumerable<Mention> MentionsIn(int first, int end) => Mentions.Where(mention => mention.First >= first && mention.End <= end);
}

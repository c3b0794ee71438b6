using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Verdicts;

/// <summary>Reads the sentence that is to be checked as the texts are read: names, concepts, poles, quantities, dates.</summary>
internal sealed class ClaimReader(PassageReader passages, MeaningReader meanings, ClaimBuilder claims)
{
    private const string Id = "claim";
    private static readonly string[] s_ranks = ["市", "县", "省", "区", "镇"];

    /// <summary>Reads a claim as of a day; <see langword="null"/> where it holds no word.</summary>
    public CheckedClaim? Read(string text, LocalDate asOf, Ledger ledger)
    {
        var article = new Article
        {
            Id = Id,
            Content = text,
            Language = passages.LanguageOf(text),
            PublishedOn = CalendarPeriod.Day(asOf),
            Blocks = [new(new TextSpan(0, text.Length), ArticleBlockKind.Paragraph)],
        };
        var people = new HashSet<string>(ledger.Entries is [var any, ..] ? any.Meaning.Evidence.Passage.KnownPeople : [], StringComparer.Ordinal);
        if (passages.Read(article, people) is not [{ Tokens.Count: > 0, Sentences.Count: > 0 } passage, ..])
        {
            return null;
        }

        MentionFinder.Find([passage]);
        passage.Mentions = [.. passage.Mentions.Select(mention => WithoutCurrency(passage, mention)).Where(mention => mention.First < mention.End)];
        var named = Known(passage, ledger).FindAll(item => !IsCurrency(passage, item.First));
        var strange = passage.Mentions.Where(mention => !named.Exists(item => item.First < mention.End && mention.First < item.End)).ToList();
        passage.Mentions = [.. named.Select(item => new Mention(item.First, item.End, item.Party.Name, item.Party.Kind)).Concat(strange).OrderBy(mention => mention.First)];
        var (first, end) = Trimmed(passage);
        if (first >= end)
        {
            return null;
        }

        var parties = named.Select(item => item.Party).Distinct().ToList();
        var sentence = new Sentence(0, passage.Tokens.Count, article.Blocks[0].Span);
        var reading = StatementReading.Of(passage, sentence, first, end, Speaker.Narrator, null, AttributionForm.Narrator);
        var subject = parties.Find(party => party.Kind != MentionKind.Place) ?? parties.FirstOrDefault();
        var span = new TextSpan(passage.Tokens[first].Span.Start, passage.Tokens[end - 1].Span.End);
        var statement = new Statement
        {
            Id = Id,
            ArticleId = Id,
            Span = span,
            Text = span.In(text),
            Language = passage.Language.Tag,
            Speaker = Speaker.Narrator.Name,
            Holder = subject?.Name,
            SaidOn = article.PublishedOn,
            PublishedOn = article.PublishedOn,
            About = passage.Dates.FirstOrDefault(date => date.Period is not null)?.Period,
            Kind = reading.Kind,
            Certainty = reading.Certainty,
        };
        var meaning = meanings.Read(new(statement, passage, first, end)
        {
            Speaker = Speaker.Narrator,
            Sentence = sentence,
            Holder = subject,
            Subject = subject,
            NamesSubject = subject is not null,
            Named = parties,
        });
        return new(text, meaning, claims.Build(meaning), [.. strange.Where(mention => !IsInTexts(passage.Text(mention.First, mention.End), ledger) && !(mention.First == 0 && mention.End > 1 && passage.Tokens[0].Kind == TokenKind.Word && IsInTexts(passage.Text(1, mention.End), ledger))).Select(mention => mention.Name)]);
    }

    // "biaya jalan Kenanga Rp 8 miliar": the name ends before the currency.
    private static Mention WithoutCurrency(Passage passage, Mention mention) =>
        IsCurrency(passage, mention.End - 1) ? mention with { End = mention.End - 1, Name = passage.Text(mention.First, mention.End - 1) } : mention;

    private static bool IsCurrency(Passage passage, int at) =>
        at + 1 < passage.Tokens.Count && passage.Tokens[at + 1].Kind == TokenKind.Number && passage.Cues.Exists(cue => cue.First == at && cue.In("quantity.currency"));

    // The names of the ledger, wherever they stand in the claim, the longest first.
    private static List<(int First, int End, Party Party)> Known(Passage passage, Ledger ledger)
    {
        var found = new List<(int First, int End, Party Party)>();
        var words = passage.Tokens.Select(token => string.Join(' ', NameForm.Words(Unowned(token.Norm)))).ToList();
        foreach (var (form, party) in ledger.Names.OrderByDescending(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (form.Length < 2)
            {
                continue;
            }

            for (var i = 0; i < words.Count; i++)
            {
                if (words[i].Length > 0 && form.StartsWith(words[i], StringComparison.Ordinal) && EndOf(words, i, form) is > 0 and var end && IsName(passage, i, party) && !found.Exists(item => item.First < end && i < item.End))
                {
                    found.Add((i, end, party));
                }
            }
        }

        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    // A name in Latin letters is written with a capital somewhere; an everyday word that is also somebody's name is not it.
    private static bool IsName(Passage passage, int first, Party party) =>
        passage.Tokens[first].Kind == TokenKind.Ideographs || passage.Tokens[first].IsCapitalised || passage.Tokens[first].Kind == TokenKind.Number || !char.IsUpper(party.Name[0]);

    private static int EndOf(List<string> words, int first, string form)
    {
        var at = 0;
        for (var i = first; i < words.Count; i++)
        {
            if (words[i].Length == 0)
            {
                continue; // a mark inside the name
            }

            if (at > 0 && at < form.Length && form[at] == ' ')
            {
                at++;
            }

            if (string.CompareOrdinal(form, at, words[i], 0, words[i].Length) != 0)
            {
                return 0;
            }

            at += words[i].Length;
            if (at == form.Length)
            {
                return i + 1;
            }

            if (at > form.Length)
            {
                return 0;
            }
        }

        return 0;
    }

    // "Corvane's": the name is Corvane.
    private static string Unowned(string word) => word.Length > 2 && word[^1] == 's' && Characters.IsApostrophe(word[^2]) ? word[..^2] : word;

    // "Apache-licensed", "the Tilleys'": what the name is made of stands in a text.
    private static bool IsInTexts(string text, Ledger ledger) =>
        IsWritten(Unowned(text), ledger)
        || (text.IndexOf('-', StringComparison.Ordinal) is > 2 and var hyphen && hyphen + 1 < text.Length && char.IsLower(text[hyphen + 1]) && IsWritten(text[..hyphen], ledger))
        || (text.TrimEnd('\'', '’') is { Length: > 4 } plural && plural[^1] == 's' && IsWritten(plural[..^1], ledger));

    private static bool IsWritten(string name, Ledger ledger)
    {
        var folded = ChineseScript.Fold(name);
        return ledger.Articles.Any(article => article.Content.Contains(name, StringComparison.OrdinalIgnoreCase) || ChineseScript.Fold(article.Content) is var text && (text.Contains(folded, StringComparison.OrdinalIgnoreCase) || Ranked(folded).Any(form => text.Contains(form, StringComparison.Ordinal))));
    }

    // 澜州环保局 is 澜州市环保局: the rank of the place behind its name.
    private static IEnumerable<string> Ranked(string name) =>
        Characters.IsIdeograph(name[0]) && name.Length > 3 ? Enumerable.Range(2, Math.Min(2, name.Length - 3)).SelectMany(i => s_ranks.Select(rank => name.Insert(i, rank))) : [];

    private static (int First, int End) Trimmed(Passage passage)
    {
        var (first, end) = (0, passage.Tokens.Count);
        while (first < end && passage.Tokens[first].Kind == TokenKind.Punctuation && passage.Tokens[first].Norm[0] is not ('$' or '€' or '£' or '¥'))
        {
            first++;
        }

        while (end > first && passage.Tokens[end - 1].Kind == TokenKind.Punctuation && passage.Tokens[end - 1].Norm[0] is not ('%' or '％'))
        {
            end--;
        }

        return (first, end);
    }
}

/// <summary>The sentence to be checked, read.</summary>
/// <param name="Text">As it was given.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Claims">The claims it makes.</param>
/// <param name="Strangers">Names that no text of the ledger knows.</param>
internal sealed record CheckedClaim(string Text, ClauseMeaning Meaning, IReadOnlyList<ClaimEvidence> Claims, IReadOnlyList<string> Strangers);

using OpenSourceTracker.Languages.Temporal.Lexing;
using OpenSourceTracker.Languages.Temporal.Resolving;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>A composed expression that waits for its place on the calendar.</summary>
internal readonly record struct Candidate(int Start, int End, int FirstToken, int LastToken, Frame Frame);

/// <summary>One pass over one text: sentence by sentence, what the rules compose and what it is resolved against.</summary>
internal sealed class TaggingRun(Lexicon lexicon, string text, CalendarPeriod? documentDate, int stated, bool dayFirst = false)
{
    private static readonly short Expression = Symbols.Get("X");

    private readonly List<Token> tokens = [];
    private readonly SentenceReader reader = new();
    private readonly Cascade cascade = new();
    private readonly List<Candidate> candidates = [];
    private readonly List<TemporalExpression> found = [];
    private readonly QuotedAnchors quotations = new();
    private CalendarPeriod? narrative;
    private int latin = stated is Lexicon.Indonesian or Lexicon.English ? stated : Lexicon.English;
    private bool? monthFirst;
    private (TimeUnit Unit, double Shift) lastTold;
    private CalendarPeriod? lastToldFrom, lastToldAs;
    private CalendarPeriod? recentDay, lastDay;
    private int sentence, recentSentence;

    public List<TemporalExpression> Run(TextSpan region)
    {
        var lexer = new Lexer(text, region.Start, region.End, lexicon, tokens);
        while (lexer.ReadSentence())
        {
            if (lexer.NewParagraph)
            {
                quotations.Reset();
            }

            Sentence(lexer.HasChinese, lexer.HasLatin);
        }

        return found;
    }

    private void Sentence(bool hasChinese, bool hasLatin)
    {
        candidates.Clear();
        sentence++;
        reader.Marks.Clear();
        if (hasLatin)
        {
            latin = SentenceReader.LanguageOf(tokens, stated, latin);
        }

        if (hasChinese || (stated == Lexicon.Chinese && !hasLatin))
        {
            Read(Lexicon.Chinese);
        }

        if (hasLatin || !hasChinese)
        {
            Read(latin);
        }

        if (hasChinese && hasLatin)
        {
            Untangle();
            reader.Marks.Sort(static (a, b) => a.Token.CompareTo(b.Token));
        }

        if (candidates.Count > 0 || quotations.Open || HasQuotes())
        {
            Resolve();
        }
    }

    private void Read(int language)
    {
        reader.Read(text, tokens, language);
        if (!reader.Promising)
        {
            return;
        }

        cascade.Run(lexicon.Grammars[language], reader.Items);
        foreach (var item in reader.Items)
        {
            if (item.Frame is not null && item.Readings.Length == 1 && item.Readings[0].Symbol == Expression && (item.Frame.Guard == 0 || Guards.Allow(text, tokens, item, language)))
            {
                candidates.Add(new(item.Start, item.End, item.FirstToken, item.LastToken, item.Frame));
            }
        }
    }

    // Both languages may have read the same digits: the longer expression stays.
    private void Untangle()
    {
        candidates.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        for (var i = 1; i < candidates.Count;)
        {
            if (candidates[i].Start < candidates[i - 1].End)
            {
                candidates.RemoveAt(candidates[i].End - candidates[i].Start > candidates[i - 1].End - candidates[i - 1].Start ? i - 1 : i);
                i = Math.Max(i - 1, 1);
            }
            else
            {
                i++;
            }
        }
    }

    private bool HasQuotes()
    {
        foreach (var token in tokens)
        {
            if (token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote)
            {
                return true;
            }
        }

        return false;
    }

    private void Resolve()
    {
        var at = 0;
        for (var i = 0; i <= candidates.Count; i++)
        {
            var until = i < candidates.Count ? candidates[i].FirstToken : tokens.Count;
            for (; at < until; at++)
            {
                if (tokens[at].Kind == TokenKind.OpenQuote)
                {
                    quotations.Begin(AnchorOfQuote(at, i));
                }
                else if (tokens[at].Kind == TokenKind.CloseQuote)
                {
                    quotations.End();
                }
            }

            if (i < candidates.Count)
            {
                found.Add(Expressed(candidates[i], quotations.Anchor));
            }
        }
    }

    private TemporalExpression Expressed(Candidate candidate, CalendarPeriod? quoted)
    {
        var anchor = quoted ?? documentDate;
        var kind = quoted is null ? TemporalAnchor.Document : TemporalAnchor.Quotation;
        var bias = Tense.BiasOf(reader.Marks, candidate, text[candidate.End - 1] >= '\u2E80');
        if (candidate.Frame.LeansForward && bias is (Bias.None or Bias.Present))
        {
            bias = Bias.Forward;
        }

        // Told once more, it is counted from where it was counted the first time.
        var told = (candidate.Frame.ShiftUnit, candidate.Frame.Shift);
        // "6月17日，……截至五月底，……。当晚": and a day is counted from a day.
        var from = candidate.Frame.Narrative && told == lastTold && narrative == lastToldAs ? lastToldFrom
            : candidate.Frame is { Narrative: true, ShiftUnit: TimeUnit.Day } && narrative is { Precision: not CalendarPrecision.Day } ? lastDay ?? narrative : narrative;
        var basis = new Basis(anchor, kind, from, bias, candidate.Frame.Ambiguous == 1 && MonthFirst(), sentence - recentSentence < 2 ? recentDay : null);
        var resolution = Resolver.Resolve(candidate.Frame, basis);
        var expression = new TemporalExpression
        {
            Span = new(candidate.Start, candidate.End), Text = text[candidate.Start..candidate.End], Type = resolution.Type, Value = resolution.Value, Period = resolution.Period, Time = resolution.Time, Offset = resolution.Offset,
            Modifier = resolution.Modifier, WeekdayDisagrees = resolution.WeekdayDisagrees, PeriodIsNarrowed = resolution.Narrowed, IsClockOnly = resolution.IsClockOnly, Tense = basis.Bias, NamesWeekday = candidate.Frame.Weekday != Frame.Unset,
            Anchor = resolution.NarrativeUsed ? TemporalAnchor.Narrative : resolution.Anchored ? kind : TemporalAnchor.None,
            AnchoredOn = resolution.NarrativeUsed ? (resolution.IsClockOnly ? recentDay : from) : resolution.Anchored ? anchor : null,
        };
        if (candidate.Frame.Narrative)
        {
            (lastTold, lastToldFrom, lastToldAs) = (told, from, resolution.Period);
        }

        if (resolution.Period is not null && resolution.Type is TemporalType.Date or TemporalType.Time)
        {
            narrative = resolution.Period;
            if (resolution.Period.Precision == CalendarPrecision.Day && !resolution.IsClockOnly)
            {
                (recentDay, recentSentence, lastDay) = (resolution.Period, sentence, resolution.Period);
            }
        }

        return expression;
    }

    // American order where the text is English and nothing speaks for another.
    private bool MonthFirst() => !dayFirst && latin == Lexicon.English && stated != Lexicon.Indonesian && stated != Lexicon.Chinese && (monthFirst ??= DateOrder.MonthFirst(text));

    /// <summary>The day on which the quoted words were said, where the sentence tells one other than the day of the article.</summary>
    private CalendarPeriod? AnchorOfQuote(int open, int next)
    {
        var before = BeforeQuote(open, next);
        if (before is not null)
        {
            return Usable(before);
        }

        var close = open + 1;
        while (close < tokens.Count && tokens[close].Kind != TokenKind.CloseQuote)
        {
            close++;
        }

        // „…“, he wrote in a letter of 2024.
        for (var i = next; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.FirstToken > close && (Tense.IsDateOfDocument(reader.Marks, candidate, close) || (Introduced(candidate.FirstToken - 1, close) && Tense.IsDateOfSaying(reader.Marks, candidate, close))))
            {
                var basis = new Basis(documentDate, TemporalAnchor.Document, narrative, Bias.Past, false);
                return Usable(Resolver.Resolve(candidate.Frame, basis).Period);
            }
        }

        return null;
    }

    // "pada 2019", "in 2019", ", 2019年": not "sejak 2019", "after 2019".
    private bool Introduced(int at, int close)
    {
        if (at <= close || tokens[at].Kind is TokenKind.Other or TokenKind.Sign)
        {
            return true;
        }

        return text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start) is "in" or "on" or "pada" or "saat" or "di" or "bulan" or "medio";
    }

    private CalendarPeriod? BeforeQuote(int open, int next)
    {
        if (next == 0 || !Tense.Spoken(reader.Marks, open, candidates[next - 1]))
        {
            return null;
        }

        // Its expressions are the last that were found.
        return found[^1].Type is TemporalType.Date or TemporalType.Time ? found[^1].Period : null;
    }

    private CalendarPeriod? Usable(CalendarPeriod? period) =>
        period is null || (documentDate is not null && (period.Contains(documentDate) || period.Start > documentDate.End)) ? null : period;
}

using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Statements.Dating;

/// <summary>The date that an attribution gives: "kata X, Rabu (19/2/2025)", "X said on Tuesday", "pada Februari 2023 ia menyatakan".</summary>
internal static class AttributionDate
{
    private const int LongestDelay = 31;
    private const int Near = 6;
    private const int Opening = 4;
    private const int Circumstances = 14;

    /// <summary>Whether words are a date and nothing else: 3月2日21时许.</summary>
    public static bool IsAlone(Passage passage, int first, int end) =>
        Enumerable.Range(first, end - first).All(i => passage.Tokens[i].Norm is "许" or "左右" or "晚" or "当天" or "凌晨" || passage.Dates.Any(date => date.Span.Overlaps(passage.Tokens[i].Span)))
        && Enumerable.Range(first, end - first).Any(i => passage.Dates.Any(date => date.Span.Overlaps(passage.Tokens[i].Span)));

    public static CalendarPeriod? Of(Passage passage, Sentence sentence, List<(SpeechFrame Frame, Speaker Speaker)> resolved, bool[] inUtterance)
    {
        if (resolved.Count == 0)
        {
            return BesideUtterance(passage, sentence, inUtterance);
        }

        foreach (var (frame, _) in resolved)
        {
            var found = Candidates(passage, sentence, frame, inUtterance).ToList();
            // Of several dates the recent day is when it was said, the others tell of speaker or matter; in Chinese the one in the clause of the verb: 3月5日停电，厂方昨天公告.
            var recent = found.FindAll(date => IsRecentDay(date.Period, passage.Article.PublishedOn, LongestDelay));
            if (((recent.Count > 1 && ChineseSaying.IsChinese(passage) ? recent.FindLast(date => ChineseSaying.IsOfClause(passage, date, frame.Cue.First)) : null) ?? recent.FirstOrDefault() ?? found.FirstOrDefault())?.Period is { } said)
            {
                return said;
            }
        }

        return IsContact(passage, sentence, inUtterance) ? passage.Article.PublishedOn : null;
    }

    /// <summary>When something told without a speaker was announced: "the council announced on Tuesday that", 某院昨天公布.</summary>
    public static CalendarPeriod? OfAnnouncement(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        foreach (var cue in passage.CuesIn(sentence.First, sentence.End).Where(cue => cue.IsAny("speech.announce", "speech.promise") && !inUtterance[cue.First]))
        {
            foreach (var (date, at) in DatesIn(passage, sentence, inUtterance))
            {
                var isBeside = at <= cue.First ? !passage.Tokens.Take(cue.First).Skip(at).Any(IsComma) : at - cue.End <= Near && !passage.Tokens.Take(at).Skip(cue.End).Any(IsComma);
                if (isBeside && date.Modifier == TemporalModifier.None && IsRecentDay(date.Period, passage.Article.PublishedOn, LongestDelay))
                {
                    return date.Period;
                }
            }
        }

        return BeforeColon(passage, sentence, inUtterance);
    }

    // "Di loket tertempel kertas, Senin: mulai 1 Juli ...": the day before the colon is that of the words behind it.
    private static CalendarPeriod? BeforeColon(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var colon = passage.Tokens.FindIndex(sentence.First, sentence.Count, token => token.Norm is ":" or "：");
        return colon < 0 || colon + Near > sentence.End ? null
            : DatesIn(passage, sentence, inUtterance).FirstOrDefault(item => item.At < colon && item.Date.Modifier == TemporalModifier.None && IsRecentDay(item.Date.Period, passage.Article.PublishedOn, LongestDelay)).Date?.Period;
    }

    /// <summary>The dates of a sentence outside what is quoted, with their first tokens.</summary>
    public static IEnumerable<(TemporalExpression Date, int At)> DatesIn(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        foreach (var date in passage.Dates)
        {
            var at = passage.Tokens.FindIndex(token => token.Span.End > date.Span.Start);
            if (at >= sentence.First && at < sentence.End && !inUtterance[at] && date.Period is not null && date.Type is TemporalType.Date or TemporalType.Time)
            {
                yield return (date, at);
            }
        }
    }

    public static bool IsRecentDay(CalendarPeriod? period, CalendarPeriod? published, int longest) =>
        period is { } day && day.Start == day.End && (published is null || NodaTime.Period.DaysBetween(day.Start, published.End) is var days && days >= 0 && days <= longest);

    private static IEnumerable<TemporalExpression> Candidates(Passage passage, Sentence sentence, SpeechFrame frame, bool[] inUtterance)
    {
        var published = passage.Article.PublishedOn;
        var from = frame.IsInverted ? frame.First : sentence.First;
        var to = frame.IsInverted ? Math.Min(sentence.End, frame.End + 14) : ChineseSaying.IsChinese(passage) ? ChineseSaying.End(passage, frame) : Math.Max(Math.Min(sentence.End, Math.Max(frame.End, frame.Cue.End) + 2), BeforeClause(passage, sentence, frame));
        // "Menurut laporan yang dirilis pekan lalu, ...": what is told of a paper goes on to the comma.
        if (!frame.IsInverted && frame.Speaker.Class == SourceClass.Document && passage.Tokens.FindIndex(frame.End, sentence.End - frame.End, IsComma) is > 0 and var comma && comma - frame.End < Circumstances)
        {
            to = Math.Max(to, comma);
        }

        foreach (var (date, at) in DatesIn(passage, sentence, inUtterance))
        {
            var isRecent = IsRecentDay(date.Period, published, LongestDelay);
            if (at < from || at >= to || date.Modifier is TemporalModifier.OnOrBefore or TemporalModifier.OnOrAfter && !IsStill(passage, frame, date.Modifier) || published is not null && date.Period!.Start > published.End
                || at < frame.Cue.First && (at < frame.First || frame.Speaker.Class != SourceClass.Document) && ChineseSaying.IsOfThing(passage, date, at, frame.Cue.First)
                || IsOfNoun(passage, sentence, at, frame.Cue.First, isRecent) && !IsReleaseOf(passage, frame, at))
            {
                continue;
            }

            // Behind the verb only a recent day is when it was said; "said last year it had ..." is what is said.
            if (at < frame.End && frame.First <= at || at < frame.First || isRecent || IsRightBehind(passage, sentence, frame, date, at) || IsReleaseOf(passage, frame, at))
            {
                yield return date;
            }
        }
    }

    // "Said at the opening on Tuesday that ...", "berkata di balai kota kemarin bahwa ...", "wrote on 3 June: ...": the circumstances stand between the verb and what is said.
    private static int BeforeClause(Passage passage, Sentence sentence, SpeechFrame frame)
    {
        var end = Math.Min(sentence.End, frame.End + Circumstances);
        for (var i = frame.End; i < end && !IsComma(passage.Tokens[i]); i++)
        {
            if (passage.Tokens[i].Norm is "that" or "bahwa" or ":")
            {
                return i;
            }
        }

        return 0;
    }

    // "He said last week.", "katanya pekan lalu.": right behind the attribution, at the end of its clause.
    private static bool IsRightBehind(Passage passage, Sentence sentence, SpeechFrame frame, TemporalExpression date, int at)
    {
        var after = passage.Tokens.FindIndex(at, token => token.Span.Start >= date.Span.End);
        return frame.IsInverted && at - Math.Max(frame.Cue.End, frame.Speaker.Mention?.End ?? frame.Speaker.End) is 0 or 1 && date.Modifier == TemporalModifier.None && passage.Article.PublishedOn is { } published && date.Period!.Start < published.Start && date.Period.Start >= published.Start.PlusYears(-1)
            && (after < 0 || after >= sentence.End || passage.Tokens[after].Kind == Text.TokenKind.Punctuation);
    }

    // "X, who left in 2023, said"; "On the fire of 3 May, X said": the date of somebody or something.
    private static bool IsOfNoun(Passage passage, Sentence sentence, int at, int verb, bool isRecent)
    {
        var comma = passage.Tokens.FindIndex(at, token => IsComma(token));
        if (comma < 0 || comma > verb)
        {
            return false;
        }

        // "The pump failed in May, X said": a clause that has ended; "On the storm of 2 June, X said".
        if (passage.Tokens[at].Kind != Text.TokenKind.Ideographs && (!isRecent && at - sentence.First > Opening && !IsOfMedium(passage, sentence, at) || at > sentence.First && passage.Tokens[at - 1].Norm is "of" && !IsPaperOf(passage, at - 1)))
        {
            return true;
        }

        for (var i = at - 1; i >= sentence.First && !IsComma(passage.Tokens[i]); i--)
        {
            if (ClosedWords.Of("relative").Contains(passage.Tokens[i].Norm) || ClosedWords.Of("topic").Contains(passage.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    // "Menurut laporan yang dirilis pekan lalu", "a survey published in May found": what a paper says is said when it comes out.
    private static bool IsReleaseOf(Passage passage, SpeechFrame frame, int at) =>
        frame.Speaker.Class == SourceClass.Document && Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(i => ClosedWords.Of("released").Contains(passage.Tokens[i].Norm));

    // "In a letter of 12 September, she admitted": the day of the paper is that of its words.
    private static bool IsPaperOf(Passage passage, int of) => passage.Cues.Exists(cue => cue.End == of && cue.IsAny("attribution.document", "attribution.medium"));

    // The attribution was not read, but a verb of saying stands beside the quotation: "…," spokesman X wrote in an email on Monday.
    private static CalendarPeriod? BesideUtterance(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        if (!Enumerable.Range(sentence.First, sentence.Count).Any(i => inUtterance[i]) || passage.CuesIn(sentence.First, sentence.End).All(cue => inUtterance[cue.First] || !cue.In("speech.")))
        {
            return null;
        }

        foreach (var (date, at) in DatesIn(passage, sentence, inUtterance))
        {
            if (date.Modifier == TemporalModifier.None && IsRecentDay(date.Period, passage.Article.PublishedOn, LongestDelay) && passage.CuesIn(sentence.First, sentence.End).Any(cue => !inUtterance[cue.First] && cue.In("speech.") && Math.Abs(cue.First - at) <= 2 * Near))
            {
                return date.Period;
            }
        }

        return null;
    }

    // "In a video posted in January, she said", "Dalam sebuah wawancara pada bulan Mei, ia berkata": the day of the channel with which the sentence begins is that of the words.
    private static bool IsOfMedium(Passage passage, Sentence sentence, int at) =>
        ClosedWords.Of("channel-opener").Contains(passage.Tokens[sentence.First].Norm)
        && passage.CuesIn(sentence.First, Math.Min(at, sentence.First + Opening)).Any(cue => cue.IsAny("attribution.medium", "attribution.document", "occasion.event"))
        && Enumerable.Range(sentence.First, at - sentence.First).All(i => passage.Tokens[i].Kind is Text.TokenKind.Word or Text.TokenKind.Number);

    // Whoever talks to the outlet itself does so for this text.
    private static bool IsContact(Passage passage, Sentence sentence, bool[] inUtterance) =>
        Enumerable.Range(sentence.First, sentence.Count).Any(i => !inUtterance[i] && ClosedWords.Of("contact").Contains(passage.Tokens[i].Norm));

    // "Until July she still said": she said it in July.
    private static bool IsStill(Passage passage, SpeechFrame frame, TemporalModifier modifier) =>
        modifier == TemporalModifier.OnOrBefore && passage.Cues.Exists(cue => cue.First >= frame.First && cue.End <= frame.Cue.End && cue.IsAny("aspect.continue", "aspect.ongoing"));

    private static bool IsComma(Text.Token token) => token.Norm is "," or "，";
}

using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Statements;

/// <summary>When things are said: the date in the attribution, and, for the rest of what a speaker says in an article, the one occasion that the article tells of.</summary>
internal sealed class Occasions
{
    private const int LongestDelay = 31;
    private const int LongestReport = 4;
    private readonly Dictionary<string, CalendarPeriod?> _bySpeaker = new(StringComparer.Ordinal);
    private readonly List<(int Index, string Speaker)> _undated = [];
    private readonly List<(CalendarPeriod Day, bool IsOccasion, HashSet<string> Present)> _lead;

    /// <param name="passages">The article, from whose first lines the day and the people of an event are read.</param>
    /// <param name="context">Finds the parties behind names.</param>
    public Occasions(IReadOnlyList<Passage> passages, ArticleContext context) => _lead = passages.FirstOrDefault(passage => !passage.IsDirt && passage.Sentences.Count > 0 && passage.Tokens.Count > 8) is { } lead ? [.. EventsIn(lead, context)] : [];

    private static IEnumerable<(CalendarPeriod Day, bool IsOccasion, HashSet<string> Present)> EventsIn(Passage lead, ArticleContext context)
    {
        foreach (var date in lead.Dates)
        {
            if (date.Period is { } day && date.Type is TemporalType.Date or TemporalType.Time && date.Modifier is not (TemporalModifier.OnOrBefore or TemporalModifier.OnOrAfter)
                && lead.Article.PublishedOn is { } published && day.Start < published.Start && IsRecentDay(day, published, LongestReport)
                && lead.Sentences.Find(sentence => sentence.Span.Contains(date.Span)) is { Count: > 0 } sentence && lead.QuotationOf(sentence.First) is null)
            {
                yield return (day, lead.CuesIn(sentence.First, sentence.End).Any(cue => cue.IsAny("occasion.event", "attribution.medium")),
                    lead.MentionsIn(sentence.First, sentence.End).Select(mention => context.Find(mention.Name)?.Name).OfType<string>().ToHashSet(StringComparer.Ordinal));
            }
        }
    }

    /// <summary>Dates in the attribution: "kata X, Rabu (19/2/2025)", "X said on Tuesday", "pada Februari 2023 ia menyatakan".</summary>
    public static CalendarPeriod? DateOf(Passage passage, Sentence sentence, List<(SpeechFrame Frame, Speaker Speaker)> resolved, bool[] inUtterance)
    {
        if (resolved.Count == 0)
        {
            return null;
        }

        var published = passage.Article.PublishedOn;
        foreach (var (frame, _) in resolved)
        {
            var from = frame.IsInverted ? frame.First : sentence.First;
            var to = frame.IsInverted ? Math.Min(sentence.End, frame.End + 14) : Math.Min(sentence.End, frame.End + 2);
            foreach (var date in passage.Dates)
            {
                var start = passage.Tokens.FindIndex(token => token.Span.End > date.Span.Start);
                if (start < from || start >= to || inUtterance[start] || date.Period is not { } period || date.Type is not (TemporalType.Date or TemporalType.Time) || date.Modifier is TemporalModifier.OnOrBefore or TemporalModifier.OnOrAfter && !IsStill(passage, frame, date.Modifier) || published is not null && period.Start > published.End)
                {
                    continue;
                }

                // Behind the verb only a recent day is when it was said; "said last year it had ..." is what is said.
                if (start < frame.End && frame.First <= start || start < frame.First || IsRecentDay(period, published, LongestDelay))
                {
                    return period;
                }
            }
        }

        return null;
    }

    // "Until July she still said": she said it in July.
    private static bool IsStill(Passage passage, SpeechFrame frame, TemporalModifier modifier) =>
        modifier == TemporalModifier.OnOrBefore && passage.Cues.Exists(cue => cue.First >= frame.First && cue.End <= frame.Cue.End && cue.IsAny("aspect.continue", "aspect.ongoing"));

    /// <summary>Notes a statement of a speaker and its date.</summary>
    public void Note(int index, Speaker speaker, AttributionForm form, CalendarPeriod? saidOn, bool hasVoiceDate)
    {
        if (hasVoiceDate || form is not (AttributionForm.Direct or AttributionForm.Indirect) || speaker.Class is not (SourceClass.Named or SourceClass.RoleOnly))
        {
            return;
        }

        if (saidOn is null)
        {
            _undated.Add((index, speaker.Name));
        }
        else if (!_bySpeaker.TryGetValue(speaker.Name, out var known))
        {
            _bySpeaker[speaker.Name] = saidOn;
        }
        else if (known != saidOn)
        {
            _bySpeaker[speaker.Name] = null; // two occasions: which one a further word belongs to is not said
        }
    }

    /// <summary>Gives the undated statements of a speaker the one recent date on which the article has that speaker talk.</summary>
    public List<StatementEvidence> Apply(List<StatementEvidence> found)
    {
        foreach (var (index, speaker) in _undated)
        {
            var said = _bySpeaker.TryGetValue(speaker, out var own) ? own : AtEvent(speaker);
            if (said is { } date && IsRecentDay(date, found[index].Statement.PublishedOn, LongestDelay))
            {
                found[index] = found[index] with { Statement = found[index].Statement with { SaidOn = date } };
            }
        }

        return found;
    }

    // The day of the event that the first lines tell of: of one at which people speak, or one at which this speaker is named.
    private CalendarPeriod? AtEvent(string speaker)
    {
        foreach (var (day, isOccasion, present) in _lead)
        {
            if (isOccasion || present.Contains(speaker))
            {
                return day;
            }
        }

        return null;
    }

    private static bool IsRecentDay(CalendarPeriod period, CalendarPeriod? published, int longest) =>
        period.Start == period.End && (published is null || NodaTime.Period.DaysBetween(period.Start, published.End) is var days && days >= 0 && days <= longest);
}

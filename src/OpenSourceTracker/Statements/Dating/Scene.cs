using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Statements.Dating;

/// <summary>A day of which the text tells, and who is in it.</summary>
/// <param name="Day">When.</param>
/// <param name="Passage">The passage that tells of it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsLead">Whether the first lines tell of it.</param>
/// <param name="Present">The parties named.</param>
internal sealed record Scene(CalendarPeriod Day, int Passage, SceneKind Kind, bool IsLead, HashSet<string> Present)
{
    private const int LongestReport = 4;
    private const int LongestGathering = 7;
    private const int LongestDelay = 31;
    private const int Beside = 10;
    private const int LongestEve = 3;

    /// <summary>Whether it was on the eve of publication.</summary>
    public bool IsDayBefore { get; init; }

    /// <summary>Whether a Chinese report opens with it as what was done on the eve: then what its people say was said that day.</summary>
    public bool IsEve { get; init; }

    /// <summary>Whether a Chinese report opens with it and comes at once to its own day: then people speak the day after.</summary>
    public bool IsPast { get; init; }

    /// <summary>The scenes that a sentence opens.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="inUtterance">Which tokens are quoted.</param>
    /// <param name="said">The date of its attribution: of what is said in it no other date is told by the text.</param>
    /// <param name="isSaid">Whether it has an attribution.</param>
    /// <param name="isLead">Whether it is of the first lines.</param>
    /// <param name="context">Finds the parties behind names.</param>
    public static IEnumerable<Scene> In(Passage passage, Sentence sentence, bool[] inUtterance, CalendarPeriod? said, bool isSaid, bool isLead, ArticleContext context)
    {
        foreach (var (date, at) in AttributionDate.DatesIn(passage, sentence, inUtterance))
        {
            if (date.Modifier is TemporalModifier.OnOrBefore or TemporalModifier.OnOrAfter || passage.Article.PublishedOn is not { } published || isSaid && date.Period != said)
            {
                continue;
            }

            var cues = passage.CuesIn(sentence.First, sentence.End).Where(cue => !inUtterance[cue.First]).ToList();
            var kind = cues.Exists(cue => cue.Is("occasion.event") && (isLead || Math.Abs(cue.First - at) <= Beside)) ? SceneKind.Gathering
                : cues.Exists(cue => cue.Is("attribution.document") && Math.Abs(cue.First - at) <= Beside) ? SceneKind.Paper
                : SceneKind.Deed;
            if (kind != SceneKind.Gathering && (ChineseSaying.IsOfThing(passage, date, at, sentence.End) || ChineseSaying.IsOfEdition(passage, at)))
            {
                continue;
            }

            var isDated = kind == SceneKind.Paper && passage.Tokens.Take(at).Skip(Math.Max(sentence.First, at - 3)).Any(token => ClosedWords.Of("dated").Contains(token.Norm));
            var longest = kind == SceneKind.Gathering && !isLead ? LongestGathering : kind == SceneKind.Paper ? LongestDelay : LongestReport;
            if (!AttributionDate.IsRecentDay(date.Period, published, longest) && !(isDated && date.Period!.End < published.Start) || isSaid && kind == SceneKind.Deed && !isLead)
            {
                continue;
            }

            var named = passage.MentionsIn(sentence.First, sentence.End).Where(mention => !inUtterance[mention.First]).Select(mention => context.Find(mention.Name)?.Name).OfType<string>().Distinct();
            var isDayBefore = NodaTime.Period.DaysBetween(date.Period!.End, published.End) == 1;
            var isEve = isLead && isDayBefore && ChineseSaying.IsChinese(passage);
            var comesToday = passage.Dates.Any(other => other.Period == published);
            yield return new(date.Period!, passage.Index, kind, isLead, (isLead ? named : named.Take(2)).ToHashSet(StringComparer.Ordinal))
            {
                IsDayBefore = isDayBefore,
                IsEve = isEve && !comesToday && !IsNight(date),
                IsPast = isEve && comesToday && kind == SceneKind.Deed,
            };
        }
    }

    private static bool IsNight(TemporalExpression date) =>
        date.Value is { } value && (value.Contains("TNI", StringComparison.Ordinal) || value.Contains("TEV", StringComparison.Ordinal)) || date.Time is { Hour: < 6 or >= 19 };

    /// <summary>Whether what a speaker says in a passage is said there; to an audience, where the sentence tells of one.</summary>
    public bool Holds(Speaker speaker, int passage, bool isAudience)
    {
        var distance = passage - Passage;
        if (speaker.Class == SourceClass.Document || Kind == SceneKind.Paper && !IsLead)
        {
            return speaker.Class == SourceClass.Document && Kind == SceneKind.Paper && distance <= 2;
        }

        var isPresent = Present.Contains(speaker.Name);
        // "She told guests": where the lead dates an occasion, whoever speaks to people who are there speaks at it.
        if (IsLead && isAudience)
        {
            return true;
        }

        if (IsEve && Present.Count > 0 && (isPresent || distance <= LongestEve) && speaker is { Class: SourceClass.Named, Party.Kind: not MentionKind.Organisation } or { Class: SourceClass.RoleOnly, Role: not RoleClass.None })
        {
            return true;
        }

        // What a body adds far down is of its desk.
        if (IsEve && Kind == SceneKind.Deed && distance >= LongestEve && speaker.Party is { Kind: MentionKind.Organisation })
        {
            return false;
        }

        if (IsPast && !isPresent)
        {
            return false;
        }

        // Figures and positions of a body that the text has not put at the event come from its desk.
        if (Kind == SceneKind.Gathering && distance >= 2 && speaker.Party is { Kind: MentionKind.Organisation } && !isPresent)
        {
            return false;
        }

        // Of a deed of the day before, those speak next who had a part in it.
        if (IsLead && Kind == SceneKind.Deed && distance <= 2 && (IsDayBefore && speaker is { Class: SourceClass.Named, Party.Kind: MentionKind.Person or MentionKind.Unknown } || speaker.Organisation is { } body && Present.Contains(body.Name)))
        {
            return true;
        }

        return Kind == SceneKind.Gathering ? IsLead || distance <= (isPresent ? 2 : 1)
            : isPresent ? IsLead || distance <= 1 && speaker.Party?.Kind == MentionKind.Person
            : IsLead && Kind == SceneKind.Deed && distance <= 1 && speaker.Organisation is { } own && Present.Contains(own.Name);
    }
}

/// <summary>What a scene is.</summary>
internal enum SceneKind
{
    /// <summary>Somebody did something.</summary>
    Deed,

    /// <summary>An event at which people speak.</summary>
    Gathering,

    /// <summary>A paper came out.</summary>
    Paper,
}

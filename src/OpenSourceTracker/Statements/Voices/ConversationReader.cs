namespace OpenSourceTracker.Statements.Voices;

/// <summary>Reads conversations: exported chats, forum threads, records of hearings, interviews with names or initials before each turn.</summary>
internal static class ConversationReader
{
    /// <summary>The voices of a text that is a conversation; <see langword="null"/> where it is none.</summary>
    public static Dictionary<int, Voice>? Find(List<Passage> body, Passage? title, PublisherVoice? publisher, ArticleContext context)
    {
        var labels = body.Select(TurnLabel.Of).ToList();
        var turns = labels.OfType<TurnLabel>().ToList();
        var stamped = turns.Count(label => label.IsStamped);
        // "Capacity: 92 MW" heads a list: bare labels need names that come again, in most of the text.
        var repeated = turns.GroupBy(label => label.Name, StringComparer.Ordinal).Where(group => group.Count() > 1 || context.Find(group.Key) is { Kind: MentionKind.Person }).Sum(group => group.Count());
        var isAsked = stamped < 3 && labels.Zip(labels.Skip(1)).Any(pair => pair is ({ } question, { } answer) && question.IsAsking && answer.IsAnswering && answer.Name[0] > '\u3000');
        if (!isAsked && stamped < 3 && !(turns.Count >= 4 && repeated * 2 >= turns.Count && turns.Count * 5 >= body.Count * 2))
        {
            return null;
        }

        var lead = body.GetRange(0, Math.Max(0, labels.FindIndex(label => label is not null)));
        var answering = new Lazy<Speaker>(() => Interviewee.Answering(lead, title, publisher, context) ?? Speaker.Unknown);
        var voices = new Dictionary<int, Voice>();
        TurnLabel? open = null;
        var date = stamped < 3 ? Interviewee.MeetingDate(lead) : null;
        for (var i = 0; i < body.Count; i++)
        {
            var label = labels[i];
            if (label is not null && (label.IsStamped || stamped < 3) && !(isAsked && !label.IsAsking && !label.IsAnswering))
            {
                date = label.Date ?? date;
                voices[body[i].Index] = new(SpeakerOf(label.Name, body[i], context, turns, answering), label.First) { SaidOn = date };
                open = label.IsStamped ? label : null;
            }
            else if (open is not null)
            {
                voices[body[i].Index] = new(SpeakerOf(open.Name, body[i], context, turns, answering)) { SaidOn = date };
            }
        }

        return voices;
    }

    /// <summary>How many lines of a text are labelled as answers.</summary>
    public static int Answers(List<Passage> body) => body.Count(passage => TurnLabel.Of(passage) is { IsAnswering: true });

    private static Speaker? SpeakerOf(string label, Passage passage, ArticleContext context, List<TurnLabel> turns, Lazy<Speaker> answering)
    {
        var publisher = passage.Article.Publisher ?? "";
        var initials = string.Concat(publisher.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        if (label == initials || (label.Length > 2 && publisher.Contains(label, StringComparison.OrdinalIgnoreCase)) || TurnLabel.Asks(label))
        {
            return null;
        }

        if (TurnLabel.Answers(label))
        {
            return answering.Value;
        }

        // RF: whose name an earlier turn has in full.
        if (label.Length is 2 or 3 && label.All(char.IsUpper) && turns.Select(turn => turn.Name).Distinct().Where(name => name.Length > 3 && Initials(name) == label).ToList() is [var full])
        {
            label = full;
        }

        // ALM: the one person of the text whose name begins so.
        if (label.Length is 2 or 3 or 4 && label.All(char.IsUpper) && context.Parties.InArticle(context.ArticleId).Where(party => party.Kind is MentionKind.Person or MentionKind.Unknown && party.Name.Contains(' ', StringComparison.Ordinal) && Initials(party.Name) == label).Distinct().ToList() is [var abbreviated])
        {
            return SpeakerResolver.Of(abbreviated, context);
        }

        var mention = passage.Mentions.Find(item => item.End <= 8 && label.EndsWith(item.Name, StringComparison.Ordinal));
        var party = context.Find(label) ?? (mention is null ? null : context.Find(mention.Name))
            ?? (label.Length is 2 or 3 && label.All(char.IsUpper) ? context.People.FirstOrDefault(person => Initials(person.Name) == label) : null);
        return party is not null && party.Kind is MentionKind.Person or MentionKind.Unknown or MentionKind.Organisation ? SpeakerResolver.Of(party, context) : new(label, SourceClass.Named, null, null, RoleClass.None);
    }

    private static string Initials(string name) => string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));
}

using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Statements;

/// <summary>Makes statements of the clauses of an article: what each does, whose position it is, and when it was said.</summary>
internal sealed class StatementBuilder(ArticleContext context, Occasions occasions)
{
    private readonly List<StatementEvidence> _found = [];
    private readonly HolderFinder _holders = new(context);

    /// <param name="sentences">The clauses, in the order of the article.</param>
    /// <param name="passages">The article.</param>
    /// <param name="context">Finds the parties behind names.</param>
    public static List<StatementEvidence> Build(IEnumerable<DraftedSentence> sentences, IReadOnlyList<Passage> passages, ArticleContext context)
    {
        var occasions = new Occasions(passages, context);
        var builder = new StatementBuilder(context, occasions);
        foreach (var sentence in sentences)
        {
            builder.Read(sentence);
        }

        return occasions.Apply(builder._found);
    }

    private void Read(DraftedSentence drafted)
    {
        var (passage, sentence) = (drafted.Passage, drafted.Sentence);
        var announced = AttributionDate.OfAnnouncement(passage, sentence, drafted.InUtterance);
        occasions.Enter(passage, sentence, drafted.InUtterance, drafted.SaidInFrame, drafted.IsSaid);
        foreach (var draft in drafted.Drafts)
        {
            Add(drafted, draft, announced);
        }
    }

    private void Add(DraftedSentence drafted, Draft draft, CalendarPeriod? announced)
    {
        var (passage, sentence) = (drafted.Passage, drafted.Sentence);
        var (first, end, speaker, frame, form, saidOn) = draft;
        var article = passage.Article;
        var span = new TextSpan(passage.Tokens[first].Span.Start, passage.Tokens[end - 1].Span.End);
        var named = passage.MentionsIn(first, end).Where(mention => !passage.IsAside(mention.First)).Select(mention => context.Find(mention.Name)).OfType<Party>().Distinct().ToList();
        var reading = StatementReading.Of(passage, sentence, first, end, speaker, frame, form);
        var (subject, namesSubject) = _holders.SubjectOf(passage, sentence, first, end, speaker);
        var holder = _holders.HolderOf(speaker, reading, subject, named);
        // An author's own words are of the day of their text.
        var isVoice = form == AttributionForm.Direct && frame is null && !drafted.InUtterance[first];
        var carried = drafted.VoiceDate is null && !isVoice ? occasions.Note(_found.Count, passage.Index, OccasionTies.Of(drafted, frame), speaker, frame, form, saidOn, article.PublishedOn) : null;
        var on = saidOn ?? drafted.VoiceDate ?? carried ?? (speaker.Class is SourceClass.Narrator or SourceClass.Unknown ? announced : null) ?? article.PublishedOn;
        var statement = new Statement
        {
            Id = FormattableString.Invariant($"{article.Id}-{span.Start}"),
            ArticleId = article.Id,
            Span = span,
            Text = span.In(article.Content),
            Language = passage.Language.Tag,
            Speaker = speaker.Name,
            SpeakerClass = speaker.Class,
            SpeakerCandidates = speaker.Candidates,
            Holder = holder?.Name,
            Attribution = reading.Form,
            AttributionCue = frame is null ? null : new(passage.Tokens[frame.Cue.First].Span.Start, passage.Tokens[frame.Cue.End - 1].Span.End),
            SaidOn = on,
            PublishedOn = article.PublishedOn,
            About = AboutDate.Of(passage, first, end, reading.Kind),
            Kind = reading.Kind,
            Certainty = reading.Certainty,
        };
        _found.Add(new(statement, passage, first, end)
        {
            Speaker = speaker,
            Frame = frame,
            Sentence = sentence,
            Holder = holder,
            Subject = subject ?? holder,
            NamesSubject = namesSubject,
            Named = named,
            Inherited = InheritedOf(drafted, named),
            KindCue = reading.KindCue,
            IsRepeated = reading.IsRepeated,
            IsRefuted = reading.IsRefuted,
            IsNotAsserted = reading.IsNotAsserted,
        });
    }

    private List<Party> InheritedOf(DraftedSentence drafted, List<Party> named)
    {
        var parties = drafted.Passage.MentionsIn(drafted.Sentence.First, drafted.Sentence.End).Select(mention => context.Find(mention.Name)).OfType<Party>().ToList();
        if (drafted.Recent is { } recent)
        {
            parties.Add(recent);
        }

        if (context.Main is { } main)
        {
            parties.Add(main);
        }

        return [.. parties.Distinct().Where(party => !named.Contains(party))];
    }
}

using OpenSourceTracker.Articles;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Statements;

/// <summary>Makes statements of an article's passages: who says which clause, and when.</summary>
internal sealed class StatementExtractor(ArticleContext context, AuthorVoice author)
{
    private const int FewestTokens = 3;
    private readonly List<StatementEvidence> _found = [];

    // Whom the text is speaking of at this point.
    private Party? _topic;

    public static List<StatementEvidence> Extract(IReadOnlyList<Passage> passages, Passage? title, PartyBook parties)
    {
        var context = new ArticleContext(passages, title, parties);
        var extractor = new StatementExtractor(context, AuthorVoice.Find(passages, title, context));
        foreach (var mention in title?.Mentions ?? [])
        {
            context.Saw(mention);
        }

        QuotationCarry? carry = null;
        foreach (var passage in passages.Where(passage => !passage.IsDirt))
        {
            carry = extractor.Read(passage, carry);
        }

        return extractor._found;
    }

    private QuotationCarry? Read(Passage passage, QuotationCarry? carry)
    {
        var utterances = Utterances.Of(passage);
        var inUtterance = new bool[passage.Tokens.Count];
        for (var i = 0; i < inUtterance.Length; i++)
        {
            inUtterance[i] = utterances.Exists(quotation => quotation.Inner.Contains(passage.Tokens[i].Span.Start));
        }

        var voice = author.Of(passage);
        var sentences = Behind(passage, voice?.First ?? 0);
        var frames = sentences.Select(sentence => sentence.Count == 0 ? [] : SpeechFrameFinder.Find(passage, sentence, inUtterance)).ToList();
        var speakers = new Dictionary<Quotation, (Speaker Speaker, SpeechFrame? Frame)>();
        var mentionAt = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            var sentence = sentences[s];
            if (sentence.Count == 0)
            {
                continue;
            }

            var resolved = new List<(SpeechFrame Frame, Speaker Speaker)>();
            foreach (var frame in frames[s])
            {
                SawUpTo(Math.Max(frame.Speaker.End, frame.Speaker.First));
                var speaker = SpeakerResolver.Resolve(frame.Speaker, context);
                if (frame.Speaker.Refers is "pronoun.first" or "pronoun.we" && voice?.Speaker is { } author)
                {
                    speaker = author;
                }

                resolved.Add((frame, speaker));
                if (speaker.Class is not (SourceClass.Unknown or SourceClass.Narrator or SourceClass.Document))
                {
                    context.LastSpeaker = speaker;
                }
            }

            foreach (var quotation in utterances.Where(quotation => !speakers.ContainsKey(quotation) && quotation.Outer.Overlaps(sentence.Span)))
            {
                speakers[quotation] = SpeakerOfQuotation(passage, quotation, s, resolved, frames, speakers, carry, voice);
            }

            Emit(passage, sentence, resolved, utterances, speakers, inUtterance, voice);
            SawUpTo(sentence.End);
        }

        return utterances.Count > 0 && !utterances[^1].IsClosed && speakers.TryGetValue(utterances[^1], out var open) ? new(open.Speaker) : null;

        void SawUpTo(int token)
        {
            while (mentionAt < passage.Mentions.Count && passage.Mentions[mentionAt].First < token)
            {
                context.Saw(passage.Mentions[mentionAt], inUtterance[passage.Mentions[mentionAt].First]);
                mentionAt++;
            }
        }
    }

    private (Speaker, SpeechFrame?) SpeakerOfQuotation(Passage passage, Quotation quotation, int s, List<(SpeechFrame Frame, Speaker Speaker)> resolved,
        List<List<SpeechFrame>> frames, Dictionary<Quotation, (Speaker Speaker, SpeechFrame? Frame)> speakers, QuotationCarry? carry, Voice? voice)
    {
        // 1. A frame in the quotation's own sentence, the nearest.
        if (resolved.Count > 0)
        {
            var nearest = resolved.MinBy(item => Distance(passage, item.Frame, quotation));
            return (nearest.Speaker, nearest.Frame);
        }

        // 2. A frame in the sentence in which the quotation ends ("A. B," said X).
        for (var t = s + 1; t < passage.Sentences.Count && passage.Sentences[t].Span.Start < quotation.Outer.End + 2; t++)
        {
            if (frames[t].Count > 0 && (frames[t][0].IsInverted || SpeaksAfter(passage, passage.Sentences[t], frames[t][0], quotation) || Length(passage, frames[t][0].End, passage.Sentences[t].End) == 0 || frames[t][0].First > passage.Sentences[t].First && passage.Sentences[t].Span.Overlaps(quotation.Outer)))
            {
                foreach (var mention in passage.Mentions.Where(mention => mention.End <= frames[t][0].Speaker.End))
                {
                    context.Saw(mention);
                }

                var speaker = SpeakerResolver.Resolve(frames[t][0].Speaker, context);
                context.LastSpeaker = speaker;
                return (speaker, frames[t][0]);
            }
        }

        // "X was blunt: ...": a colon hands over to the subject of its sentence.
        if (Introduced(passage, passage.Sentences[s], quotation) is { } introduced)
        {
            return (introduced, null);
        }

        // 3. The quotation goes on from the passage before, or the same speaker goes on in this one.
        if (carry is not null && quotation.Outer.Start <= passage.Block.Span.Start + 1)
        {
            return (carry.Speaker, null);
        }

        if (speakers.Count > 0 && speakers.Values.Last() is { Speaker.Class: not SourceClass.Unknown } same)
        {
            return (same.Speaker, null);
        }

        // 4. The sentence before is about somebody who speaks now.
        if (s > 0)
        {
            var before = passage.Sentences[s - 1];
            if (frames[s - 1].Count > 0)
            {
                return (SpeakerResolver.Resolve(frames[s - 1][^1].Speaker, context), null);
            }

            if (passage.MentionsIn(before.First, before.End).LastOrDefault(mention => mention.Kind == MentionKind.Person) is { } person && context.Find(person.Name) is { } party)
            {
                return (SpeakerResolver.Of(party, context), null);
            }
        }

        // 5. The quotation's own sentence names one person outside of it ("..." was all that X wrote).
        var around = passage.MentionsIn(passage.Sentences[s].First, passage.Sentences[s].End).Where(mention => mention.Kind == MentionKind.Person && !quotation.Inner.Contains(passage.Tokens[mention.First].Span.Start)).ToList();
        if (around.Count == 1 && context.Find(around[0].Name) is { } only)
        {
            return (SpeakerResolver.Of(only, context), null);
        }

        // 6. Words that the author of a letter quotes from nobody named are nobody's; of an organisation's own notice, its own.
        if (voice?.Speaker is { } own)
        {
            return (own.Organisation is not null ? own : Speaker.Unknown, null);
        }

        return (s > 0 && context.LastSpeaker is { } last ? last : Speaker.Unknown with { Candidates = [.. context.RecentPeople.Take(3).Select(candidate => candidate.Name)] }, null);
    }

    // 「……。」X说，……: the saying that opens the next sentence is that of the quotation too.
    private static bool SpeaksAfter(Passage passage, Sentence sentence, SpeechFrame frame, Quotation quotation) =>
        passage.Tokens[frame.Cue.First].Kind == TokenKind.Ideographs && frame.First <= sentence.First + 1 && sentence.Span.Start <= quotation.Outer.End + 1 && frame.Cue.IsAny("speech.say", "speech.tag")
        && frame.End < sentence.End && passage.Tokens[frame.End].Norm is "，" or "," or "。";

    private Speaker? Introduced(Passage passage, Sentence sentence, Quotation quotation)
    {
        var open = passage.Tokens.FindIndex(sentence.First, sentence.Count, token => token.Span.Start >= quotation.Outer.Start);
        if (open <= sentence.First || passage.Tokens[open - 1].Norm is not (":" or "："))
        {
            return null;
        }

        foreach (var mention in passage.MentionsIn(sentence.First, open).Where(mention => SpeakerPhraseFinder.IsSubject(passage, sentence, mention)))
        {
            if (context.Find(mention.Name) is { } party && (mention.Kind == MentionKind.Person || party.Kind == MentionKind.Person))
            {
                return context.LastSpeaker = SpeakerResolver.Of(party, context);
            }
        }

        return passage.CuesIn(sentence.First, open).FirstOrDefault(cue => cue.Is("pronoun.person")) is { End: > 0 } pronoun
            ? SpeakerResolver.Resolve(new(SourceClass.Named, pronoun.First, pronoun.End) { Refers = "pronoun.person" }, context) : null;
    }

    private static int Distance(Passage passage, SpeechFrame frame, Quotation quotation)
    {
        var start = passage.Tokens[frame.First].Span.Start;
        return Math.Min(Math.Abs(start - quotation.Outer.End), Math.Abs(quotation.Outer.Start - passage.Tokens[frame.End - 1].Span.End));
    }

    private void Emit(Passage passage, Sentence sentence, List<(SpeechFrame Frame, Speaker Speaker)> resolved, List<Quotation> utterances,
        Dictionary<Quotation, (Speaker Speaker, SpeechFrame? Frame)> speakers, bool[] inUtterance, Voice? voice)
    {
        var saidInFrame = SaidOnDates(passage, sentence, resolved, inUtterance);
        var hasUtterance = false;
        var at = sentence.First;
        var plain = new List<(int First, int End)>();
        while (at < sentence.End)
        {
            var end = at + 1;
            if (inUtterance[at])
            {
                var quotation = utterances.Find(item => item.Inner.Contains(passage.Tokens[at].Span.Start))!;
                while (end < sentence.End && inUtterance[end] && quotation.Inner.Contains(passage.Tokens[end].Span.Start))
                {
                    end++;
                }

                hasUtterance = true;
                var (speaker, frame) = speakers[quotation];
                // "On X, “our position is unchanged,” she said": the words before the quotation say what it is about.
                var from = at;
                // The same of words between the attribution and a further quotation: "…," he wrote, the models would “become the best”.
                if (plain is [.., var between] && between.End == at && resolved.Find(item => item.Frame.IsInverted && item.Frame.First >= between.First && item.Frame.End <= at) is { Frame: { } behind } && Length(passage, behind.End, at) is > 0 and <= 9)
                {
                    from = behind.End;
                    plain[^1] = (between.First, behind.End);
                }
                else if (plain is [.., var before] && before.First == sentence.First && before.End == at && Length(passage, before.First, at) is > 0 and <= 9 && !resolved.Exists(item => item.Frame.First < at) && passage.MentionsIn(before.First, at).All(mention => mention.Kind != MentionKind.Person))
                {
                    from = before.First;
                    plain.RemoveAt(plain.Count - 1);
                }

                foreach (var (first, last) in ClauseSplitter.Split(passage, from, end))
                {
                    Add(passage, sentence, first, last, speaker, frame, AttributionForm.Direct, saidInFrame);
                }
            }
            else
            {
                while (end < sentence.End && !inUtterance[end])
                {
                    end++;
                }

                plain.Add((at, end));
            }

            at = end;
        }

        foreach (var (first, end) in plain)
        {
            Unquoted(passage, sentence, first, end, resolved, hasUtterance, saidInFrame, voice);
        }
    }

    private void Unquoted(Passage passage, Sentence sentence, int first, int end, List<(SpeechFrame Frame, Speaker Speaker)> resolved, bool hasUtterance, CalendarPeriod? saidOn, Voice? voice)
    {
        var inside = resolved.Where(item => item.Frame.First >= first && item.Frame.End <= end).ToList();
        if (inside.Count == 0)
        {
            if (hasUtterance && end - first < 6)
            {
                return;
            }

            foreach (var (from, to) in ClauseSplitter.Split(passage, first, end))
            {
                AddPlain(passage, sentence, from, to, voice);
            }

            return;
        }

        // The words of each frame run from its end to the next frame (or, inverted, up to it); the first frame also takes what stands before it.
        for (var k = 0; k < inside.Count; k++)
        {
            var (frame, speaker) = inside[k];
            var from = frame.IsInverted ? (k == 0 ? first : inside[k - 1].Frame.End) : frame.End;
            var to = frame.IsInverted ? frame.First : k + 1 < inside.Count ? inside[k + 1].Frame.First : FrontedEnd(passage, sentence, frame, end);
            if (hasUtterance && Length(passage, from, to) < 5)
            {
                continue;
            }

            (from, to) = Trim(passage, from, to);
            if (Length(passage, from, to) < FewestTokens && frame.IsInverted && frame.End < end)
            {
                (from, to) = Trim(passage, frame.End, k + 1 < inside.Count ? inside[k + 1].Frame.First : end);
            }

            if (Length(passage, from, to) < 2)
            {
                // The verb says it all: "X membantah", "X declined to comment"
                if (frame.Cue.IsAny("speech.refuse", "speech.deny") && !hasUtterance)
                {
                    Add(passage, sentence, frame.First, frame.End, speaker, frame, AttributionForm.Indirect, saidOn);
                }

                continue;
            }

            foreach (var (clauseFirst, clauseEnd) in ClauseSplitter.Split(passage, from, to))
            {
                // A document's words end where the text turns against them; a person's go on.
                if (speaker.Class == SourceClass.Document && clauseFirst > from && !frame.IsInverted)
                {
                    AddPlain(passage, sentence, clauseFirst, clauseEnd, voice);
                    continue;
                }

                Add(passage, sentence, clauseFirst, clauseEnd, speaker, frame, AttributionForm.Indirect, saidOn);
            }

            // What stands before an inverted frame and behind the frame before it is said; "A, kata X, B": what follows the frame goes on with the same speaker
            var tail = k + 1 < inside.Count ? inside[k + 1].Frame.First : end;
            if (frame.IsInverted && to <= frame.First && Length(passage, frame.End, tail) >= 5)
            {
                var (tailFirst, tailEnd) = Trim(passage, frame.End, tail);
                Add(passage, sentence, tailFirst, tailEnd, speaker, frame, AttributionForm.Indirect, saidOn);
            }
        }

        // The main clause behind "When X announced ..., Y doubted it" is nobody's words.
        if (inside is [{ Frame: { IsInverted: false } only }] && FrontedEnd(passage, sentence, only, end) is var comma && comma < end)
        {
            foreach (var (from, to) in ClauseSplitter.Split(passage, comma, end))
            {
                AddPlain(passage, sentence, from, to, voice);
            }
        }

        var head = inside[0].Frame;
        if (!head.IsInverted && Length(passage, first, head.First) >= 4 && !hasUtterance && !SpeechFrameFinder.IsIntroducing(passage.Tokens[first]))
        {
            var (from, to) = Trim(passage, first, head.First);
            AddPlain(passage, sentence, from, to, voice);
        }
    }

    // A clause fronted by "when" or "after" ends at its comma, and with it what is said in it.
    private static int FrontedEnd(Passage passage, Sentence sentence, SpeechFrame frame, int end)
    {
        if (passage.Tokens[sentence.First].Norm is not ("ketika" or "saat" or "setelah" or "sebelum" or "sejak" or "sesudah" or "tatkala" or "when" or "after" or "before" or "while" or "as" or "since" or "once" or "当"))
        {
            return end;
        }

        for (var i = frame.End + 2; i < end - 3; i++)
        {
            if (passage.Tokens[i].Norm is "," or "，" && (passage.Tokens[i + 1].IsCapitalised || passage.Cues.Exists(cue => cue.First == i + 1 && (cue.In("pronoun.") || cue.In("role.") || cue.In("org.")))))
            {
                return i;
            }
        }

        return end;
    }

    // Words that no attribution claims: the author's, where the text has one, else the outlet's.
    private void AddPlain(Passage passage, Sentence sentence, int first, int end, Voice? voice) =>
        Add(passage, sentence, first, end, voice?.Speaker ?? Speaker.Narrator, null, voice?.Speaker is null ? AttributionForm.Narrator : voice.Form, voice?.SaidOn);

    // The sentences without the label before them.
    private static List<Sentence> Behind(Passage passage, int first) =>
        first == 0 ? passage.Sentences : [.. passage.Sentences.Select(sentence => sentence.End <= first ? sentence with { First = first, End = first } : sentence.First >= first ? sentence : new(first, sentence.End, new(passage.Tokens[first].Span.Start, sentence.Span.End)))];


    private static int Length(Passage passage, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            words += passage.Tokens[i].Kind == TokenKind.Punctuation ? 0 : 1;
        }

        return words;
    }

    private static (int First, int End) Trim(Passage passage, int first, int end)
    {
        while (first < end && (passage.Tokens[first].Kind == TokenKind.Punctuation && !Characters.IsOpeningQuote(passage.Tokens[first].Norm[0]) || passage.Tokens[first].Norm is "bahwa" or "that" or "dan"))
        {
            first++;
        }

        while (end > first && passage.Tokens[end - 1].Kind == TokenKind.Punctuation && passage.Tokens[end - 1].Norm[0] is not ('%' or ')' or '）' or '”' or '」'))
        {
            end--;
        }

        return (first, end);
    }

    // Dates in the attribution: "kata X, Rabu (19/2/2025)", "X said on Tuesday", "pada Februari 2023 ia menyatakan".
    private static CalendarPeriod? SaidOnDates(Passage passage, Sentence sentence, List<(SpeechFrame Frame, Speaker Speaker)> resolved, bool[] inUtterance)
    {
        if (resolved.Count == 0)
        {
            return null;
        }

        var published = passage.Article.PublishedOn;
        foreach (var (frame, _) in resolved)
        {
            var from = frame.IsInverted ? frame.First : sentence.First;
            var to = frame.IsInverted ? Math.Min(sentence.End, frame.End + 9) : Math.Min(sentence.End, frame.End + 1);
            foreach (var date in passage.Dates)
            {
                var start = passage.Tokens.FindIndex(token => token.Span.End > date.Span.Start);
                if (start < from || start >= to + 5 || start < 0)
                {
                    continue;
                }

                var adjacent = start < to || (!frame.IsInverted && start <= frame.End + 1);
                if (adjacent && !inUtterance[start] && date.Period is { } period && date.Type is TemporalType.Date or TemporalType.Time && (date.Modifier is not (TemporalModifier.OnOrBefore or TemporalModifier.OnOrAfter) || IsStill(passage, frame, date.Modifier))
                    && (published is null || period.Start <= published.End))
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

    private void Add(Passage passage, Sentence sentence, int first, int end, Speaker speaker, SpeechFrame? frame, AttributionForm form, CalendarPeriod? saidOn)
    {
        (first, end) = TrimMarks(passage, first, end);
        if (Length(passage, first, end) < (form == AttributionForm.Direct ? 1 : 2))
        {
            return;
        }

        var article = passage.Article;
        var span = new TextSpan(passage.Tokens[first].Span.Start, passage.Tokens[end - 1].Span.End);
        var named = passage.MentionsIn(first, end).Select(mention => context.Find(mention.Name)).OfType<Party>().Distinct().ToList();
        var reading = StatementReading.Of(passage, sentence, first, end, speaker, frame, form);
        var (subject, namesSubject) = SubjectOf(passage, sentence, first, end, speaker);
        var holder = HolderOf(speaker, reading, subject, named);
        if (subject is not null)
        {
            _topic = subject;
        }

        var statement = new Statement
        {
            Id = FormattableString.Invariant($"{article.Id}-{span.Start}"),
            ArticleId = article.Id,
            Span = span,
            Text = span.In(article.Content),
            Language = passage.Language.Code,
            Speaker = speaker.Name,
            SpeakerClass = speaker.Class,
            SpeakerCandidates = speaker.Candidates,
            Holder = holder?.Name,
            Attribution = reading.Form,
            AttributionCue = frame is null ? null : new(passage.Tokens[frame.Cue.First].Span.Start, passage.Tokens[frame.Cue.End - 1].Span.End),
            SaidOn = saidOn ?? article.PublishedOn,
            PublishedOn = article.PublishedOn,
            About = AboutOf(passage, first, end),
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
            Inherited = InheritedOf(passage, sentence, named),
            IsRepeated = reading.IsRepeated,
            IsRefuted = reading.IsRefuted,
            IsNotAsserted = reading.IsNotAsserted,
        });
    }

    private static (int First, int End) TrimMarks(Passage passage, int first, int end)
    {
        while (first < end && passage.Tokens[first].Kind == TokenKind.Punctuation && passage.Tokens[first].Norm[0] is not ('(' or '$' or '€' or '£' or '¥' or '#'))
        {
            first++;
        }

        while (end > first && passage.Tokens[end - 1].Kind == TokenKind.Punctuation && passage.Tokens[end - 1].Norm[0] is not ('%' or ')' or '）' or '％'))
        {
            end--;
        }

        return (first, end);
    }

    // Whose position, act or number: the organisation that the speaker speaks for; of a narrated or outside word the one it is about.
    private Party? HolderOf(Speaker speaker, StatementReading reading, Party? subject, List<Party> named)
    {
        if (speaker.Organisation is { } organisation && speaker.SpeaksForOrganisation && reading.Form != AttributionForm.Reported)
        {
            return organisation;
        }

        var isOutside = speaker.Class is SourceClass.Narrator or SourceClass.Unnamed or SourceClass.Document or SourceClass.Hearsay or SourceClass.Unknown || speaker.Role == RoleClass.Outsider || reading.Form == AttributionForm.Reported;
        var about = Represented(subject ?? named.Find(party => party.Kind == MentionKind.Organisation));
        return isOutside ? about ?? context.MainOrganisation : speaker.Organisation ?? Represented(speaker.Party) ?? about;
    }

    // A chief's act is the organisation's; a product's is its maker's.
    private static Party? Represented(Party? party) =>
        party is { Organisation: { } organisation } && (party.Role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer || party.Kind == MentionKind.Thing) ? organisation : party;

    private (Party? Subject, bool IsNamed) SubjectOf(Passage passage, Sentence sentence, int first, int end, Speaker speaker)
    {
        foreach (var mention in passage.MentionsIn(first, Math.Min(end, first + 14)))
        {
            if (mention.Kind != MentionKind.Place && SpeakerPhraseFinder.IsSubject(passage, sentence, mention) && context.Find(mention.Name) is { } party)
            {
                return (party, true);
            }
        }

        foreach (var cue in passage.CuesIn(first, Math.Min(end, first + 8)))
        {
            if (cue.IsAny("pronoun.we", "pronoun.first"))
            {
                return (speaker.Organisation ?? speaker.Party, false);
            }

            if (cue.IsAny("org.generic", "pronoun.org") && !cue.Is("pronoun.demonstrative"))
            {
                return (speaker.SpeaksForOrganisation && speaker.Organisation is { } own ? own : _topic is { Kind: MentionKind.Organisation } ? _topic : context.MainOrganisation, false);
            }
        }

        // "A did this and did that": the sentence's subject is the clause's, unless the clause is said by somebody.
        if (speaker.Class == SourceClass.Narrator)
        {
            foreach (var mention in passage.MentionsIn(sentence.First, first))
            {
                if (mention.Kind != MentionKind.Place && SpeakerPhraseFinder.IsSubject(passage, sentence, mention) && context.Find(mention.Name) is { } party)
                {
                    return (party, false);
                }
            }
        }

        return (speaker.SpeaksForOrganisation ? speaker.Organisation : _topic ?? context.Main, false);
    }

    private List<Party> InheritedOf(Passage passage, Sentence sentence, List<Party> named)
    {
        var parties = passage.MentionsIn(sentence.First, sentence.End).Select(mention => context.Find(mention.Name)).OfType<Party>().ToList();
        parties.AddRange(context.RecentOrganisations.Take(1));
        if (context.Main is { } main)
        {
            parties.Add(main);
        }

        return [.. parties.Distinct().Where(party => !named.Contains(party))];
    }

    private static CalendarPeriod? AboutOf(Passage passage, int first, int end)
    {
        var span = new TextSpan(passage.Tokens[first].Span.Start, passage.Tokens[end - 1].Span.End);
        return passage.Dates.FirstOrDefault(date => span.Contains(date.Span) && date.Period is not null)?.Period;
    }
}

/// <summary>A quotation that a passage leaves open: the next one goes on with its speaker.</summary>
internal sealed record QuotationCarry(Speaker Speaker);

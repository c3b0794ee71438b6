using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Statements;

/// <summary>Parts an article's passages into clauses, and finds by the words of attribution who says each.</summary>
internal sealed class StatementExtractor(ArticleContext context, AuthorVoice author, DatedParts parts)
{
    private readonly SentenceDrafter _drafter = new(context);

    // When the voice of the passage speaks, where its label or header says so.
    private CalendarPeriod? _voiceDate;
    private readonly Continuation _continuation = new();

    /// <summary>The clauses of an article, sentence by sentence.</summary>
    public static List<DraftedSentence> Draft(IReadOnlyList<Passage> passages, Passage? title, ArticleContext context)
    {
        var extractor = new StatementExtractor(context, AuthorVoice.Find(passages, title, context), DatedParts.Find(passages, title));
        foreach (var mention in title?.Mentions ?? [])
        {
            context.Saw(mention);
        }

        var body = passages.Where(passage => !passage.IsDirt).ToList();
        context.Interviewed = InterviewReader.Quoted(body, title, context);
        QuotationCarry? carry = null;
        for (var i = 0; i < body.Count; i++)
        {
            carry = extractor.Read(body[i], i + 1 < body.Count ? body[i + 1] : null, carry);
        }

        return extractor._drafter.Drafted;
    }

    private QuotationCarry? Read(Passage passage, Passage? following, QuotationCarry? carry)
    {
        var utterances = Utterances.Of(passage);
        var inUtterance = new bool[passage.Tokens.Count];
        for (var i = 0; i < inUtterance.Length; i++)
        {
            inUtterance[i] = utterances.Exists(quotation => quotation.Inner.Contains(passage.Tokens[i].Span.Start));
        }

        var voice = author.Of(passage);
        _voiceDate = voice?.SaidOn ?? parts.Of(passage);
        context.PassageIndex = passage.Index;
        var sentences = Behind(passage, voice?.First is > 0 and var label ? label : Dateline.End(passage));
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

                // Whoever speaks of "her" is not she.
                if (frame.Speaker.Refers == "pronoun.person" && voice is { Form: AttributionForm.Direct, Speaker: { } own } && (speaker.Name == own.Name || speaker.Party is not null && speaker.Party == own.Party))
                {
                    speaker = PersonReference.OtherThan(own, frame.Speaker.Words, context) ?? Speaker.Unknown with { Candidates = [.. speaker.Candidates.Where(name => name != own.Name)] };
                }

                // 审计署的报告指出，……。报告还提到，……: the paper goes on under the name of the one whose it is.
                if (frame.Speaker.Refers is not "statement" && speaker.Class is SourceClass.Named or SourceClass.RoleOnly or SourceClass.Document && ChineseSource.OpensWithPaper(passage, frame.Cue) && !passage.Text(frame.Cue.First, frame.Cue.End).StartsWith(speaker.Name, StringComparison.Ordinal))
                {
                    context.Issued = IssuedPaper.In(passage, sentence.First, sentence.End, speaker);
                }

                context.SpokenIn.Note(passage, frame, speaker);
                resolved.Add((frame, speaker));
                if (speaker.Class is not (SourceClass.Unknown or SourceClass.Narrator or SourceClass.Document))
                {
                    context.LastSpeaker = speaker with { IsShown = false };
                }
            }

            // "Balai X menjamin A. Jaminan itu disampaikan Y.": by whose mouth the body has spoken
            if (resolved is [{ Frame.IsInverted: false }] && (s + 1 < sentences.Count ? VoicedBy.Of(passage, sentences[s + 1], resolved[0].Speaker, context) : following is { Sentences.Count: > 0 } ? VoicedBy.Of(following, following.Sentences[0], resolved[0].Speaker, context) : null) is { } voiced)
            {
                resolved[0] = (resolved[0].Frame, voiced);
            }

            foreach (var quotation in utterances.Where(quotation => !speakers.ContainsKey(quotation) && quotation.Outer.Overlaps(sentence.Span)))
            {
                speakers[quotation] = QuotationSpeaker.Find(context, passage, quotation, s, resolved, frames, speakers, carry, voice);
            }

            if (ChineseIssuer.Of(passage, sentence, inUtterance) is { } issuer && SpeakerResolver.Resolve(issuer, context) is { Class: SourceClass.Named or SourceClass.RoleOnly } brought)
            {
                context.Issued = IssuedPaper.In(passage, sentence.First, sentence.End, brought);
            }
            else if (ChineseIssuer.Titled(passage, sentence, inUtterance) is { } titled && (context.Issued is null || titled.Class != SourceClass.Document))
            {
                context.Issued = IssuedPaper.In(passage, titled.First, titled.End, SpeakerResolver.Resolve(titled, context)) with { IsByTitle = true };
            }

            context.Papers.Note(passage, sentence, resolved, inUtterance, context);
            var goesOn = voice is null && resolved.Count == 0 ? (s + 1 < sentences.Count ? Closer(passage, sentences[s + 1], inUtterance) : null) ?? _continuation.Of(passage, sentence, s + 1 < frames.Count ? frames[s + 1] : [], s + 1 < sentences.Count && frames[s + 1].Count == 0 && IsQuotation(sentences[s + 1])) : null;
            _drafter.Emit(passage, sentence, resolved, utterances, speakers, inUtterance, goesOn is null ? voice : new Voice(goesOn, Form: AttributionForm.Indirect), _voiceDate);
            var announcing = voice is null && Announcement.Of(passage, sentence, inUtterance) is { } announcer ? SpeakerResolver.Resolve(announcer, context) : null;
            _continuation.Note(passage, sentence, resolved, utterances, speakers, goesOn, context.Papers.JustBrought, announcing);
            SawUpTo(sentence.End);
            if (resolved.Count == 0 && SentenceHead.Of(passage, sentence, inUtterance, context) is { } head)
            {
                context.Head = head;
            }
        }

        return utterances.Count > 0 && !utterances[^1].IsClosed && speakers.TryGetValue(utterances[^1], out var open) ? new(open.Speaker) : null;

        void SawUpTo(int token)
        {
            while (mentionAt < passage.Mentions.Count && passage.Mentions[mentionAt].First < token)
            {
                var mention = passage.Mentions[mentionAt];
                var around = passage.Sentences.FindIndex(sentence => sentence.First <= mention.First && mention.First < sentence.End);
                context.Saw(mention, inUtterance[mention.First] || around >= 0 && IsSpokenAbout(around, mention), around >= 0 && NameStanding.Opens(passage, passage.Sentences[around], mention) && IsSubject(around, mention), around >= 0 && !IsSubject(around, mention));
                mentionAt++;
            }
        }

        bool IsQuotation(Sentence next) => next.Count > 2 && Enumerable.Range(next.First, next.Count).All(i => inUtterance[i] || passage.Tokens[i].Kind == Text.TokenKind.Punctuation) && Enumerable.Range(next.First, next.Count).Any(i => inUtterance[i]);

        bool IsSubject(int around, Mention mention) => SpeakerPhraseFinder.IsSubject(passage, passage.Sentences[around], mention);

        bool IsSpokenAbout(int around, Mention mention) =>
            passage.Sentences[around] is var sentence && (NameStanding.IsAskedAbout(passage, sentence, mention) || NameStanding.IsToldOf(passage, sentence, mention, frames[around]) || NameStanding.IsFrontedAgent(passage, sentence, mention) || NameStanding.IsPossessor(passage, sentence, mention));
    }

    // "A. Begitu penjelasan X.": the next sentence says whose the words were.
    private Speaker? Closer(Passage passage, Sentence next, bool[] inUtterance) =>
        next.Count > 2 && ClosingSource.OfSentenceBefore(passage, next, inUtterance) is { Speaker: { Class: not SourceClass.Unnamed } who } && SpeakerResolver.Resolve(who, context) is { Class: SourceClass.Named or SourceClass.RoleOnly or SourceClass.Document } speaker ? speaker : null;

    // The sentences without the label before them.
    private static List<Sentence> Behind(Passage passage, int first) =>
        first == 0 ? passage.Sentences : [.. passage.Sentences.Select(sentence => sentence.End <= first ? sentence with { First = first, End = first } : sentence.First >= first ? sentence : new(first, sentence.End, new(passage.Tokens[first].Span.Start, sentence.Span.End)))];
}

/// <summary>A quotation that a passage leaves open: the next one goes on with its speaker.</summary>
internal sealed record QuotationCarry(Speaker Speaker);

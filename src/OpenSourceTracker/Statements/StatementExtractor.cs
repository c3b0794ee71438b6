using System.Collections.Frozen;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Statements;

/// <summary>Parts an article's passages into clauses, and finds by the words of attribution who says each.</summary>
internal sealed class StatementExtractor(ArticleContext context, AuthorVoice author, DatedParts parts)
{
    private const int FewestTokens = 3;
    private readonly List<DraftedSentence> _drafted = [];

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

        QuotationCarry? carry = null;
        foreach (var passage in passages.Where(passage => !passage.IsDirt))
        {
            carry = extractor.Read(passage, carry);
        }

        return extractor._drafted;
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
                    speaker = Speaker.Unknown with { Candidates = [.. speaker.Candidates.Where(name => name != own.Name)] };
                }

                resolved.Add((frame, speaker));
                if (speaker.Class is not (SourceClass.Unknown or SourceClass.Narrator or SourceClass.Document))
                {
                    context.LastSpeaker = speaker;
                }
            }

            foreach (var quotation in utterances.Where(quotation => !speakers.ContainsKey(quotation) && quotation.Outer.Overlaps(sentence.Span)))
            {
                speakers[quotation] = QuotationSpeaker.Find(context, passage, quotation, s, resolved, frames, speakers, carry, voice);
            }

            if (ChineseSubject.IssuerOf(passage, sentence, inUtterance) is { } issuer && SpeakerResolver.Resolve(issuer, context) is { Class: SourceClass.Named or SourceClass.RoleOnly } brought)
            {
                context.Issuer = brought;
            }

            var goesOn = voice is null && resolved.Count == 0 ? _continuation.Of(passage, sentence, s + 1 < frames.Count ? frames[s + 1] : []) : null;
            Emit(passage, sentence, resolved, utterances, speakers, inUtterance, goesOn is null ? voice : new Voice(goesOn, Form: AttributionForm.Indirect));
            _continuation.Note(passage, sentence, resolved, utterances, speakers, goesOn);
            SawUpTo(sentence.End);
        }

        return utterances.Count > 0 && !utterances[^1].IsClosed && speakers.TryGetValue(utterances[^1], out var open) ? new(open.Speaker) : null;

        void SawUpTo(int token)
        {
            while (mentionAt < passage.Mentions.Count && passage.Mentions[mentionAt].First < token)
            {
                var mention = passage.Mentions[mentionAt];
                var sentence = passage.Sentences.Find(sentence => sentence.First <= mention.First && mention.First < sentence.End);
                context.Saw(mention, inUtterance[mention.First] || sentence.Count > 0 && IsAskedAbout(passage, sentence, mention), sentence.Count > 0 && Opens(passage, sentence, mention) && SpeakerPhraseFinder.IsSubject(passage, sentence, mention));
                mentionAt++;
            }
        }
    }

    // "Ditanya apakah X akan mundur, ia menggeleng", "Asked whether X would go, she laughed": whom a question is about is not the one who answers.
    private static bool IsAskedAbout(Passage passage, Sentence sentence, Mention mention)
    {
        var asks = false;
        var about = false;
        for (var i = sentence.First; i < mention.First; i++)
        {
            var word = passage.Tokens[i].Norm;
            asks = word is not ("," or "，") && (asks || Array.IndexOf(StatementReading.AskedWords, word) >= 0);
            about = asks && (about || s_queries.Contains(word));
        }

        return about;
    }

    private static readonly FrozenSet<string> s_queries = ClosedWords.Of("query");

    // A name of an organisation stands near the head of its sentence as a subject; any other only at the very head, with a verb behind it ("Austrian manufacturer" is none).
    private static bool Opens(Passage passage, Sentence sentence, Mention mention) =>
        mention.Kind == MentionKind.Organisation || passage.Tokens[mention.First].Kind == TokenKind.Ideographs ? mention.First - sentence.First <= 8
        : (mention.PhraseFirst - sentence.First <= 1 || passage.Tokens[mention.PhraseFirst - 1].Is(',') && mention.PhraseFirst - sentence.First <= 14) && mention.End < sentence.End && (passage.Tokens[mention.End] is { Kind: TokenKind.Word, IsCapitalised: false } || IsApposed(passage, sentence, mention.End)) && !passage.Cues.Exists(cue => cue.First == mention.End && (cue.In("org.") || cue.In("role.") || cue.In("person.") || cue.In("thing.")));

    // "X, whose petition failed, ...", "X, 44, ...", "X, on the ninth floor, ..."
    private static bool IsApposed(Passage passage, Sentence sentence, int comma) =>
        comma + 2 < sentence.End && passage.Tokens[comma].Is(',') && passage.Language.Code == "en" && passage.Tokens[comma + 1] is { Kind: TokenKind.Word or TokenKind.Number, IsCapitalised: false };

    private void Emit(Passage passage, Sentence sentence, List<(SpeechFrame Frame, Speaker Speaker)> resolved, List<Quotation> utterances,
        Dictionary<Quotation, (Speaker Speaker, SpeechFrame? Frame)> speakers, bool[] inUtterance, Voice? voice)
    {
        var saidInFrame = AttributionDate.Of(passage, sentence, resolved, inUtterance);
        _drafted.Add(new(passage, sentence, inUtterance, saidInFrame, resolved.Count > 0, _voiceDate, context.RecentOrganisations.FirstOrDefault()));
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
                    Add(passage, first, last, speaker, frame, AttributionForm.Direct, saidInFrame);
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
                AddPlain(passage, from, to, voice);
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

            (from, to) = frame.End == frame.First ? (from, Trim(passage, from, to).End) : Trim(passage, from, to);
            if (Length(passage, from, to) < FewestTokens && frame.IsInverted && frame.End < end)
            {
                (from, to) = Trim(passage, frame.End, k + 1 < inside.Count ? inside[k + 1].Frame.First : end);
            }

            if (Length(passage, from, to) < 2)
            {
                // The verb says it all: "X membantah", "X declined to comment"
                if (frame.Cue.IsAny("speech.refuse", "speech.deny") && !hasUtterance)
                {
                    Add(passage, frame.First, frame.End, speaker, frame, AttributionForm.Indirect, saidOn);
                }

                continue;
            }

            foreach (var (clauseFirst, clauseEnd) in ClauseSplitter.Split(passage, from, to))
            {
                // A document's words end where the text turns against them; a person's go on.
                if (speaker.Class == SourceClass.Document && clauseFirst > from && !frame.IsInverted)
                {
                    AddPlain(passage, clauseFirst, clauseEnd, voice);
                    continue;
                }

                Add(passage, clauseFirst, clauseEnd, speaker, frame, AttributionForm.Indirect, saidOn);
            }

            // What stands before an inverted frame and behind the frame before it is said; "A, kata X, B": what follows the frame goes on with the same speaker
            var tail = k + 1 < inside.Count ? inside[k + 1].Frame.First : end;
            if (frame.IsInverted && to <= frame.First && Length(passage, frame.End, tail) >= 5)
            {
                var (tailFirst, tailEnd) = Trim(passage, frame.End, tail);
                Add(passage, tailFirst, tailEnd, speaker, frame, AttributionForm.Indirect, saidOn);
            }
        }

        // The main clause behind "When X announced ..., Y doubted it" is nobody's words.
        if (inside is [{ Frame: { IsInverted: false } only }] && FrontedEnd(passage, sentence, only, end) is var comma && comma < end)
        {
            foreach (var (from, to) in ClauseSplitter.Split(passage, comma, end))
            {
                AddPlain(passage, from, to, voice);
            }
        }

        var head = inside[0].Frame;
        if (!head.IsInverted && Length(passage, first, head.First) >= 4 && !hasUtterance && !Introduction.IsIntroducing(passage.Tokens[first]))
        {
            var (from, to) = Trim(passage, first, head.First);
            // A，X说，B: the saying stands between two halves of what is said.
            if (SpeaksBothWays(passage, head, end))
            {
                Add(passage, from, to, inside[0].Speaker, head, AttributionForm.Indirect, saidOn);
            }
            else
            {
                AddPlain(passage, from, to, voice);
            }
        }
    }

    private static bool SpeaksBothWays(Passage passage, SpeechFrame frame, int end) =>
        passage.Tokens[frame.Cue.First].Kind == TokenKind.Ideographs && frame.Cue.Is("speech.say") && frame.Speaker.Class == SourceClass.Named && frame.Speaker.Refers is null
        && frame.End < end && passage.Tokens[frame.End].Norm is "，" or "," && frame.First > 1 && passage.Tokens[frame.First - 1].Norm is "，" or "," && passage.Tokens[frame.First - 2].Norm[^1] is not ('时' or '后' or '前' or '中' or '上' or '下' or '际' or '来' or '问' or '此' or '题');

    // A clause fronted by "when" or "after" ends at its comma, and with it what is said in it.
    private static int FrontedEnd(Passage passage, Sentence sentence, SpeechFrame frame, int end)
    {
        // "Asked about it, X said A": the clause has ended before the attribution.
        if (Enumerable.Range(sentence.First, Math.Max(0, frame.First - sentence.First)).Any(i => passage.Tokens[i].Norm is "," or "，"))
        {
            return end;
        }

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
    private void AddPlain(Passage passage, int first, int end, Voice? voice) =>
        Add(passage, first, end, voice?.Speaker ?? Speaker.Narrator, null, voice?.Speaker is null ? AttributionForm.Narrator : voice.Form, voice?.SaidOn);

    // The sentences without the label before them.
    private static List<Sentence> Behind(Passage passage, int first) =>
        first == 0 ? passage.Sentences : [.. passage.Sentences.Select(sentence => sentence.End <= first ? sentence with { First = first, End = first } : sentence.First >= first ? sentence : new(first, sentence.End, new(passage.Tokens[first].Span.Start, sentence.Span.End)))];

    internal static int Length(Passage passage, int first, int end)
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

    private void Add(Passage passage, int first, int end, Speaker speaker, SpeechFrame? frame, AttributionForm form, CalendarPeriod? saidOn)
    {
        form = speaker.Class == SourceClass.Narrator && form == AttributionForm.Indirect ? AttributionForm.Narrator : form;
        (first, end) = TrimMarks(passage, first, end);
        if (Length(passage, first, end) >= (form == AttributionForm.Direct ? 1 : 2))
        {
            _drafted[^1].Drafts.Add(new(first, end, speaker, frame, form, saidOn));
        }
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
}

/// <summary>A quotation that a passage leaves open: the next one goes on with its speaker.</summary>
internal sealed record QuotationCarry(Speaker Speaker);

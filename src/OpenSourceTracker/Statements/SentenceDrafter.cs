using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Statements;

/// <summary>Parts a sentence into the clauses that somebody says and those that nobody claims.</summary>
internal sealed class SentenceDrafter(ArticleContext context)
{
    private const int FewestTokens = 3;

    /// <summary>The sentences so far, in order.</summary>
    public List<DraftedSentence> Drafted { get; } = [];

    public void Emit(Passage passage, Sentence sentence, List<(SpeechFrame Frame, Speaker Speaker)> resolved, List<Quotation> utterances,
        Dictionary<Quotation, (Speaker Speaker, SpeechFrame? Frame)> speakers, bool[] inUtterance, Voice? voice, CalendarPeriod? voiceDate)
    {
        var saidInFrame = AttributionDate.Of(passage, sentence, resolved, inUtterance);
        Drafted.Add(new(passage, sentence, inUtterance, saidInFrame, resolved.Count > 0, voiceDate, context.RecentOrganisations.FirstOrDefault()));
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
                if (plain is [.., var between] && between.End == at && resolved.Find(item => item.Frame.IsInverted && item.Frame.First >= between.First && item.Frame.End <= at) is { Frame: { } behind } && Stretch.Length(passage, behind.End, at) is > 0 and <= 9)
                {
                    from = behind.End;
                    plain[^1] = (between.First, behind.End);
                }
                else if (plain is [.., var before] && before.First == sentence.First && before.End == at && Stretch.Length(passage, before.First, at) is > 0 and <= 9 && !resolved.Exists(item => item.Frame.First < at) && passage.MentionsIn(before.First, at).All(mention => mention.Kind != MentionKind.Person))
                {
                    from = before.First;
                    plain.RemoveAt(plain.Count - 1);
                }

                // “A。”昨天下午，X对记者说。: the sentence behind the quotation tells who and when.
                var said = frame is not null && frame.First >= sentence.End && passage.Sentences.Find(item => item.First <= frame.First && frame.First < item.End) is { Count: > 0 } closing ? AttributionDate.Of(passage, closing, [(frame, speaker)], inUtterance) : saidInFrame;
                foreach (var (first, last) in ClauseSplitter.Split(passage, from, end))
                {
                    Add(passage, first, last, speaker, frame, AttributionForm.Direct, said);
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

        // "The fee, she said, is 58": one statement over both halves.
        if (!hasUtterance && inside is [{ Frame: { IsInverted: true } middle, Speaker: var said }] && Parenthesis.Of(passage, middle, first, end) is { } aside)
        {
            passage.Asides.Add(aside);
            Add(passage, first, end, said, middle, AttributionForm.Indirect, saidOn);
            return;
        }

        // The words of each frame run from its end to the next frame (or, inverted, up to it); the first frame also takes what stands before it.
        var behind = new List<(int First, int End)>();
        for (var k = 0; k < inside.Count; k++)
        {
            var (frame, speaker) = inside[k];
            var from = frame.IsInverted ? (k == 0 ? first : inside[k - 1].Frame.End) : frame.End;
            var to = frame.IsInverted ? frame.First : k + 1 < inside.Count ? inside[k + 1].Frame.First : Introduction.FrontedEnd(passage, sentence, frame, end);
            from = frame.IsInverted || frame.End == frame.First ? from : SaidStretch.First(passage, frame, from, to);
            // “…,” X told a meeting of 200 people in the hall: listener and place
            if (hasUtterance && (Stretch.Length(passage, from, to) < 5 || !frame.IsInverted && passage.Language.Code == "en" && to == end && to - from > 1 && (passage.Tokens[end - 1].Is(':') || passage.Tokens[end - 2].Is(':')) && !Predicates.HasOne(passage, from, to) || !frame.IsInverted && SaidStretch.IsCircumstance(passage, from, to)))
            {
                continue;
            }

            // "X has denied any wrongdoing; its shares fell": what is denied ends at the mark.
            if (!frame.IsInverted && frame.Cue.Is("speech.deny") && passage.Tokens.FindIndex(from, Math.Max(0, to - from), token => token.Is(';')) is > 0 and var mark && !passage.Tokens.GetRange(from, mark - from).Exists(token => token.Norm is "that" or "bahwa"))
            {
                behind.Add((mark + 1, to));
                to = mark;
            }

            (from, to) = frame.End == frame.First ? (from, Stretch.Trim(passage, from, to).End) : Stretch.Trim(passage, from, to);
            if (Stretch.Length(passage, from, to) < FewestTokens && frame.IsInverted && frame.End < end)
            {
                (from, to) = Stretch.Trim(passage, frame.End, k + 1 < inside.Count ? inside[k + 1].Frame.First : end);
            }

            // The verb says it all: "X membantah", "X declined to comment"; its object is what it says it of: "X denied both accounts"
            var isObject = SaidStretch.IsObject(passage, frame, from, to);
            if (isObject || Stretch.Length(passage, from, to) < 2)
            {
                if ((isObject || frame.Cue.IsAny("speech.refuse", "speech.deny")) && !hasUtterance)
                {
                    // "Kepala pasar, X, membenarkan edaran itu": the office before the name belongs to it.
                    var whole = k == 0 && isObject && !Predicates.HasOne(passage, first, frame.First) ? first : frame.First;
                    Add(passage, whole, isObject ? to : frame.End, speaker, frame, AttributionForm.Indirect, saidOn);
                }

                continue;
            }

            foreach (var (clauseFirst, clauseEnd) in ClauseSplitter.Split(passage, from, to))
            {
                // A document's words end where the text turns against them; a person's go on.
                if (speaker.Class == SourceClass.Document && clauseFirst > from && !frame.IsInverted && passage.Tokens[clauseFirst - 1].Norm is not (";" or "；"))
                {
                    AddPlain(passage, clauseFirst, clauseEnd, voice);
                    continue;
                }

                Add(passage, clauseFirst, clauseEnd, speaker, frame, AttributionForm.Indirect, saidOn);
            }

            // What stands before an inverted frame and behind the frame before it is said; "A, kata X, B": what follows the frame goes on with the same speaker
            var tail = k + 1 < inside.Count ? inside[k + 1].Frame.First : end;
            if (frame.IsInverted && to <= frame.First && Stretch.Length(passage, frame.End, tail) >= 5)
            {
                var (tailFirst, tailEnd) = Stretch.Trim(passage, frame.End, tail);
                tailFirst = SaidStretch.BehindAside(passage, tailFirst, tailEnd);
                if (!SaidStretch.IsCircumstance(passage, tailFirst, tailEnd) && !SaidStretch.IsRelative(passage, tailFirst, tailEnd))
                {
                    Add(passage, tailFirst, tailEnd, speaker, frame, AttributionForm.Indirect, saidOn);
                }
            }
        }

        foreach (var (from, to) in behind)
        {
            AddPlain(passage, from, to, voice);
        }

        // The main clause behind "When X announced ..., Y doubted it" is nobody's words.
        if (inside is [{ Frame: { IsInverted: false } only }] && Introduction.FrontedEnd(passage, sentence, only, end) is var comma && comma < end)
        {
            foreach (var (from, to) in ClauseSplitter.Split(passage, comma, end))
            {
                AddPlain(passage, from, to, voice);
            }
        }

        var head = inside[0].Frame;
        if (!head.IsInverted && Stretch.Length(passage, first, head.First) >= 4 && !hasUtterance && !Introduction.IsIntroducing(passage.Tokens[first]) && !Utterances.OpensTopic(passage.Tokens[first]))
        {
            var (from, to) = Stretch.Trim(passage, first, head.First);
            if (Introduction.IsOccasion(passage, from, to))
            {
                return;
            }

            // A，X说，B: the saying stands between two halves of what is said.
            if (SpeaksBothWays(passage, head, end))
            {
                Add(passage, from, to, inside[0].Speaker, head, AttributionForm.Indirect, saidOn);
            }
            // "The driver of the lorry, X, said A", "Opening the case, X said A": who speaks and when is no statement.
            else if (Predicates.HasOne(passage, from, to))
            {
                AddPlain(passage, from, to, voice);
            }
        }
    }

    private static bool SpeaksBothWays(Passage passage, SpeechFrame frame, int end) =>
        passage.Tokens[frame.Cue.First].Kind == TokenKind.Ideographs && frame.Cue.Is("speech.say") && frame.Speaker.Class == SourceClass.Named && frame.Speaker.Refers is null
        && frame.End < end && passage.Tokens[frame.End].Norm is "，" or "," && frame.First > 1 && passage.Tokens[frame.First - 1].Norm is "，" or "," && passage.Tokens[frame.First - 2].Norm[^1] is not ('时' or '后' or '前' or '中' or '上' or '下' or '际' or '来' or '问' or '此' or '题');

    // Words that no attribution claims: the author's, where the text has one, else the outlet's.
    private void AddPlain(Passage passage, int first, int end, Voice? voice) =>
        Add(passage, first, end, voice?.Speaker ?? Speaker.Narrator, null, voice?.Speaker is null ? AttributionForm.Narrator : voice.Form, voice?.SaidOn);

    private void Add(Passage passage, int first, int end, Speaker speaker, SpeechFrame? frame, AttributionForm form, CalendarPeriod? saidOn)
    {
        form = speaker.Class == SourceClass.Narrator && form == AttributionForm.Indirect ? AttributionForm.Narrator : form;
        (first, end) = Stretch.TrimMarks(passage, first, end);
        if (passage.Language.Code == "zh" && first < end && !Drafted[^1].InUtterance[first] && (frame is null || end <= frame.First) && (AttributionDate.IsAlone(passage, first, end) || form == AttributionForm.Direct && NoticeFrame.IsFormula(passage, first, end, speaker)))
        {
            return; // 3月2日晚，…… and the lines around a notice: its title, its signer, its date
        }

        if (Stretch.Length(passage, first, end) >= (form == AttributionForm.Direct ? 1 : 2))
        {
            Drafted[^1].Drafts.Add(new(first, end, speaker, frame, form, saidOn));
        }
    }
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>Finds who says the words between quotation marks, from the nearest attribution outwards; unknown with candidates where nothing tells.</summary>
internal static class QuotationSpeaker
{
    public static (Speaker Speaker, SpeechFrame? Frame) Find(ArticleContext context, Passage passage, Quotation quotation, int s, List<(SpeechFrame Frame, Speaker Speaker)> resolved,
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
            if (frames[t].Count > 0 && (frames[t][0].IsInverted && IsNear(passage, quotation, frames[t][0]) || SpeaksAfter(passage, passage.Sentences[t], frames[t][0], quotation) || Stretch.Length(passage, frames[t][0].End, passage.Sentences[t].End) == 0 && !IsRefusal(passage, passage.Sentences[t], frames[t][0], quotation) || frames[t][0].First > passage.Sentences[t].First && passage.Sentences[t].Span.Overlaps(quotation.Outer)))
            {
                foreach (var mention in passage.Mentions.Where(mention => mention.End <= frames[t][0].Speaker.End))
                {
                    // Whom the quotation speaks of is not the one who says it.
                    context.Saw(mention, passage.QuotationOf(mention.First) is not null);
                }

                var speaker = SpeakerResolver.Resolve(frames[t][0].Speaker, context);
                context.LastSpeaker = speaker with { IsShown = false };
                return (speaker, frames[t][0]);
            }
        }

        // "X was blunt: ...": a colon hands over to the subject of its sentence.
        if (Introduced(context, passage, passage.Sentences[s], quotation) is { } introduced)
        {
            return (introduced, null);
        }

        // "……。"秘书长X出示了照片: a quotation that opens the passage is whose sentence comes right behind it, where nobody else is there to say it.
        if (carry is null && s + 1 < passage.Sentences.Count && quotation.Outer.Start <= passage.Block.Span.Start + 1 && Follower(context, passage, quotation, s) is { } follower)
        {
            return (follower, null);
        }

        // "**And the rents?** “…”": what answers the outlet's question is the word of the one who is asked.
        if (context.Interviewed is { } asked && carry is null && (quotation.Outer.Start <= passage.Block.Span.Start + 1 || s > 0 && passage.Text(passage.Sentences[s - 1].First, passage.Sentences[s - 1].End).AsSpan().TrimEnd("*_ ") is [.., '?' or '？'] || AnswersInside(passage, quotation)))
        {
            return (context.LastSpeaker = asked, null);
        }

        // 3. The quotation goes on from the passage before, or the same speaker goes on in this one.
        if (carry is not null && quotation.Outer.Start <= passage.Block.Span.Start + 1)
        {
            return (carry.Speaker, null);
        }

        // "…," said X. Y promised all of it. “…”: the sentence right before has a head of its own.
        if (s > 0 && Head(context, passage, passage.Sentences[s - 1], quotation) is { } head)
        {
            return (head, null);
        }

        if (speakers.Count > 0 && speakers.Values.Last() is { Speaker.Class: not SourceClass.Unknown } same)
        {
            return (GoesOn(passage, quotation, s, frames) ? same.Speaker with { IsShown = true } : same.Speaker, null);
        }

        // 4. The sentence before is about somebody who speaks now.
        if (s > 0)
        {
            var before = passage.Sentences[s - 1];
            // A figure that somebody gave, or a paper, hands no quotation on.
            if (frames[s - 1].Count > 0 && frames[s - 1][^1] is { } spoken && (spoken.End > spoken.First || spoken.IsInverted))
            {
                return (SpeakerResolver.Resolve(frames[s - 1][^1].Speaker, context), null);
            }

            if (passage.MentionsIn(before.First, before.End).LastOrDefault(mention => mention.Kind == MentionKind.Person) is { } person && context.Find(person.Name) is { } party)
            {
                return (SpeakerResolver.Of(party, context), null);
            }
        }

        // "A reply from X came within the hour: “…”", "The company sent a statement. “…,” it reads.": the paper's words are its sender's.
        if (Sender(context, passage, quotation, s) is { } sender)
        {
            return (sender, null);
        }

        // 5. The quotation's own sentence names one person outside of it ("..." was all that X wrote).
        var around = passage.MentionsIn(passage.Sentences[s].First, passage.Sentences[s].End).Where(mention => mention.Kind == MentionKind.Person && !quotation.Inner.Contains(passage.Tokens[mention.First].Span.Start) && !EnglishPossessive.Ends(passage.Tokens[mention.End - 1].Norm) && !IsItsSubject(passage, quotation, mention)).ToList();
        if (around.Count == 1 && context.Find(around[0].Name) is { } only)
        {
            return (SpeakerResolver.Of(only, context), null);
        }

        // "The mayor spoke of an offer. “…”": a notice that tells of somebody quotes them, not itself.
        if (s > 0 && voice?.Speaker is { Organisation: not null, Party.Kind: MentionKind.Organisation } && context.Head is { Party.Kind: MentionKind.Person } told)
        {
            return (told, null);
        }

        // 6. Words that the author of a letter quotes from nobody named are nobody's; of an organisation's own notice, its own.
        if (voice?.Speaker is { } own)
        {
            return (own.Organisation is not null ? own : Speaker.Unknown, null);
        }

        // "X brought flowers. “…”": whom the sentence before is about; a block that holds nothing but what is said is theirs whom the block before is about.
        if (context.Head is { } spokenOf)
        {
            return (spokenOf, null);
        }

        if (s == 0 && context.HeadBefore is { Party: not null } headed && quotation.Outer.Start <= passage.Block.Span.Start + 1 && quotation.Outer.End >= passage.Block.Span.End - 1)
        {
            return (headed, null);
        }

        return (s > 0 && context.LastSpeaker is { } last ? last : Speaker.Unknown with { Candidates = [.. context.RecentPeople.Take(3).Select(candidate => candidate.Name)] }, null);
    }

    // "“…,” a clerk said. “…”": nothing but the attribution stands between the two quotations.
    private static bool GoesOn(Passage passage, Quotation quotation, int s, List<List<SpeechFrame>> frames) =>
        s > 0 && quotation.Outer.Start <= passage.Sentences[s].Span.Start + 1 && frames[s - 1] is [{ IsInverted: true } said] && !said.Cue.IsAny("speech.refuse", "speech.deny")
        && passage.Quotations.Any(before => before.Outer.End <= quotation.Outer.Start && before.Outer.Overlaps(passage.Sentences[s - 1].Span) && IsNear(passage, before, said));

    // ... that X “remains in charge”: the quotation goes on from the name, and so tells of it.
    private static bool IsItsSubject(Passage passage, Quotation quotation, Mention mention) =>
        passage.Language.Code == "en" && char.IsLower(passage.Article.Content[quotation.Inner.Start]) && mention.End + 1 < passage.Tokens.Count && passage.Tokens[mention.End].Span.End <= quotation.Inner.Start && passage.Tokens[mention.End + 1].Span.Start == quotation.Inner.Start;

    // “…,” she said. “…” X declined to comment.: whoever says nothing did not say what stands before.
    private static bool IsRefusal(Passage passage, Sentence sentence, SpeechFrame frame, Quotation quotation) =>
        frame.Cue.IsAny("speech.refuse", "speech.deny") && !sentence.Span.Overlaps(quotation.Outer) && passage.Tokens[frame.Cue.First].Kind == TokenKind.Word;

    // 「……。」X说，……: the saying that opens the next sentence is that of the quotation too.
    private static bool SpeaksAfter(Passage passage, Sentence sentence, SpeechFrame frame, Quotation quotation) =>
        passage.Tokens[frame.Cue.First].Kind == TokenKind.Ideographs && frame.First <= sentence.First + 1 && sentence.Span.Start <= quotation.Outer.End + 1 && frame.Cue.IsAny("speech.say", "speech.tag")
        && frame.End < sentence.End && passage.Tokens[frame.End].Norm is "，" or "," or "。";

    // Words of their own between the quotation and an attribution behind it are what that attribution is for.
    private static bool IsNear(Passage passage, Quotation quotation, SpeechFrame frame)
    {
        var behind = passage.Tokens.FindIndex(token => token.Span.Start >= quotation.Outer.End);
        return behind < 0 || frame.First <= behind || Stretch.Length(passage, behind, frame.First) <= 2;
    }

    // "*Is the forest burning?* “…”" in one sentence: the mark of a question right before the quotation.
    private static bool AnswersInside(Passage passage, Quotation quotation) =>
        passage.Article.Content.AsSpan(passage.Block.Span.Start, Math.Max(0, quotation.Outer.Start - passage.Block.Span.Start)).TrimEnd("*_ \n") is [.., '?' or '？'];

    private static Speaker? Follower(ArticleContext context, Passage passage, Quotation quotation, int s)
    {
        var next = passage.Sentences.FindIndex(s, sentence => sentence.Span.Start >= quotation.Outer.End - 1);
        if (next < 0)
        {
            return null;
        }

        var sentence = passage.Sentences[next];
        // 昨天上午，第二法庭，公诉人X把照片举过头顶: place and time may stand before them; 孙女X这样解释: a kinship too.
        return passage.MentionsIn(sentence.First, sentence.End).Where(mention => mention.Kind is not (MentionKind.Place or MentionKind.Organisation)).FirstOrDefault() is { Kind: MentionKind.Person } person && SpeakerPhraseFinder.IsSubject(passage, sentence, person) && (person.PhraseFirst <= sentence.First + 1 && person.RoleText is not null || passage.Language.Code == "zh" && (person.RoleText is not null && person.First - sentence.First <= FarHead || person.First - sentence.First <= 2 || Enumerable.Range(person.First - 3, 3).Any(i => passage.Tokens[i].Norm is "，" or ","))) && context.Find(person.Name) is { } party
            ? SpeakerResolver.Of(party, context) : null;
    }

    private const int FarHead = 24;

    // The person with whose name the sentence before a quotation begins; a sentence in which somebody speaks tells by its attribution.
    private static Speaker? Head(ArticleContext context, Passage passage, Sentence before, Quotation quotation)
    {
        if (passage.Tokens[before.End - 1].Span.End > quotation.Outer.Start || Enumerable.Range(before.First, before.Count).Any(i => passage.QuotationOf(i) is not null))
        {
            return null;
        }

        return passage.MentionsIn(before.First, before.End).FirstOrDefault() is { Kind: MentionKind.Person or MentionKind.Unknown } person && Math.Min(person.First, person.PhraseFirst) - before.First <= 1 && SpeakerPhraseFinder.IsSubject(passage, before, person) && person.End < before.End && passage.Tokens[person.End].Kind != TokenKind.Punctuation && context.Find(person.Name) is { } party && (person.Kind == MentionKind.Person || party.Kind == MentionKind.Person)
            ? SpeakerResolver.Of(party, context) : null;
    }

    private static Speaker? Introduced(ArticleContext context, Passage passage, Sentence sentence, Quotation quotation)
    {
        var open = passage.Tokens.FindIndex(sentence.First, sentence.Count, token => token.Span.Start >= quotation.Outer.Start);
        if (open <= sentence.First || passage.Tokens[open - 1].Norm is not (":" or "："))
        {
            return null;
        }

        // "The yard sent a statement signed by X: “…”": whose name stands under it
        if (passage.MentionsIn(sentence.First, open).FirstOrDefault(mention => mention.End == open - 1 && mention.Kind is MentionKind.Person or MentionKind.Unknown && mention.PhraseFirst > sentence.First && Enumerable.Range(Math.Max(sentence.First, mention.PhraseFirst - 2), Math.Min(2, mention.PhraseFirst - sentence.First)).Any(i => s_signed.Contains(passage.Tokens[i].Norm))) is { } signer && context.Find(signer.Name) is { } under)
        {
            return context.LastSpeaker = SpeakerResolver.Of(under, context);
        }

        // "Rosa Fielding: “…”", "11.05 – Kepala badan, X: “…”": a name right before the colon
        if (passage.MentionsIn(sentence.First, open).FirstOrDefault(mention => mention.End == open - 1 && mention.Kind is MentionKind.Person or MentionKind.Unknown && SpeakerPhraseFinder.IsSubject(passage, sentence, mention)) is { } labelled && (labelled.First == sentence.First || labelled.Kind == MentionKind.Person || passage.Tokens[labelled.First - 1].Is(',') && passage.CuesIn(sentence.First, labelled.First).Any(cue => RoleLinker.ClassOf(cue) is not null)) && context.Find(labelled.Name) is { Kind: not (MentionKind.Place or MentionKind.Thing) } named)
        {
            if (labelled.First > sentence.First)
            {
                context.IsPerson(named);
            }

            return context.LastSpeaker = SpeakerResolver.Of(named, context);
        }

        foreach (var mention in passage.MentionsIn(sentence.First, open).Where(mention => SpeakerPhraseFinder.IsSubject(passage, sentence, mention)))
        {
            if (context.Find(mention.Name) is { } party && (mention.Kind == MentionKind.Person || party.Kind == MentionKind.Person || mention.First == sentence.First && party is { Kind: MentionKind.Unknown, IsKnown: false } && passage.Tokens[mention.End].Kind == TokenKind.Word))
            {
                return context.LastSpeaker = SpeakerResolver.Of(party, context);
            }
        }

        return passage.CuesIn(sentence.First, open).FirstOrDefault(cue => cue.Is("pronoun.person")) is { End: > 0 } pronoun
            ? SpeakerResolver.Resolve(new(SourceClass.Named, pronoun.First, pronoun.End) { Refers = "pronoun.person" }, context) : null;
    }

    private static readonly FrozenSet<string> s_signed = ClosedWords.Of("signed");

    private static Speaker? Sender(ArticleContext context, Passage passage, Quotation quotation, int s)
    {
        var own = passage.Sentences[s];
        var open = passage.Tokens.FindIndex(own.First, own.Count, token => token.Span.Start >= quotation.Outer.Start);
        var isLed = open > own.First + 1 && passage.Tokens[open - 1].Norm is ":" or "：";
        if (!isLed && (open > own.First + 1 || s == 0))
        {
            return null;
        }

        var sentence = isLed ? own with { End = open } : passage.Sentences[s - 1];
        var paper = passage.CuesIn(sentence.First, sentence.End).LastOrDefault(cue => cue.Is("attribution.statement"));
        if (paper.End == 0)
        {
            return null;
        }

        if (DocumentPhrase.Of(passage, paper) is { Mention: { } owner } && context.Find(owner.Name) is { } named)
        {
            return SpeakerResolver.Of(named, context);
        }

        // Who sends, issues or hands out the paper is the subject of its sentence.
        return passage.MentionsIn(sentence.First, paper.First).Where(mention => mention.Kind is not (MentionKind.Place or MentionKind.Thing) && SpeakerPhraseFinder.IsSubject(passage, sentence, mention)).ToList() is [var only] && context.Find(only.Name) is { } party ? SpeakerResolver.Of(party, context) : null;
    }

    private static int Distance(Passage passage, SpeechFrame frame, Quotation quotation)
    {
        var start = passage.Tokens[frame.First].Span.Start;
        return Math.Min(Math.Abs(start - quotation.Outer.End), Math.Abs(quotation.Outer.Start - passage.Tokens[Math.Max(frame.First, frame.End - 1)].Span.End));
    }
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds the words of attribution in a sentence, by the word order of its language.</summary>
/// <remarks>A verb of saying makes a frame only with its subject beside it and with words that it can introduce; a noun, an infinitive or a relative clause makes none.</remarks>
internal static class SpeechFrameFinder
{
    private static readonly FrozenSet<string> s_breaks = ClosedWords.Of("clause-break");

    /// <summary>The frames of one sentence, in order; words inside utterances do not count.</summary>
    public static List<SpeechFrame> Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var frames = new List<SpeechFrame>();
        // 针对网友质疑，X回应称……: what the topic tells of, nobody says here.
        var first = ChineseClause.BehindTopic(passage, sentence);
        foreach (var found in passage.CuesIn(first, sentence.End))
        {
            var cue = WithVerb(passage, found);
            if (inUtterance[cue.First] || (frames.Count > 0 && cue.First < frames[^1].End))
            {
                continue;
            }

            // "A study published in the Journal found": the paper at the head speaks; "The Argus reported in May that": the verb with its date.
            if (passage.Language.Code == "en" && cue.Is("attribution.quoted") && cue.End < sentence.End && passage.Cues.Exists(paper => paper.End == cue.First && paper.IsAny("attribution.document", "attribution.statement")) && passage.CuesIn(cue.End, sentence.End).Any(verb => verb.IsAny("speech.show", "speech.say")))
            {
                continue;
            }

            if (passage.Language.Code == "en" && cue.Is("attribution.quoted") && cue.End < sentence.End && passage.Dates.Any(date => date.Span.Overlaps(passage.Tokens[cue.End].Span)))
            {
                cue = new(cue.First, cue.First + 1, passage.Language.Lexicon.ClassesOf(passage.Tokens[cue.First]));
            }

            var frame = cue.IsAny("attribution.according", "attribution.quoted") ? AccordingFinder.Find(passage, sentence, cue, inUtterance)
                : cue.Is("speech.refuse") ? Refusal(passage, sentence, cue, inUtterance)
                : cue.In("speech.") ? VerbFrame.Find(passage, sentence, cue, inUtterance) ?? JoinedVerb.Find(passage, sentence, cue, inUtterance)
                : null;
            if (frame is not null && !(frames.Count > 0 && IsBehindGround(passage, sentence, frame)))
            {
                frames.Add(frame);
            }
            else if (cue.Is("attribution.document") && PaperFrame.FromDocument(passage, sentence, cue, inUtterance) is { } read)
            {
                frames.Add(read);
            }
            else if (cue.IsAny("attribution.document", "discourse.rumour") && PaperFrame.Noun(passage, sentence, cue) is { } noun)
            {
                frames.Add(noun);
            }
        }

        for (var i = sentence.First + 3; i + 1 < sentence.End; i++)
        {
            if (ClosingSource.Behind(passage, sentence, i, inUtterance) is { } closing && !inUtterance[i] && !(closing.Speaker.Class == SourceClass.Document && frames.Exists(frame => frame.End <= i)))
            {
                frames.RemoveAll(frame => frame.End > i);
                frames.Add(closing);
            }
        }

        if (frames.TrueForAll(frame => !frame.IsInverted) && ResultFrame.Find(passage, sentence, inUtterance) is { } result)
        {
            return [result];
        }

        if (frames.Count == 0 && (ClosingClause.Find(passage, sentence, inUtterance) ?? InPaper.Find(passage, sentence, inUtterance) ?? CountFrame.Find(passage, sentence, inUtterance) ?? OwnFigure.Find(passage, sentence, inUtterance) ?? OwnView.Find(passage, sentence, inUtterance) ?? AgentFrame.Find(passage, sentence, inUtterance) ?? IndonesianCount.Find(passage, sentence, inUtterance) ?? ChineseFigure.Find(passage, sentence, inUtterance) ?? ChineseEvidence.Find(passage, sentence, inUtterance)) is { } clause)
        {
            return [PaperFrame.OfPaper(passage, sentence, clause)];
        }

        if (frames.Count == 0 && PaperVerb.Find(passage, sentence, inUtterance) is { } held)
        {
            return [held];
        }

        if (frames.Count == 0 && Valuation.Find(passage, sentence, inUtterance) is { } valuation)
        {
            return [valuation];
        }

        if (frames.Count == 0 && ColonFrame.Find(passage, sentence, inUtterance) is { } colon)
        {
            return [colon];
        }

        // "Halaman X diperbarui. Di situ tertulis A"
        if (frames.Count == 0 && (PaperFrame.ReadThere(passage, sentence, inUtterance) ?? PaperFrame.WrittenIn(passage, sentence, inUtterance)) is { } there)
        {
            return [there];
        }

        // "Dalam daftar kreditor, A"
        if (frames.Count == 0 && passage.CuesIn(sentence.First, Math.Min(sentence.End, sentence.First + 3)).FirstOrDefault(cue => cue.Is("attribution.document")) is { End: > 0 } paper && PaperFrame.FromDocument(passage, sentence, paper, inUtterance, isInside: true) is { } inside)
        {
            return [inside];
        }

        return Outermost(passage, inUtterance, [.. frames.Select(frame => PaperFrame.OfPaper(passage, sentence, frame))]);
    }

    // One source to a clause: words behind the first source's "that" are its words, whatever they report in turn; a quotative that follows ("kata dia") speaks for the whole.
    private static List<SpeechFrame> Outermost(Passage passage, bool[] inUtterance, List<SpeechFrame> frames)
    {
        if (frames.Count < 2)
        {
            return frames;
        }

        var kept = new List<SpeechFrame>();
        foreach (var frame in frames)
        {
            // "X mengatakan: landasan dinyatakan laik oleh otoritas": what somebody else finds stands inside the words of X.
            if (frame.IsInverted && (frame.Cue.Is("attribution.passive") || HasAgentInside(passage, frame)) && kept is [.., { IsInverted: false } outer] && !ClauseEndsBetween(passage, outer.End, frame.First))
            {
                continue;
            }

            // "X menyebut, menurut data internal, A": figures that somebody cites stand inside their words; so does what a paper finds behind "menurutnya".
            if (kept is [.., var teller] && (IsCited(passage, frame) && !teller.IsInverted && IsTeller(teller) || !frame.IsInverted && frame.Speaker is { Class: SourceClass.Document, Mention: null } && teller.IsInverted && teller.Speaker.Refers is "pronoun.person") && !ClauseEndsBetween(passage, teller.End, frame.First))
            {
                continue;
            }

            // "Rekaman kamera, sebut X, menunjukkan A": what a paper shows is told by whoever stands inside its clause.
            if (!frame.IsInverted && frame.Speaker is { Class: SourceClass.Document } && kept is [.., { IsInverted: true, Speaker.Class: SourceClass.Named or SourceClass.RoleOnly } aside] && frame.Speaker.First < aside.First && frame.Cue.First > aside.First && passage.Language.Code == "id")
            {
                continue;
            }

            // "X menambahkan bahwa 312 pedagang mendaftar melalui laman resmi dinas": what follows without a comma is a part of what X says; so is the ground that X names behind one.
            if (frame.IsInverted && !frame.Cue.In("speech.") && kept is [.., { IsInverted: false } said] && (IsTeller(said) || IsGround(passage, frame) && said.Cue.In("speech.")) && (passage.Tokens[frame.First - 1].Kind == TokenKind.Word || IsGround(passage, frame)) && passage.Language.Code != "zh" && !ClauseEndsBetween(passage, said.End, frame.First))
            {
                continue;
            }

            if (frame.IsInverted)
            {
                kept.RemoveAll(other => !other.IsInverted && !ClauseEndsBetween(passage, other.End, frame.First) && !IsSource(other));
                kept.Add(frame);
            }
            // X强调「……」，并承诺……: behind a quotation the sentence goes on with a verb of its own.
            else if (kept.Count == 0 || passage.Language.Code == "zh" && Enumerable.Range(kept[^1].End, Math.Max(0, frame.First - kept[^1].End)).Any(i => inUtterance[i]) || kept[^1].IsInverted && !(IsReason(passage, frame) && !ClauseEndsBetween(passage, kept[^1].End, frame.First)) || ClauseEndsBetween(passage, kept[^1].End, frame.First) || OpensClause(passage, frame))
            {
                kept.Add(frame);
            }
        }

        return kept;
    }

    // "X warned of A, and its chief executive, Y, said B": a main clause of its own behind comma and conjunction, with a subject that says no more than one listener could.
    private static bool OpensClause(Passage passage, SpeechFrame frame) =>
        frame.First > 2 && (passage.Language.Code == "en" && (IsSetBeside(passage, frame) || IsJoined(passage, frame)) || passage.Language.Code == "zh" && IsSetAgainst(passage, frame));

    // X说A，Y的统计则显示B: a subject of its own, set against the one before
    private static bool IsSetAgainst(Passage passage, SpeechFrame frame) =>
        frame is { IsInverted: false, Speaker: { Class: SourceClass.Named or SourceClass.RoleOnly or SourceClass.Document, Refers: null or "noun" or "org.kind" or "role" } } && passage.Tokens[frame.First - 1].Norm is "，" or "," && frame.Cue.First > frame.First
        && Enumerable.Range(frame.First + 1, Math.Min(frame.End + 1, passage.Tokens.Count) - frame.First - 1).Any(i => passage.Tokens[i].Norm[0] is '则' or '則' or '却' or '卻');

    private static bool IsJoined(Passage passage, SpeechFrame frame) =>
        (passage.Tokens[frame.First].Norm is "and" ? frame.First : frame.First - 1) is var joint && passage.Tokens[joint].Norm is "and" && passage.Tokens[joint - 1].Is(',') && frame.Cue.Is("speech.say") && !FrameExtent.TakesListener(passage.Tokens[frame.Cue.First]) && frame.Speaker is { Mention: not null, Refers: null };

    // "X said A, while his rival Y said B": what somebody else says, set beside it
    private static bool IsSetBeside(Passage passage, SpeechFrame frame)
    {
        var joint = frame.First;
        while (joint > 1 && frame.First - joint < LongestBeside && passage.Tokens[joint] is { Kind: TokenKind.Word } word && word.Norm is not ("while" or "whereas"))
        {
            joint--;
        }

        return passage.Tokens[joint].Norm is "while" or "whereas" && passage.Tokens[joint - 1].Is(',') && frame is { IsInverted: false, Speaker: { Mention: not null, Refers: null } } && frame.Cue.IsAny("speech.say", "speech.claim", "speech.deny", "speech.confirm");
    }

    private const int LongestBeside = 4;

    // "The Argus reported in May, citing minutes, that A": by what it was told is no second source.
    private static bool IsBehindGround(Passage passage, Sentence sentence, SpeechFrame frame) => frame.Cue.First > 0 && FrameExtent.BehindGround(passage, frame.Cue.First - 1, sentence.End) > 0;

    // "Dinas menyebut A, berdasarkan laporan kepala desa"
    private static bool IsGround(Passage passage, SpeechFrame frame) => passage.Language.Code == "id" && passage.Tokens[frame.First].Norm is "berdasarkan" or "berdasar" or "mengacu" or "merujuk";

    // "menurut X, kebijakan itu sudah dihitung oleh Y": the agent of a passive inside the clause is told of.
    private static bool HasAgentInside(Passage passage, SpeechFrame frame) =>
        passage.Language.Code == "id" && frame.Cue.First > 0 && passage.Tokens[frame.Cue.First] is { Kind: TokenKind.Word } verb && verb.Norm.StartsWith("di", StringComparison.Ordinal) && !passage.Tokens[frame.Cue.First - 1].Is(',');

    // "A, kata X, karena keluarga mengira B": what others thought is the reason that X gives.
    private static bool IsReason(Passage passage, SpeechFrame frame) => frame.First > 0 && s_causes.Contains(passage.Tokens[frame.First - 1].Norm);

    private static readonly FrozenSet<string> s_causes = ClosedWords.Of("because");

    private static bool IsTeller(SpeechFrame frame) =>
        frame.Cue.In("speech.") && frame.Speaker is { Class: SourceClass.Named or SourceClass.RoleOnly or SourceClass.Unnamed } and ({ Mention: not null } or { Refers: "role" or "role.same" or "person.same" or "pronoun.person" or "org.generic" or "described" or "noun.phrase" });

    // "according to internal data": nobody's name, office or body stands in it.
    private static bool IsCited(Passage passage, SpeechFrame frame) =>
        frame.Cue.Is("attribution.according") && frame.Speaker is { Class: SourceClass.Document or SourceClass.RoleOnly, Mention: null, Refers: null or "noun" or "noun.phrase" or "statement" }
        && !passage.CuesIn(frame.Speaker.First, frame.Speaker.End).Any(cue => cue.In("org.") || cue.In("role.") || cue.In("person."));

    private static bool IsSource(SpeechFrame frame) => frame.Cue.IsAny("attribution.according", "attribution.quoted") || frame.Speaker.Class == SourceClass.Unnamed;

    public static bool ClauseEndsBetween(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (passage.Tokens[i].Norm is ";" or "；" || s_breaks.Contains(passage.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    // "sempat menyatakan", "kembali menegaskan": the phrase marks an earlier or repeated saying, its last word is the verb.
    private static FunctionMatch WithVerb(Passage passage, FunctionMatch cue)
    {
        // "juga menyatakan": the adverb is no verb
        if (cue.End - cue.First > 1 && cue.In("speech.") && passage.Tokens[cue.First].Norm is "juga" or "turut" or "kembali" or "sempat" && passage.Tokens[cue.First + 1].Norm is var verb && (verb.StartsWith("me", StringComparison.Ordinal) || verb.StartsWith("ber", StringComparison.Ordinal)))
        {
            return new(cue.First + 1, cue.End, cue.Classes);
        }

        // "told reporters": a phrase of the occasion, with a verb of its own
        if (cue.Is("attribution.medium") && cue.End - cue.First > 1 && passage.Tokens[cue.First].Norm is "told")
        {
            return new(cue.First, cue.End, [.. cue.Classes, .. passage.Language.Lexicon.ClassesOf(passage.Tokens[cue.First])]);
        }

        if (!cue.IsAny("discourse.again", "discourse.earlier") || cue.In("speech.") || cue.End - cue.First < 2)
        {
            return cue;
        }

        var last = passage.Tokens[cue.End - 1];
        var classes = passage.Language.Lexicon.ClassesOf(last);
        return Array.Exists(classes, name => name.StartsWith("speech.", StringComparison.Ordinal)) ? new(cue.End - 1, cue.End, classes) : cue;
    }

    private static SpeechFrame? Refusal(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance) =>
        (PartedSubject.Find(passage, sentence, cue.First, inUtterance) ?? SpeakerPhraseFinder.Subject(passage, sentence, cue.First, inUtterance, passage.Tokens[cue.First].Kind == TokenKind.Ideographs ? "zh" : passage.Language.Code)) is { } subject ? new(cue, subject, subject.First, sentence.End, IsInverted: false) : null;
}

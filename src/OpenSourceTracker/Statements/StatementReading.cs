using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements;

/// <summary>How much the words of a clause say by themselves about what it does.</summary>
internal enum CueStrength
{
    /// <summary>No cue: that it is a fact is only what is left.</summary>
    None,

    /// <summary>A cue that as often means something else: begin, still, from an outsider.</summary>
    Weak,

    /// <summary>A cue that says it: denies, promises, declined to comment, unchanged.</summary>
    Explicit,
}

/// <summary>What a clause does and how firmly, read from its function words, its verb of saying and its speaker.</summary>
internal sealed record StatementReading(AttributionForm Form, StatementKind Kind, CueStrength KindCue, Certainty Certainty, bool IsRepeated, bool IsRefuted, bool IsNotAsserted)
{
    public static StatementReading Of(Passage passage, Sentence sentence, int first, int end, Speaker speaker, SpeechFrame? frame, AttributionForm form)
    {
        var clause = new ClauseCues(passage, first, end);
        var around = new ClauseCues(passage, sentence.First, sentence.End);
        var isOutlet = frame is not null && (frame.Cue.Is("attribution.quoted") || frame.Cue.Is("speech.report") && speaker.Class is not (SourceClass.Named or SourceClass.RoleOnly) && !(frame.Speaker.Refers == "paper" && speaker.Class == SourceClass.Document && speaker.Name != frame.Speaker.Words) || IsMedia(passage, frame.Speaker)) && form == AttributionForm.Indirect;
        var isHearsay = form == AttributionForm.Narrator && (around.Has("attribution.hearsay") || clause.HasReportingPassive);
        var isPaper = speaker is { Class: SourceClass.Document, Party: null } && form == AttributionForm.Indirect && frame is not null && (frame.Speaker.IsNew || IsLeaked(passage, sentence));
        if (speaker.Class is SourceClass.Unnamed or SourceClass.Hearsay || isHearsay || isOutlet || isPaper || IsRecord(passage, speaker, frame, form) || IsSomeone(speaker, frame, form))
        {
            form = AttributionForm.Reported;
        }

        var isIrony = form == AttributionForm.Direct && around.Has("discourse.irony");
        var isQuestion = passage.Tokens[sentence.End - 1].Norm is "?" or "？" || (sentence.End > 1 && passage.Tokens[sentence.End - 2].Norm is "?" or "？");
        // "Saat ditanya tentang ...", "asked whether": what somebody was asked is not said.
        var isAsked = form != AttributionForm.Direct && Enumerable.Range(first, Math.Min(6, end - first)).Any(i => AskedWords.Contains(passage.Tokens[i].Norm));
        var isHypothetical = clause.Has("modality.hypothetical");
        var certainty = CertaintyOf(clause, form);
        var kind = KindOf(clause, around, frame, speaker, form);
        return new(form, kind.Kind, kind.Cue, certainty,
            IsRepeated: frame is not null && (Near(around, "discourse.again", frame) || Near(around, "discourse.earlier", frame)),
            IsRefuted: around.Has("discourse.debunk") && form is AttributionForm.Narrator or AttributionForm.Reported && !clause.StartsWith("discourse.debunk"),
            IsNotAsserted: isQuestion || isIrony || isHypothetical || isAsked);
    }

    // "A councillor says", "dua pegawai membenarkan": somebody who does not speak for the body, and of whom only that is told.
    private static bool IsSomeone(Speaker speaker, SpeechFrame? frame, AttributionForm form) =>
        speaker is { Class: SourceClass.RoleOnly, Role: RoleClass.Member or RoleClass.Outsider or RoleClass.None } && form == AttributionForm.Indirect && frame is { Speaker: { IsNew: true, Mention: null } };

    // "The harbour log shows", "kontraknya menunjukkan": found in papers that were not written for readers.
    internal static bool IsRecord(Passage passage, Speaker speaker, SpeechFrame? frame, AttributionForm form) =>
        speaker is { Party: null, Class: SourceClass.Document or SourceClass.RoleOnly } && form == AttributionForm.Indirect && frame is not null
        && Enumerable.Range(frame.Speaker.First, Math.Max(0, frame.Speaker.End - frame.Speaker.First)).Any(i => s_records.Contains(passage.Tokens[i].Norm) || s_records.Contains(passage.Tokens[i].Stem));

    private static readonly FrozenSet<string> s_records = ClosedWords.Of("record");

    // A paper that is brought in as one of which readers know nothing, or that somebody showed, stands for a source of its own.
    private static bool IsLeaked(Passage passage, Sentence sentence) =>
        Enumerable.Range(sentence.First, sentence.Count).Any(i => s_obtained.Contains(passage.Tokens[i].Norm)) && !passage.CuesIn(sentence.First, sentence.End).Any(cue => cue.Is("attribution.release"));

    private static readonly FrozenSet<string> s_obtained = ClosedWords.Of("obtained");

    internal static readonly FrozenSet<string> AskedWords = ClosedWords.Of("asked");

    private static bool Near(ClauseCues cues, string wordClass, SpeechFrame frame) => cues.Any(cue => cue.Is(wordClass) && cue.End <= frame.Cue.End + 1 && frame.Cue.First - cue.End <= 4);

    private static bool IsMedia(Passage passage, SpeakerPhrase phrase) => phrase.Mention is { } mention && passage.CuesIn(mention.First, mention.End).Any(cue => cue.Is("org.media"));

    // Verbs and adverbs that say a state holds on; "menjaga", "keep going" and the like say less.
    private static bool Stays(FunctionMatch cue) => cue.Is("aspect.continue") && cue.Stays;

    private static Certainty CertaintyOf(ClauseCues clause, AttributionForm form)
    {
        if (clause.IsConditional || clause.Has("modality.hypothetical"))
        {
            return Certainty.Conditional;
        }

        if (clause.Has("modality.possible") && !clause.Has("polarity.double"))
        {
            return Certainty.Possible;
        }

        return form == AttributionForm.Reported || clause.Has("attribution.hearsay") ? Certainty.Reported : Certainty.Asserted;
    }

    private readonly record struct CuedKind(StatementKind Kind, CueStrength Cue);

    private static CuedKind KindOf(ClauseCues clause, ClauseCues around, SpeechFrame? frame, Speaker speaker, AttributionForm form)
    {
        var force = frame?.Cue ?? default;
        if (frame is not null && force.Is("speech.refuse"))
        {
            return new(StatementKind.NoComment, CueStrength.Explicit);
        }

        if (frame is not null && force.Is("speech.deny"))
        {
            return new(StatementKind.Denial, CueStrength.Explicit);
        }

        if (clause.Has("speech.refuse") && frame is null)
        {
            return new(StatementKind.NoComment, CueStrength.Explicit);
        }

        var isFuture = clause.IsFuture;
        var negated = clause.Has("polarity.not") || clause.Has("polarity.never") || clause.Has("polarity.none");
        var future = clause.Has("modality.future") || clause.Has("modality.plan") || clause.Has("speech.plan");
        var isInsider = speaker.SpeaksForOrganisation || (speaker.Class == SourceClass.Named && speaker.Role is not (RoleClass.Outsider or RoleClass.Member)) || (speaker.Class == SourceClass.RoleOnly && speaker.Role == RoleClass.None);
        if (frame is not null && force.Is("speech.promise") || clause.Promises && form != AttributionForm.Narrator && (form != AttributionForm.Direct || isInsider || speaker.Class == SourceClass.Named))
        {
            return new(StatementKind.Commitment, CueStrength.Explicit);
        }

        // What somebody believes will come is a view, however firmly it is put.
        if (frame is not null && force.IsAny("speech.opine", "speech.criticise", "speech.praise") && !force.IsAny("speech.say", "speech.plan", "speech.confirm") && form == AttributionForm.Indirect)
        {
            return new(StatementKind.Opinion, CueStrength.Explicit);
        }

        if (clause.Has("aspect.unchanged"))
        {
            return new(StatementKind.Continuity, CueStrength.Explicit);
        }

        if (clause.Has("discourse.debunk") && form != AttributionForm.Reported)
        {
            return new(StatementKind.Denial, CueStrength.Explicit);
        }

        // A party's "will not" binds it; anybody's "never did" denies.
        if (isFuture && negated && isInsider && form is AttributionForm.Direct or AttributionForm.Indirect)
        {
            return new(StatementKind.Commitment, CueStrength.Weak);
        }

        // "If the load test fails, we call it off": a condition on what oneself does.
        if (clause.IsConditional && !clause.Has("modality.hypothetical") && isInsider && form is AttributionForm.Direct or AttributionForm.Indirect && (isFuture || clause.Has("pronoun.we") || form == AttributionForm.Indirect && speaker.SpeaksForOrganisation))
        {
            return new(StatementKind.Commitment, CueStrength.Weak);
        }

        if ((clause.Has("polarity.never") || clause.Has("polarity.none")) && !isFuture && isInsider && form is AttributionForm.Indirect)
        {
            return new(StatementKind.Denial, CueStrength.Weak);
        }

        if (clause.Any(Stays) && !(form == AttributionForm.Narrator && clause.SaysStill) && !clause.Has("discourse.ratherthan") && !clause.Has("aspect.abandon") && !future && !clause.Has("polarity.nolonger"))
        {
            return new(StatementKind.Continuity, CueStrength.Weak);
        }

        if (frame is not null && force.Is("speech.predict") || clause.Has("speech.predict") && form == AttributionForm.Narrator)
        {
            return new(StatementKind.Prediction, CueStrength.Weak);
        }

        if (frame is not null && form == AttributionForm.Direct && frame.IsInverted && around.Has("modality.hope"))
        {
            return new(StatementKind.Prediction, CueStrength.Explicit);
        }

        if (future && form is AttributionForm.Direct or AttributionForm.Indirect && isInsider)
        {
            return new(clause.Has("modality.hope") ? StatementKind.Prediction : StatementKind.Commitment, CueStrength.Weak);
        }

        if (negated && isInsider && form is AttributionForm.Direct && !clause.Has("polarity.notonly"))
        {
            return new(StatementKind.Denial, CueStrength.Weak);
        }

        if (speaker.Role == RoleClass.Outsider && form == AttributionForm.Direct || frame is not null && (force.Is("speech.opine") || force.Is("speech.criticise") || force.Is("speech.praise") || force.Is("speech.joke")))
        {
            return new(StatementKind.Opinion, CueStrength.Weak);
        }

        // A begin or end is a change where the outlet tells of it or it lies ahead; a party that looks back states a fact.
        if (clause.Has("polarity.nolonger") || clause.Has("aspect.abandon") || clause.Has("aspect.cancel") || clause.Has("aspect.postpone") || clause.Changes
            || clause.Turns && (form is AttributionForm.Narrator or AttributionForm.Reported || isFuture)
            || form == AttributionForm.Narrator && clause.Has("speech.announce") || (frame is not null && force.Is("speech.announce")))
        {
            return new(StatementKind.Change, CueStrength.Weak);
        }

        if (future || clause.Has("modality.hope"))
        {
            return new(form == AttributionForm.Narrator || form == AttributionForm.Reported ? (clause.Has("modality.possible") ? StatementKind.Prediction : StatementKind.Change) : StatementKind.Prediction, CueStrength.Weak);
        }

        return new(StatementKind.Fact, CueStrength.None);
    }
}

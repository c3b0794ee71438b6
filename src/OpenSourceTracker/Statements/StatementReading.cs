using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements;

/// <summary>What a clause does and how firmly, read from its function words, its verb of saying and its speaker.</summary>
internal sealed record StatementReading(AttributionForm Form, StatementKind Kind, Certainty Certainty, bool IsRepeated, bool IsRefuted, bool IsNotAsserted)
{
    public static StatementReading Of(Passage passage, Sentence sentence, int first, int end, Speaker speaker, SpeechFrame? frame, AttributionForm form)
    {
        var clause = new ClauseCues(passage, first, end);
        var around = new ClauseCues(passage, sentence.First, sentence.End);
        var isOutlet = frame is not null && (frame.Cue.IsAny("speech.report", "attribution.quoted") || IsMedia(passage, frame.Speaker)) && form == AttributionForm.Indirect;
        var isHearsay = form == AttributionForm.Narrator && (around.Has("attribution.hearsay") || around.Has("attribution.passive"));
        if (speaker.Class is SourceClass.Unnamed or SourceClass.Hearsay || isHearsay || isOutlet)
        {
            form = AttributionForm.Reported;
        }

        var isIrony = form == AttributionForm.Direct && around.Has("discourse.irony");
        var isQuestion = passage.Tokens[sentence.End - 1].Norm is "?" or "？" || (sentence.End > 1 && passage.Tokens[sentence.End - 2].Norm is "?" or "？");
        // "Saat ditanya tentang ...", "asked whether": what somebody was asked is not said.
        var isAsked = form != AttributionForm.Direct && AskedWords.Any(word => Enumerable.Range(first, Math.Min(6, end - first)).Any(i => passage.Tokens[i].Norm == word));
        var isHypothetical = clause.Has("modality.hypothetical");
        var certainty = CertaintyOf(clause, form);
        var kind = KindOf(clause, around, frame, speaker, form);
        return new(form, kind, certainty,
            IsRepeated: frame is not null && (Near(around, "discourse.again", frame) || Near(around, "discourse.earlier", frame)),
            IsRefuted: around.Has("discourse.debunk") && form is AttributionForm.Narrator or AttributionForm.Reported && !clause.StartsWith("discourse.debunk"),
            IsNotAsserted: isQuestion || isIrony || isHypothetical || isAsked);
    }

    private static readonly string[] AskedWords = ["ditanya", "ditanyai", "disinggung", "ditanyakan", "dimintai", "dikonfirmasi", "asked", "questioned", "被问", "被问到", "被问及", "问及", "谈到", "谈及"];

    private static bool Near(ClauseCues cues, string wordClass, SpeechFrame frame) => cues.Any(cue => cue.Is(wordClass) && cue.End <= frame.Cue.End + 1 && frame.Cue.First - cue.End <= 4);

    private static bool IsMedia(Passage passage, SpeakerPhrase phrase) => phrase.Mention is { } mention && passage.CuesIn(mention.First, mention.End).Any(cue => cue.Is("org.media"));

    // Verbs and adverbs that say a state holds on; "menjaga", "keep going" and the like say less.
    private static bool Stays(FunctionMatch cue) => cue.Is("aspect.continue") && cue.Stays;

    private static Certainty CertaintyOf(ClauseCues clause, AttributionForm form)
    {
        if (clause.Has("modality.condition") || clause.Has("modality.hypothetical"))
        {
            return Certainty.Conditional;
        }

        if (clause.Has("modality.possible") && !clause.Has("polarity.double"))
        {
            return Certainty.Possible;
        }

        return form == AttributionForm.Reported || clause.Has("attribution.hearsay") ? Certainty.Reported : Certainty.Asserted;
    }

    private static StatementKind KindOf(ClauseCues clause, ClauseCues around, SpeechFrame? frame, Speaker speaker, AttributionForm form)
    {
        var force = frame?.Cue ?? default;
        if (frame is not null && force.Is("speech.refuse"))
        {
            return StatementKind.NoComment;
        }

        if (frame is not null && force.Is("speech.deny"))
        {
            return StatementKind.Denial;
        }

        if (clause.Has("speech.refuse") && frame is null)
        {
            return StatementKind.NoComment;
        }

        var negated = clause.Has("polarity.not") || clause.Has("polarity.never") || clause.Has("polarity.none");
        var future = clause.Has("modality.future") || clause.Has("modality.plan") || clause.Has("speech.plan");
        var isInsider = speaker.SpeaksForOrganisation || (speaker.Class == SourceClass.Named && speaker.Role is not (RoleClass.Outsider or RoleClass.Member));
        if (frame is not null && force.Is("speech.promise") || clause.Has("speech.promise") && form != AttributionForm.Narrator && (form != AttributionForm.Direct || isInsider || speaker.Class == SourceClass.Named))
        {
            return StatementKind.Commitment;
        }

        // What somebody believes will come is a view, however firmly it is put.
        if (frame is not null && force.IsAny("speech.opine", "speech.criticise", "speech.praise") && !force.IsAny("speech.say", "speech.plan", "speech.confirm") && form == AttributionForm.Indirect)
        {
            return StatementKind.Opinion;
        }

        if (clause.Has("aspect.unchanged"))
        {
            return StatementKind.Continuity;
        }

        if (clause.Has("discourse.debunk") && form != AttributionForm.Reported)
        {
            return StatementKind.Denial;
        }

        if (clause.Any(Stays) && !clause.Has("discourse.ratherthan") && !clause.Has("aspect.abandon") && !future && !clause.Has("polarity.nolonger"))
        {
            return StatementKind.Continuity;
        }

        if (frame is not null && force.Is("speech.predict") || clause.Has("speech.predict") && form == AttributionForm.Narrator)
        {
            return StatementKind.Prediction;
        }

        if (frame is not null && form == AttributionForm.Direct && frame.IsInverted && around.Has("modality.hope"))
        {
            return StatementKind.Prediction;
        }

        if (future && form is AttributionForm.Direct or AttributionForm.Indirect && isInsider)
        {
            return clause.Has("modality.hope") ? StatementKind.Prediction : StatementKind.Commitment;
        }

        if (negated && isInsider && form is AttributionForm.Direct && !clause.Has("polarity.notonly"))
        {
            return StatementKind.Denial;
        }

        if (speaker.Role == RoleClass.Outsider && form == AttributionForm.Direct || frame is not null && (force.Is("speech.opine") || force.Is("speech.criticise") || force.Is("speech.praise") || force.Is("speech.joke")))
        {
            return StatementKind.Opinion;
        }

        if (clause.Has("polarity.nolonger") || clause.Has("aspect.abandon") || clause.Has("aspect.cancel") || clause.Has("aspect.postpone") || clause.Has("aspect.change") || clause.Has("aspect.stop") || clause.Has("aspect.begin")
            || clause.Has("speech.announce") || (frame is not null && force.Is("speech.announce")))
        {
            return StatementKind.Change;
        }

        if (future || clause.Has("modality.hope"))
        {
            return form == AttributionForm.Narrator || form == AttributionForm.Reported ? (clause.Has("modality.possible") ? StatementKind.Prediction : StatementKind.Change) : StatementKind.Prediction;
        }

        return StatementKind.Fact;
    }
}

/// <summary>The function words of a stretch of tokens.</summary>
internal readonly struct ClauseCues
{
    private readonly List<FunctionMatch> _cues;
    private readonly int _first;

    public ClauseCues(Passage passage, int first, int end)
    {
        _first = first;
        _cues = [.. passage.Cues.Where(cue => cue.First >= first && cue.End <= end)];
    }

    public IReadOnlyList<FunctionMatch> All => _cues;

    public bool Has(string wordClass)
    {
        foreach (var cue in _cues)
        {
            if (cue.Is(wordClass))
            {
                return true;
            }
        }

        return false;
    }

    public bool Any(Predicate<FunctionMatch> predicate) => _cues.Exists(predicate);

    public bool StartsWith(string wordClass)
    {
        var first = _first;
        return _cues.Exists(cue => cue.Is(wordClass) && cue.First <= first + 1);
    }
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>
/// Tells where a party's word goes on without words of attribution: the sentence right behind what it said, in the same passage, gives its reason,
/// or stands before its next "she added".
/// </summary>
internal sealed class Continuation
{
    private const int Longest = 2;
    private Speaker? _speaker;
    private Passage? _passage;
    private int _end;
    private int _length;

    // Whether the sentence before only told that a paper came out.
    private bool _isPaper;

    // Whether it announced what is told here.
    private bool _isAnnounced;

    /// <summary>Notes who spoke in a sentence, or brought out a paper of findings in one in which nobody speaks.</summary>
    public void Note(Passage passage, Sentence sentence, List<(SpeechFrame Frame, Speaker Speaker)> resolved, List<Quotation> utterances, Dictionary<Quotation, (Speaker Speaker, SpeechFrame? Frame)> speakers, Speaker? goesOn, Speaker? brought, Speaker? announcing)
    {
        (_isPaper, _isAnnounced) = (false, false);
        if (announcing is { Class: SourceClass.Named or SourceClass.RoleOnly or SourceClass.Document })
        {
            (_speaker, _passage, _end, _length, _isAnnounced) = (announcing with { IsShown = true }, passage, sentence.End, 0, true);
            return;
        }

        if (goesOn is not null)
        {
            (_end, _length) = (sentence.End, _length + 1);
            return;
        }

        var spoken = resolved.Count > 0 ? (resolved[^1].Frame.Cue.IsAny("speech.report", "attribution.quoted", "speech.refuse", "speech.ask", "speech.joke") ? null : resolved[^1].Speaker)
            : utterances.FindLast(quotation => quotation.Outer.Overlaps(sentence.Span)) is { } last && speakers.TryGetValue(last, out var by) ? by.Speaker : null;
        (_speaker, _passage, _end, _length) = (spoken is { Class: SourceClass.Named or SourceClass.RoleOnly } ? spoken : null, passage, sentence.End, 0);
        if (spoken is null && resolved.Count == 0 && brought is not null)
        {
            (_speaker, _isPaper) = (brought, true);
        }
    }

    /// <summary>The speaker whose word a sentence without attribution goes on with; <see langword="null"/>: the outlet's own.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="sentence">The sentence without attribution.</param>
    /// <param name="next">The frames of the sentence behind it.</param>
    /// <param name="isQuotedNext">Whether that is a quotation and nothing else.</param>
    public Speaker? Of(Passage passage, Sentence sentence, List<SpeechFrame> next, bool isQuotedNext = false)
    {
        if (_speaker is null || passage != _passage || sentence.First != _end || _length >= Longest || sentence.Count < 4 || Turns(passage, sentence) || NamesAnother(passage, sentence))
        {
            return null;
        }

        if (_isAnnounced)
        {
            return passage.Tokens[sentence.End - 1].Norm is not "?" ? _speaker : null;
        }

        if (_isPaper)
        {
            return Finds(passage, sentence) ? _speaker : null;
        }

        return GivesReason(passage, sentence) || Elaborates(passage, sentence, next) || isQuotedNext && IsBetween(passage, sentence) || Commits(passage, sentence) || next is [{ Speaker.Refers: "pronoun.person" or "pronoun.same" }, ..] && passage.Tokens[sentence.End - 1].Norm is not ("?" or "？") ? _speaker : null;
    }

    // "The board released its review. Of 214 wells, 131 were foul.": the figure behind the paper stands in it.
    private static bool Finds(Passage passage, Sentence sentence) =>
        passage.Tokens[sentence.End - 1].Norm is not ("?" or "？") && passage.Quantities.Any(quantity => sentence.Span.Contains(quantity.Span)) && !passage.Cues.Exists(cue => cue.First == sentence.First && cue.IsAny("org.generic", "org.kind", "thing.generic", "pronoun.org", "pronoun.person", "pronoun.plural"))
        && !passage.MentionsIn(sentence.First, Math.Min(sentence.End, sentence.First + 1)).Any();

    // "Alasannya, ...", "The reason: ..."
    private static bool GivesReason(Passage passage, Sentence sentence) =>
        passage.Tokens[sentence.First].Norm.EndsWith("nya", StringComparison.Ordinal) && passage.Cues.Exists(cue => cue.First == sentence.First && cue.IsAny("discourse.cause", "speech.claim"));

    // X说，……。其中，……。 X说，……。……。X还说，……: what goes into the words before, and what stands before the same one's next words.
    private bool Elaborates(Passage passage, Sentence sentence, List<SpeechFrame> next) =>
        passage.Language.Code == "zh" && passage.Tokens[sentence.End - 1].Norm is not ("?" or "？")
        && (s_elaborating.Contains(ChineseScript.Fold(passage.Tokens[sentence.First].Norm)) || Wishes(passage, sentence) || IsFurtherTopic(passage, sentence) || next is [{ Speaker.Mention: { } again, IsInverted: false } frame, ..] && again.Name == _speaker!.Name && frame.Cue.Is("speech.add"));

    // X说，……。他希望……: what somebody hopes is told by nobody else.
    private static bool Wishes(Passage passage, Sentence sentence) =>
        passage.Tokens[sentence.First].Norm is "他" or "她" && passage.Cues.Exists(cue => cue.First == sentence.First + 1 && cue.IsAny("modality.hope", "speech.opine", "speech.ask"))
        || passage.CuesIn(sentence.First + 1, sentence.End - 1).Any(it => it.IsAny("org.generic", "pronoun.org", "pronoun.person") && passage.Tokens[it.First - 1].Norm is "，" or "," && passage.Cues.Exists(cue => cue.First == it.End && cue.Is("modality.hope")));

    // X介绍，……。至于票价，……。: a further topic of the one who speaks, where nobody else is named
    private static bool IsFurtherTopic(Passage passage, Sentence sentence) =>
        ChineseScript.Fold(passage.Tokens[sentence.First].Norm) is "至于" && !passage.MentionsIn(sentence.First, sentence.End).Any(mention => mention.Kind is MentionKind.Organisation or MentionKind.Person) && !passage.CuesIn(sentence.First, sentence.End).Any(cue => cue.In("org.") || cue.In("pronoun."));

    // X说，……。……。“……”: what stands between two words of the same one
    private static bool IsBetween(Passage passage, Sentence sentence) => passage.Language.Code == "zh" && passage.Tokens[sentence.End - 1].Norm is not ("?" or "？" or "：" or ":");

    private static readonly FrozenSet<string> s_elaborating = ClosedWords.Of("elaborating");

    // "X said A. If the permit comes, it will open in May.": what lies ahead and hangs on a condition the outlet does not assert by itself.
    private bool Commits(Passage passage, Sentence sentence)
    {
        var cues = new ClauseCues(passage, sentence.First, sentence.End);
        return (_speaker!.SpeaksForOrganisation || _speaker.Class == SourceClass.Named && _speaker.Role is not (RoleClass.Outsider or RoleClass.Member)) && passage.Tokens[sentence.End - 1].Norm is not ("?" or "？")
            && (cues.Has("modality.condition") && !cues.Has("modality.hypothetical") || cues.IsFuture && !cues.Has("modality.possible") || Predicts(passage, sentence));
    }

    // 新电梯已装好，预计月底通过检测: without a subject of its own it is the one's who speaks.
    private static bool Predicts(Passage passage, Sentence sentence) =>
        passage.CuesIn(sentence.First, sentence.End).Any(cue => cue.Is("speech.predict") && passage.Tokens[cue.First].Kind == Text.TokenKind.Ideographs && (cue.First == sentence.First || passage.Tokens[cue.First - 1].Norm is "，" or ","));

    // "However, ...", "Meanwhile, ...": the outlet takes over.
    private static bool Turns(Passage passage, Sentence sentence) =>
        passage.Tokens[sentence.First].Kind is Text.TokenKind.Word or Text.TokenKind.Ideographs && passage.Cues.Exists(cue => cue.First == sentence.First && cue.IsAny("discourse.contrast", "discourse.earlier", "discourse.debunk"));

    private bool NamesAnother(Passage passage, Sentence sentence) =>
        passage.MentionsIn(sentence.First, sentence.End).Any(mention => mention.Kind == MentionKind.Person && !_speaker!.Name.Contains(mention.Name, StringComparison.Ordinal) && !mention.Name.Contains(_speaker.Name, StringComparison.Ordinal));
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Claims;

/// <summary>Reads what a clause says: concepts with their polarity, poles, counts and dated events.</summary>
internal sealed class MeaningReader(LanguageCatalog languages, TopicBook topics)
{
    private static readonly FrozenSet<string> s_marks = new[]
    {
        "polarity.notall", "polarity.only", "polarity.all", "polarity.none", "polarity.never", "polarity.some", "polarity.except", "polarity.double", "polarity.notyet", "polarity.nolonger", "aspect.temporary", "aspect.continue",
        "aspect.unchanged", "aspect.abandon", "aspect.cancel", "aspect.postpone", "aspect.stop", "aspect.begin", "aspect.done", "aspect.change", "modality.future", "modality.plan", "modality.hope", "modality.condition", "modality.possible", "discourse.ratherthan", "discourse.correction",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly ContentReader _content = new(languages.Thesaurus);
    private readonly ReasonReader _reasons = new(languages.Thesaurus);
    private readonly CountReader _counts = new(languages.Thesaurus);

    public ClauseMeaning Read(StatementEvidence evidence)
    {
        var passage = evidence.Passage;
        var meaning = new ClauseMeaning { Evidence = evidence };
        var cues = passage.Cues.Where(cue => cue.First >= evidence.First && cue.End <= evidence.End && !passage.IsAside(cue.First)).ToList();
        foreach (var cue in cues)
        {
            meaning.Marks.UnionWith(cue.Classes.Where(s_marks.Contains));
        }

        _content.Read(meaning, cues);
        ReadPoles(meaning);
        Negation.Read(meaning, cues);
        NegativeObject.Negate(meaning);
        AbandonedPoles.Read(meaning, cues);
        Denial.Turn(meaning, cues);
        _reasons.Read(meaning, cues);
        _counts.Read(meaning);
        EventDates.Read(meaning);
        return meaning;
    }

    private void ReadPoles(ClauseMeaning meaning)
    {
        var evidence = meaning.Evidence;
        foreach (var hit in topics.Find(evidence.Passage.Tokens, evidence.First, evidence.End, evidence.Passage.Language.Code).Where(hit => !evidence.Passage.IsAside(hit.First) && !evidence.Passage.IsAside(hit.End - 1)))
        {
            meaning.Poles.Add(new(hit.Property, hit.Pole, hit.First, hit.End, false) { Head = hit.Head, IsWeak = hit.IsWeak, Object = hit.Object });
        }
    }
}

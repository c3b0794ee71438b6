using OpenSourceTracker.Claims.Propositions.Features;
using OpenSourceTracker.Claims.Propositions.Features.Frames;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Puts the words to what the model weighed.</summary>
internal static class EvidenceWords
{
    private static readonly int s_plain = Enum.GetValues<Feature>().Length;

    public static List<PropositionEvidence> Describe(Alignment alignment, float[] features, double[] contributions, int most)
    {
        var order = Enumerable.Range(0, contributions.Length)
            .Where(i => Math.Abs(contributions[i]) >= 0.02)
            .OrderByDescending(i => Math.Abs(Math.Round(contributions[i], 4))).ThenBy(i => i)
            .Take(most);
        return [.. order.Select(i => new PropositionEvidence(FeatureReader.Names[i], features[i], Math.Round(contributions[i], 4), i < s_plain ? Words(alignment, (Feature)i) : FrameWords(alignment, (FrameFeature)(i - s_plain))))];
    }

    private static string FrameWords(Alignment alignment, FrameFeature feature)
    {
        var (h, p) = (alignment.Hypothesis, alignment.Premise);
        return feature switch
        {
            FrameFeature.RelatedUncovered or FrameFeature.UnrelatedUncovered or FrameFeature.UnrelatedWeight => Join(Uncovered(alignment, unit => unit.Kind == UnitKind.Word)),
            FrameFeature.HeadCovered or FrameFeature.HeadRelated or FrameFeature.HeadTurned => DeedFeatures.Head(h.Units) is >= 0 and var head ? Text(h, h.Units[head]) : "",
            >= FrameFeature.TurnedShare and <= FrameFeature.TurnedVerbs => Join(h.Units.Where((unit, i) => alignment.ToPremise[i] is >= 0 and var at && (unit.IsTurned || p.Units[at].IsTurned)).Select(unit => Text(h, unit))),
            >= FrameFeature.DeniedUncovered and <= FrameFeature.DeniedOfSome => Join(Negated(h)),
            FrameFeature.NumberOfOther or FrameFeature.NumberDerived => Join(Uncovered(alignment, unit => unit.Kind == UnitKind.Number)),
            FrameFeature.DateOfOther => Join(Uncovered(alignment, unit => unit.Kind == UnitKind.Date)),
            >= FrameFeature.OpposedInClause and <= FrameFeature.OpposedHeads or FrameFeature.HeadOpposed => Join(alignment.Opposites.Select(pair => $"{Text(h, h.Units[pair.Hypothesis])} ↔ {Text(p, p.Units[pair.Premise])}")),
            _ => "",
        };
    }

    private static string Words(Alignment alignment, Feature feature)
    {
        var (h, p) = (alignment.Hypothesis, alignment.Premise);
        return feature switch
        {
            Feature.UncoveredCount or Feature.UncoveredWeight or Feature.UncoveredRarest => Join(Uncovered(alignment, _ => true)),
            Feature.UncoveredVerbs => Join(Uncovered(alignment, unit => unit.Kind == UnitKind.Word && (unit.ConceptKind == 'v' || (unit.ConceptKind == '\0' && unit.Voice != 0)))),
            Feature.UncoveredQualities => Join(Uncovered(alignment, unit => unit.Kind == UnitKind.Word && unit.ConceptKind == 'a')),
            Feature.UncoveredThings => Join(Uncovered(alignment, unit => unit.Kind == UnitKind.Word && unit.ConceptKind == 'n')),
            Feature.UncoveredUnknown => Join(Uncovered(alignment, unit => unit.Kind == UnitKind.Word && unit.ConceptKind == '\0' && unit.Voice == 0)),
            Feature.NamesMissing or Feature.NamesSubstituted or Feature.NamesMissingBesideFree => Join(Uncovered(alignment, unit => unit.Kind == UnitKind.Name)),
            Feature.NumbersApart or Feature.NumbersApartSameHead or Feature.NumbersApartInSlot or Feature.NumbersMissing or Feature.NumbersOnlyInHypothesis =>
                Join(Uncovered(alignment, unit => unit.Kind == UnitKind.Number)) + " / " + Join(p.Units.Where(unit => unit.Kind == UnitKind.Number).Select(unit => Text(p, unit))),
            Feature.DatesApart or Feature.DatesFiner or Feature.DatesMissing =>
                Join(Uncovered(alignment, unit => unit.Kind == UnitKind.Date)) + " / " + Join(p.Units.Where(unit => unit.Kind == UnitKind.Date).Select(unit => Text(p, unit))),
            Feature.NegatedInHypothesisOnly or Feature.NegationOfUncovered or Feature.NegatedInBoth or Feature.NegatedCovered or Feature.NegatorsMore or Feature.NegatorsOfMatchedPart => Join(Negated(h)) + " / " + Join(Negated(p)),
            Feature.NegatedInPremiseOnly => Join(Negated(p)),
            >= Feature.OppositeAntonyms and <= Feature.OppositeWeight => Join(alignment.Opposites.Select(pair => $"{Text(h, h.Units[pair.Hypothesis])} ↔ {Text(p, p.Units[pair.Premise])}")),
            >= Feature.Substitutions and <= Feature.SubstitutionsAtEnd => Join(Substituted(alignment)),
            _ => "",
        };
    }

    private static IEnumerable<string> Uncovered(Alignment alignment, Func<Unit, bool> isMeant) =>
        alignment.Hypothesis.Units.Where((unit, i) => !alignment.IsCovered(i) && isMeant(unit)).Select(unit => Text(alignment.Hypothesis, unit));

    private static IEnumerable<string> Negated(Proposition proposition) =>
        proposition.Negators.Select(negator => Slice(proposition, negator.Cue.First, negator.Target >= 0 ? proposition.Units[negator.Target].End : negator.Cue.End));

    private static IEnumerable<string> Substituted(Alignment alignment)
    {
        for (var i = 0; i < alignment.Hypothesis.Units.Length; i++)
        {
            if (!alignment.IsCovered(i) && SlotFeatures.Place(alignment, i) is >= 0 and var place)
            {
                yield return $"{Text(alignment.Hypothesis, alignment.Hypothesis.Units[i])} ↔ {Text(alignment.Premise, alignment.Premise.Units[place])}";
            }
        }
    }

    private static string Text(Proposition proposition, Unit unit) => Slice(proposition, unit.First, unit.End);

    private static string Slice(Proposition proposition, int first, int end) =>
        proposition.Text[proposition.Tokens[first].Span.Start..proposition.Tokens[Math.Max(first, end - 1)].Span.End];

    private static string Join(IEnumerable<string> words) => string.Join(", ", words.Take(5));
}

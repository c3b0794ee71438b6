namespace OpenSourceTracker.Claims.Propositions.Features;

/// <summary>What is measured of two sentences laid side by side. The names are those of the trained model and of explanations; each measures both sentences together.</summary>
internal enum Feature
{
    // how much of the hypothesis the premise says
    Covered,
    CoveredExactly,
    CoveredInOneSentence,
    UncoveredCount,
    UncoveredWeight,
    UncoveredRarest,
    UncoveredVerbs,
    UncoveredQualities,
    UncoveredThings,
    UncoveredUnknown,
    PremiseCovered,
    PremiseUncoveredBetween,
    PremiseUncoveredBetweenWeight,
    LengthRatio,
    Spread,
    FormsShared,
    NeighboursShared,
    PiecesShared,
    LongestRun,
    FirstCovered,
    LastCovered,
    FirstLikeness,
    LastLikeness,
    CoveredByConcept,
    CoveredByRoot,
    CoveredByWider,
    CoveredByNarrower,

    // who is denied what
    NegatedInHypothesisOnly,
    NegatedInPremiseOnly,
    NegatedInBoth,
    NegatorsMore,
    NegatorsOfMatchedPart,
    NegationOfUncovered,
    ScopeDiffers,
    ScopeDiffersWeight,
    NeverInHypothesisOnly,
    NoneInHypothesisOnly,
    NotYetInHypothesisOnly,
    NotYetInPremiseOnly,
    WithoutInHypothesisOnly,
    WithoutInPremiseOnly,
    ImplicitInHypothesisOnly,
    ImplicitInPremiseOnly,
    NoLongerInHypothesisOnly,
    NegatedCovered,

    // words that exclude each other
    OppositeAntonyms,
    OppositeScalars,
    OppositeConverses,
    OppositeCohyponyms,
    OppositesTurned,
    OppositeInSlot,
    OppositeWeight,

    // numbers
    NumbersEqual,
    NumbersApart,
    NumbersApartSameHead,
    NumbersApartInSlot,
    NumbersMissing,
    NumbersOnlyInHypothesis,
    RanksApart,

    // dates
    DatesAgree,
    DatesApart,
    DatesFiner,
    DatesMissing,

    // names
    NamesCovered,
    NamesMissing,
    NamesSubstituted,
    NamesMissingBesideFree,

    // wholes and parts
    AllInHypothesisOnly,
    AllInPremiseOnly,
    SomeInHypothesisOnly,
    SomeInPremiseOnly,
    AllAgainstSome,
    SomeAgainstAll,
    NotAllAgainstAll,
    OnlyInHypothesisOnly,
    OnlyInPremiseOnly,
    OnlyAgainstNotOnly,
    ExceptInHypothesisOnly,
    OtherInHypothesisOnly,
    AlsoInHypothesisOnly,

    // degrees
    MostInHypothesisOnly,
    MoreInHypothesisOnly,
    MoreAgainstLess,
    DegreeDiffers,
    ThanInHypothesisOnly,
    ComparedSwapped,

    // how sure, how binding, when
    FutureInHypothesisOnly,
    FutureInPremiseOnly,
    DoneAgainstFuture,
    FutureAgainstDone,
    PossibleInHypothesisOnly,
    PossibleInPremiseOnly,
    AbleInHypothesisOnly,
    AbleInPremiseOnly,
    ShouldInHypothesisOnly,
    ShouldInPremiseOnly,
    PlanInHypothesisOnly,
    PlanInPremiseOnly,
    HopeInPremiseOnly,
    ConditionInHypothesisOnly,
    ConditionInPremiseOnly,
    HearsayInPremiseOnly,
    EverInHypothesisOnly,
    CauseInHypothesisOnly,
    CauseInPremiseOnly,
    DoneAgainstNotYet,
    StillInHypothesisOnly,

    // order and roles
    Inversions,
    SwappedRoles,
    SwappedVoice,
    VoiceDiffers,
    GovernorsDiffer,
    GovernorsOpposed,

    // what stands in the place of what
    Substitutions,
    SubstitutionsOfNames,
    SubstitutionsOfKind,
    SubstitutionWeight,
    SubstitutionsAtEnd,
    Insertions,
    InsertionWeight,
    Extensions,

    // all signs of conflict together
    ConflictSigns,
    ConflictSignsCovered,

    // languages
    AcrossLanguages,
}

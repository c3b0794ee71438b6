namespace OpenSourceTracker.Claims.Propositions.Features.Frames;

/// <summary>What is measured of who does what to whom, beside <see cref="Feature"/>. The trees of pairs alone know these; the judge of conflicts does not.</summary>
internal enum FrameFeature
{
    // what is covered, and how close together the premise says it
    ThingsCovered,
    VerbsCovered,
    CoveredInOneClause,
    NeighboursKept,
    NeighboursNear,
    NeighboursInOtherClause,
    RelatedUncovered,
    UnrelatedUncovered,
    UnrelatedWeight,
    FamilyCovered,
    InitialsCovered,

    // the deed
    HeadCovered,
    HeadRelated,
    HeadOpposed,
    HeadTurned,
    BeforeHeadCovered,
    BehindHeadCovered,
    HeadInClauseOfRest,

    // denial, by negators and by verbs of refusing
    TurnedShare,
    TurnedCount,
    TurnedInBoth,
    TurnedVerbs,
    DeniedUncovered,
    DeniedCovered,
    DeniedApart,
    DeniedOfSome,
    DeniedInPremiseUncovered,
    SubjectApart,

    // who does it to whom
    RolesKept,
    RolesCrossed,
    RolesCrossedNames,
    RolesCrossedOnly,
    RolesHeld,
    RolesSwapped,
    ActiveAgainstPassive,
    OpposedRolesKept,
    OpposedRolesCrossed,
    SubjectKept,
    SubjectMoved,

    // what a thing is said to be
    KindKept,
    KindOther,
    KindOpposed,
    KindFromElsewhere,

    // values of one and the same thing
    DateOfSame,
    DateOfOther,
    NumberOfSame,
    NumberOfOther,
    NameOfSame,
    NameOfOther,
    PlaceOfSame,
    PlaceOfOther,
    PlaceMoved,
    NumberDerived,

    // lists, wholes and parts
    SoleAgainstList,
    SoleAgainstOneOf,
    SoleAgainstPlain,
    CountAgainstList,
    QuantityRaised,
    QuantityLowered,
    QuantityDropped,
    NoneAgainstSome,
    OftenRaised,
    OftenLowered,

    // ends of a scale
    TopLost,
    TopGained,
    TopOfRank,
    TopOfOneOf,

    // words that take back what they stand before
    PrivativeLost,
    PrivativeGained,
    OutsideLost,
    OutsideGained,
    ThenAgainstNow,
    NowAgainstThen,
    BoundsTurned,
    TimeSame,
    TimeOther,

    // exclusion, read beside what else is covered
    OpposedInClause,
    OpposedBesideCovered,
    OpposedSaidElsewhere,
    OpposedVerbs,
    OpposedHeads,
    EndsOpposed,
    EndsShared,
    DeniedBesideOther,
    TwiceTurned,

    // 0 Indonesian, 1 English, 2 Chinese
    Language,

    // what words and their places, laid side by side, taught
    CrossNeutral,
    CrossEntailment,
    CrossContradiction,
}

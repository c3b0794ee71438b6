namespace OpenSourceTracker.Verdicts.Weighing;

/// <summary>What all the evidence of a claim comes to. The trained model knows them by name.</summary>
internal enum ClaimFeature
{
    // How much bears on the claim at all.
    Relevance,
    SecondRelevance,
    Relevances,
    Coverage,
    OwnCoverage,

    // For and against, at its strongest and all together.
    For,
    SecondFor,
    Against,
    SecondAgainst,
    AllFor,
    AllAgainst,
    Balance,

    // On whose word.
    OwnWordFor,
    OwnWordAgainst,
    ReportedFor,
    ReportedAgainst,
    OneSpeaker,

    // When.
    LatestFor,
    LatestAgainst,
    DaysBetween,
    DaysSince,
    Articles,

    // Whether the evidence is at odds with itself.
    Conflict,

    // What the rules say.
    RuledSupported,
    RuledContradicted,
    RuledDisputed,
    RuledNumber,
    Promised,
    Strangers,

    // What the claim is like.
    ClaimNumbers,
    ClaimNames,
    ClaimAhead,
    ClaimWords,
}

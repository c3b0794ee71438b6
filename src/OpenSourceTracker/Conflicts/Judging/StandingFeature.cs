namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>What a person can read off each of two clauses by itself: where it stands in its text, and whether its words are of those that editors dispute. The trained model knows them by name.</summary>
/// <remarks>The features of a side stand in one order for both.</remarks>
internal enum StandingFeature
{
    EarlierPassage,
    EarlierDepth,
    EarlierWords,
    EarlierLength,
    EarlierInTitle,
    EarlierDisputed,
    EarlierAsEarlier,

    LaterPassage,
    LaterDepth,
    LaterWords,
    LaterLength,
    LaterInTitle,
    LaterDisputed,
    LaterAsLater,

    BothDisputed,
}

/// <summary>On which side of conflicts a clause stands.</summary>
[Flags]
internal enum DisputedSide
{
    None = 0,
    Earlier = 1,
    Later = 2,
    Both = Earlier | Later,
}

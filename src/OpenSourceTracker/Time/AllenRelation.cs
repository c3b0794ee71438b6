namespace OpenSourceTracker.Time;

/// <summary>How two intervals lie to each other: the thirteen relations of Allen's interval algebra, on whole days.</summary>
/// <remarks>One holds between any two periods, and only one; the relation the other way round is <see cref="AllenRelations.Inverse"/>.</remarks>
internal enum AllenRelation
{
    /// <summary>Ends more than a day before the other starts.</summary>
    Before,

    /// <summary>Ends the day before the other starts.</summary>
    Meets,

    /// <summary>Starts first and ends inside the other.</summary>
    Overlaps,

    /// <summary>Starts with the other and ends before it.</summary>
    Starts,

    /// <summary>Lies inside the other, with days of it on both sides.</summary>
    During,

    /// <summary>Ends with the other and starts after it.</summary>
    Finishes,

    /// <summary>Has the same first and last day.</summary>
    Equal,

    /// <summary>Ends with the other and starts before it.</summary>
    FinishedBy,

    /// <summary>Holds the other, with days on both sides.</summary>
    Contains,

    /// <summary>Starts with the other and ends after it.</summary>
    StartedBy,

    /// <summary>Starts inside the other and ends after it.</summary>
    OverlappedBy,

    /// <summary>Starts the day after the other ends.</summary>
    MetBy,

    /// <summary>Starts more than a day after the other ends.</summary>
    After,
}

/// <summary>The algebra of <see cref="AllenRelation"/>.</summary>
internal static class AllenRelations
{
    /// <summary>The same relation seen from the other period.</summary>
    public static AllenRelation Inverse(this AllenRelation relation) => (AllenRelation)(12 - (int)relation);

    /// <summary>Whether periods that stand in this relation share a day.</summary>
    public static bool SharesDays(this AllenRelation relation) =>
        relation is not (AllenRelation.Before or AllenRelation.Meets or AllenRelation.MetBy or AllenRelation.After);
}

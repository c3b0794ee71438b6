namespace OpenSourceTracker.Languages.Temporal;

/// <summary>What the words around an expression say of past and future.</summary>
internal enum Bias : sbyte
{
    /// <summary>Nothing: the past is likelier, as news mostly reports it.</summary>
    None = 0,
    Past,
    Future,

    /// <summary>A plain present: whichever is nearer.</summary>
    Present,

    /// <summary>A bound ("until", "from") without tense: ahead, unless it has only just gone by.</summary>
    Forward,
}

namespace OpenSourceTracker.Testing.Evaluation;

/// <summary>How the annotated conflicts of one kind fared.</summary>
/// <param name="Kind">The kind in the annotation, such as <c>broken-commitment</c>.</param>
/// <param name="Pairs">How many pairs are annotated so.</param>
/// <param name="Found">How many of them were flagged.</param>
/// <param name="ClearPairs">How many of them are clear, not arguable.</param>
/// <param name="ClearFound">How many of the clear ones were flagged.</param>
/// <param name="KindRight">How many of those flagged were flagged as this kind.</param>
public sealed record AnnotatedKindFigures(string Kind, int Pairs, int Found, int ClearPairs, int ClearFound, int KindRight)
{
    internal AnnotatedKindFigures Plus(AnnotatedKindFigures other) =>
        new(Kind, Pairs + other.Pairs, Found + other.Found, ClearPairs + other.ClearPairs, ClearFound + other.ClearFound, KindRight + other.KindRight);
}

/// <summary>How what was flagged as one kind fared.</summary>
/// <param name="Kind">The kind of the rule, such as <c>commitment-broken</c>.</param>
/// <param name="Flagged">How many conflicts were flagged so.</param>
/// <param name="Right">How many of them an analyst would flag too, as whatever kind.</param>
public sealed record FlaggedKindFigures(string Kind, int Flagged, int Right)
{
    internal FlaggedKindFigures Plus(FlaggedKindFigures other) => new(Kind, Flagged + other.Flagged, Right + other.Right);
}

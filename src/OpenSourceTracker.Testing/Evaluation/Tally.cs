namespace OpenSourceTracker.Testing.Evaluation;

/// <summary>What is counted.</summary>
internal enum Count
{
    Dossiers, OffsetErrors,
    Dates, DatesTagged, DatesFound, DatesRight,
    Undated, UndatedRight, UndatedWrong,
    Statements, StatementsFound, SpeakerRight, OtherName, HolderRight, OtherHolder, SaidOnRight, KindRight, CertaintyRight, AttributionRight, Stances, StancesRight,
    FlaggedRight, FlaggedWrong, Conflicts, ConflictsFound, ClearConflicts, ClearConflictsFound, ConflictKindRight, NonConflicts, NonConflictsFlagged,
    Claims, ClaimsRight, ClaimsFirmAndWrong,
}

/// <summary>Counts, in all and by kind of conflict. Not thread-safe.</summary>
internal sealed class Tally
{
    private readonly int[] _counts = new int[Enum.GetValues<Count>().Length];
    private readonly SortedDictionary<string, AnnotatedKindFigures> _annotated = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FlaggedKindFigures> _flagged = new(StringComparer.Ordinal);

    public int this[Count count] => _counts[(int)count];

    public IReadOnlyList<AnnotatedKindFigures> Annotated => [.. _annotated.Values];

    public IReadOnlyList<FlaggedKindFigures> Flagged => [.. _flagged.Values];

    public double Share(Count part, Count whole) => (double)this[part] / Math.Max(1, this[whole]);

    public void Add(Count count, int number = 1) => _counts[(int)count] += number;

    public void Add(Count count, bool holds) => Add(count, holds ? 1 : 0);

    public void Add(AnnotatedKindFigures kind) => _annotated[kind.Kind] = _annotated.TryGetValue(kind.Kind, out var known) ? known.Plus(kind) : kind;

    public void Add(FlaggedKindFigures kind) => _flagged[kind.Kind] = _flagged.TryGetValue(kind.Kind, out var known) ? known.Plus(kind) : kind;

    public void Add(Tally other)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }

        foreach (var kind in other._annotated.Values)
        {
            Add(kind);
        }

        foreach (var kind in other._flagged.Values)
        {
            Add(kind);
        }
    }
}

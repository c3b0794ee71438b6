namespace OpenSourceTracker.Testing.Evaluation;

/// <summary>How near a tracker came to the annotation of some dossiers. Shares are from 0 to 1, and 0 where there was nothing to measure.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DossierFigures
{
    private readonly Tally _tally;

    internal DossierFigures(Tally tally) => _tally = tally;

    /// <summary>How many dossiers were read.</summary>
    public int Dossiers => _tally[Count.Dossiers];

    /// <summary>How many dates and statements do not stand where they say.</summary>
    public int OffsetErrors => _tally[Count.OffsetErrors];

    /// <summary>The share of the tagged dates that are annotated.</summary>
    public double DatePrecision => _tally.Share(Count.DatesFound, Count.DatesTagged);

    /// <summary>The share of the annotated dates that were tagged.</summary>
    public double DateRecall => _tally.Share(Count.DatesFound, Count.Dates);

    /// <summary>The share of the annotated dates that were tagged with the right value.</summary>
    public double DateValueRight => _tally.Share(Count.DatesRight, Count.Dates);

    /// <summary>The texts whose date only their words prove.</summary>
    public int UndatedTexts => _tally[Count.Undated];

    /// <summary>Of these, how many were given the right month.</summary>
    public int UndatedTextsRight => _tally[Count.UndatedRight];

    /// <summary>Of these, how many were given another month.</summary>
    public int UndatedTextsWrong => _tally[Count.UndatedWrong];

    /// <summary>The share of the annotated statements that were found; the shares that follow are of those found.</summary>
    public double StatementsFound => _tally.Share(Count.StatementsFound, Count.Statements);

    /// <summary>The share with the right speaker.</summary>
    public double SpeakerRight => _tally.Share(Count.SpeakerRight, Count.StatementsFound);

    /// <summary>The share with a named speaker who is another than the annotated one.</summary>
    public double OtherName => _tally.Share(Count.OtherName, Count.StatementsFound);

    /// <summary>The share with the right holder: whose position, act or number it is.</summary>
    public double HolderRight => _tally.Share(Count.HolderRight, Count.StatementsFound);

    /// <summary>The share with another holder than the annotated one; those without a holder are neither right nor another.</summary>
    public double OtherHolder => _tally.Share(Count.OtherHolder, Count.StatementsFound);

    /// <summary>The share with the right date of saying.</summary>
    public double SaidOnRight => _tally.Share(Count.SaidOnRight, Count.StatementsFound);

    /// <summary>The share with the right kind of statement.</summary>
    public double KindRight => _tally.Share(Count.KindRight, Count.StatementsFound);

    /// <summary>The share with the right certainty.</summary>
    public double CertaintyRight => _tally.Share(Count.CertaintyRight, Count.StatementsFound);

    /// <summary>The share with the right attribution.</summary>
    public double AttributionRight => _tally.Share(Count.AttributionRight, Count.StatementsFound);

    /// <summary>The share of the statements about openness that were given the right stance.</summary>
    public double OpennessRight => _tally.Share(Count.StancesRight, Count.Stances);

    /// <summary>How many conflicts were flagged; those between a text and its own headline or source are not annotated, and left out.</summary>
    public int ConflictsFlagged => _tally[Count.FlaggedRight] + _tally[Count.FlaggedWrong];

    /// <summary>How many conflicts are annotated.</summary>
    public int Conflicts => _tally[Count.Conflicts];

    /// <summary>The share of the flagged conflicts that are annotated, clear or arguable.</summary>
    public double ConflictPrecision => (double)_tally[Count.FlaggedRight] / Math.Max(1, ConflictsFlagged);

    /// <summary>The share of the clear conflicts that were flagged.</summary>
    public double ClearConflictRecall => _tally.Share(Count.ClearConflictsFound, Count.ClearConflicts);

    /// <summary>The harmonic mean of <see cref="ConflictPrecision"/> and <see cref="ClearConflictRecall"/>.</summary>
    public double ConflictF1 => ConflictPrecision + ClearConflictRecall is > 0 and var sum ? 2 * ConflictPrecision * ClearConflictRecall / sum : 0;

    /// <summary>The share of all annotated conflicts, the arguable ones too, that were flagged.</summary>
    public double ConflictRecall => _tally.Share(Count.ConflictsFound, Count.Conflicts);

    /// <summary>The share of the conflicts found that were flagged as what they are.</summary>
    public double ConflictKindRight => _tally.Share(Count.ConflictKindRight, Count.ConflictsFound);

    /// <summary>How many pairs are annotated as looking like conflicts without being any.</summary>
    public int NonConflicts => _tally[Count.NonConflicts];

    /// <summary>How many of these were flagged.</summary>
    public int NonConflictsFlagged => _tally[Count.NonConflictsFlagged];

    /// <summary>How many claims are annotated with their verdict as of a day; 0 where claims were not checked.</summary>
    public int Claims => _tally[Count.Claims];

    /// <summary>The share of the claims that were given the annotated verdict.</summary>
    public double ClaimVerdictRight => _tally.Share(Count.ClaimsRight, Count.Claims);

    /// <summary>The share of the claims that were called supported or contradicted, and are annotated as something else.</summary>
    public double ClaimFirmAndWrong => _tally.Share(Count.ClaimsFirmAndWrong, Count.Claims);

    /// <summary>The annotated conflicts, kind by kind; a pair of two kinds counts in both.</summary>
    public IReadOnlyList<AnnotatedKindFigures> AnnotatedKinds => _tally.Annotated;

    /// <summary>The flagged conflicts, kind by kind.</summary>
    public IReadOnlyList<FlaggedKindFigures> FlaggedKinds => _tally.Flagged;
}

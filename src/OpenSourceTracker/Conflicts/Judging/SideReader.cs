using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Measures what each clause does, on whose word it stands, and what limits it.</summary>
internal static class SideReader
{
    private static readonly (PairFeature Feature, string Mark)[] s_marks =
    [
        (PairFeature.NotAll, "polarity.notall"), (PairFeature.Only, "polarity.only"), (PairFeature.All, "polarity.all"), (PairFeature.Temporary, "aspect.temporary"),
        (PairFeature.NotYet, "polarity.notyet"), (PairFeature.Correction, "discourse.correction"), (PairFeature.RatherThan, "discourse.ratherthan"),
    ];

    public static void Read(FeatureRow row, ClauseMeaning earlier, ClauseMeaning later)
    {
        Acts(row, earlier, PairFeature.EarlierCommitment);
        Acts(row, later, PairFeature.LaterCommitment);
        foreach (var side in (ReadOnlySpan<ClauseMeaning>)[earlier, later])
        {
            var (evidence, statement) = (side.Evidence, side.Evidence.Statement);
            row[PairFeature.NotAsserted] += evidence.IsNotAsserted || evidence.IsRefuted ? 1 : 0;
            row[PairFeature.Conditional] += statement.Certainty == Certainty.Conditional ? 1 : 0;
            row[PairFeature.Possible] += statement.Certainty == Certainty.Possible ? 1 : 0;
            row[PairFeature.Repeated] += evidence.IsRepeated ? 1 : 0;
            row[PairFeature.Headings] += evidence.Passage.Block.Kind == ArticleBlockKind.Heading ? 1 : 0;
            foreach (var (feature, mark) in s_marks)
            {
                row[feature] += side.Marks.Contains(mark) ? 1 : 0;
            }
        }
    }

    // The features of the acts stand in one order for both sides.
    private static void Acts(FeatureRow row, ClauseMeaning meaning, PairFeature first)
    {
        var statement = meaning.Evidence.Statement;
        ReadOnlySpan<bool> holds =
        [
            statement.Kind == StatementKind.Commitment, statement.Kind == StatementKind.Denial, statement.Kind == StatementKind.Continuity, statement.Kind == StatementKind.Fact,
            statement.Kind == StatementKind.Change, statement.Kind == StatementKind.Opinion, statement.Kind == StatementKind.Prediction,
            statement.Attribution == AttributionForm.Narrator, statement.SpeakerClass == SourceClass.Named, statement.Attribution == AttributionForm.Reported,
            meaning.Marks.Contains("modality.future") || meaning.Marks.Contains("modality.plan"),
        ];
        for (var i = 0; i < holds.Length; i++)
        {
            row.Set(first + i, holds[i]);
        }
    }
}

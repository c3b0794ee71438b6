using System.Globalization;

namespace OpenSourceTracker.Testing.Evaluation;

/// <summary>The figures as tables for people.</summary>
internal static class EvaluationText
{
    private const int LabelWidth = 48;
    private const int ColumnWidth = 14;

    private static readonly (string Label, Func<DossierFigures, string> Cell)[] s_rows =
    [
        ("dossiers", figures => Whole(figures.Dossiers)),
        ("offset errors", figures => Whole(figures.OffsetErrors)),
        ("dates: precision", figures => Share(figures.DatePrecision)),
        ("dates: recall", figures => Share(figures.DateRecall)),
        ("dates: right value, of all annotated", figures => Share(figures.DateValueRight)),
        ("undated texts: month right / wrong / not said", figures => $"{figures.UndatedTextsRight} / {figures.UndatedTextsWrong} / {figures.UndatedTexts - figures.UndatedTextsRight - figures.UndatedTextsWrong}"),
        ("statements: found", figures => Share(figures.StatementsFound)),
        ("  of these: speaker right", figures => Share(figures.SpeakerRight)),
        ("  of these: said on right", figures => Share(figures.SaidOnRight)),
        ("  of these: kind right", figures => Share(figures.KindRight)),
        ("  of these: certainty right", figures => Share(figures.CertaintyRight)),
        ("  of these: attribution right", figures => Share(figures.AttributionRight)),
        ("  of these: another name than the speaker's", figures => Share(figures.OtherName)),
        ("  of these: holder right", figures => Share(figures.HolderRight)),
        ("  of these: another holder", figures => Share(figures.OtherHolder)),
        ("statements about openness: stance right", figures => Share(figures.OpennessRight)),
        ("conflicts: flagged", figures => Whole(figures.ConflictsFlagged)),
        ("conflicts: precision", figures => Share(figures.ConflictPrecision)),
        ("conflicts: recall of the clear ones", figures => Share(figures.ClearConflictRecall)),
        ("conflicts: F1", figures => Share(figures.ConflictF1)),
        ("conflicts: recall with the arguable ones", figures => Share(figures.ConflictRecall)),
        ("conflicts: kind right, of those found", figures => Share(figures.ConflictKindRight)),
        ("declared non-conflicts flagged", figures => $"{figures.NonConflictsFlagged} of {figures.NonConflicts}"),
        ("claims checked", figures => Whole(figures.Claims)),
        ("claims: verdict right", figures => Share(figures.ClaimVerdictRight)),
        ("claims: firm and wrong", figures => Share(figures.ClaimFirmAndWrong)),
    ];

    public static void Write(DossierEvaluation evaluation, TextWriter output, bool withMisses)
    {
        if (withMisses)
        {
            foreach (var miss in evaluation.Misses)
            {
                output.Write($"{miss}\n");
            }

            output.Write('\n');
        }

        Line(output, "", ["all", .. evaluation.ByLanguage.Keys]);
        foreach (var (label, cell) in s_rows)
        {
            Line(output, label, [cell(evaluation.All), .. evaluation.ByLanguage.Values.Select(cell)]);
        }

        output.Write('\n');
        Line(output, "annotated conflicts, by kind", ["pairs", "found", "clear", "clear found", "kind right"]);
        foreach (var kind in evaluation.All.AnnotatedKinds)
        {
            Line(output, kind.Kind, [Whole(kind.Pairs), Whole(kind.Found), Whole(kind.ClearPairs), Whole(kind.ClearFound), Whole(kind.KindRight)]);
        }

        output.Write('\n');
        Line(output, "flagged conflicts, by kind", ["flagged", "right", "precision"]);
        foreach (var kind in evaluation.All.FlaggedKinds)
        {
            Line(output, kind.Kind, [Whole(kind.Flagged), Whole(kind.Right), Share((double)kind.Right / kind.Flagged)]);
        }
    }

    private static void Line(TextWriter output, string label, IReadOnlyList<string> cells) =>
        output.Write(label.PadRight(LabelWidth) + string.Concat(cells.Select(cell => cell.PadLeft(ColumnWidth))) + "\n");

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using OpenSourceTracker.Testing.Evaluation;

namespace OpenSourceTracker.Accuracy.Dossiers;

/// <summary>The page that tells how good the tracker is, and where it ends, made from an evaluation of our dossiers.</summary>
internal static class AccuracyPage
{
    private static readonly (string Label, Func<DossierFigures, string> Cell)[] s_rows =
    [
        ("dossiers", figures => Whole(figures.Dossiers)),
        ("dates: precision", figures => Share(figures.DatePrecision)),
        ("dates: recall", figures => Share(figures.DateRecall)),
        ("dates: right value, of all annotated", figures => Share(figures.DateValueRight)),
        ("texts without a date: month right / wrong / not said", figures => $"{figures.UndatedTextsRight} / {figures.UndatedTextsWrong} / {figures.UndatedTexts - figures.UndatedTextsRight - figures.UndatedTextsWrong}"),
        ("statements: found", figures => Share(figures.StatementsFound)),
        ("of these: speaker right", figures => Share(figures.SpeakerRight)),
        ("of these: another name than the speaker's", figures => Share(figures.OtherName)),
        ("of these: holder right", figures => Share(figures.HolderRight)),
        ("of these: another holder", figures => Share(figures.OtherHolder)),
        ("of these: said on right", figures => Share(figures.SaidOnRight)),
        ("of these: kind right", figures => Share(figures.KindRight)),
        ("of these: certainty right", figures => Share(figures.CertaintyRight)),
        ("of these: attribution right", figures => Share(figures.AttributionRight)),
        ("conflicts: annotated", figures => Whole(figures.Conflicts)),
        ("conflicts: flagged", figures => Whole(figures.ConflictsFlagged)),
        ("conflicts: false alarms", figures => Whole(FalseAlarms(figures))),
        ("conflicts: precision", figures => figures.ConflictsFlagged == 0 ? "–" : Share(figures.ConflictPrecision)),
        ("conflicts: recall of the clear ones", figures => Share(figures.ClearConflictRecall)),
        ("conflicts: recall with the arguable ones", figures => Share(figures.ConflictRecall)),
        ("pairs that only look like conflicts: flagged", figures => $"{figures.NonConflictsFlagged} of {figures.NonConflicts}"),
        ("claims: checked", figures => Whole(figures.Claims)),
        ("claims: verdict right", figures => Share(figures.ClaimVerdictRight)),
        ("claims: firm and wrong", figures => Share(figures.ClaimFirmAndWrong)),
    ];

    public static string Write(DossierEvaluation measure, DossierEvaluation learn)
    {
        var page = new StringBuilder("# How good it is, and where it ends\n\n")
            .Append("Made by `OST_APPROVE=1 dotnet test tests/OpenSourceTracker.Accuracy --filter AccuracyPage`; a test keeps it up to date. ")
            .Append("`dotnet run -c Release --project samples/SampleConsole -- evaluate seeds/cases --split measure --misses` prints the same figures, and each miss and false alarm.\n\n")
            .Append("The dossiers were written and annotated for this project, so expect less on other kinds of text. A share is 0 where there was nothing to measure.\n");
        Figures(page.Append("\n## The half that nothing was learnt from\n"), measure);
        Kinds(page, measure);
        Figures(page.Append("\n## The half to learn from, which flatters\n"), learn);
        Kinds(page, learn);
        return Limits(page, measure.All).ToString();
    }

    private static void Figures(StringBuilder page, DossierEvaluation evaluation)
    {
        Row(page.Append('\n'), ["", "all", .. evaluation.ByLanguage.Keys]);
        Line(page, evaluation);
        foreach (var (label, cell) in s_rows)
        {
            Row(page, [label, cell(evaluation.All), .. evaluation.ByLanguage.Values.Select(cell)]);
        }
    }

    private static void Kinds(StringBuilder page, DossierEvaluation evaluation)
    {
        Row(page.Append("\nFlagged, by the kind it was flagged as: right of flagged.\n\n"), ["", "all", .. evaluation.ByLanguage.Keys, "precision", "false alarms"]);
        Line(page, evaluation, 2);
        foreach (var kind in evaluation.All.FlaggedKinds)
        {
            Row(page, [kind.Kind, Cell(evaluation.All), .. evaluation.ByLanguage.Values.Select(Cell), Share((double)kind.Right / kind.Flagged), Whole(kind.Flagged - kind.Right)]);

            string Cell(DossierFigures figures) => figures.FlaggedKinds.FirstOrDefault(item => item.Kind == kind.Kind) is { } found ? $"{found.Right} of {found.Flagged}" : "–";
        }

        Row(page.Append("\nAnnotated, by the kind it was annotated as: found of clear ones.\n\n"), ["", "all", .. evaluation.ByLanguage.Keys, "recall"]);
        Line(page, evaluation, 1);
        foreach (var kind in evaluation.All.AnnotatedKinds)
        {
            Row(page, [kind.Kind, Cell(evaluation.All), .. evaluation.ByLanguage.Values.Select(Cell), kind.ClearPairs == 0 ? "–" : Share((double)kind.ClearFound / kind.ClearPairs)]);

            string Cell(DossierFigures figures) => figures.AnnotatedKinds.FirstOrDefault(item => item.Kind == kind.Kind) is { ClearPairs: > 0 } found ? $"{found.ClearFound} of {found.ClearPairs}" : "–";
        }
    }

    // What follows from the figures; what no figure shows stands in the README.
    private static StringBuilder Limits(StringBuilder page, DossierFigures figures)
    {
        var silent = figures.AnnotatedKinds.Where(kind => kind.ClearPairs > 0 && kind.ClearFound == 0).Select(kind => kind.Kind);
        var doubtful = figures.FlaggedKinds.Where(kind => 2 * kind.Right < kind.Flagged).Select(kind => kind.Kind);
        return page.Append("\n## Limits, on the half that nothing was learnt from\n\n")
            .Append(CultureInfo.InvariantCulture, $"- Of a hundred clear conflicts {Hundred(1 - figures.ClearConflictRecall)} stay unflagged: silence is no proof that all agrees.\n")
            .Append(CultureInfo.InvariantCulture, $"- Of a hundred flagged pairs {Hundred(1 - figures.ConflictPrecision)} are false alarms: each is to be read before it is used.\n")
            .Append(CultureInfo.InvariantCulture, $"- Of a hundred statements found {Hundred(figures.OtherName)} are given to another name than the speaker's: check who said it.\n")
            .Append(CultureInfo.InvariantCulture, $"- Of a hundred claims {Hundred(1 - figures.ClaimVerdictRight)} get another verdict than the annotated one; {Hundred(figures.ClaimFirmAndWrong)} are called supported or contradicted, and are not.\n")
            .Append("- Annotated kinds of which no clear pair was found: ").Append(List(silent)).Append(".\n")
            .Append("- Kinds that are flagged wrongly more often than rightly: ").Append(List(doubtful)).Append(".\n");

        static string List(IEnumerable<string> kinds) => kinds.ToList() is { Count: > 0 } list ? string.Join(", ", list) : "none";
    }

    private static int FalseAlarms(DossierFigures figures) => (int)Math.Round(figures.ConflictsFlagged * (1 - figures.ConflictPrecision));

    private static void Row(StringBuilder page, IEnumerable<string> cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static void Line(StringBuilder page, DossierEvaluation evaluation, int more = 0) => page.Append('|').Append(string.Concat(Enumerable.Repeat("---|", evaluation.ByLanguage.Count + 2 + more))).Append('\n');

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Hundred(double share) => (int)Math.Round(100 * share, MidpointRounding.AwayFromZero);

    private static string Share(double share) => share.ToString("0.00", CultureInfo.InvariantCulture);
}

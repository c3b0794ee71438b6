using OpenSourceTracker.Testing.Evaluation;

namespace OpenSourceTracker.Accuracy.Dossiers;

/// <summary>Our dossiers, each half evaluated once for all tests.</summary>
internal static class DossierRuns
{
    private static readonly Lazy<DossierEvaluation> s_learn = new(() => Run("learn"));
    private static readonly Lazy<DossierEvaluation> s_measure = new(() => Run("measure"));
    private static readonly Lazy<IReadOnlyList<Dossier>> s_dossiers = new(() => Dossier.LoadAll(Path.Combine(AppContext.BaseDirectory, "seeds", "cases")));

    public static IReadOnlyList<Dossier> Dossiers => s_dossiers.Value;

    public static DossierEvaluation Of(string half) => half == "learn" ? s_learn.Value : s_measure.Value;

    private static DossierEvaluation Run(string half) => DossierEvaluation.Run(new Tracker(), Dossiers.Where(dossier => dossier.Split == half));
}

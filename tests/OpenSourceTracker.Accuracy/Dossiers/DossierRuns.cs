using OpenSourceTracker.Testing.Evaluation;

namespace OpenSourceTracker.Accuracy.Dossiers;

/// <summary>Our dossiers, each set evaluated once for all tests: the half to learn from, the half to measure with, and the short articles whose attribution alone was annotated.</summary>
internal static class DossierRuns
{
    private static readonly Lazy<DossierEvaluation> s_learn = new(() => Run("learn"));
    private static readonly Lazy<DossierEvaluation> s_measure = new(() => Run("measure"));
    private static readonly Lazy<DossierEvaluation> s_attribution = new(() => DossierEvaluation.Run(new Tracker(), Load("attribution")));
    private static readonly Lazy<IReadOnlyList<Dossier>> s_dossiers = new(() => Load("cases"));

    public static IReadOnlyList<Dossier> Dossiers => s_dossiers.Value;

    public static DossierEvaluation Of(string set) => set switch { "learn" => s_learn.Value, "measure" => s_measure.Value, _ => s_attribution.Value };

    private static IReadOnlyList<Dossier> Load(string folder) => Dossier.LoadAll(Path.Combine(AppContext.BaseDirectory, "seeds", folder));

    private static DossierEvaluation Run(string half) => DossierEvaluation.Run(new Tracker(), Dossiers.Where(dossier => dossier.Split == half));
}

using OpenSourceTracker.Testing.Evaluation;

namespace OpenSourceTracker.Training;

/// <summary>The dossiers of the project: those of <c>cases</c>, of which some are kept to measure with, and those of <c>training/dossiers</c>, which only teach.</summary>
internal static class TrainingDossiers
{
    /// <param name="seeds">The folder that holds them.</param>
    public static List<Dossier> Load(string seeds)
    {
        var more = Path.Combine(seeds, "training", "dossiers");
        return [.. Dossier.LoadAll(Path.Combine(seeds, "cases")), .. Directory.Exists(more) ? Dossier.LoadAll(more) : []];
    }
}

using OpenSourceTracker.Testing.Evaluation;

namespace OpenSourceTracker.Training;

/// <summary>The dossiers of the project: those of <c>cases</c>, of which some are kept to measure with, and those of <c>training/dossiers</c>, which only teach.</summary>
internal static class TrainingDossiers
{
    /// <summary>Into how many folds stories are parted, so that each is judged by what has not learnt from it.</summary>
    public const int Folds = 6;

    /// <summary>The fold of a story, by its name.</summary>
    public static int FoldOf(string story) => (int)(Claims.Propositions.Rarity.Hash(story) % Folds);

    /// <param name="seeds">The folder that holds them.</param>
    public static List<Dossier> Load(string seeds)
    {
        var more = Path.Combine(seeds, "training", "dossiers");
        return [.. Dossier.LoadAll(Path.Combine(seeds, "cases")), .. Directory.Exists(more) ? Dossier.LoadAll(more) : []];
    }
}

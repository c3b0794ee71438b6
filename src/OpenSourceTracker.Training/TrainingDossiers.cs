using OpenSourceTracker.Statements;
using OpenSourceTracker.Testing.Evaluation;

namespace OpenSourceTracker.Training;

/// <summary>The dossiers of the project: those of <c>cases</c>, of which some are kept to measure with, and those of <c>training/dossiers</c>, which only teach.</summary>
internal static class TrainingDossiers
{
    private const int Folds = 6;

    /// <summary>Parts rows by their stories, so that each is judged by what has not learnt from its story: all others, and the rows of one part.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="story">The name of a row's story.</param>
    public static IEnumerable<(List<T> Known, List<T> Held)> ByFold<T>(IEnumerable<T> rows, Func<T, string> story)
    {
        List<(T Row, uint Fold)> parted = [.. rows.Select(row => (row, (uint)(Claims.Propositions.Rarity.Hash(story(row)) % Folds)))];
        for (var fold = 0u; fold < Folds; fold++)
        {
            var held = parted.ToLookup(item => item.Fold == fold, item => item.Row);
            yield return ([.. held[false]], [.. held[true]]);
        }
    }

    /// <summary>The annotated statements of a dossier with what was found of them.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="found">The statements found in its articles.</param>
    public static IEnumerable<(AnnotatedStatement Annotated, Statement Found)> Matched(Dossier dossier, IEnumerable<Statement> found)
    {
        var names = dossier.Articles.ToDictionary(article => article.Id, article => article.Path ?? "", StringComparer.Ordinal);
        var matches = new StatementMatches(dossier.Annotation, dossier.Texts, [.. found.Select(statement => (statement, names[statement.ArticleId], statement.Span))]);
        return dossier.Annotation.Statements.Values.Select(annotated => (annotated, matches.Best(annotated.Id))).Where(item => item.Item2 is not null).Select(item => (item.annotated, item.Item2!));
    }

    /// <param name="seeds">The folder that holds them.</param>
    public static List<Dossier> Load(string seeds)
    {
        var more = Path.Combine(seeds, "training", "dossiers");
        return [.. Dossier.LoadAll(Path.Combine(seeds, "cases")), .. Directory.Exists(more) ? Dossier.LoadAll(more) : []];
    }
}

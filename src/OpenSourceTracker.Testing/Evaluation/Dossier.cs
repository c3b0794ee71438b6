using System.Text.RegularExpressions;
using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Testing.Evaluation;

/// <summary>A folder with a few texts of one story (<c>a.txt</c>, <c>b.txt</c> …) and, in <c>gold.json</c>, what a human analyst says of them.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed partial class Dossier
{
    private Dossier(string name, Annotation annotation, IReadOnlyDictionary<string, DossierText> texts, IReadOnlyList<Article> articles) =>
        (Name, Annotation, Texts, Articles) = (name, annotation, texts, articles);

    /// <summary>The folder's name.</summary>
    public string Name { get; }

    /// <summary>Whether it is there to <c>learn</c> from or to <c>measure</c> with; empty where it does not say.</summary>
    public string Split => Annotation.Split;

    /// <summary>The language of its texts, or <c>mixed</c>.</summary>
    public string Language => Annotation.Documents.Select(document => document.Language).Distinct().ToList() is [var only] ? only : "mixed";

    /// <summary>Its texts, as a tracker takes them; of the annotation they show nothing.</summary>
    public IReadOnlyList<Article> Articles { get; }

    internal Annotation Annotation { get; }

    internal IReadOnlyDictionary<string, DossierText> Texts { get; }

    /// <summary>Whether a folder is a dossier.</summary>
    /// <param name="folder">The folder.</param>
    public static bool IsDossier(string folder) => File.Exists(Path.Combine(folder, Annotation.FileName));

    /// <summary>Reads a dossier.</summary>
    /// <param name="folder">Its folder.</param>
    /// <exception cref="InvalidDataException">The folder holds no annotation, or one that cannot be read or that names a text which is not there.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Dossier Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var annotation = IsDossier(folder) ? Annotated(folder, name) : throw new InvalidDataException($"'{folder}' is no dossier: it holds no {Annotation.FileName}.");
        var texts = new Dictionary<string, DossierText>(StringComparer.Ordinal);
        var articles = new List<Article>();
        var reader = new ArticleReader();
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var content = File.ReadAllText(path);
            texts.Add(Path.GetFileName(path), new(content, FrontMatter().Match(content).Length));
            articles.AddRange(reader.ReadText(content, Path.GetFileName(path)).Articles);
        }

        var missing = annotation.Documents.Select(document => document.Name).Concat(annotation.Dates.Select(date => date.Document)).Concat(annotation.Statements.Values.Select(statement => statement.Document)).FirstOrDefault(document => !texts.ContainsKey(document));
        return missing is null ? new(name, annotation, texts, articles) : throw new InvalidDataException($"The dossier '{name}' annotates '{missing}', which is not there.");
    }

    /// <summary>Reads the dossiers that a folder holds, in the order of their names, or the folder itself where it is one.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="InvalidDataException">There is none, or one cannot be read.</exception>
    /// <exception cref="IOException">A file or the folder cannot be read.</exception>
    public static IReadOnlyList<Dossier> LoadAll(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return IsDossier(folder) ? [Load(folder)]
            : Directory.EnumerateDirectories(folder).Where(IsDossier).Order(StringComparer.Ordinal).Select(Load).ToList() is { Count: > 0 } dossiers ? dossiers
            : throw new InvalidDataException($"'{folder}' holds no dossier: a folder of texts with a {Annotation.FileName}.");
    }

    private static Annotation Annotated(string folder, string name)
    {
        try
        {
            return Annotation.Parse(File.ReadAllText(Path.Combine(folder, Annotation.FileName)));
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"The annotation of the dossier '{name}' cannot be read: {exception.Message}", exception);
        }
    }

    [GeneratedRegex(@"\A---\r?\n.*?\r?\n---\r?\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();
}

/// <summary>A file of a dossier, and where its body begins.</summary>
internal sealed record DossierText(string Content, int BodyStart)
{
    /// <summary>Where words stand in the body, one place after the other, overlapping ones too.</summary>
    public IEnumerable<int> PlacesOf(string words)
    {
        for (var at = Content.IndexOf(words, BodyStart, StringComparison.Ordinal); at >= 0 && words.Length > 0; at = Content.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }
}

namespace OpenSourceTracker.Tests.Architecture;

/// <summary>The line that the folders stand in: a type may use namespaces to its left, never to its right.</summary>
internal sealed class FolderOrder(string root, params string[] folders)
{
    /// <summary>The folder of a type; empty for the root; <see langword="null"/> for a type of another house or of the compiler alone.</summary>
    public string? FolderOf(Type type)
    {
        var name = type.Namespace;
        return name == root ? "" : name is not null && name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..].Split('.')[0] : null;
    }

    /// <summary>The place of a folder, from 0; the root is last; -1 where the folder is not in the line.</summary>
    public int PlaceOf(string folder) => folder.Length == 0 ? folders.Length : Array.IndexOf(folders, folder);

    /// <summary>One line for each use of a type to the right: <c>type → member → forbidden type</c>.</summary>
    public IReadOnlyList<string> Breaches(IEnumerable<Type> types)
    {
        var breaches = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            if (FolderOf(type) is not { } folder)
            {
                continue;
            }

            foreach (var use in TypeUses.Of(type))
            {
                if (use.Used.Assembly == type.Assembly && FolderOf(use.Used) is { } other && PlaceOf(other) > PlaceOf(folder))
                {
                    breaches.Add($"{type.FullName} → {use.Member} → {use.Used.FullName}");
                }
            }
        }

        return [.. breaches];
    }
}

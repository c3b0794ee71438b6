namespace OpenSourceTracker.Text;

/// <summary>What a YAML file says at one place: a text, a list or pairs of key and value, with its place.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal abstract record YamlNode(long Line, long Column);

internal sealed record YamlText(string Value, long Line, long Column) : YamlNode(Line, Column);

internal sealed record YamlList(IReadOnlyList<YamlNode> Items, long Line, long Column) : YamlNode(Line, Column);

/// <param name="Entries">In the order of the file; no key twice.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed record YamlPairs(IReadOnlyList<KeyValuePair<string, YamlNode>> Entries, long Line, long Column) : YamlNode(Line, Column);

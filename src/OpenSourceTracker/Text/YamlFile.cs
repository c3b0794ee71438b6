using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OpenSourceTracker.Text;

/// <summary>A YAML file cannot be used; the message says where and what would be accepted.</summary>
/// <param name="file">The file's name.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="column">The column, from 1.</param>
/// <param name="problem">What is wrong.</param>
public sealed class YamlFileException(string file, long line, long column, string problem)
    : FormatException(FormattableString.Invariant($"{file}({line},{column}): {problem}"));

/// <summary>A node of a YAML file, read strictly: what is not known is an error with its place.</summary>
internal sealed class YamlFile
{
    private readonly string _file;
    private readonly YamlNode _node;

    private YamlFile(string file, YamlNode node) => (_file, _node) = (file, node);

    public static YamlFile Parse(string text, string file)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return new(file, stream.Documents.Count > 0 ? stream.Documents[0].RootNode : new YamlSequenceNode());
        }
        catch (YamlException e)
        {
            throw new YamlFileException(file, e.Start.Line, e.Start.Column, e.Message);
        }
    }

    public string Line => FormattableString.Invariant($"{_file}({_node.Start.Line},{_node.Start.Column})");

    public bool IsList => _node is YamlSequenceNode;

    /// <summary>The items of a sequence; a lone scalar or mapping counts as a sequence of one.</summary>
    public IEnumerable<YamlFile> Items => _node is YamlSequenceNode sequence ? sequence.Children.Select(child => new YamlFile(_file, child)) : [this];

    public IEnumerable<KeyValuePair<string, YamlFile>> Entries =>
        _node is YamlMappingNode mapping
            ? mapping.Children.Select(pair => KeyValuePair.Create(pair.Key is YamlScalarNode key ? key.Value ?? "" : throw new YamlFile(_file, pair.Key).Error("expected a plain word as a key"), new YamlFile(_file, pair.Value)))
            : throw Error("expected 'key: value' lines here");

    public string Value => _node is YamlScalarNode scalar ? scalar.Value ?? "" : throw Error("expected a plain text here");

    public YamlFile? this[string key] =>
        _node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? new YamlFile(_file, child) : null;

    public string? Text(string key) => this[key]?.Value;

    public string Required(string key) => Text(key) ?? throw Error($"'{key}' is missing");

    public IReadOnlyList<string> Strings(string key) => this[key] is { } node ? [.. node.Items.Select(item => item.Value)] : [];

    /// <exception cref="YamlFileException">Another key stands here.</exception>
    public void Allow(params ReadOnlySpan<string> keys)
    {
        foreach (var (key, value) in Entries)
        {
            if (!keys.Contains(key))
            {
                throw value.Error($"'{key}' is not known here; accepted: {string.Join(", ", keys!)}");
            }
        }
    }

    public YamlFileException Error(string problem) => new(_file, _node.Start.Line, _node.Start.Column, problem);
}

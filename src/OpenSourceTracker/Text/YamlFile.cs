using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using Yaml = YamlDotNet.RepresentationModel;

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

    public static YamlFile Parse(string text, string file) => new(file, PlainYaml.Read(text) ?? ReadFully(text, file));

    /// <summary>Reads with the full reader, whatever the file holds.</summary>
    internal static YamlNode ReadFully(string text, string file)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count > 0 ? NodeOf(stream.Documents[0].RootNode, file) : new YamlList([], 1, 1);
        }
        catch (YamlException e)
        {
            throw new YamlFileException(file, e.Start.Line, e.Start.Column, e.Message);
        }
        catch (InvalidOperationException e)
        {
            // The full reader's own way to refuse some lists in brackets that go on too far to the left.
            throw new YamlFileException(file, 1, 1, e.Message);
        }
    }

    public string Line => FormattableString.Invariant($"{_file}({_node.Line},{_node.Column})");

    /// <summary>The items of a sequence; a lone scalar or mapping counts as a sequence of one.</summary>
    public IEnumerable<YamlFile> Items => _node is YamlList list ? list.Items.Select(item => new YamlFile(_file, item)) : [this];

    public IEnumerable<KeyValuePair<string, YamlFile>> Entries =>
        _node is YamlPairs pairs
            ? pairs.Entries.Select(pair => KeyValuePair.Create(pair.Key, new YamlFile(_file, pair.Value)))
            : throw Error("expected 'key: value' lines here");

    public string Value => _node is YamlText text ? text.Value : throw Error("expected a plain text here");

    public YamlFile? this[string key]
    {
        get
        {
            foreach (var (known, value) in _node is YamlPairs pairs ? pairs.Entries : [])
            {
                if (known == key)
                {
                    return new(_file, value);
                }
            }

            return null;
        }
    }

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

    public YamlFileException Error(string problem) => new(_file, _node.Line, _node.Column, problem);

    // An alias may lead back to itself, so that files do without them.
    private static YamlNode NodeOf(Yaml.YamlNode node, string file) => node switch
    {
        { Anchor.IsEmpty: false } => throw new YamlFileException(file, node.Start.Line, node.Start.Column, "anchors (&) and aliases (*) are not read here"),
        YamlSequenceNode list => new YamlList([.. list.Children.Select(item => NodeOf(item, file))], node.Start.Line, node.Start.Column),
        YamlMappingNode pairs => new YamlPairs([.. pairs.Children.Select(pair => KeyValuePair.Create(KeyOf(pair.Key, file), NodeOf(pair.Value, file)))], node.Start.Line, node.Start.Column),
        _ => new YamlText((node as YamlScalarNode)?.Value ?? "", node.Start.Line, node.Start.Column),
    };

    private static string KeyOf(Yaml.YamlNode key, string file) =>
        key is YamlScalarNode scalar ? scalar.Value ?? "" : throw new YamlFileException(file, key.Start.Line, key.Start.Column, "expected a plain text as key");
}

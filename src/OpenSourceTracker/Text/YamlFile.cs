using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OpenSourceTracker.Text;

/// <summary>A YAML file cannot be used; the message says where and what would be accepted.</summary>
/// <param name="file">The file's name.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="column">The column, from 1.</param>
/// <param name="problem">What is wrong.</param>
public sealed class YamlFileException(string file, long line, long column, string problem)
    : FormatException(FormattableString.Invariant($"{file}({line},{column}): {problem}"))
{
    /// <summary>The file's name.</summary>
    public string File { get; } = file;

    /// <summary>The line, from 1.</summary>
    public long Line { get; } = line;

    /// <summary>The column, from 1.</summary>
    public long Column { get; } = column;
}

/// <summary>A node of a YAML file, read strictly: what is not known is an error with its place.</summary>
internal sealed class YamlFile
{
    private readonly string _file;
    private readonly YamlNode _node;

    private YamlFile(string file, YamlNode node) => (_file, _node) = (file, node);

    /// <summary>Reads a file that travels inside the assembly.</summary>
    public static YamlFile Parse(string text, string file) => Load(new Parser(new StringReader(text)), file, text);

    /// <summary>Reads a file that a user wrote: bounded, and without anchors, aliases and tags.</summary>
    /// <exception cref="YamlFileException">It is too large or deep, or not plain YAML.</exception>
    public static YamlFile ParseStrictly(string text, string file, int mostCharacters = StrictParser.MostCharacters) =>
        text.Length > mostCharacters
            ? throw new YamlFileException(file, 1, 1, FormattableString.Invariant($"the file has more than {mostCharacters} characters; divide it"))
            // A mark of the byte order is none of the first key.
            : Load(new StrictParser(new Parser(new StringReader(text.TrimStart('\uFEFF')))), file, text);

    public string Line => FormattableString.Invariant($"{_file}({_node.Start.Line},{_node.Start.Column})");

    /// <summary>The items of a sequence; a lone scalar or mapping counts as a sequence of one.</summary>
    public IEnumerable<YamlFile> Items => _node is YamlSequenceNode sequence ? sequence.Children.Select(child => new YamlFile(_file, child)) : [this];

    public IEnumerable<KeyValuePair<string, YamlFile>> Entries =>
        _node is YamlMappingNode mapping
            ? mapping.Children.Select(pair => KeyValuePair.Create(Key(pair.Key), new YamlFile(_file, pair.Value)))
            : throw Error("expected 'key: value' lines here");

    public string Value => _node is YamlScalarNode scalar ? scalar.Value ?? "" : throw Error("expected a plain text here");

    public bool IsText => _node is YamlScalarNode;

    public bool IsList => _node is YamlSequenceNode;

    public YamlFile? this[string key] =>
        _node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? new YamlFile(_file, child) : null;

    public string? Text(string key) => this[key]?.Value;

    public string Required(string key) => Text(key) ?? throw Error($"'{key}' is missing");

    /// <summary>A text that is there and not blank.</summary>
    public string Filled(string key) => Required(key) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw this[key]!.Error($"'{key}' is empty");

    public IReadOnlyList<string> Strings(string key) => this[key] is { } node ? [.. node.Items.Select(item => item.Value)] : [];

    /// <exception cref="YamlFileException">Another key stands here.</exception>
    public void Allow(params ReadOnlySpan<string> keys)
    {
        if (_node is not YamlMappingNode mapping)
        {
            throw Error("expected 'key: value' lines here");
        }

        foreach (var key in mapping.Children.Keys)
        {
            if (!keys.Contains(Key(key)))
            {
                throw new YamlFile(_file, key).Unknown(Key(key), keys.ToArray());
            }
        }
    }

    /// <summary>The value, which must be one of these words.</summary>
    /// <exception cref="YamlFileException">It is another word.</exception>
    public string OneOf(params IReadOnlyList<string> words) => words.Contains(Value, StringComparer.Ordinal) ? Value : throw Unknown(Value, words);

    public YamlFileException Error(string problem) => new(_file, _node.Start.Line, _node.Start.Column, problem);

    public YamlFileException Unknown(string word, IEnumerable<string> accepted) => Error($"'{word}' is not known here; {NearestWord.Hint(word, accepted)}");

    private static YamlFile Load(IParser parser, string file, string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            return new(file, stream.Documents.Count > 0 ? stream.Documents[0].RootNode : new YamlSequenceNode());
        }
        catch (YamlException e)
        {
            throw e.Message.Contains("tab", StringComparison.Ordinal) && TabIn(text) is { } tab
                ? new YamlFileException(file, tab.Line, tab.Column, "a tab stands here; indent with blanks")
                : new YamlFileException(file, Math.Max(1, e.Start.Line), Math.Max(1, e.Start.Column), e.Message.Contains("invalid mapping", StringComparison.Ordinal) ? "a second colon stands here; a text with a colon and a blank in it needs quotation marks" : e.Message);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // What the YAML reader did not foresee in a broken file, it tells in its own terms, without a place.
            throw new YamlFileException(file, Math.Max(1, parser.Current?.Start.Line ?? 1), Math.Max(1, parser.Current?.Start.Column ?? 1), "this is no YAML; a bracket or brace is perhaps left open");
        }
    }

    // The YAML reader tells of such a tab where the block begins.
    private static (int Line, int Column)? TabIn(string text)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            if (content[..^content.TrimStart().Length].IndexOf('\t') is >= 0 and var at)
            {
                return (line, at + 1);
            }
        }

        return null;
    }

    private string Key(YamlNode key) => key is YamlScalarNode scalar ? scalar.Value ?? "" : throw new YamlFile(_file, key).Error("expected a plain word for a key");
}

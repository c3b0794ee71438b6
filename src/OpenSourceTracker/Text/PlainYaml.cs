using System.Buffers;

namespace OpenSourceTracker.Text;

/// <summary>
/// Reads the plain YAML of which nearly all knowledge files consist, many times faster than a full reader: lists and pairs in block or flow form, plain texts,
/// and quoted texts of one line with no escapes but of marks. It answers nothing where it meets anything else, and errors too; then the full reader has the word.
/// </summary>
internal sealed class PlainYaml
{
    private static readonly SearchValues<char> s_notAtStart = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`\t");
    private static readonly SearchValues<char> s_endsInBlock = SearchValues.Create("\n:#\t");
    private static readonly SearchValues<char> s_endsInFlow = SearchValues.Create("\n:#\t,?[]{}");

    private const int MaxDepth = 50;

    private readonly string _text;
    private int _at;
    private int _line = 1;
    private int _lineStart;
    private int _blockIndent;
    private int _depth;
    private bool _isUnusual;

    private PlainYaml(string text) => _text = text;

    /// <summary>What the text says; <see langword="null"/> where it is not all plain.</summary>
    public static YamlNode? Read(string text)
    {
        if (text.Contains('\r', StringComparison.Ordinal) || text.StartsWith('\uFEFF'))
        {
            return null;
        }

        var reader = new PlainYaml(text);
        if (!reader.ToContent())
        {
            return null;
        }

        var root = reader.Indent == 0 ? reader.Block() : null;
        return reader._isUnusual || reader.ToContent() ? null : root;
    }

    private int Indent => _at - _lineStart;

    private YamlNode? Unusual()
    {
        _isUnusual = true;
        return null;
    }

    /// <summary>Goes to the next character that is neither blank nor comment; false at the end of the text.</summary>
    private bool ToContent()
    {
        while (_at < _text.Length)
        {
            switch (_text[_at])
            {
                case ' ':
                    _at++;
                    break;
                case '\n':
                    _lineStart = ++_at;
                    _line++;
                    break;
                case '#' when _at == _lineStart || _text[_at - 1] is ' ':
                    var end = _text.AsSpan(_at).IndexOf('\n');
                    _at = end < 0 ? _text.Length : _at + end;
                    break;
                default:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Goes over blanks and a comment to the end of the line; false where anything else stands before it.</summary>
    private bool ToLineEnd()
    {
        var line = _line;
        return !ToContent() || _line > line;
    }

    private bool AtDash => _text[_at] == '-' && (_at + 1 == _text.Length || _text[_at + 1] is ' ' or '\n');

    /// <summary>A list or pairs in block form, beginning here; their items begin in this column.</summary>
    private YamlNode? Block()
    {
        if (++_depth > MaxDepth)
        {
            return Unusual();
        }

        var block = AtDash ? BlockList(Indent) : BlockPairs(Indent);
        _depth--;
        return block;
    }

    private YamlNode? BlockList(int indent)
    {
        var items = new List<YamlNode>();
        var (line, column) = (_line, Indent + 1);
        while (true)
        {
            _at++;
            if (Value(indent, isInList: true) is not { } item)
            {
                return Unusual();
            }

            items.Add(item);

            // Pairs whose list stands in their own column go on behind it.
            if (!Goes(indent) || !AtDash)
            {
                return _isUnusual ? null : new YamlList(items, line, column);
            }
        }
    }

    private YamlNode? BlockPairs(int indent)
    {
        var entries = new List<KeyValuePair<string, YamlNode>>();
        var (line, column) = (_line, Indent + 1);
        while (true)
        {
            if (AtDash || Key(s_endsInBlock) is not { } key || entries.Exists(entry => entry.Key == key))
            {
                return Unusual();
            }

            if (Value(indent, isInList: false) is not { } value)
            {
                return Unusual();
            }

            entries.Add(new(key, value));
            if (!Goes(indent))
            {
                return _isUnusual ? null : new YamlPairs(entries, line, column);
            }
        }
    }

    // Whether a block goes on with the content that was come to; what stands deeper than its items is something else.
    private bool Goes(int indent)
    {
        if (!ToContent() || Indent < indent)
        {
            return false;
        }

        _isUnusual |= Indent > indent;
        return !_isUnusual;
    }

    /// <summary>What stands behind a dash or a colon: on the same line, or deeper on the next ones.</summary>
    private YamlNode? Value(int indent, bool isInList)
    {
        var line = _line;
        if (!ToContent() || _isUnusual)
        {
            return Unusual();
        }

        if (_line > line)
        {
            return Indent > indent || (Indent == indent && !isInList && AtDash) ? Block() : Unusual();
        }

        if (_text[_at - 1] != ' ')
        {
            return Unusual();
        }

        if (isInList && IsPair())
        {
            return BlockPairs(Indent);
        }

        _blockIndent = indent;
        var value = Scalar(s_endsInBlock);

        // A text may go on, deeper, on the next line; that is rare enough to be left to the full reader.
        return value is null || !ToLineEnd() || (_at < _text.Length && Indent > indent) ? Unusual() : value;
    }

    // Whether "key: value" begins here, in block form.
    private bool IsPair()
    {
        if (s_notAtStart.Contains(_text[_at]))
        {
            return false;
        }

        var rest = _text.AsSpan(_at);
        var end = rest.IndexOfAny('\n', ':');
        return end > 0 && rest[end] == ':' && (end + 1 == rest.Length || rest[end + 1] is ' ' or '\n');
    }

    private string? Key(SearchValues<char> ends)
    {
        var start = _at;
        if (_text[_at] == '"')
        {
            var key = Quoted() as YamlText;
            return key is not null && _at < _text.Length && _text[_at++] == ':' && (_at == _text.Length || _text[_at] is ' ' or '\n') ? key.Value : null;
        }

        if (s_notAtStart.Contains(_text[_at]))
        {
            return null;
        }

        var length = _text.AsSpan(_at).IndexOfAny(ends);
        if (length <= 0 || _text[_at + length] != ':' || !(_at + length + 1 == _text.Length || _text[_at + length + 1] is ' ' or '\n'))
        {
            return null;
        }

        _at += length + 1;
        return _text[_at - 2] == ' ' ? null : _text.Substring(start, length);
    }

    /// <summary>A list or pairs in flow form, or a text.</summary>
    private YamlNode? Scalar(SearchValues<char> ends)
    {
        if (++_depth > MaxDepth)
        {
            return Unusual();
        }

        var value = _text[_at] switch
        {
            '[' => FlowList(),
            '{' => FlowPairs(),
            '"' or '\'' => Quoted(),
            _ => Plain(ends),
        };
        _depth--;
        return value;
    }

    private YamlNode? Plain(SearchValues<char> ends)
    {
        if (s_notAtStart.Contains(_text[_at]))
        {
            return Unusual();
        }

        var (start, column) = (_at, Indent + 1);
        while (true)
        {
            var length = _text.AsSpan(_at).IndexOfAny(ends);
            _at = length < 0 ? _text.Length : _at + length;
            if (_at == _text.Length || _text[_at] is '\n' or ',' or ']' or '}' || (_text[_at] == '#' && _text[_at - 1] == ' '))
            {
                break;
            }

            // 10:30 and A#B hold no mark of the form; "a: b" and everything else does.
            if (ends == s_endsInFlow || _text[_at] is not ('#' or ':') || (_text[_at] == ':' && (_at + 1 == _text.Length || _text[_at + 1] is ' ' or '\n')))
            {
                return Unusual();
            }

            _at++;
        }

        var value = _text.AsSpan(start, _at - start).TrimEnd(' ');
        return new YamlText(value.ToString(), _line, column);
    }

    private YamlNode? Quoted()
    {
        var (mark, column) = (_text[_at++], Indent);
        var start = _at;
        string? before = null;
        while (true)
        {
            var length = _text.AsSpan(_at).IndexOfAny(mark, '\n', mark == '"' ? '\\' : mark);
            _at = length < 0 ? _text.Length : _at + length;
            if (_at == _text.Length || _text[_at] == '\n')
            {
                return Unusual();
            }

            // \" and \\ in double marks, '' in single ones, stand for their second character.
            var next = _at + 1 < _text.Length ? _text[_at + 1] : '\n';
            if (mark == '"' ? _text[_at] == '\\' && next is '"' or '\\' : next == mark)
            {
                before = string.Concat(before, _text.AsSpan(start, _at - start));
                start = _at + 1;
                _at += 2;
            }
            else if (_text[_at] == mark)
            {
                return new YamlText(string.Concat(before, _text.AsSpan(start, _at++ - start)), _line, column);
            }
            else
            {
                return Unusual();
            }
        }
    }

    private YamlNode? FlowList()
    {
        var items = new List<YamlNode>();
        var (line, column) = (_line, Indent + 1);
        _at++;
        while (true)
        {
            if (!ToFlow())
            {
                return Unusual();
            }

            if (_text[_at] == ']')
            {
                _at++;
                return new YamlList(items, line, column);
            }

            if (Scalar(s_endsInFlow) is not { } item || !ToNext(']'))
            {
                return Unusual();
            }

            items.Add(item);
        }
    }

    private YamlNode? FlowPairs()
    {
        var entries = new List<KeyValuePair<string, YamlNode>>();
        var (line, column) = (_line, Indent + 1);
        _at++;
        while (true)
        {
            if (!ToFlow())
            {
                return Unusual();
            }

            if (_text[_at] == '}')
            {
                _at++;
                return new YamlPairs(entries, line, column);
            }

            if (Key(s_endsInFlow) is not { } key || entries.Exists(entry => entry.Key == key) || !ToFlow() || Scalar(s_endsInFlow) is not { } value || !ToNext('}'))
            {
                return Unusual();
            }

            entries.Add(new(key, value));
        }
    }

    // To what comes next in a list in brackets; its lines stand deeper than the block that holds it.
    private bool ToFlow() => ToContent() && Indent > _blockIndent;

    // Over the comma behind an item, or up to the bracket that closes the list.
    private bool ToNext(char close)
    {
        if (!ToFlow() || !(_text[_at] is ',' || _text[_at] == close))
        {
            return false;
        }

        _at += _text[_at] == ',' ? 1 : 0;
        return true;
    }
}

namespace OpenSourceTracker.Languages.Temporal.Lexing;

/// <summary>Cuts a text into tokens, a sentence at a time, in one pass over its characters.</summary>
internal ref struct Lexer(ReadOnlySpan<char> text, int start, int end, Lexicon lexicon, List<Token> tokens)
{
    // A line that never ends is cut, so that memory stays small.
    private const int MaxTokens = 2000;

    private readonly ReadOnlySpan<char> text = text;
    private int lineStart = start;
    private bool straightOpen, singleOpen;

    public int Position { get; private set; } = start;

    /// <summary>Whether an empty line lies before the sentence that was read last.</summary>
    public bool NewParagraph { get; private set; }

    public bool HasChinese { get; private set; }

    public bool HasLatin { get; private set; }

    /// <summary>Reads the next sentence into the list; <see langword="false"/> at the end of the text.</summary>
    public bool ReadSentence()
    {
        tokens.Clear();
        HasChinese = HasLatin = NewParagraph = false;
        while (Position < end && tokens.Count < MaxTokens)
        {
            var c = text[Position];
            if (c is '\n' or '\r' or '\u2028' or '\u2029')
            {
                if (LineBreak() && tokens.Count > 0)
                {
                    return true;
                }

                NewParagraph |= tokens.Count == 0;
                continue;
            }

            if (Next(c))
            {
                return true;
            }
        }

        return tokens.Count > 0;
    }

    // Whether the line break ends the sentence: wrapped lines of a paragraph do not.
    private bool LineBreak()
    {
        var at = Position;
        var breaks = 0;
        while (at < end && (text[at] is '\n' or '\r' or '\u2028' or '\u2029' || char.IsWhiteSpace(text[at])))
        {
            breaks += text[at] is '\n' or '\u2028' or '\u2029' ? 1 : 0;
            at++;
        }

        var length = Position - lineStart;
        var ends = breaks > 1 || at >= end || length < 50 || !(char.IsLower(text[at]) || char.IsAsciiDigit(text[at]) || length is > 60 and < 100);
        Position = at;
        lineStart = at;
        straightOpen &= !ends;
        singleOpen &= !ends;
        return ends;
    }

    // Reads one token; whether it ends the sentence.
    private bool Next(char c)
    {
        if (Script.IsLatinLetter(c))
        {
            Word();
            return false;
        }

        if (Script.IsDigit(c))
        {
            NumberLexer.Read(text, end, Position, tokens, out var next);
            Position = next;
            return false;
        }

        if (c <= ' ' || c is '\u00A0' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u3000' || char.IsWhiteSpace(c))
        {
            Position++;
            return false;
        }

        if (Script.IsChinese(c))
        {
            HasChinese = true;
            Position = ChineseLexer.Read(text, end, Position, lexicon, tokens);
            return false;
        }

        return Sign(c);
    }

    private void Word()
    {
        var from = Position;
        var at = from + 1;
        while (at < end && Script.IsLatinLetter(text[at]))
        {
            // "padaJuli": glued words part at the capital.
            if (char.IsUpper(text[at]) && char.IsLower(text[at - 1]))
            {
                break;
            }

            at++;
        }

        // "A.I.", "a.m.", "U.S.", "s.d.": letters with dots are one word.
        if (at == from + 1 && at + 1 < end && text[at] == '.' && char.IsLetter(text[at + 1]) && (at + 2 >= end || !char.IsLetter(text[at + 2])))
        {
            while (at + 1 < end && text[at] == '.' && char.IsLetter(text[at + 1]) && (at + 2 >= end || !char.IsLetter(text[at + 2])))
            {
                at += 2;
            }

            if (at < end && text[at] == '.' && !(at + 1 < end && text[at + 1] == '.'))
            {
                // The dot of the last letter may end the sentence as well; a capital behind it then starts one.
                at++;
            }
        }

        var word = text[from..at];
        var key = word[^1] == '.' ? word[..^1] : word;
        RootEntry? entry = null;
        if (key.Length <= 24)
        {
            lexicon.Roots.TryGetValue(key, out entry);
        }

        HasLatin = true;
        tokens.Add(new() { Start = from, End = at, Kind = TokenKind.Word, Readings = [], Entry = entry, Capital = char.IsUpper(text[from]) });
        Position = at;
    }

    private bool Sign(char c)
    {
        var at = Position++;
        switch (c)
        {
            case '。' or '！' or '？' or '!' or '?':
                return tokens.Count > 0 && SentenceEnds.Behind(text, end, at);
            case '.':
                return FullStop(at);
            case '"':
                straightOpen = !straightOpen;
                tokens.AddQuote(at, straightOpen);
                return false;
            case '“' or '「' or '『' or '«' or '„':
                tokens.AddQuote(at, true);
                return false;
            case '”' or '」' or '』' or '»':
                tokens.AddQuote(at, false);
                straightOpen = false;
                return false;
            case '\'' or '‘' or '’' when IsSingleQuote(at):
                return false;
            default:
                tokens.AddSign(at, c);
                return false;
        }
    }

    // 'Next week', he said: an apostrophe at the head of a word opens a quotation, the next one at the tail of a word closes it.
    private bool IsSingleQuote(int at)
    {
        var heads = at + 1 < end && char.IsLetter(text[at + 1]);
        var behindSpace = at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or ':' or '—' or '–';
        if (!singleOpen && heads && behindSpace && text[at] != '’')
        {
            singleOpen = true;
            tokens.AddQuote(at, true);
            return true;
        }

        if (singleOpen && !heads && !behindSpace && (at + 1 >= end || !char.IsAsciiDigit(text[at + 1])))
        {
            singleOpen = false;
            tokens.AddQuote(at, false);
            return true;
        }

        return false;
    }

    private bool FullStop(int at)
    {
        if (tokens.Count == 0 || SentenceEnds.IsOfAbbreviation(text, end, at, tokens[^1]))
        {
            return false;
        }

        if (at + 1 < end && !char.IsWhiteSpace(text[at + 1]) && !Script.IsChinese(text[at + 1]))
        {
            if (text[at + 1] is not ('”' or '"' or '’' or '」'))
            {
                tokens.AddSign(at, '.');
            }

            return false;
        }

        return !IsInitial(tokens[^1]) && SentenceEnds.Behind(text, end, at);
    }

    private static bool IsInitial(in Token token) => token.Kind == TokenKind.Word && token.End - token.Start == 1 && token.Capital;
}

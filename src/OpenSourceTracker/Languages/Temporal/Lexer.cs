namespace OpenSourceTracker.Languages.Temporal;

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
        if (char.IsAsciiLetter(c) || (c > '\u007F' && IsLatinLetter(c)))
        {
            Word();
            return false;
        }

        if (IsDigit(c))
        {
            NumberLexer.Read(text, end, Position, lexicon, tokens, out var next);
            Position = next;
            return false;
        }

        if (c <= ' ' || c is '\u00A0' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u3000' || char.IsWhiteSpace(c))
        {
            Position++;
            return false;
        }

        return IsChinese(c) ? ChineseRun() : Sign(c);
    }

    private void Word()
    {
        var from = Position;
        var at = from + 1;
        while (at < end && (char.IsAsciiLetter(text[at]) || (text[at] > '\u007F' && IsLatinLetter(text[at]))))
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

    private bool ChineseRun()
    {
        HasChinese = true;
        var from = Position;
        var at = from;
        while (at < end && IsChinese(text[at]))
        {
            var readings = ChineseWord(at, tokens.Count > 0 && tokens[^1].End == at && IsNumber(tokens[^1]), out var length);
            if (length < 2 && ChineseNumbers.TryRead(text[at..end], out var number, out var numberLength))
            {
                (readings, length) = (number, numberLength);
            }

            if (readings.Length == 0)
            {
                at += Math.Max(length, 1);
                continue;
            }

            AddOther(from, at);
            tokens.Add(new() { Start = at, End = at + length, Kind = TokenKind.Chinese, Readings = readings, Capital = true });
            at += length;
            from = at;
        }

        AddOther(from, at);
        Position = at;
        return false;
    }

    // 6月底 is 6月 + 底, 30日报道 is 30日 + 报道, 30日前 is 30日 + 前.
    private static bool IsPartOrBarrier(short symbol) => symbol == Symbols.Barrier || symbol == Vague || symbol == PartOfYear || symbol == PartOfMonth || symbol == Part;

    private static readonly short PartOfYear = Symbols.Get("party"), PartOfMonth = Symbols.Get("partm"), Part = Symbols.Get("part"), Vague = Symbols.Get("ref");

    private static bool IsNumber(in Token token) => token.Kind is TokenKind.Number or TokenKind.Chinese && token.Readings.Length > 0 && token.Readings[0].Symbol == Symbols.Num;

    private readonly void AddOther(int from, int to)
    {
        if (to > from)
        {
            tokens.Add(new() { Start = from, End = to, Kind = TokenKind.Other, Readings = [] });
        }
    }

    // The longest word of the list that starts here; a barrier word has a length and no readings.
    private readonly Reading[] ChineseWord(int at, bool afterNumber, out int length)
    {
        var node = lexicon.Characters;
        Reading[] readings = [];
        length = 0;
        for (var i = at; i < end && node.Next is not null && node.Next.TryGetValue(text[i], out var next); i++)
        {
            node = next;
            // 30日报道: behind a number the measure word counts.
            if (node.Readings.Length > 0 && !(afterNumber && IsPartOrBarrier(node.Readings[0].Symbol)))
            {
                readings = node.Readings[0].Symbol == Symbols.Barrier ? [] : node.Readings;
                length = i - at + 1;
            }
        }

        return readings;
    }

    private bool Sign(char c)
    {
        var at = Position++;
        switch (c)
        {
            case '。' or '！' or '？' or '!' or '?':
                return tokens.Count > 0 && SentenceEnds(at);
            case '.':
                return FullStop(at);
            case '"':
                straightOpen = !straightOpen;
                AddQuote(at, straightOpen);
                return false;
            case '“' or '「' or '『' or '«' or '„':
                AddQuote(at, true);
                return false;
            case '”' or '」' or '』' or '»':
                AddQuote(at, false);
                straightOpen = false;
                return false;
            case '\'' or '‘' or '’' when IsSingleQuote(at):
                return false;
            default:
                tokens.Add(new() { Start = at, End = at + 1, Kind = TokenKind.Sign, Readings = Signs.Of(c) });
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
            AddQuote(at, true);
            return true;
        }

        if (singleOpen && !heads && !behindSpace && (at + 1 >= end || !char.IsAsciiDigit(text[at + 1])))
        {
            singleOpen = false;
            AddQuote(at, false);
            return true;
        }

        return false;
    }

    private readonly void AddQuote(int at, bool opens) =>
        tokens.Add(new() { Start = at, End = at + 1, Kind = opens ? TokenKind.OpenQuote : TokenKind.CloseQuote, Readings = Signs.QuoteReadings });

    private bool SentenceEnds(int at)
    {
        // A closing quote behind the mark still belongs to the sentence; if the sentence then goes on in lower case, it has not ended.
        var next = Position;
        while (next < end && (text[next] is ' ' or '\u00A0'))
        {
            next++;
        }

        if (next < end && text[next] is '”' or '"' or '」' or '』' or '’' && next - at <= 1)
        {
            return false;
        }

        return next >= end || !char.IsLower(text[next]);
    }

    private bool FullStop(int at)
    {
        if (tokens.Count == 0)
        {
            return false;
        }

        var last = tokens[^1];
        var spaced = at + 1 >= end || char.IsWhiteSpace(text[at + 1]) || IsChinese(text[at + 1]);
        if (last.End == at && last.Kind == TokenKind.Word && last.Entry is { } entry && last.End - last.Start <= 6 && IsAbbreviation(entry, last.Capital && last.End - last.Start <= 5 && GoesOn(at + 1)))
        {
            return false;
        }

        if (!spaced)
        {
            if (at + 1 < end && text[at + 1] is '”' or '"' or '’' or '」')
            {
                return false;
            }

            tokens.Add(new() { Start = at, End = at + 1, Kind = TokenKind.Sign, Readings = Signs.Of('.') });
            return false;
        }

        return !(last.Kind == TokenKind.Word && last.End - last.Start == 1 && last.Capital) && SentenceEnds(at);
    }

    // "Sept. 15", "Tues., ": a date goes on behind the dot.
    private readonly bool GoesOn(int at)
    {
        while (at < end && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at < end && (char.IsAsciiDigit(text[at]) || char.IsLower(text[at]) || text[at] is ',' or ')');
    }

    private static bool IsAbbreviation(RootEntry entry, bool goesOn)
    {
        foreach (var node in entry.Languages)
        {
            if (node is null)
            {
                continue;
            }

            foreach (var reading in node.Readings)
            {
                if (reading.Symbol == Abbreviation || reading.Symbol == Symbols.Name || (goesOn && (reading.Symbol == MonthName || reading.Symbol == WeekdayName)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static readonly short MonthName = Symbols.Get("month"), WeekdayName = Symbols.Get("wdabbr");
    private static readonly short Abbreviation = Symbols.Get("abbr");

    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    public static bool IsChinese(char c) => c is >= '\u3005' and <= '\u3007' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsLatinLetter(char c) => c is >= '\u00C0' and <= '\u024F' and not '×' and not '÷' or >= '\u1E00' and <= '\u1EFF';
}

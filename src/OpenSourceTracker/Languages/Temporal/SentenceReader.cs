using OpenSourceTracker.Languages.Temporal.Lexing;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>A word that tells of past or future, or of saying, and its place in the sentence.</summary>
internal readonly record struct Mark(int Token, short Symbol);

/// <summary>Turns the tokens of a sentence into the items that the rules of a language see.</summary>
internal sealed class SentenceReader
{
    // The month, not the verb.
    private static readonly short NameOfMay = Symbols.Get("maym");
    private static readonly short Start = Symbols.Get("bos");
    private static readonly short NumberWord = Symbols.NumberWord;
    private static readonly Reading[] Nothing = [];

    public List<Item> Items { get; } = [];

    public List<Mark> Marks { get; } = [];

    /// <summary>Whether anything in the sentence can be part of a date at all.</summary>
    public bool Promising { get; private set; }

    public void Read(string text, List<Token> tokens, int language)
    {
        Items.Clear();
        Promising = false;
        Items.Add(new() { Start = tokens[0].Start, End = tokens[0].Start, Readings = SymbolReadings.Of(Start) });
        for (var i = 0; i < tokens.Count;)
        {
            var token = tokens[i];
            var readings = token.Readings;
            var last = i;
            var core = token.Kind is TokenKind.Number or TokenKind.Chinese;
            if (token.Kind == TokenKind.Word)
            {
                readings = token.Entry?.Languages[language] is { } node ? Phrase(text, tokens, i, node, out last, out core) : Nothing;
                if (readings.Length == 0 && language == Lexicon.English)
                {
                    Participle(text, tokens, i);
                }
            }
            else if (token.Kind == TokenKind.Chinese && language != Lexicon.Chinese)
            {
                readings = Nothing;
            }

            foreach (var reading in readings)
            {
                if (IsMark(reading.Symbol) && (!reading.Capital || token.Capital) && !(token.Capital && reading.Symbol == Symbols.Future && Array.Exists(readings, r => r.Symbol == NameOfMay)))
                {
                    Marks.Add(new(i, reading.Symbol));
                }
            }

            Promising |= core && readings.Length > 0;
            Items.Add(new() { Start = token.Start, End = tokens[last].End, FirstToken = i, LastToken = last, Readings = readings, Capital = token.Capital });
            i = last + 1;
        }

        if (language != Lexicon.Chinese)
        {
            Numbers();
        }
    }

    private static bool IsMark(short symbol) =>
        symbol == Symbols.Future || symbol == Symbols.Past || symbol == Symbols.Present || symbol == Symbols.Say || symbol == Symbols.Document || symbol == Symbols.Relative;

    // The longest phrase of the list that starts with this word.
    private static Reading[] Phrase(string text, List<Token> tokens, int at, WordNode<string> node, out int last, out bool core)
    {
        last = at;
        var readings = node.Readings;
        core = node.Core;
        for (var i = at + 1; node.Next is not null && i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Sign) || !node.Next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(token.Start, token.End - token.Start), out var next))
            {
                break;
            }

            node = next;
            if (node.Readings.Length > 0)
            {
                readings = node.Readings;
                core = node.Core;
                last = i;
            }
        }

        return readings;
    }

    // English tells the past by the form of the verb; after a form of "be" it is only a passive.
    private void Participle(string text, List<Token> tokens, int at)
    {
        var word = text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start);
        if (word.Length < 5 || !word.EndsWith("ed", StringComparison.Ordinal) || char.IsUpper(word[0]))
        {
            return;
        }

        var i = Marks.Count - 1;
        while (i >= 0 && Marks[i].Symbol != Symbols.Present && Marks[i].Symbol != Symbols.Future && Marks[i].Symbol != Symbols.Past)
        {
            i--;
        }

        if (i < 0 || at - Marks[i].Token > 3 || Marks[i].Symbol == Symbols.Past)
        {
            Marks.Add(new(at, Symbols.Past));
        }
    }

    private void Numbers()
    {
        var write = 0;
        for (var i = 0; i < Items.Count;)
        {
            if (Spelled(i, out var next) is { } number)
            {
                Items[write++] = number;
                i = next;
            }
            else
            {
                Items[write++] = Items[i++];
            }
        }

        Items.RemoveRange(write, Items.Count - write);
    }

    // "dua puluh lima", "twenty-five", "seratus lima puluh": digits wait for the multiplier that follows.
    private Item? Spelled(int start, out int next)
    {
        int total = 0, hundreds = 0, digit = 0, end = start;
        var open = true;
        for (var i = start; i < Items.Count; i++)
        {
            if (Find(Items[i], NumberWord) is { } word)
            {
                if (word.B == 0)
                {
                    if (digit > 0 && !(digit >= 20 && digit % 10 == 0 && word.A < 10))
                    {
                        break;
                    }

                    digit += word.A;
                }
                else if (word.B == 1)
                {
                    digit = (digit == 0 ? 1 : digit) + 10;
                }
                else if (word.A == 1000)
                {
                    total += Math.Min(hundreds + digit == 0 ? 1 : hundreds + digit, 9999) * 1000;
                    (hundreds, digit) = (0, 0);
                }
                else
                {
                    hundreds += (digit == 0 ? 1 : digit) * word.A;
                    digit = 0;
                }

                end = i + 1;
                open = true;
            }
            else if (i > start && open && (Find(Items[i], Symbols.NumberAnd) is not null || Find(Items[i], Symbols.Dash) is not null))
            {
                open = false;
            }
            else
            {
                break;
            }
        }

        next = end;
        if (end == start)
        {
            return null;
        }

        var value = Math.Min(total + hundreds + digit, 9_999_999);
        var readings = NumberReadings.Word(value);
        if (end == start + 1)
        {
            readings = [.. readings, .. Items[start].Readings];
        }

        return Items[start] with { End = Items[end - 1].End, LastToken = Items[end - 1].LastToken, Readings = readings };
    }

    private static Reading? Find(in Item item, short symbol)
    {
        foreach (var reading in item.Readings)
        {
            if (reading.Symbol == symbol)
            {
                return reading;
            }
        }

        return null;
    }

    /// <summary>Which of the two Latin languages the words of a sentence belong to.</summary>
    public static int LanguageOf(List<Token> tokens, int stated, int previous)
    {
        int indonesian = 0, english = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word && token.Entry is { } entry)
            {
                indonesian += entry.Evidence[Lexicon.Indonesian];
                english += entry.Evidence[Lexicon.English];
            }
        }

        return stated == Lexicon.Indonesian ? (english > indonesian + 3 || (indonesian == 0 && english > 0) ? Lexicon.English : Lexicon.Indonesian)
            : stated == Lexicon.English ? (indonesian > english + 3 || (english == 0 && indonesian > 0) ? Lexicon.Indonesian : Lexicon.English)
            : indonesian != english ? (indonesian > english ? Lexicon.Indonesian : Lexicon.English)
            : previous;
    }
}

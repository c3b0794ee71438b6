namespace OpenSourceTracker.Languages.Temporal.Lexing;

/// <summary>Cuts a run of Chinese characters into the words that the rules know, numerals, and what lies between them.</summary>
internal static class ChineseLexer
{
    private static readonly short PartOfYear = Symbols.Get("party"), PartOfMonth = Symbols.Get("partm"), Part = Symbols.Get("part"), Vague = Symbols.Get("ref");

    /// <summary>Reads the run of characters that starts here.</summary>
    /// <returns>Where it ends.</returns>
    public static int Read(ReadOnlySpan<char> text, int end, int start, Lexicon lexicon, List<Token> tokens)
    {
        var (from, at) = (start, start);
        while (at < end && Script.IsChinese(text[at]))
        {
            var readings = LongestWord(text, at, end, lexicon, tokens.Count > 0 && tokens[^1].End == at && IsNumber(tokens[^1]), out var length);
            if (length < 2 && ChineseNumbers.TryRead(text[at..end], out var number, out var numberLength))
            {
                (readings, length) = (number, numberLength);
            }

            if (readings.Length == 0)
            {
                at += Math.Max(length, 1);
                continue;
            }

            tokens.AddOther(from, at);
            tokens.Add(new() { Start = at, End = at + length, Kind = TokenKind.Chinese, Readings = readings, Capital = true });
            at += length;
            from = at;
        }

        tokens.AddOther(from, at);
        return at;
    }

    // The longest word of the list that starts here; a barrier word has a length and no readings.
    private static Reading[] LongestWord(ReadOnlySpan<char> text, int at, int end, Lexicon lexicon, bool afterNumber, out int length)
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

    // 6月底 is 6月 + 底, 30日报道 is 30日 + 报道, 30日前 is 30日 + 前.
    private static bool IsPartOrBarrier(short symbol) => symbol == Symbols.Barrier || symbol == Vague || symbol == PartOfYear || symbol == PartOfMonth || symbol == Part;

    private static bool IsNumber(in Token token) => token.Kind is TokenKind.Number or TokenKind.Chinese && token.Readings.Length > 0 && token.Readings[0].Symbol == Symbols.Num;
}

namespace OpenSourceTracker.Languages.Temporal.Lexing;

/// <summary>Adds tokens to the sentence that is being read.</summary>
internal static class TokenList
{
    public static void AddNumber(this List<Token> tokens, int from, int to, Reading[] readings) =>
        tokens.Add(new() { Start = from, End = to, Kind = TokenKind.Number, Readings = readings, Capital = true });

    public static void AddSign(this List<Token> tokens, int at, char sign) =>
        tokens.Add(new() { Start = at, End = at + 1, Kind = TokenKind.Sign, Readings = Signs.Of(sign) });

    public static void AddQuote(this List<Token> tokens, int at, bool opens) =>
        tokens.Add(new() { Start = at, End = at + 1, Kind = opens ? TokenKind.OpenQuote : TokenKind.CloseQuote, Readings = Signs.QuoteReadings });

    /// <summary>Adds what means nothing to the rules, but stands between the words that do.</summary>
    public static void AddOther(this List<Token> tokens, int from, int to)
    {
        if (to > from)
        {
            tokens.Add(new() { Start = from, End = to, Kind = TokenKind.Other, Readings = [] });
        }
    }
}

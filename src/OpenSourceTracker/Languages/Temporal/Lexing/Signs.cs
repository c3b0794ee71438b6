namespace OpenSourceTracker.Languages.Temporal.Lexing;

/// <summary>What punctuation means to the rules.</summary>
internal static class Signs
{
    public static readonly Reading[] QuoteReadings = One(Symbols.Quote);

    private static readonly Reading[] Comma = One(Symbols.Comma), Left = One(Symbols.LeftParen), Right = One(Symbols.RightParen), Dash = One(Symbols.Dash),
        Slash = One(Symbols.Slash), Percent = One(Symbols.Percent), Currency = One(Symbols.Currency), Colon = One(Symbols.Colon), Apostrophe = One(Symbols.Apostrophe),
        Dot = One(Symbols.Dot), Plus = One(Symbols.Get("plus")), None = [];

    public static Reading[] Of(char c) => c switch
    {
        ',' or '，' or '、' => Comma,
        '(' or '（' or '[' or '【' => Left,
        ')' or '）' or ']' or '】' => Right,
        '-' or '–' or '—' or '‑' or '‐' or '−' or '~' or '～' or '〜' or '－' => Dash,
        '/' or '／' => Slash,
        '%' or '％' or '‰' or '°' => Percent,
        '$' or '€' or '£' or '¥' or '￥' or '₩' or '#' or '@' or '№' => Currency,
        ':' or '：' => Colon,
        '\'' or '’' or '‘' => Apostrophe,
        '.' => Dot,
        '+' or '＋' => Plus,
        _ => None,
    };

    private static Reading[] One(short symbol) => [new(symbol, 0, 0, false)];
}

using OpenSourceTracker.Languages.Temporal.Lexing;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>Looks at the words beside a bare month or a bare number before it is taken for a date.</summary>
internal static class Guards
{
    private const int BareMonth = 1, BareYear = 3, DayAlone = 5, AfterPause = 6, NoWordBehind = 7, NoOrdinal = 8;

    public static bool Allow(string text, List<Token> tokens, in Item item, int language)
    {
        var before = item.FirstToken > 0 ? tokens[item.FirstToken - 1] : default;
        var after = item.LastToken + 1 < tokens.Count ? tokens[item.LastToken + 1] : default;
        return item.Frame!.Guard switch
        {
            BareMonth => Month(item, before, after, language),
            BareYear => Year(text, tokens, item, before, after, language),
            DayAlone => after.End == 0 || after.Kind != TokenKind.Word || after.Entry?.Languages[language] is { Core: false } || after.Start - item.End != 1,
            NoWordBehind => after.Kind != TokenKind.Word || Has(after, language, Symbols.Past) || Has(after, language, Symbols.Present),
            AfterPause => before.End != item.Start || before.Kind is TokenKind.Sign or TokenKind.OpenQuote or TokenKind.CloseQuote,
            NoOrdinal => !IsOrdinal(text, item),
            _ => true,
        };
    }

    // 三号 may be a day, but 三号楼, 5号窑炉, 算盘三号 are things with a number.
    private static bool IsOrdinal(string text, in Item item) =>
        text[item.End - 1] is '号' or '號'
        && ((item.End < text.Length && Script.IsChinese(text[item.End]) && !BehindDay.Contains(text[item.End])) || (item.Start > 0 && Script.IsChinese(text[item.Start - 1]) && !BeforeDay.Contains(text[item.Start - 1])));

    private static readonly System.Buffers.SearchValues<char> BehindDay = System.Buffers.SearchValues.Create("早晚上下中凌深夜前后後起开開就的会會才那到至和与與或及我他她你也都是在又再");

    private static readonly System.Buffers.SearchValues<char> BeforeDay = System.Buffers.SearchValues.Create("月在于於到至从從自是的这這每和与與或及了要等就将將本当當日号號周週在昨今明旧舊");

    // Mei, Juli, Agustus, April, June, August are also given names.
    private static bool Month(in Item item, in Token before, in Token after, int language)
    {
        // Short forms ("Jan", "Mar") are names as well.
        if (item.Frame!.Month is < 4 or > 8 && item.End - item.Start > 3)
        {
            return true;
        }

        var known = before.Entry?.Languages[language] is { Readings.Length: > 0 };
        if (Has(before, language, Symbols.Say) || Has(before, language, Symbols.Name) || (item.FirstToken == 0 && Has(after, language, Symbols.Say)))
        {
            return false;
        }

        var named = IsName(after, language) && after.Start - item.End == 1;
        var surname = item.FirstToken > 1 && IsName(before, language) && item.Start - before.End == 1;
        return known || !(named || surname);
    }

    private static bool Year(string text, List<Token> tokens, in Item item, in Token before, in Token after, int language)
    {
        if (item.Frame!.Year is < 1945 or > 2050 || Touches(text, item.Start - 1) || Touches(text, item.End))
        {
            return false;
        }

        // "Windows 2000", "Model 2024 X": part of a name.
        return !(IsName(before, language) && item.Start - before.End == 1 && !AfterEvent(tokens, item.FirstToken, language)) && !(item.Start == before.End && before.Kind is TokenKind.Other or TokenKind.Chinese)
            && !(item.End == after.Start && after.Kind is TokenKind.Other or TokenKind.Chinese);
    }

    // "Olimpiade Beijing 2008": the name of an event carries its year.
    private static bool AfterEvent(List<Token> tokens, int at, int language)
    {
        for (var i = at - 1; i >= 0 && i >= at - 6 && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Has(tokens[i], language, Event))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly short Event = Symbols.Get("event");

    private static bool Touches(string text, int at) => at >= 0 && at < text.Length && (text[at] is '-' or '/' or '_' or '+' or '=' or '&' or '#');

    private static bool IsName(in Token token, int language) =>
        token.Kind == TokenKind.Word && token.Capital && token.Entry?.Languages[language] is not { Readings.Length: > 0 };

    private static bool Has(in Token token, int language, short symbol) =>
        token.Entry?.Languages[language] is { } node && Array.Exists(node.Readings, r => r.Symbol == symbol);
}

using OpenSourceTracker.Languages.Temporal;

namespace OpenSourceTracker.Tests.Languages.Temporal;

/// <summary>The data files agree with each other: a symbol that no word and no rule makes is a slip of the pen.</summary>
public sealed class TemporalDataTests
{
    private static readonly string[] FromDigits =
    [
        "num", "day", "mon", "year", "yy", "ord", "dec", "ndate", "ndm", "nmy", "clock", "dotclock", "hour", "decade", "ddd", "oday", "numw", "dayw", "myear", "bos",
        "comma", "lpar", "rpar", "dash", "slash", "pct", "cur", "dot", "colon", "quote", "apos", "plus",
    ];

    [Theory]
    [InlineData("Indonesian")]
    [InlineData("English")]
    [InlineData("Chinese")]
    public void Every_symbol_of_a_rule_can_come_up(string language)
    {
        var made = new HashSet<string>(FromDigits, StringComparer.Ordinal);
        foreach (var line in WordTable.Read(Lexicon.Resource(language, "words.tsv")))
        {
            made.UnionWith(line.Readings.Select(r => Symbols.NameOf(r.Symbol)));
        }

        var missing = new List<string>();
        var pending = new HashSet<string>(StringComparer.Ordinal);
        foreach (var raw in Lexicon.Resource(language, "rules.txt").Split('\n').Select(l => l.Trim()))
        {
            if (raw.StartsWith("==", StringComparison.Ordinal))
            {
                made.UnionWith(pending);
            }
            else if (raw.Length > 0 && raw[0] is not ('#' or '>'))
            {
                var arrow = raw.IndexOf("=>", StringComparison.Ordinal);
                pending.Add(raw[(arrow + 2)..].Trim().Split(' ')[0]);
                foreach (var symbol in raw[..arrow].Split([' ', '(', ')', '|', '?', '{', '}'], StringSplitOptions.RemoveEmptyEntries))
                {
                    if (!made.Contains(symbol))
                    {
                        missing.Add($"{symbol} in {raw}");
                    }
                }
            }
        }

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("Indonesian")]
    [InlineData("English")]
    [InlineData("Chinese")]
    public void Words_are_trimmed_and_stand_once_with_a_meaning(string language)
    {
        var twice = new List<string>();
        foreach (var group in WordTable.Read(Lexicon.Resource(language, "words.tsv")).SelectMany(l => l.Words.Select(w => (Word: w, Reading: l.Readings[0]))).GroupBy(x => (x.Word, x.Reading.Symbol, x.Reading.A, x.Reading.B)))
        {
            if (group.Count() > 1)
            {
                twice.Add(group.Key.ToString());
            }
        }

        Assert.Empty(twice);
    }
}

using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Chinese;

/// <summary>Folds Traditional characters to Simplified ones, so that both scripts share one lexicon. One character stays one, so offsets hold.</summary>
internal static class ChineseScript
{
    // For each character the one that stands for it.
    private static readonly Lazy<char[]> s_table = new(Load);

    public static string Fold(ReadOnlySpan<char> text)
    {
        var table = s_table.Value;
        Span<char> buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            buffer[i] = table[text[i]];
        }

        return new(buffer);
    }

    public static char Fold(char c) => s_table.Value[c];

    private static char[] Load()
    {
        char[] table = [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code)];
        foreach (var row in Resources.Rows("Languages/Chinese/Lexicon/traditional.tsv"))
        {
            if (row.Length >= 2 && row[0].Length == 1 && row[1].Length == 1)
            {
                table[row[0][0]] = row[1][0];
            }
        }

        return table;
    }
}

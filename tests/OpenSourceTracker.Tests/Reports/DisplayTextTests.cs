using OpenSourceTracker.Reports;

namespace OpenSourceTracker.Tests.Reports;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("naik", 4)]
    [InlineData("收费", 4)]
    [InlineData("𠮷😀", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("“…”", 3)]
    [InlineData("", 0)]
    public void Widths_are_those_of_terminals(string text, int width) => Assert.Equal(width, DisplayText.Width(text));

    [Theory]
    [InlineData("satu dua tiga", 8, "satu dua|tiga")]
    [InlineData("satu dua tiga", 9, "satu dua|tiga")]
    [InlineData("satuduatiga", 4, "satu|duat|iga")]
    [InlineData("收费标准。没有", 8, "收费标|准。没有")]
    [InlineData("说（收费）", 6, "说（收|费）")]
    [InlineData("说说（收费）", 6, "说说|（收|费）")]
    [InlineData("toll收费", 6, "toll收|费")]
    [InlineData("", 5, "")]
    public void Lines_break_at_spaces_and_between_Chinese_characters(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), DisplayText.Wrap(text, width));

    [Theory]
    [InlineData(" a \t b\r\n c ", "a b c")]
    [InlineData("a\u001b[31mb", "a[31mb")]
    [InlineData("全角\u3000空格", "全角\u3000空格")]
    [InlineData("a\u202eb\u2066c", "abc")]
    public void Cleaning_leaves_one_line_of_words(string text, string clean) => Assert.Equal(clean, DisplayText.Clean(text));

    [Theory]
    [InlineData("satu dua tiga", 20, "satu dua tiga")]
    [InlineData("satu dua tiga", 10, "satu dua…")]
    public void Long_text_is_cut_with_an_ellipsis(string text, int width, string cut) => Assert.Equal(cut, DisplayText.Shorten(text, width));
}

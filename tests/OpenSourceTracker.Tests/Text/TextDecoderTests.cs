using System.Text;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Tests.Text;

public class TextDecoderTests
{
    private const string Mixed = "Air surut, 水位下降。\n“Siap”, kata Sri – 😀.\n";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16BE", true }, { "utf-32", true }, { "utf-16", false }, { "utf-16BE", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_with_and_without_a_mark(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Mixed)];
        var decoded = TextDecoder.Decode(bytes);

        Assert.Equal(Mixed, decoded.Text);
        Assert.Null(decoded.InvalidAt);
        Assert.Equal(name.StartsWith("utf-16", StringComparison.Ordinal) && !mark, decoded.Guessed);
        Assert.False(TextDecoder.LooksBinary(decoded.Text));
    }

    [Theory]
    [InlineData("水位已经下降，居民陆续返回家中。社区里的志愿者正在清扫街道，商店也重新开门。\n市长说，下周学校复课，请家长放心。")]
    [InlineData("水位已經下降，居民陸續返回家中。社區裡的志工正在清掃街道，商店也重新開門。")]
    public void Chinese_UTF16_without_a_mark_is_guessed(string text) => Assert.Equal(text + "\n", TextDecoder.Decode(Encoding.Unicode.GetBytes(text + "\n")).Text);

    [Theory]
    [InlineData("a\u00040\u0002")]
    [InlineData("a\u00050\u00010\u0002\u6C34 \u001Ca\u0003")]
    public void Control_characters_do_not_make_UTF8_look_like_UTF16(string text) => Assert.Equal((text, "UTF-8"), (TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Text, TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).EncodingName));

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xE9, (byte)'b' }, "aéb", 1)]
    [InlineData(new byte[] { 0xE6, 0xB0, 0xB4, 0xE6 }, "水æ", 3)]
    [InlineData(new byte[] { 0x93, (byte)'x', 0x94, 0x80, 0x81 }, "“x”€\u0081", 0)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "í €", 0)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xFF }, "ÿ", 3)]
    public void Only_bytes_that_are_not_UTF8_are_read_otherwise(byte[] bytes, string text, int invalidAt)
    {
        var decoded = TextDecoder.Decode(bytes);

        Assert.Equal((text.Replace(' ', '\u00A0'), invalidAt, "Windows-1252"), (decoded.Text, decoded.InvalidAt!.Value, decoded.EncodingName));
    }

    [Fact]
    public void A_fallback_that_was_chosen_reads_the_whole_file()
    {
        var latin2 = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!;

        Assert.Equal("žluťoučký", TextDecoder.Decode(latin2.GetBytes("žluťoučký"), latin2).Text);
    }

    [Fact]
    public void The_table_is_that_of_Windows()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        Assert.All(Enumerable.Range(0, 256), value => Assert.Equal(windows.GetString([(byte)value])[0], Windows1252.ToChar((byte)value)));
    }

    [Theory]
    [InlineData("Air surut.", false)]
    [InlineData("Air\tsurut.\r\n\f", false)]
    [InlineData("", false)]
    [InlineData("a\0b", true)]
    [InlineData("\u0001\u0002\u0003abc", true)]
    [InlineData("%PDF-1.4", true)]
    public void Tells_text_from_other_bytes(string text, bool binary) => Assert.Equal(binary, TextDecoder.LooksBinary(text));

    [Theory]
    [InlineData("a\nb", "a|b")]
    [InlineData("a\r\nb\rc\fd\u2028e\u0085f\n", "a|b|c|d|e|f")]
    [InlineData("\n\na", "||a")]
    [InlineData("", null)]
    public void Lines_end_in_many_ways(string text, string? lines) => Assert.Equal(lines?.Split('|') ?? [], TextLines.In(text).Select(line => line.In(text)));

    [Theory]
    [InlineData("kata\0dia")]
    [InlineData("saja\0itu")]
    public void A_zero_among_letters_makes_no_utf_16(string text)
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(text));

        Assert.Equal("UTF-8", decoded.EncodingName);
        Assert.True(TextDecoder.LooksBinary(decoded.Text));
    }
}

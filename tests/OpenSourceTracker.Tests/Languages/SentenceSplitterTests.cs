using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Tests.Languages;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("id", "Air surut. Warga pulang.", 2)]
    [InlineData("id", "Air surut! Warga pulang? Belum.", 3)]
    [InlineData("id", "Menurut dr. Sari dan Prof. Budi, air surut.", 1)]
    [InlineData("id", "Rapat di Jl. Melati No. 5 selesai.", 1)]
    [InlineData("id", "Harganya Rp. 5.000 per kilogram.", 1)]
    [InlineData("id", "Kapal itu bernomor 3. Kapal lain karam.", 2)]
    [InlineData("id", "\"Kami siap.\" Ia lalu pergi.", 2)]
    [InlineData("id", "“Kami siap.” Ia lalu pergi.", 2)]
    [InlineData("id", "\"Kami siap,\" katanya.", 1)]
    [InlineData("id", "Mereka pulang.Kami tinggal.", 2)]
    [InlineData("id", "Situs contoh.co.id dibuka.", 1)]
    [InlineData("id", "Beras, gula, dll. naik.", 1)]
    [InlineData("id", "Judul berita\n\nIsi berita dimulai.", 2)]
    [InlineData("id", "Baris satu\nbaris dua.", 1)]
    [InlineData("en", "It closed. It reopened.", 2)]
    [InlineData("en", "Mr. Reed met Mrs. Cole at St. Ives.", 1)]
    [InlineData("en", "The U.S. company said so.", 1)]
    [InlineData("en", "It rose 3.5 percent.", 1)]
    [InlineData("en", "He said: \"No.\" She left.", 2)]
    [InlineData("en", "J. R. Marsh wrote it. He left.", 2)]
    [InlineData("en", "Wait… Nothing came.", 2)]
    [InlineData("en", "Wait… nothing came.", 1)]
    [InlineData("en", "Really?! Yes.", 2)]
    [InlineData("en", "Prices rose in Jan. and Feb. this year.", 1)]
    [InlineData("en", "no full stop at all", 1)]
    [InlineData("en", "", 0)]
    [InlineData("zh", "工厂停产。工人回家。", 2)]
    [InlineData("zh", "他说：“不会。”随后离开。", 2)]
    [InlineData("zh", "真的吗？是的！好。", 3)]
    [InlineData("zh", "增长3.5%。", 1)]
    public void Cuts(string language, string text, int count)
    {
        var sentences = SentenceSplitter.Split(text, Catalog.Cut(text, language));

        Assert.True(count == sentences.Count, string.Join(" | ", sentences.Select(sentence => sentence.Span.In(text))));
    }

    [Theory]
    [InlineData("\"Kami siap.\" Ia pergi.", "\"Kami siap.\"")]
    [InlineData("（他说。）后来", "（他说。）")]
    [InlineData("Selesai!!! Lalu", "Selesai!!!")]
    public void Closing_marks_belong_to_their_sentence(string text, string first) =>
        Assert.Equal(first, SentenceSplitter.Split(text, Catalog.Cut(text, "id"))[0].Span.In(text));
}

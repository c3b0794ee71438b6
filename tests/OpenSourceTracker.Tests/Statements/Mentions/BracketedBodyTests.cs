namespace OpenSourceTracker.Tests.Statements.Mentions;

/// <summary>Bodies with their short form in brackets, and offices that are held in a short form.</summary>
public sealed class BracketedBodyTests
{
    [Theory]
    // The place behind the brackets belongs to the name.
    [InlineData("Balai Latihan Kerja (BLK) Muara mengatakan kelas las gratis sampai Mei.", "kelas las gratis", "Balai Latihan Kerja Muara")]
    [InlineData("Dinas Tata Ruang (DTR) Arumsari menyebut lahan itu kering.", "lahan itu kering", "Dinas Tata Ruang Arumsari")]
    // Behind an office it is the holder's name, and what the letters do not abbreviate has no place.
    [InlineData("Kepala Balai Latihan Kerja (BLK) Ratna Siregar mengatakan kelas las gratis sampai Mei.", "kelas las gratis", "Ratna Siregar")]
    [InlineData("Balai Latihan Kerja (BLK) mengatakan kelas las gratis sampai Mei.", "kelas las gratis", "Balai Latihan Kerja")]
    public void Have_their_place_behind_them(string text, string words, string speaker) =>
        Assert.Equal(speaker, OneText.SpeakerOf("id", text, words));

    [Theory]
    // Who heads a body that the first text names by its short form alone answers in the second.
    [InlineData("Balai Latihan Kerja (BLK) Muara dibuka. Kepala BLK, Ratna Permata Siregar, hadir.", "Ratna Permata Siregar")]
    // Where two have had the office, it is neither of them.
    [InlineData("Balai Latihan Kerja (BLK) Muara dibuka. Kepala BLK, Ratna Permata Siregar, hadir. / Kepala BLK, Yusak Manafe, datang kemudian.", "Kepala BLK")]
    // The head of another body is not asked.
    [InlineData("Balai Latihan Kerja (BLK) Muara dibuka. Kepala PKBM, Ratna Permata Siregar, hadir.", "Kepala BLK")]
    public void Are_headed_by_whom_another_text_names(string first, string speaker) =>
        Assert.Equal(speaker, Assert.Single(OneText.Read("id", [first, "Pembaca mengirim pertanyaan kepada Kepala BLK. Inilah jawabannya. / Berapa peserta tahun ini? / Pesertanya 340 orang dari enam desa. / Apakah kelas las dibuka lagi? / Kelas las dibuka lagi bulan depan. / Siapa yang boleh mendaftar? / Semua warga yang berusia di atas 17 tahun."]), item => item.Text.Contains("340 orang", StringComparison.Ordinal)).Speaker);
}

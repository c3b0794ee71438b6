using System.Xml.Linq;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Tests.Languages.Temporal;

public sealed class TemporalTimex3Tests
{
    private static readonly CalendarPeriod Date = CalendarPeriod.Parse("2025-07-31");

    [Fact]
    public void Values_modifiers_and_anchors_are_written()
    {
        const string text = "Tarif <lama> berlaku hingga akhir tahun lalu & diganti 3 Mei 2025; dua hari kemudian dicabut.";
        var xml = XDocument.Parse(Timex3.Document(text, TemporalTagger.Default.Find(text, Date, "id"), Date, "berita-1"));
        var found = xml.Descendants("TEXT").Single().Elements("TIMEX3").ToList();

        Assert.Equal(text, xml.Descendants("TEXT").Single().Value);
        Assert.Equal("2025-07-31", xml.Descendants("DCT").Single().Element("TIMEX3")!.Attribute("value")!.Value);
        Assert.Equal(["2024", "2025-05-03", "2025-05-05"], found.Select(e => e.Attribute("value")!.Value));
        Assert.Equal("t0", found[0].Attribute("anchorTimeID")!.Value);
        Assert.Equal("t2", found[2].Attribute("anchorTimeID")!.Value);
        Assert.All(found, e => Assert.Equal("DATE", e.Attribute("type")!.Value));
    }
}

using System.Text.Json;
using System.Xml.Linq;

namespace SampleConsole.Tests.Commands;

public sealed class DatesCommandTests
{
    private const string Text = "Pemadaman terjadi kemarin.\n\nWarga menunggu selama tiga jam.";

    [Fact]
    public void Relative_dates_are_reckoned_from_the_date_given()
    {
        var dates = Json("--date", "2025-03-02");
        Assert.Equal("2025-03-01", dates[0].GetProperty("value").GetString());
        Assert.Equal("kemarin", Text[dates[0].GetProperty("start").GetInt32()..dates[0].GetProperty("end").GetInt32()]);
        Assert.Equal("DURATION", dates[1].GetProperty("type").GetString());
        Assert.Equal("PT3H", dates[1].GetProperty("value").GetString());
    }

    [Fact]
    public void Without_a_date_they_stay_unresolved() => Assert.Equal("none", Json()[0].GetProperty("anchor").GetString());

    [Fact]
    public void They_are_reckoned_across_paragraphs()
    {
        const string Words = "Jembatan itu ditutup pada 3 Februari 2025.\n\nTiga hari kemudian jembatan dibuka kembali.";
        var run = ConsoleRun.WithInput(new FakeEngine(), Words, default, "dates", "-", "--date", "2025-03-02", "--format", "json");
        Assert.Equal("2025-02-06", JsonDocument.Parse(run.Output).RootElement.GetProperty("articles")[0].GetProperty("dates")[1].GetProperty("value").GetString());
    }

    [Fact]
    public void Timex3_is_well_formed()
    {
        var run = Run("--format", "timex3", "--date", "2025-03-02");
        Assert.Equal(2, XDocument.Parse(run.Output).Descendants("TEXT").Single().Elements("TIMEX3").Count());
    }

    [Fact]
    public void Text_has_a_line_for_each() => Assert.Equal(3, Run("--date", "2025-03-02").Output.TrimEnd('\n').Split('\n').Length);

    private static JsonElement Json(params string[] args) =>
        JsonDocument.Parse(Run(["--format", "json", .. args]).Output).RootElement.GetProperty("articles")[0].GetProperty("dates");

    private static ConsoleRun Run(params string[] args) => ConsoleRun.WithInput(new FakeEngine(), Text, default, ["dates", "-", .. args]);
}

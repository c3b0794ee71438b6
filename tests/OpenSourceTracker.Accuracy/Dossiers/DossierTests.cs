using System.Globalization;
using Xunit.Abstractions;

namespace OpenSourceTracker.Accuracy.Dossiers;

/// <summary>
/// Our own annotated dossiers: the half that rules may learn from, the half that only measures, and the short articles annotated for attribution. No share falls below its floor;
/// <c>OST_RAISE_FLOORS=1 dotnet test</c> writes what is reached.
/// </summary>
public class DossierTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("learn")]
    [InlineData("measure")]
    [InlineData("attribution")]
    public void No_share_falls_below_its_floor(string set)
    {
        var evaluation = DossierRuns.Of(set);
        using var table = new StringWriter();
        evaluation.WriteText(table, withMisses: true);
        output.WriteLine(table.ToString());
        if (Environment.GetEnvironmentVariable("OST_RAISE_FLOORS") == "1")
        {
            DossierFloors.Raise(set, evaluation.All);
            return;
        }

        var floors = DossierFloors.Of(set);
        var broken = DossierFloors.Measures.Where(measure => !measure.IsKept(evaluation.All, floors[measure.Name])).Select(measure => string.Create(CultureInfo.InvariantCulture, $"{measure.Name}: {measure.Of(evaluation.All):0.000}, bound {floors[measure.Name]:0.00}")).ToList();

        Assert.True(broken.Count == 0, $"On the set {set}, with a margin of {DossierFloors.Margin.ToString(CultureInfo.InvariantCulture)}:\n{string.Join('\n', broken)}");
    }

    [Theory]
    [InlineData("learn")]
    [InlineData("measure")]
    [InlineData("attribution")]
    public void Every_date_and_statement_stands_where_it_says(string set) => Assert.Equal(0, DossierRuns.Of(set).All.OffsetErrors);

    [Fact]
    public void Every_dossier_belongs_to_one_half() => Assert.All(DossierRuns.Dossiers, dossier => Assert.True(dossier.Split is "learn" or "measure", dossier.Name));
}

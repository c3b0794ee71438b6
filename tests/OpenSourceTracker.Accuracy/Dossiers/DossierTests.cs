using System.Globalization;
using Xunit.Abstractions;

namespace OpenSourceTracker.Accuracy.Dossiers;

/// <summary>
/// Our own annotated dossiers: the half that rules may learn from, and the half that only measures. No share falls below its floor;
/// <c>OST_RAISE_FLOORS=1 dotnet test</c> writes what is reached.
/// </summary>
public class DossierTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("learn")]
    [InlineData("measure")]
    public void No_share_falls_below_its_floor(string half)
    {
        var evaluation = DossierRuns.Of(half);
        using var table = new StringWriter();
        evaluation.WriteText(table, withMisses: true);
        output.WriteLine(table.ToString());
        if (Environment.GetEnvironmentVariable("OST_RAISE_FLOORS") == "1")
        {
            DossierFloors.Raise(half, evaluation.All);
            return;
        }

        var floors = DossierFloors.Of(half);
        var broken = DossierFloors.Measures.Where(measure => !measure.IsKept(evaluation.All, floors[measure.Name])).Select(measure => string.Create(CultureInfo.InvariantCulture, $"{measure.Name}: {measure.Of(evaluation.All):0.000}, bound {floors[measure.Name]:0.00}")).ToList();

        Assert.True(broken.Count == 0, $"On the half to {half}, with a margin of {DossierFloors.Margin.ToString(CultureInfo.InvariantCulture)}:\n{string.Join('\n', broken)}");
    }

    [Theory]
    [InlineData("learn")]
    [InlineData("measure")]
    public void Every_date_and_statement_stands_where_it_says(string half) => Assert.Equal(0, DossierRuns.Of(half).All.OffsetErrors);

    [Fact]
    public void Every_dossier_belongs_to_one_half() => Assert.All(DossierRuns.Dossiers, dossier => Assert.True(dossier.Split is "learn" or "measure", dossier.Name));
}

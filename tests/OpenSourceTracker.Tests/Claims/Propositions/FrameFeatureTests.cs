using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Claims.Propositions.Features;

namespace OpenSourceTracker.Tests.Claims.Propositions;

public sealed class FrameFeatureTests
{
    [Theory]
    [InlineData("RolesSwapped", "Airin mengalahkan Bagus di Palu.", "Airin dikalahkan oleh Bagus di Palu.", true)]
    [InlineData("RolesSwapped", "Airin mengalahkan Bagus di Palu.", "Bagus dikalahkan oleh Airin di Palu.", false)]
    [InlineData("RolesHeld", "Airin mengalahkan Bagus di Palu.", "Bagus dikalahkan oleh Airin di Palu.", true)]
    [InlineData("RolesSwapped", "Norvex acquired Tessel in 2006.", "Tessel acquired Norvex in 2006.", true)]
    [InlineData("RolesSwapped", "Norvex acquired Tessel in 2006.", "Norvex acquired Tessel.", false)]
    [InlineData("InitialsCovered", "Lembaga Riset Pesisir merilis angka inflasi.", "LRP merilis angka inflasi.", true)]
    [InlineData("InitialsCovered", "Lembaga Riset Pesisir merilis angka inflasi.", "KRS merilis angka inflasi.", false)]
    [InlineData("DateOfOther", "Alden Thorsby (born June 3, 1976) is a Canadian painter.", "Alden Thorsby was born in 1967.", true)]
    [InlineData("DateOfOther", "Alden Thorsby (born June 3, 1976) is a Canadian painter.", "Alden Thorsby was born in 1976.", false)]
    [InlineData("CoveredByWider", "Alden Thorsby is a painter.", "Alden Thorsby is an artist.", true)]
    [InlineData("CoveredByWider", "Alden Thorsby is an artist.", "Alden Thorsby is a painter.", false)]
    [InlineData("NumberDerived", "Pabrik itu memiliki 40 truk dan 25 bus.", "Pabrik itu memiliki 65 kendaraan.", true)]
    [InlineData("NumberDerived", "Pabrik itu memiliki 40 truk dan 25 bus.", "Pabrik itu memiliki 66 kendaraan.", false)]
    [InlineData("SoleAgainstList", "Pulau itu menghasilkan kelapa, cengkih, dan pala.", "Pulau itu menghasilkan hanya kelapa.", true)]
    [InlineData("SoleAgainstList", "Pulau itu menghasilkan kelapa.", "Pulau itu menghasilkan hanya kelapa.", false)]
    [InlineData("TurnedInBoth", "Penjaga itu menolak menjemput tamu.", "Penjaga itu tidak menjemput tamu.", true)]
    [InlineData("TurnedInBoth", "Penjaga itu menjemput tamu.", "Penjaga itu tidak menjemput tamu.", false)]
    [InlineData("DeniedUncovered", "Rina membaca koran setiap pagi.", "Rina tidak membaca majalah.", true)]
    [InlineData("DeniedUncovered", "Rina membaca koran setiap pagi.", "Rina tidak membaca koran.", false)]
    [InlineData("PrivativeLost", "Ia mantan gubernur.", "Ia gubernur.", true)]
    [InlineData("PrivativeLost", "Ia mantan gubernur.", "Ia mantan gubernur.", false)]
    public void What_is_measured(string feature, string premise, string hypothesis, bool expected)
    {
        var comparer = PropositionComparer.Default;
        var first = comparer.Prepare(premise);
        var values = comparer.Features(first, comparer.PrepareBeside(first, hypothesis));
        Assert.Equal(expected, values[FeatureReader.Names.ToList().IndexOf(feature)] > 0);
    }

    [Fact]
    public void No_name_is_given_twice() => Assert.Equal(FeatureReader.Count, FeatureReader.Names.Distinct(StringComparer.Ordinal).Count());
}

using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts.Judging;

namespace OpenSourceTracker.Tests.Conflicts;

public sealed class GatesTests
{
    private static readonly Tracker s_tracker = new();

    // Counts of other times are each true in theirs, unless the later one puts the first right.
    [Theory]
    [InlineData("id", "Pasar Rukmi memiliki 1.240 kios, kata Wali Kota Ana Sutarni.", "Pasar Rukmi memiliki 980 kios, kata auditor Beni Karsa.", true)]
    [InlineData("id", "Pasar Rukmi memiliki 1.240 kios, kata Wali Kota Ana Sutarni.", "Pasar Rukmi ternyata memiliki 980 kios, kata auditor Beni Karsa.", false)]
    [InlineData("id", "Pasar Rukmi memiliki 1.240 kios, kata Wali Kota Ana Sutarni.", "Pasar Rukmi hanya memiliki 980 kios, kata auditor Beni Karsa.", false)]
    [InlineData("id", "Pasar Rukmi memiliki 980 kios, kata Wali Kota Ana Sutarni.", "Pasar Rukmi hanya memiliki 1.240 kios, kata auditor Beni Karsa.", true)]
    public void A_count_elapses_unless_the_later_one_puts_it_right(string language, string earlier, string later, bool elapses) =>
        Assert.Equal(elapses, Measure(PairFeature.GateElapsed, Article(language, "2025-01-10", earlier, "a.txt"), Article(language, "2025-05-20", later, "b.txt")) > 0);

    // What is refused now denies what was reported to be planned; what is merely so now does not.
    [Theory]
    [InlineData("en", "Harrow Bank will close its branches in Elmsworth.", "Harrow Bank will not close its branches in Elmsworth, chief executive Ana Holt said.", false)]
    [InlineData("id", "Bank Rukmi akan menutup cabang di Elmasari.", "Bank Rukmi tidak akan menutup cabang di Elmasari, kata direktur utama Ana Sutarni.", false)]
    public void A_refusal_reaches_back(string language, string earlier, string later, bool elapses) =>
        Assert.Equal(elapses, Measure(PairFeature.GateElapsed, Article(language, "2025-01-10", earlier, "a.txt"), Article(language, "2025-03-20", later, "b.txt")) > 0);

    // In one text two figures are those of two sources where both are somebody's, and not one house's.
    [Theory]
    [InlineData("Data on 370,000 customers leaked, Harrow Mobile said. The leak touched 1.2 million customers, an official of the regulator said.", true)]
    [InlineData("Data on 370,000 customers leaked. The leak touched 1.2 million customers, Harrow Mobile said.", false)]
    public void Two_sources_of_one_text_may_disagree_on_a_figure(string text, bool told)
    {
        var (meanings, pairs) = s_tracker.ReadPairs([Article("en", "2025-01-10", text, "a.txt")]);
        var rule = PairFeature.RuleOfPoles + (int)global::OpenSourceTracker.Claims.ClaimValueKind.Number;
        Assert.Equal(told, meanings.SelectMany((one, i) => meanings.Skip(i + 1).Select(other => pairs.Read(one, other).Features[(int)rule])).DefaultIfEmpty().Max() > 0);
    }

    private static double Measure(PairFeature feature, Article earlier, Article later)
    {
        var (meanings, pairs) = s_tracker.ReadPairs([earlier, later]);
        var sides = meanings.ToLookup(meaning => meaning.Evidence.Statement.ArticleId);
        return sides.First().SelectMany(one => sides.Last().Select(other => pairs.Read(one, other).Features[(int)feature])).Max();
    }

    private static Article Article(string language, string published, string text, string path) =>
        new ArticleReader().ReadText($"---\ntitle: News\npublished: {published}\nlanguage: {language}\n---\n{text}", path).Articles[0];
}

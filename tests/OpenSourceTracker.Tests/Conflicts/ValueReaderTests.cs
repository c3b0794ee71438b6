using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts.Judging;

namespace OpenSourceTracker.Tests.Conflicts;

public sealed class ValueReaderTests
{
    private static readonly Tracker s_tracker = new();

    [Theory]
    [InlineData("en", "The recall covers 190,000 bottles.", "The recall covers 310,000 bottles.", true)]
    [InlineData("en", "The recall covers 190,000 bottles.", "The recall covers some 190,000 bottles.", false)]
    [InlineData("en", "The power was off for 45 minutes.", "The power was off for nine hours.", true)]
    [InlineData("en", "The power was off for 120 minutes.", "The power was off for two hours.", false)]
    [InlineData("en", "The track is 42 kilometres long.", "The track is 9,800 metres long.", true)]
    [InlineData("en", "The track is 42 kilometres long.", "The track costs $9,800.", false)]
    [InlineData("id", "Gudang itu menyimpan 40 ton beras.", "Gudang itu menyimpan 25 ton beras.", true)]
    [InlineData("zh", "公司有1200名员工。", "公司有900名员工。", true)]
    [InlineData("en", "The contract is worth $320 million.", "The first phase is worth $110 million.", false)]
    [InlineData("en", "The first phase is worth $90 million.", "The first phase is worth $110 million.", true)]
    [InlineData("id", "Gudang itu menyimpan 40 ton beras.", "Tahap pertama gudang itu menyimpan 25 ton beras.", false)]
    [InlineData("zh", "合同总额32亿元。", "首期工程11亿元。", false)]
    [InlineData("en", "The fare is $3.", "The fare went from $2 to $3.", false)]
    [InlineData("en", "The fare is $4.", "The fare went from $2 to $3.", true)]
    [InlineData("zh", "起步价是3元。", "起步价由2元调整为3元。", false)]
    [InlineData("zh", "起步价是4元。", "起步价由2元调整为3元。", true)]
    public void Two_numbers_of_one_measure_that_do_not_agree_are_laid_against_each_other(string language, string one, string other, bool apart) =>
        Assert.Equal(apart, Measure(language, one, other, PairFeature.ValuePairs) > 0);

    // Two parts of one whole: that the whole is the same is no agreement.
    [Theory]
    [InlineData("en", "Only 14 of the carrier's 33 aircraft are flying.", "Today 27 of our 33 aircraft are flying.", false)]
    [InlineData("id", "Hanya 14 dari 33 pesawat yang terbang.", "Hari ini 27 dari 33 pesawat terbang.", false)]
    [InlineData("en", "The carrier flies 33 aircraft.", "The carrier flies 33 aircraft and two ferries.", true)]
    public void Figures_agree_or_not(string language, string one, string other, bool agree) =>
        Assert.Equal(agree, Measure(language, one, other, PairFeature.ValueAgreement) > 0);

    [Theory]
    [InlineData("en", "About 412 farms joined the scheme.", "Only 150 farms joined the scheme.", 1)]
    [InlineData("en", "About 412 farms joined the scheme.", "Only 150 cinemas are dark.", 0)]
    [InlineData("id", "Sebanyak 412 koperasi bergabung.", "Hanya 150 koperasi yang bergabung.", 1)]
    public void What_is_counted_is_the_same_thing_or_not(string language, string one, string other, double head) =>
        Assert.Equal(head, Measure(language, one, other, PairFeature.ValueHead));

    [Theory]
    [InlineData("en", "The leak was 38 percent last year.", "The leak was 47 percent, not 38 percent.", true)]
    [InlineData("en", "The leak was 47 percent last year.", "The leak was 47 percent, not 38 percent.", false)]
    [InlineData("en", "The leak was 38 percent last year.", "The leak was 47 percent, more than 38 percent.", false)]
    [InlineData("id", "Ikan yang mati 11 ton.", "Ikan yang mati 6 ton, bukan 11 ton.", true)]
    [InlineData("zh", "答案是7月1日。", "答案是8月1日，不是7月1日。", true)]
    [InlineData("en", "Four cars were stolen.", "Not one of the 30 cars was stolen.", false)]
    [InlineData("en", "Two cranes stand idle.", "The yard has four cranes, not two.", false)]
    [InlineData("en", "The leak was 38 percent last year.", "The leak was 47 percent and will not be 38 percent again.", false)]
    public void A_value_is_replaced_by_the_other_clause_or_not(string language, string one, string other, bool denied) =>
        Assert.Equal(denied, Measure(language, one, other, PairFeature.ValueReplaced) > 0);

    [Theory]
    [InlineData("en", "The stadium was opened on 21 November 2024.", "The stadium was opened on 22 November 2024.", true)]
    [InlineData("en", "The stadium was opened on 21 November 2024.", "The stadium was opened in November 2024.", false)]
    [InlineData("en", "The fares are free until 28 February.", "The fares are free until 28 February 2026.", false)]
    [InlineData("id", "Stadion itu dibuka pada 21 November 2024.", "Stadion itu dibuka pada 22 November 2024.", true)]
    public void Two_dates_of_one_event_have_no_day_in_common(string language, string one, string other, bool apart) =>
        Assert.Equal(apart, Measure(language, one, other, PairFeature.DatesMatch) > 0);

    [Theory]
    [InlineData("The union counted 412 strikers at the depot.", "The company put it at 98 for the same day.", true)]
    [InlineData("The union counted 412 strikers at the depot.", "The company praised the weather.", false)]
    public void A_bare_figure_is_laid_beside_one_of_its_paragraph(string one, string other, bool laid) =>
        Assert.Equal(laid, CandidatePairs.Of(s_tracker.ReadPairs([Article("en", $"{one} {other}", "a.txt")]).Meanings).Any());

    [Theory]
    [InlineData("The council pledged the money in May 2024 and paid it out in July 2024.", "paid", "2024-07")]
    public void A_date_dates_the_event_it_stands_by(string sentence, string verb, string date)
    {
        var claims = s_tracker.Track([Article("en", sentence, "a.txt")]).Claims.Where(claim => claim.Property.StartsWith("date-of-", StringComparison.Ordinal)).ToList();
        Assert.All(claims.Where(claim => claim.Property.Contains(verb[..3], StringComparison.Ordinal)), claim => Assert.Equal(date, claim.Value));
        Assert.NotEmpty(claims);
    }

    private static double Measure(string language, string one, string other, PairFeature feature)
    {
        var (meanings, pairs) = s_tracker.ReadPairs([Article(language, one, "a.txt"), Article(language, other, "b.txt")]);
        var sides = meanings.ToLookup(meaning => meaning.Evidence.Statement.ArticleId);
        return sides.First().SelectMany(earlier => sides.Last().Select(later => pairs.Read(earlier, later).Features[(int)feature])).Max();
    }

    private static Article Article(string language, string text, string path) =>
        new ArticleReader().ReadText($"---\ntitle: News\npublished: 2025-03-04\nlanguage: {language}\n---\n{text}", path).Articles[0];
}

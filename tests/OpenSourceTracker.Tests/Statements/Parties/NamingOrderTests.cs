using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Tests.Statements.Parties;

/// <summary>Whom a short form stands for, by what the texts have named before it.</summary>
public class NamingOrderTests
{
    [Fact]
    public void A_first_name_that_is_a_firms_too_is_the_persons_named_before() =>
        Assert.Equal("Sony Prakosa", Speaker("id", ["Manajer Lontara, Sony Prakosa, membantah kabar itu. / Menurut Sony, bukti transfer sudah lengkap."], "bukti transfer"));

    [Fact]
    public void The_firm_stays_a_firm_where_no_person_has_the_name() =>
        Assert.Equal("Sony", Speaker("id", ["Menurut Sony, bukti transfer sudah lengkap."], "bukti transfer"));

    [Fact]
    public void A_surname_is_not_whom_the_text_names_later() =>
        Assert.Equal("Leila Farley", Speaker("en", ["Dr Leila Farley, who leads the union, said nothing had been agreed.", "Dr Farley said it was an act of vandalism. / Sir Carl Farley, a pianist, who is not related, said the closure was a wound."], "act of vandalism"));

    [Fact]
    public void A_surname_is_whom_the_text_names_before() =>
        Assert.Equal("Carl Farley", Speaker("en", ["Dr Leila Farley, who leads the union, said nothing had been agreed.", "Sir Carl Farley, a pianist, said the closure was a wound. / Mr Farley said it was an act of vandalism."], "act of vandalism"));

    [Fact]
    public void A_firm_goes_by_its_name_without_what_kind_of_firm_it_is() =>
        Assert.Equal("PT Nusa Elang Airways", Assert.Single(OneText.Read("id", "PT Nusa Elang Airways menyewa sembilan pesawat. Nusa Elang menyatakan sewa sudah dibayar."), item => item.Text.Contains("sewa sudah", StringComparison.Ordinal)).Speaker);

    [Fact]
    public void A_utility_goes_by_its_name_without_what_it_supplies() =>
        Assert.Equal("Perumda Air Minum Tirta Asri", Speaker("id", ["Perumda Air Minum Tirta Asri menaikkan tarif. Tirta Asri menyatakan tarif berlaku pada Mei."], "tarif berlaku"));

    [Fact]
    public void Two_bodies_that_share_their_own_name_stay_two() =>
        Assert.Equal("Yayasan Harapan Bunda", Speaker("id", ["Rumah Sakit Harapan Bunda menaikkan tarif. Yayasan Harapan Bunda menyatakan tarif berlaku pada Mei."], "tarif berlaku"));

    private static string Speaker(string language, string[] texts, string words) =>
        Assert.Single(OneText.Read(language, texts), (Statement item) => item.Text.Contains(words, StringComparison.Ordinal)).Speaker;
}

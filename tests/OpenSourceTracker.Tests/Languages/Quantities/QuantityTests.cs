using System.Globalization;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Languages.Quantities.Numbers;

namespace OpenSourceTracker.Tests.Languages.Quantities;

public class QuantityTests
{
    // Written as: bound sign, value or range, unit; "∆" for the size of a change.
    [Theory]
    [InlineData("id", "Ada 12 orang.", "12")]
    [InlineData("id", "dua belas orang", "12")]
    [InlineData("id", "dua puluh lima ribu tiga ratus orang", "25300")]
    [InlineData("id", "seratus lima puluh orang", "150")]
    [InlineData("id", "sebelas ekor", "11")]
    [InlineData("id", "seribu dua ratus kapal", "1200")]
    [InlineData("id", "dua setengah juta", "2500000")]
    [InlineData("id", "1.234.567 suara", "1234567")]
    [InlineData("id", "1.234,5 ton", "1234.5 t")]
    [InlineData("id", "15,8 persen", "15.8 %")]
    [InlineData("id", "15.8 persen", "15.8 %")]
    [InlineData("id", "Rp5.000", "5000 IDR")]
    [InlineData("id", "Rp 5,5 juta", "5500000 IDR")]
    [InlineData("id", "Rp. 5 miliar", "5000000000 IDR")]
    [InlineData("id", "Rp 2,05 triliun", "2050000000000 IDR")]
    [InlineData("id", "Rp3 M", "3000000000 IDR")]
    [InlineData("id", "Rp2 T", "2000000000000 IDR")]
    [InlineData("id", "gaji 5 jt", "5000000")]
    [InlineData("id", "harga 20 rb", "20000")]
    [InlineData("id", "US$ 3 juta", "3000000 USD")]
    [InlineData("id", "3 juta dolar AS", "3000000 USD")]
    [InlineData("id", "1 juta 200 ribu", "1200000")]
    [InlineData("id", "sekitar 2 juta orang", "~2000000")]
    [InlineData("id", "hampir 500 rumah", "<~500")]
    [InlineData("id", "sedikitnya 20 orang", ">=20")]
    [InlineData("id", "lebih dari 20 orang", ">20")]
    [InlineData("id", "paling banyak 20 orang", "<=20")]
    [InlineData("id", "kurang dari 20 orang", "<20")]
    [InlineData("id", "10-15 orang", "10..15")]
    [InlineData("id", "10 hingga 15 orang", "10..15")]
    [InlineData("id", "harga naik 6 persen", "∆6 %")]
    [InlineData("id", "harga naik menjadi 17 persen", "17 %")]
    [InlineData("en", "twelve people", "12")]
    [InlineData("en", "twenty-five people", "25")]
    [InlineData("en", "one hundred and five ships", "105")]
    [InlineData("en", "three thousand two hundred homes", "3200")]
    [InlineData("en", "two million users", "2000000")]
    [InlineData("en", "a dozen boats", "12")]
    [InlineData("en", "1,234,567 votes", "1234567")]
    [InlineData("en", "1,234.5 tonnes", "1234.5 t")]
    [InlineData("en", "$20 million", "20000000 USD")]
    [InlineData("en", "£3bn", "3000000000 GBP")]
    [InlineData("en", "€1.5 billion", "1500000000 EUR")]
    [InlineData("en", "about 300 jobs", "~300")]
    [InlineData("en", "nearly 500 homes", "<~500")]
    [InlineData("en", "at least 20 people", ">=20")]
    [InlineData("en", "more than 20 people", ">20")]
    [InlineData("en", "fewer than 20 people", "<20")]
    [InlineData("en", "up to 20 people", "<=20")]
    [InlineData("en", "10 to 15 people", "10..15")]
    [InlineData("en", "10–15 people", "10..15")]
    [InlineData("en", "prices rose 6 percent", "∆6 %")]
    [InlineData("en", "prices rose to 17 percent", "17 %")]
    [InlineData("en", "a 90 km road", "90 km")]
    [InlineData("en", "GPT-4 and Llama3 on flight QZ8501", "")]
    [InlineData("en", "version 3.1.2", "")]
    [InlineData("en", "no number here", "")]
    [InlineData("zh", "十二人", "12")]
    [InlineData("zh", "三百五十名", "350")]
    [InlineData("zh", "两万三千人", "23000")]
    [InlineData("zh", "1.5亿元", "150000000 CNY")]
    [InlineData("zh", "3万亿元", "3000000000000 CNY")]
    [InlineData("zh", "六千余名", "~6000")]
    [InlineData("zh", "約三百人", "~300")]
    [InlineData("zh", "至少20人", ">=20")]
    [InlineData("zh", "超过20人", ">20")]
    [InlineData("zh", "不到20人", "<20")]
    [InlineData("zh", "15.8%", "15.8 %")]
    [InlineData("zh", "100万美元", "1000000 USD")]
    [InlineData("zh", "提价百分之六", "6 %")]
    [InlineData("zh", "达标率为百分之九十六", "96 %")]
    [InlineData("zh", "拿走了百分之八点五", "8.5 %")]
    [InlineData("zh", "过了四分之三", "75 %")]
    [InlineData("zh", "占总户数的九成以上", "90 %")]
    [InlineData("zh", "占了七成半", "75 %")]
    [InlineData("zh", "他没有成为院长", "")]
    [InlineData("zh", "二十来万人", "200000")]
    [InlineData("zh", "停机8小时55分", "8.9167 h")]
    [InlineData("zh", "停机8小时,55分钟后恢复", "8 h 55 min")]
    [InlineData("zh", "三、本厂停产", "")]
    [InlineData("zh", "一号炉恢复生产", "")]
    [InlineData("en", "eleven out of every hundred drivers", "11 %")]
    [InlineData("en", "thirty-eight in every hundred of those", "38 %")]
    [InlineData("en", "nine in ten jobs", "90 %")]
    [InlineData("en", "two of the seven boards", "2 7")]
    [InlineData("en", "three in May", "3")]
    [InlineData("en", "two hours and ten minutes", "2.1667 h")]
    [InlineData("id", "tiga dari setiap sepuluh siswa", "30 %")]
    [InlineData("id", "21 dari 29 pengurus", "21 29")]
    [InlineData("id", "8 jam 55 menit", "8.9167 h")]
    public void Reads(string language, string text, string expected) => Assert.Equal(expected, string.Join(' ', Find(text, language).Select(Print)));

    [Theory]
    [InlineData("1,98 juta", "sekitar 2 juta", true)]
    [InlineData("487 rumah", "hampir 500 rumah", true)]
    [InlineData("17 orang", "18 orang", false)]
    [InlineData("17 orang", "17 orang", true)]
    [InlineData("2 juta", "1,98 juta", true)]
    [InlineData("2,0 juta", "1,98 juta", true)]
    [InlineData("2,00 juta", "1,98 juta", false)]
    [InlineData("2 juta", "1,4 juta", false)]
    [InlineData("12 orang", "sedikitnya 10 orang", true)]
    [InlineData("9 orang", "sedikitnya 10 orang", false)]
    [InlineData("12 orang", "kurang dari 10 orang", false)]
    [InlineData("sedikitnya 10 orang", "paling banyak 8 orang", false)]
    [InlineData("10-15 orang", "12 orang", true)]
    [InlineData("10-15 orang", "16 orang", false)]
    [InlineData("lebih dari 500 rumah", "487 rumah", false)]
    [InlineData("hampir 500 rumah", "520 rumah", false)]
    [InlineData("sekitar 300 orang", "290 orang", true)]
    [InlineData("sekitar 300 orang", "200 orang", false)]
    [InlineData("1.183 orang", "1.184 orang", false)]
    [InlineData("Rp5 juta", "Rp5 miliar", false)]
    public void Agree(string one, string other, bool expected)
    {
        var (first, second) = (Assert.Single(Find(one, "id")), Assert.Single(Find(other, "id")));

        Assert.Equal(expected, first.Agrees(second));
        Assert.Equal(expected, second.Agrees(first));
    }

    [Theory]
    [InlineData("1.234", "id", "1234")]
    [InlineData("1,234", "en", "1234")]
    [InlineData("1,5", "id", "1.5")]
    [InlineData("1.5", "en", "1.5")]
    [InlineData("1.5", "id", "1.5")]
    [InlineData("1,5", "en", "1.5")]
    [InlineData("1.234,56", "id", "1234.56")]
    [InlineData("1,234.56", "en", "1234.56")]
    [InlineData("12,345,678", "id", "12345678")]
    [InlineData("1.2.3", "en", null)]
    [InlineData("1.2.3", "id", null)]
    [InlineData("１２", "zh", "12")]
    public void Digits_are_read_as_the_language_writes_them(string digits, string language, string? expected) =>
        Assert.Equal(expected, WrittenDigits.TryRead(digits, language, out var value, out _) ? value.ToString(CultureInfo.InvariantCulture) : null);

    private static List<Quantity> Find(string text, string language) => QuantityTagger.Find(text, Catalog.Cut(text, language), Catalog.Cues(text, language), language, _ => false);

    private static string Print(Quantity quantity)
    {
        var sign = quantity.Bound switch { Bound.About => "~", Bound.Nearly => "<~", Bound.AtLeast => ">=", Bound.Over => ">", Bound.AtMost => "<=", Bound.Under => "<", _ => "" };
        var value = quantity.Low.ToString("0.####", CultureInfo.InvariantCulture) + (quantity.High != quantity.Low ? ".." + quantity.High.ToString("0.####", CultureInfo.InvariantCulture) : "");
        return $"{(quantity.IsChange ? "∆" : "")}{sign}{value}{(quantity.Unit is null ? "" : " " + quantity.Unit)}";
    }
}

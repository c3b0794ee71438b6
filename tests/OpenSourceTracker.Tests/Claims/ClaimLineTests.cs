using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Tests.Claims;

public class ClaimLineTests
{
    [Theory]
    [InlineData("2025-07-30 Meta: Meta openness = open")]
    [InlineData("- narrator: \"Pasar Kliwon\" operation = stopped")]
    [InlineData("2025 Dewi for \"PT Maju Jaya\": \"PT Maju Jaya\" employment != cuts")]
    [InlineData("2025-07 Dewi: korban count-of-die >= 12")]
    [InlineData("2025-W31 Dewi: beras price <= 14500.5 IDR")]
    [InlineData("2025-Q3 Dewi: beras price < 14500 IDR @ 2025-08")]
    [InlineData("2025-H1 Dewi: beras stock > -3 t @ 2025-08-01/2025-08-10")]
    [InlineData("2025-07-30/2025-08-02 Dewi: jembatan date-of-open = 2025-12-01")]
    [InlineData("2025-07-30 Dewi: penumpang count-of-passenger ~ 2000000 orang as prediction possible")]
    [InlineData("2025-07-30 Dewi: \"Jalan Melati\" close = true as denial")]
    [InlineData("2025-07-30 Dewi: \"Jalan Melati\" close = false reported")]
    [InlineData("2025-07-30 \"people familiar\": tarif price-free = paid @ 2026 as commitment conditional")]
    [InlineData("2025-07-30 发言人 for 市政府: 大桥 operation = running as continuity")]
    [InlineData("2025-07-30 Dewi: \"Kapal \\\"Camar\\\"\" operation = running as change")]
    [InlineData("2025-07-30 Dewi: \"a\\\\b\" operation = running as opinion")]
    [InlineData("2025-07-30 Dewi: \"rute 5: timur\" operation = running as no-comment")]
    [InlineData("2025-07-30 \"for\" for \"as\": \"@\" \"possible\" = \"-\"")]
    [InlineData("2025-07-30 \"\": \"\" \"\" = \"\"")]
    [InlineData("2025-07-30 Dewi: A.I. openness = mixed")]
    [InlineData("2025-07-30 Dewi: x p = v \"possible\" possible")]
    [InlineData("2025-07-30 Dewi: x p = v \"@\" @ 2025")]
    [InlineData("2025-07-30 Dewi: x p = v \"as\" as denial")]
    [InlineData("2025-07-30 Dewi: x p = \"2025\"")]
    public void Prints_what_it_parsed(string line) => Assert.Equal(line, ClaimLine.Parse(line).ToString());

    [Theory]
    [InlineData("  2025-07-30   Meta :  Meta   openness  =  open ", "2025-07-30 Meta: Meta openness = open")]
    [InlineData("2025-07-30 Meta:Meta openness = open", "2025-07-30 Meta: Meta openness = open")]
    [InlineData("2025-07-30 \"Meta\": \"Meta\" \"openness\" = \"open\"", "2025-07-30 Meta: Meta openness = open")]
    [InlineData("2025-07-30 Meta for Meta: Meta openness = open as fact asserted", "2025-07-30 Meta: Meta openness = open")]
    [InlineData("2025-07-30 Meta: Meta openness = open possible as commitment @ 2026", "2025-07-30 Meta: Meta openness = open @ 2026 as commitment possible")]
    [InlineData("2025-07-30\tMeta:\tMeta\topenness\t=\topen", "2025-07-30 Meta: Meta openness = open")]
    public void Prints_the_canonical_form(string line, string canonical) => Assert.Equal(canonical, ClaimLine.Parse(line).ToString());

    [Theory]
    [InlineData("open", ClaimValueKind.Pole)]
    [InlineData("no-cuts", ClaimValueKind.Pole)]
    [InlineData("\"not in force\"", ClaimValueKind.Pole)]
    [InlineData("true", ClaimValueKind.Truth)]
    [InlineData("false", ClaimValueKind.Truth)]
    [InlineData("True", ClaimValueKind.Pole)]
    [InlineData("12", ClaimValueKind.Number)]
    [InlineData("-0.5", ClaimValueKind.Number)]
    [InlineData("12,5", ClaimValueKind.Pole)]
    [InlineData("2025-07-30", ClaimValueKind.Date)]
    [InlineData("2025-07", ClaimValueKind.Date)]
    [InlineData("2025-Q3", ClaimValueKind.Date)]
    [InlineData("2025-07-30/2025-08-02", ClaimValueKind.Date)]
    [InlineData("2025-13", ClaimValueKind.Pole)]
    [InlineData("2025", ClaimValueKind.Number)]
    [InlineData("\"2025\"", ClaimValueKind.Date)]
    [InlineData("\"12\"", ClaimValueKind.Pole)]
    public void Knows_the_kind_of_value(string value, ClaimValueKind kind) => Assert.Equal(kind, ClaimLine.Parse($"- Dewi: x p = {value}").ValueKind);

    [Theory]
    [InlineData("", "Column 1 of '': expected a date or -.")]
    [InlineData("   ", "Column 4 of '   ': expected a date or -.")]
    [InlineData("30-07-2025 Meta: Meta openness = open", "Column 11 of '30-07-2025 Meta: Meta openness = open': '30-07-2025' is not a date; expected for example 2025-07-30, 2025-07, 2025 or -.")]
    [InlineData("2025-07-30", "Column 11 of '2025-07-30': expected a speaker.")]
    [InlineData("2025-07-30 Meta", "Column 16 of '2025-07-30 Meta': expected ':'.")]
    [InlineData("2025-07-30 Meta for", "Column 20 of '2025-07-30 Meta for': expected a holder.")]
    [InlineData("2025-07-30 Meta Platforms: x p = v", "Column 16 of '2025-07-30 Meta Platforms: x p = v': expected ':'.")]
    [InlineData("2025-07-30 Meta:", "Column 17 of '2025-07-30 Meta:': expected a subject.")]
    [InlineData("2025-07-30 Meta: x", "Column 19 of '2025-07-30 Meta: x': expected a property.")]
    [InlineData("2025-07-30 Meta: x p", "Column 21 of '2025-07-30 Meta: x p': expected one of = != < <= > >= ~.")]
    [InlineData("2025-07-30 Meta: x p is v", "Column 24 of '2025-07-30 Meta: x p is v': 'is' is not an operator; expected one of = != < <= > >= ~.")]
    [InlineData("2025-07-30 Meta: x p =", "Column 23 of '2025-07-30 Meta: x p =': expected a value.")]
    [InlineData("2025-07-30 Meta: x p = v @", "Column 27 of '2025-07-30 Meta: x p = v @': expected a date after @.")]
    [InlineData("2025-07-30 Meta: x p = v @ soon", "Column 32 of '2025-07-30 Meta: x p = v @ soon': 'soon' is not a date.")]
    [InlineData("2025-07-30 Meta: x p = v as", "Column 28 of '2025-07-30 Meta: x p = v as': expected an act after 'as'.")]
    [InlineData("2025-07-30 Meta: x p = v as joke", "Column 33 of '2025-07-30 Meta: x p = v as joke': 'joke' is not an act; expected one of fact, commitment, denial, continuity, change, opinion, prediction, no-comment.")]
    [InlineData("2025-07-30 Meta: x p = v u w", "Column 27 of '2025-07-30 Meta: x p = v u w': 'w' was not expected here; accepted: @ DATE, as ACT, asserted, reported, possible, conditional.")]
    [InlineData("2025-07-30 \"Meta: x p = v", "Column 12 of '2025-07-30 \"Meta: x p = v': the closing quotation mark is missing.")]
    public void Says_what_is_wrong_and_where(string line, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => ClaimLine.Parse(line)).Message);
        Assert.False(ClaimLine.TryParse(line, out var claim));
        Assert.Null(claim);
    }

    [Fact]
    public void Nothing_is_no_line() => Assert.False(ClaimLine.TryParse(null, out _));

    [Fact]
    public void Parsing_undoes_printing() => Prop.ForAll(Claims.ToArbitrary(), claim =>
    {
        var line = ClaimLine.Print(claim);
        var again = ClaimLine.Parse(line);
        Assert.Equal(claim, again);
        Assert.Equal(line, again.ToString());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Any_text_parses_or_says_why() => Prop.ForAll<string?>(text =>
    {
        _ = ClaimLine.TryParse(text, out var claim) && ClaimLine.TryParse(claim.ToString(), out _);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static readonly Gen<LocalDate> Days = from year in Gen.Choose(1, 9998) from day in Gen.Choose(1, 365) select new LocalDate(year, 1, 1).PlusDays(day - 1);

    private static readonly Gen<CalendarPeriod> Periods = Gen.OneOf(
        Days.Select(CalendarPeriod.Day),
        Days.Where(day => day.Year > 1).Select(CalendarPeriod.Week),
        Days.Select(day => CalendarPeriod.Month(day.Year, day.Month)),
        Days.Select(day => CalendarPeriod.Quarter(day.Year, (day.Month + 2) / 3)),
        Days.Select(day => CalendarPeriod.Half(day.Year, (day.Month + 5) / 6)),
        Days.Select(day => CalendarPeriod.Year(day.Year)),
        from day in Days from length in Gen.Choose(0, 400) where day.Year < 9990 select CalendarPeriod.Between(day, day.PlusDays(length)));

    private static readonly Gen<CalendarPeriod?> MayBePeriods = Gen.OneOf(Periods.Select(period => (CalendarPeriod?)period), Gen.Constant<CalendarPeriod?>(null));

    // Words that have a meaning in the line, words with marks in them, words of all scripts, and any characters.
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.Elements("for", "as", "@", "-", ":", "=", "!=", "possible", "asserted", "reported", "conditional", "fact", "", " ", "\"", "\\", "\\\"", "true", "2025", "12", "\u3000", "\u00A0"),
        Gen.Elements("Dewi", "PT Maju Jaya", "Jalan \"Melati\"", "rute 5: timur", "发言人", "祖克柏 (CEO)", "C:\\data", "R&D", "Llama 3.1", "Jum'at", "a\tb", "😀"),
        Gen.Elements("\"ab \\:@='.-1 例".ToCharArray()).ArrayOf().Select(chars => new string(chars)));

    private static readonly Gen<(string Value, ClaimValueKind Kind)> Values = Gen.OneOf(
        Words.Where(word => word is not ("true" or "false" or "2025")).Select(word => (word, ClaimValueKind.Pole)),
        Gen.Elements("true", "false").Select(word => (word, ClaimValueKind.Truth)),
        from number in Gen.Choose(-1_000_000, 1_000_000) from decimals in Gen.Choose(0, 4) select (Decimals(number, decimals), ClaimValueKind.Number),
        Periods.Select(period => (period.ToString(), ClaimValueKind.Date)));

    private static readonly Gen<Claim> Claims =
        from speaker in Words
        from holder in Gen.OneOf(Words, Gen.Constant(speaker))
        from subject in Words
        from property in Words
        from sign in Gen.Elements(Enum.GetValues<ClaimOperator>())
        from value in Values
        from unit in Gen.OneOf(Words.Select(word => (string?)word), Gen.Constant<string?>(null))
        from said in MayBePeriods
        from about in MayBePeriods
        from act in Gen.Elements(Enum.GetValues<StatementKind>())
        from certainty in Gen.Elements(Enum.GetValues<Certainty>())
        select new Claim
        {
            Speaker = speaker, Holder = holder, Subject = subject, Property = property, Operator = sign, Value = value.Value, ValueKind = value.Kind, Unit = unit,
            SaidOn = said, PublishedOn = said, About = about, Act = act, Certainty = certainty,
        };

    private static string Decimals(int number, int decimals) => new decimal(Math.Abs(number), 0, 0, number < 0, (byte)decimals).ToString(System.Globalization.CultureInfo.InvariantCulture);
}

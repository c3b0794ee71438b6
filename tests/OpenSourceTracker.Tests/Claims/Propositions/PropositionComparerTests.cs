using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OpenSourceTracker.Claims.Propositions;

namespace OpenSourceTracker.Tests.Claims.Propositions;

public sealed class PropositionComparerTests
{
    private static readonly PropositionComparer s_comparer = PropositionComparer.Default;

    [Theory]
    [InlineData("Wali kota menyetujui pembangunan pasar baru di Kampung Randu.", "Wali kota tidak menyetujui pembangunan pasar baru.", PropositionRelation.Contradiction)]
    [InlineData("Wali kota tidak menyetujui pembangunan pasar baru.", "Wali kota menyetujui pembangunan pasar baru.", PropositionRelation.Contradiction)]
    [InlineData("Kapal itu tenggelam di lepas pantai pada Senin malam setelah dihantam ombak besar.", "Kapal itu tenggelam.", PropositionRelation.Entailment)]
    [InlineData("The ferry sank off the coast on Monday night after it was hit by a large wave.", "The ferry sank.", PropositionRelation.Entailment)]
    [InlineData("The council approved the new library on Tuesday.", "The council did not approve the new library.", PropositionRelation.Contradiction)]
    [InlineData("市议会周二批准了新图书馆的建设。", "市议会没有批准新图书馆的建设。", PropositionRelation.Contradiction)]
    [InlineData("The ferry sank off the coast on Monday night.", "Violin makers from Cremona gathered for a congress on varnish.", PropositionRelation.Neutral)]
    public void Clear_cases(string premise, string hypothesis, PropositionRelation expected) => Assert.Equal(expected, s_comparer.Compare(premise, hypothesis).Relation);

    [Theory]
    [InlineData("", "The ferry sank.")]
    [InlineData("The ferry sank.", "")]
    [InlineData("   \n\t", " … ?! ")]
    [InlineData("\0\u0001\uFFFF", "\uD800")]
    public void What_says_nothing_contradicts_nothing(string premise, string hypothesis)
    {
        var comparison = s_comparer.Compare(premise, hypothesis);
        Assert.Equal(PropositionRelation.Neutral, comparison.Relation);
        Assert.Equal(0, comparison.Contradiction);
        Assert.False(comparison.IsAlarm);
        Assert.Empty(comparison.Evidence);
    }

    [Theory]
    [InlineData("not ")]
    [InlineData("1")]
    [InlineData("不")]
    [InlineData("1,2.3 ")]
    [InlineData("tidak semua ")]
    public void Huge_texts_are_read_in_part(string part)
    {
        var text = new StringBuilder().Insert(0, part, 300_000).ToString();
        var comparison = s_comparer.Compare(text, text);
        Assert.InRange(comparison.Score, 0, 1);
    }

    [Fact]
    public void Probabilities_are_one_in_sum_and_the_greatest_is_the_answer()
    {
        var comparison = s_comparer.Compare("Harga beras naik 5 persen pada Mei.", "Harga beras turun pada Mei.");
        Assert.Equal(1, comparison.Contradiction + comparison.Entailment + comparison.Neutral, 9);
        Assert.Equal(comparison.Score, Math.Max(comparison.Contradiction, Math.Max(comparison.Entailment, comparison.Neutral)));
        Assert.NotEmpty(comparison.Evidence);
    }

    [Fact]
    public void Prepared_texts_give_the_same_answer()
    {
        const string Premise = "The bridge was closed in May for repairs.";
        const string Hypothesis = "The bridge was open in May.";
        var direct = s_comparer.Compare(Premise, Hypothesis);
        var prepared = s_comparer.Compare(s_comparer.Prepare(Premise), s_comparer.Prepare(Hypothesis));
        Assert.Equal(direct.Contradiction, prepared.Contradiction);
        Assert.Equal(direct.Evidence, prepared.Evidence);
    }

    [Fact]
    public void The_culture_of_the_machine_does_not_show()
    {
        var before = CultureInfo.CurrentCulture;
        var first = s_comparer.Compare("IHSG naik 1,25 persen.", "IHSG naik 2,5 persen.");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(first.Evidence, new PropositionComparer(Tests.Languages.Catalog.Languages).Compare("IHSG naik 1,25 persen.", "IHSG naik 2,5 persen.").Evidence);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Many_threads_get_the_answer_of_one()
    {
        var expected = s_comparer.Compare("Semua penumpang selamat.", "Sebagian penumpang tewas.").Contradiction;
        Parallel.For(0, 200, _ => Assert.Equal(expected, s_comparer.Compare("Semua penumpang selamat.", "Sebagian penumpang tewas.").Contradiction));
    }

    [Fact]
    public void No_text_is_refused() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll<string?, string?>((premise, hypothesis) => s_comparer.Compare(premise ?? "", hypothesis ?? "").Score is >= 0 and <= 1));

    [Fact]
    public void Evidence_holds_the_words_it_speaks_of()
    {
        var comparison = s_comparer.Compare("The tower is 120 metres tall.", "The tower is 250 metres tall.");
        Assert.Contains(comparison.Evidence, evidence => evidence.Words.Contains("250", StringComparison.Ordinal) && evidence.Words.Contains("120", StringComparison.Ordinal));
    }
}

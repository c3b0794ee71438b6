using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Tests.Verdicts;

/// <summary>What a claim counts or measures must stand in the texts for it to be supported.</summary>
public sealed class ClaimFiguresTests
{
    [Theory]
    [InlineData("en", "Norland Lines appointed Ada Quillfeather as captain on a two-year contract.", "Norland Lines have appointed Ada Quillfeather as captain on a four-year contract, the company said on Monday.")]
    [InlineData("en", "Norland Lines repaired 9 ships.", "Norland Lines repaired ships at every yard on the coast, the port authority said.")]
    [InlineData("id", "Feri Larasati memperbaiki 9 kapal.", "Feri Larasati memperbaiki kapal di setiap galangan, kata otoritas pelabuhan.")]
    public void A_figure_that_no_text_gives_is_not_supported(string language, string claim, string text) =>
        Assert.NotEqual(VerdictOutcome.Supported, Library.Check(claim, "2025-06-30", Library.Article("2025-06-03", text, language)).Outcome);

    [Theory]
    [InlineData("en", "Corvane Ferries carried 640,000 passengers in May.", "Corvane Ferries carried 640,000 passengers in May, the port authority said on Monday.", VerdictOutcome.Supported)]
    [InlineData("en", "Corvane Ferries carried 460,000 passengers in May.", "Corvane Ferries carried 640,000 passengers in May, the port authority said on Monday.", VerdictOutcome.Contradicted)]
    [InlineData("en", "The repairs cost the Port Ellery museum £1.4 million.", "The Port Ellery museum spent £1.4 million on the repairs, the council said.", VerdictOutcome.Supported)]
    public void A_figure_that_a_text_gives_settles_it(string language, string claim, string text, VerdictOutcome outcome) =>
        Assert.Equal(outcome, Library.Check(claim, "2025-06-30", Library.Article("2025-06-03", text, language)).Outcome);

    // "Kaki lima" is no five.
    [Theory]
    [InlineData("Pedagang kaki lima menempati dermaga Muara Lawang.", false)]
    [InlineData("Lima pedagang menempati dermaga Muara Lawang.", true)]
    public void A_number_word_inside_a_phrase_counts_nothing(string claim, bool isCount) =>
        Assert.Equal(isCount, Library.Check(claim, "2025-06-30", Library.Article("2025-06-03", "Dermaga Muara Lawang ditutup, kata otoritas pelabuhan.", "id")).Steps[0].ToString().Contains("number", StringComparison.Ordinal));

    // The mark of a currency is no part of the name before it, the rank of a place no part of what it is called.
    [Theory]
    [InlineData("id", "Biaya perbaikan dermaga Muara Lawang Rp 8 miliar.", "Dermaga Muara Lawang diperbaiki dengan biaya Rp 8 miliar, kata otoritas pelabuhan.", false)]
    [InlineData("id", "Biaya perbaikan dermaga Muara Kelam Rp 8 miliar.", "Dermaga Muara Lawang diperbaiki dengan biaya Rp 8 miliar, kata otoritas pelabuhan.", true)]
    [InlineData("zh", "汀州环保局关闭了一家染厂。", "汀州市环保局6月2日关闭了一家染厂。", false)]
    public void A_name_ends_before_the_currency(string language, string claim, string text, bool isStranger) =>
        Assert.Equal(isStranger, Library.Check(claim, "2025-06-30", Library.Article("2025-06-03", text, language)).Steps.Any(step => step.Code == "step.needed.names"));

    // Which waste it was is no word against its having been let out.
    [Theory]
    [InlineData("碧水化工6月2日向西河排放了未经处理的废水，环保局表示。", VerdictOutcome.Contradicted)]
    [InlineData("碧水化工没有向西河排放废水，环保局表示。", VerdictOutcome.Supported)]
    public void What_is_negated_beside_the_matter_turns_nothing(string text, VerdictOutcome never) =>
        Assert.NotEqual(never, Library.Check("碧水化工向西河排放了废水。", "2025-06-30", Library.Article("2025-06-03", text, "zh")).Outcome);

    // A promise of another matter, kept, does not show that this one was.
    [Theory]
    [InlineData("Corvane Ferries kept its promise not to dismiss porters.", false)]
    [InlineData("Corvane Ferries kept its promise to reopen the Port Ellery terminal.", true)]
    public void The_promise_that_is_meant_decides(string claim, bool isKept) =>
        Assert.Equal(isKept, Library.Check(claim, "2025-06-30",
            Library.Article("2025-05-01", "\"We will reopen the Port Ellery terminal,\" Corvane Ferries chief executive Dana Whitlock said on Thursday.", "en"),
            Library.Article("2025-06-03", "Corvane Ferries reopened the Port Ellery terminal on 2 June.", "en")).Outcome == VerdictOutcome.Supported);

    // What is dated behind the day on which it was said is no proof that it came about.
    [Fact]
    public void What_is_yet_to_come_settles_nothing() =>
        Assert.NotEqual(VerdictOutcome.Supported, Library.Check("Norland Lines sails to Port Ellery already.", "2025-06-30",
            Library.Article("2025-06-03", "\"The ships start to sail to Port Ellery on 1 September 2025,\" Norland Lines director Ada Quillfeather said on Monday.", "en")).Outcome);

    [Fact]
    public void A_figure_that_one_side_gives_settles_nothing() =>
        Assert.NotEqual(VerdictOutcome.Supported, Library.Check("Corvane Ferries dismissed 900 porters.", "2025-06-30",
            Library.Article("2025-06-03", "Corvane Ferries dismissed 900 porters, the porters' union said on Monday. The company said that no porter had been dismissed.", "en")).Outcome);
}

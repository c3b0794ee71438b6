using OpenSourceTracker.Rules;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Tests.Verdicts;

public sealed class VerdictStepsTests
{
    private const string Told = "Corvane Ferries carried 640,000 passengers in May, the port authority said on Monday.";
    private const string Own = "“Corvane Ferries carried 640,000 passengers in May,” said Corvane Ferries chief executive Dana Whitlock.";
    private const string Other = "Tern Lines put 3 million dollars into Corvane Ferries, the port authority said on Monday.";

    [Theory]
    [InlineData("Corvane Ferries carried 640,000 passengers in May.", Told)]
    [InlineData("Halberd Airways carried 640,000 passengers in May.", Told)]
    [InlineData("Tern Lines put 9 million dollars into Corvane Ferries.", Other)]
    [InlineData("Corvane Ferries kept its promise.", "Corvane Ferries kept its promise, the port authority said.")]
    [InlineData("Corvane Ferries sank.", Told)]
    public void Every_verdict_says_how_the_claim_was_read_what_beside_and_what_decided(string claim, string text)
    {
        var codes = Check(claim, text).Steps.Select(step => step.Code).ToList();

        Assert.Equal(["step.claim.read", "step.claim.scope"], codes.Take(2));
        Assert.Contains(codes, code => code is "step.settled" || code.StartsWith("step.decided.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Corvane Ferries carried 640,000 passengers in May.", Told)]
    [InlineData("Halberd Airways carried 640,000 passengers in May.", Told)]
    [InlineData("Tern Lines put 9 million dollars into Corvane Ferries.", Other)]
    public void All_renderings_have_the_same_steps(string claim, string text)
    {
        var verdict = Check(claim, text);

        foreach (var step in verdict.Steps)
        {
            var said = Message.Languages.Select(step.In).ToList();
            Assert.All(said, words => Assert.DoesNotContain("step.", words, StringComparison.Ordinal));
            Assert.Equal(3, said.Distinct().Count());
        }
    }

    [Theory]
    [InlineData("Tern Lines put 9 million dollars into Corvane Ferries.", Other, "another number: 3 million dollars, where the claim has 9 million dollars")]
    [InlineData("Corvane Ferries carried 640,000 passengers in May.", Told, "the number agrees: 640,000")]
    public void Numbers_are_named(string claim, string text, string words)
    {
        var verdict = Check(claim, text);

        Assert.Contains(words, verdict.Explanation.ToString(), StringComparison.Ordinal);
        Assert.Contains(words, Assert.Single(verdict.Supporting.Concat(verdict.Opposing)).Reason.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Told, EvidenceVoice.OtherSource, true)]
    [InlineData(Own, EvidenceVoice.OwnWord, false)]
    [InlineData("Corvane Ferries carried 640,000 passengers in May.", EvidenceVoice.Outlet, true)]
    [InlineData("Corvane Ferries reportedly carried 640,000 passengers in May.", EvidenceVoice.Reported, false)]
    public void Evidence_says_whose_word_it_is(string text, EvidenceVoice voice, bool isIndependent)
    {
        var item = Assert.Single(Check("Corvane Ferries carried 640,000 passengers in May.", text).Supporting);

        Assert.Equal((voice, isIndependent), (item.Voice, item.IsIndependent));
        Assert.Equal("The Tern Courier", item.Article!.Publisher);
    }

    [Fact]
    public void Only_the_own_word_asks_for_an_independent_source()
    {
        Assert.Contains(Check("Corvane Ferries carried 640,000 passengers in May.", Own).Steps, step => step.Code == "step.needed.independent");
        Assert.DoesNotContain(Check("Corvane Ferries carried 640,000 passengers in May.", Told).Steps, step => step.Code == "step.needed.independent");
    }

    [Fact]
    public void A_name_that_no_text_has_is_what_is_missing() =>
        Assert.Contains("names Halberd Airways", Check("Halberd Airways carried 640,000 passengers in May.", Told).Steps[^1].ToString(), StringComparison.Ordinal);

    [Fact]
    public void Undated_texts_are_told_to_be_left_out()
    {
        var verdict = Library.Check("Corvane Ferries sank.", "2025-06-30", Library.Article("2025-06-03", Told), Library.Article("", Own));

        Assert.Contains("Left out, since nothing shows when they were published: 1 article", verdict.Steps.Select(step => step.ToString()));
    }

    [Theory]
    [InlineData(0.97, "almost certain (0.97)")]
    [InlineData(0.84, "very likely (0.84)")]
    [InlineData(0.6, "likely (0.60)")]
    [InlineData(0.5, "about as likely as not (0.50)")]
    [InlineData(0.25, "unlikely (0.25)")]
    [InlineData(0.01, "very unlikely (0.01)")]
    public void Probabilities_are_said_in_words(double probability, string words) => Assert.Equal(words, Likelihood.Of(probability).ToString());

    private static Verdict Check(string claim, string text) => Library.Check(claim, "2025-06-30", Library.Article("2025-06-03", text));
}

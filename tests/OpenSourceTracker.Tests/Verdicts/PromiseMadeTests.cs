using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Tests.Verdicts;

/// <summary>"X promised that P" is about the promise, whatever became of P.</summary>
public sealed class PromiseMadeTests
{
    private static readonly Article[] s_english =
    [
        Library.Article("2025-05-01", "\"We will not close the Port Ellery terminal,\" Corvane Ferries chief executive Dana Whitlock said on Thursday.", "en"),
        Library.Article("2025-06-03", "Corvane Ferries closed the Port Ellery terminal on 2 June.", "en"),
    ];

    private static readonly Article[] s_indonesian =
    [
        Library.Article("2025-05-01", "\"Kami tidak akan menutup dermaga Muara Lawang,\" kata Direktur Utama PT Feri Larasati, Sari Wulan, Kamis (1/5/2025).", "id"),
        Library.Article("2025-06-03", "PT Feri Larasati menutup dermaga Muara Lawang pada 2 Juni 2025.", "id"),
    ];

    [Fact]
    public void A_broken_promise_was_a_promise()
    {
        var verdict = Library.Check("Corvane Ferries promised not to close the Port Ellery terminal.", "2025-06-30", s_english);

        Assert.Equal(VerdictOutcome.Supported, verdict.Outcome);
        Assert.Equal(StatementKind.Commitment, Assert.Single(verdict.Supporting).Statement.Kind);
    }

    [Theory]
    [InlineData("Dana Whitlock promised that the Port Ellery terminal would not be closed.")]
    [InlineData("Corvane Ferries promised to keep the Port Ellery terminal open.")]
    [InlineData("Corvane Ferries promised to sell the Port Ellery terminal.")]
    [InlineData("PT Feri Larasati berjanji tidak akan menutup dermaga Muara Lawang.")]
    public void What_came_about_speaks_against_no_promise(string claim)
    {
        var articles = claim.StartsWith("PT", StringComparison.Ordinal) ? s_indonesian : s_english;

        Assert.NotEqual(VerdictOutcome.Contradicted, Library.Check(claim, "2025-06-30", articles).Outcome);
        Assert.NotEqual(VerdictOutcome.Contradicted, Library.Check(claim, "2025-06-30", articles[1..]).Outcome);
    }

    [Fact]
    public void The_steps_tell_how_it_was_read() =>
        Assert.Contains("that something was promised", Library.Check("Corvane Ferries promised not to close the Port Ellery terminal.", "2025-06-30", s_english).Steps[0].ToString(), StringComparison.Ordinal);

    [Fact]
    public void Over_no_text_at_all_there_is_nothing_to_weigh()
    {
        var verdict = Library.Check("Corvane Ferries closed the Port Ellery terminal.", "2025-06-30");

        Assert.Equal((VerdictOutcome.Unknown, VerdictNuance.NoStatementYet, (double?)null), (verdict.Outcome, verdict.Nuance, verdict.Confidence));
        Assert.Contains("nothing to hold the claim against", verdict.Explanation.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(verdict.Steps, step => step.ToString().Contains('%'));
    }
}

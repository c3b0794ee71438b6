using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Tests.Verdicts;

public sealed class FactCheckerTests
{
    private const string Fare = "Corvane Ferries carried 640,000 passengers in May, the port authority said on Monday.";
    private const string Closed = "Corvane Ferries closed the Port Ellery terminal on 2 June.";
    private const string FareIndonesian = "Feri Larasati mengangkut 640.000 penumpang pada Mei, kata otoritas pelabuhan, Senin (2/6/2025).";

    [Theory]
    [InlineData("Corvane Ferries carried 640,000 passengers in May.", VerdictOutcome.Supported)]
    [InlineData("Corvane Ferries carried more than 600,000 passengers in May.", VerdictOutcome.Supported)]
    [InlineData("Corvane Ferries carried fewer than 200,000 passengers in May.", VerdictOutcome.Contradicted)]
    [InlineData("Corvane Ferries ordered two new ships.", VerdictOutcome.Unknown)]
    [InlineData("Halberd Airways carried 640,000 passengers in May.", VerdictOutcome.Unknown)]
    public void A_number_is_judged_as_a_number(string claim, VerdictOutcome outcome) => Assert.Equal(outcome, Library.Check(claim, "2025-06-30", Library.Article("2025-06-03", Fare)).Outcome);

    // A figure that a change leaves behind, that of a part, and what is said of a few where the claim is of all, are none of the claim's.
    [Theory]
    [InlineData("en", "The ticket of the Tarn tram costs $3.", "The ticket of the Tarn tram now costs $3, up from $2, the council said.", false)]
    [InlineData("en", "The contract for the Tarn dam is worth $320 million.", "The first phase of the contract for the Tarn dam is worth $110 million, the council said.", false)]
    [InlineData("id", "Kontrak bendungan Sumber Lor bernilai Rp 3,2 triliun.", "Tahap pertama kontrak bendungan Sumber Lor bernilai Rp 1,1 triliun, kata dinas.", false)]
    [InlineData("en", "The contract for the Tarn dam is worth $320 million.", "The contract for the Tarn dam is worth $110 million, the council said.", true)]
    public void The_figure_of_a_part_does_not_oppose_that_of_the_whole(string language, string claim, string text, bool opposes)
    {
        var verdict = Library.Check(claim, "2025-06-30", Library.Article("2025-06-03", text, language));

        Assert.Equal(opposes, verdict.Outcome == VerdictOutcome.Contradicted);
    }

    // A name that stands in a text in another form is no stranger to it; one that does not, is.
    [Theory]
    [InlineData("Corvid 2 is still Apache-licensed.", "Corvid 2 stays under the Apache licence, Ines Brake said.", false)]
    [InlineData("The Tilleys' farm is closed.", "The farm of the Tilley family is closed, Ines Brake said.", false)]
    [InlineData("Corvid 2 is still Mozilla-licensed.", "Corvid 2 stays under the Apache licence, Ines Brake said.", true)]
    public void A_name_of_which_the_texts_have_the_stem_is_known(string claim, string text, bool isStranger) =>
        Assert.Equal(isStranger, Library.Check(claim, "2025-06-30", Library.Article("2025-06-03", text, "en")).Steps.Any(step => step.Code == "step.needed.names"));

    [Fact]
    public void A_claim_finds_its_evidence_in_another_language() =>
        Assert.Equal(VerdictOutcome.Supported, Library.Check("Feri Larasati carried more than 600,000 passengers.", "2025-06-30", Library.Article("2025-06-03", FareIndonesian, "id")).Outcome);

    [Fact]
    public void Evidence_names_its_statement_and_why()
    {
        var article = Library.Article("2025-06-03", Fare);
        var evidence = Assert.Single(Library.Check("Corvane Ferries carried 640,000 passengers in May.", "2025-06-30", article).Supporting);

        Assert.Equal(article.Content[evidence.Statement.Span.Start..evidence.Statement.Span.End], evidence.Statement.Text);
        Assert.Equal("the number agrees: 640,000", evidence.Reason.ToString());
        Assert.InRange(evidence.Strength, 0.5, 1);
    }

    [Fact]
    public void What_is_published_later_has_no_say()
    {
        var verdict = Library.Check("Corvane Ferries carried 640,000 passengers in May.", "2025-06-02", Library.Article("2025-06-03", Fare));

        Assert.Equal((VerdictOutcome.Unknown, VerdictNuance.NoStatementYet), (verdict.Outcome, verdict.Nuance));
        Assert.Empty(verdict.Supporting);
    }

    [Fact]
    public void What_nobody_can_date_has_no_say() => Assert.Equal(VerdictOutcome.Unknown, Library.Check("Corvane Ferries carried 640,000 passengers.", "2025-06-30", Library.Article("", "Corvane Ferries carried 640,000 passengers.")).Outcome);

    [Fact]
    public void A_promise_is_no_proof_that_it_was_done()
    {
        var verdict = Library.Check("Corvane Ferries closed the Port Ellery terminal.", "2025-06-30", Library.Article("2025-05-01", "Corvane Ferries will close the Port Ellery terminal, chief executive Dana Whitlock said."));

        Assert.Equal(VerdictOutcome.Unknown, verdict.Outcome);
    }

    [Fact]
    public void An_empty_claim_is_refused() => Assert.Throws<ArgumentException>(() => Library.Tracker.FactCheck([]).Check(" ", new(2025, 6, 30)));

    [Theory]
    [InlineData("?!")]
    [InlineData("…")]
    [InlineData("640,000")]
    [InlineData("\ud83d\ude00 \ud83d")]
    public void Odd_claims_are_unknown(string claim) => Assert.Equal(VerdictOutcome.Unknown, Library.Check(claim, "2025-06-30", Library.Article("2025-06-03", Closed)).Outcome);

    // Whatever is published after the day, and in whatever order the articles are given, the verdict of the day stays.
    [Fact]
    public void A_later_article_never_changes_an_earlier_verdict()
    {
        var day = new LocalDate(2025, 6, 30);
        Article[] known = [Library.Article("2025-06-03", Fare), Library.Article("2025-06-20", Closed)];
        var texts = new[] { "Corvane Ferries carried 12,000 passengers in May, said Corvane Ferries.", "Dana Whitlock denied that the Port Ellery terminal had closed.", "The Port Ellery terminal of Corvane Ferries (CF) reopened on Friday.", "Port Ellery is a person, said Ellery Corvane." };
        var claims = new[] { "Corvane Ferries carried 640,000 passengers in May.", "Corvane Ferries closed the Port Ellery terminal.", "The Port Ellery terminal is open." };
        var expected = claims.Select(claim => Print(Library.Tracker.FactCheck(known).Check(claim, day))).ToList();
        var later = Gen.Choose(0, texts.Length - 1).SelectMany(_ => Gen.Choose(1, 400), (text, days) => Library.Article($"{day.PlusDays(days):uuuu-MM-dd}", texts[text])).ListOf();

        Prop.ForAll(Arb.From(later), articles =>
        {
            var checker = Library.Tracker.FactCheck(articles.DistinctBy(article => article.Id).Concat(known).Reverse());
            Assert.Equal(expected, claims.Select(claim => Print(checker.Check(claim, day))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Fact]
    public void One_checker_serves_many_threads()
    {
        var checker = Library.Tracker.FactCheck([Library.Article("2025-06-03", Fare), Library.Article("2025-06-20", Closed)]);
        LocalDate[] days = [new(2025, 6, 10), new(2025, 6, 25)];
        var alone = days.Select(Answer).ToList();
        var answers = Enumerable.Range(0, 32).AsParallel().AsOrdered().Select(i => Answer(days[i % 2])).ToList();

        Assert.All(answers.Select((answer, i) => (answer, i)), item => Assert.Equal(alone[item.i % 2], item.answer));

        string Answer(LocalDate day) => Print(checker.Check("Corvane Ferries carried 640,000 passengers in May.", day));
    }

    private static string Print(Verdict verdict) => $"{verdict.Outcome} {verdict.Nuance} {verdict.Explanation} {string.Join(' ', verdict.Supporting.Concat(verdict.Opposing).Select(item => item.Statement.Id + item.Reason + item.Strength))}";
}

using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Tests.Verdicts;

public sealed class RecordTests
{
    private static readonly Article s_promise = Library.Article("2025-02-03", "Corvane Ferries will not close the Port Ellery terminal, chief executive Dana Whitlock said on Monday.");
    private static readonly Article s_closed = Library.Article("2025-06-20", "Corvane Ferries closed the Port Ellery terminal on Friday.");
    private static readonly Article s_dated = Library.Article("2025-02-04", "Corvane Ferries will open the Sable Quay terminal by 30 April 2025, chief executive Dana Whitlock said on Tuesday.");
    private static readonly Article s_opened = Library.Article("2025-04-29", "Corvane Ferries opened the Sable Quay terminal on Monday.");
    private static readonly Article s_kept = Library.Article("2025-05-02", "Corvane Ferries kept its promise, the port authority said.");

    [Fact]
    public void Without_news_a_promise_is_in_the_works() => Assert.Equal(CommitmentStatus.InTheWorks, Only(new(2025, 3, 1), s_dated).Status);

    [Fact]
    public void No_news_after_its_time_is_never_a_broken_promise()
    {
        var promise = Only(new(2025, 9, 1), s_dated);

        Assert.Equal(CommitmentStatus.NotYetRated, promise.Status);
        Assert.Equal("2025-04-30", promise.Due?.ToString());
        Assert.Empty(promise.Evidence);
        Assert.Null(promise.RatedOn);
    }

    [Fact]
    public void What_was_done_is_kept()
    {
        var promise = Only(new(2025, 9, 1), s_dated, s_opened);

        Assert.Equal((CommitmentStatus.Kept, "2025-04-29"), (promise.Status, promise.RatedOn?.ToString()));
        Assert.Contains("opened the Sable Quay terminal", promise.Evidence[0].Statement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_opposite_breaks_it_from_the_day_it_is_known()
    {
        Assert.Equal(CommitmentStatus.InTheWorks, Only(new(2025, 6, 19), s_promise, s_closed).Status);
        Assert.Equal(CommitmentStatus.Broken, Only(new(2025, 6, 20), s_promise, s_closed).Status);
    }

    [Fact]
    public void A_party_that_no_text_names_has_no_promises() => Assert.Empty(Library.Tracker.FactCheck([s_promise]).Commitments("Halberd Airways", new(2025, 9, 1)));

    [Theory]
    [InlineData("Corvane Ferries kept its promise.", VerdictOutcome.Supported, VerdictNuance.Kept)]
    [InlineData("Corvane Ferries broke its promise.", VerdictOutcome.Contradicted, VerdictNuance.Kept)]
    public void A_claim_about_a_promise_is_answered_from_its_record(string claim, VerdictOutcome outcome, string nuance)
    {
        var verdict = Library.Check(claim, "2025-09-01", s_dated, s_kept);

        Assert.Equal((outcome, nuance), (verdict.Outcome, verdict.Nuance));
    }

    [Fact]
    public void Before_its_outcome_is_known_the_claim_is_unknown()
    {
        var verdict = Library.Check("Corvane Ferries kept its promise.", "2025-03-01", s_dated, s_kept);

        Assert.Equal((VerdictOutcome.Unknown, VerdictNuance.InTheWorks), (verdict.Outcome, verdict.Nuance));
    }

    [Fact]
    public void A_timeline_is_in_order_and_marks_changes()
    {
        var timeline = Library.Tracker.FactCheck([s_closed, s_promise]).Timeline("Corvane Ferries", new(2025, 9, 1));

        Assert.Equal(timeline.OrderBy(entry => entry.On).Select(entry => entry.Statement.Id), timeline.Select(entry => entry.Statement.Id));
        Assert.Contains(timeline, entry => entry.Change is { } change && change.ToString().Contains(" → ", StringComparison.Ordinal));
        Assert.DoesNotContain(Library.Tracker.FactCheck([s_closed, s_promise]).Timeline("Corvane Ferries", new LocalDate(2025, 3, 1)), entry => entry.Change is not null);
    }

    [Fact]
    public void A_timeline_of_a_topic_holds_all_parties() => Assert.NotEmpty(Library.Tracker.FactCheck([s_closed, s_promise]).Timeline("operation", new(2025, 9, 1)));

    [Theory]
    [InlineData("Corvane Ferries will close the Port Ellery terminal, the pier union said on Friday.")]
    [InlineData("Corvane Ferries reportedly closed the Port Ellery terminal on Friday.")]
    public void What_others_foresee_or_only_pass_on_breaks_no_promise(string text) =>
        Assert.DoesNotContain(Library.Tracker.FactCheck([s_promise, Library.Article("2025-06-20", text)]).Commitments("Corvane Ferries", new(2025, 9, 1)), promise => promise.Status == CommitmentStatus.Broken);

    [Theory]
    [InlineData("Halberd Airways kept its promise on the Sable Quay terminal, the port authority said.")]
    [InlineData("Will Corvane Ferries keep its promise on the Sable Quay terminal?")]
    public void Another_party_s_kept_word_and_a_question_settle_no_promise(string text) =>
        Assert.NotEqual(CommitmentStatus.Kept, Only(new(2025, 9, 1), s_dated, Library.Article("2025-05-02", text)).Status);

    [Theory]
    [InlineData("Corvane Ferries will close the Port Ellery terminal, the pier union said on Monday.")]
    [InlineData("Corvane Ferries akan menutup terminal Port Ellery, kata serikat pekerja pelabuhan, Senin.")]
    public void What_others_say_that_a_party_will_do_is_not_its_promise(string text) =>
        Assert.DoesNotContain(Library.Tracker.FactCheck([Library.Article("2025-02-03", text)]).Commitments("Corvane Ferries", new(2025, 9, 1)), promise => promise.Statement.Speaker != "narrator");

    [Theory]
    [InlineData("2025-07-31", VerdictOutcome.Disputed)]
    [InlineData("2025-12-31", VerdictOutcome.Contradicted)]
    [InlineData("2025-06-30", VerdictOutcome.Unknown)]
    public void An_unchanged_position_is_held_against_what_shows_a_change(string asOf, VerdictOutcome outcome) =>
        Assert.Equal(outcome, Library.Check("Larkspur Systems has not changed its position on open source.", asOf,
            Library.Article("2024-03-04", "Larkspur Systems will release all its models as open source, chief executive Ivo Brandt said on Monday."),
            Library.Article("2025-07-29", "“Our position on open source is unchanged,” said a spokesperson for Larkspur Systems."),
            Library.Article("2025-07-30", "Larkspur Systems is reportedly turning to closed source models."),
            Library.Article("2025-12-09", "Larkspur Systems has abandoned open source models, Ivo Brandt said on Tuesday.")).Outcome);

    private static Commitment Only(LocalDate asOf, params Article[] articles) => Assert.Single(Library.Tracker.FactCheck(articles).Commitments("Corvane Ferries", asOf));
}

using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Mentions;
using OpenSourceTracker.Statements.Speakers;
using OpenSourceTracker.Statements.Subjects;

namespace OpenSourceTracker.Tests.Statements.Speakers;

public sealed class SpeakerArbiterTests
{
    private const double Least = 0.4;

    private static readonly Speaker s_mayor = Named("Ana Mora");
    private static readonly Speaker s_clerk = Named("Tom Reed");
    private static readonly Draft s_draft = new(0, 5, s_mayor, null, AttributionForm.Indirect, null);

    [Fact]
    public void The_rules_stand_where_nobody_is_likelier() => Assert.Same(s_draft, Decide((s_mayor, 0.6), (Speaker.Narrator, 0.3), (s_clerk, 0.5)));

    [Fact]
    public void Somebody_likelier_takes_the_place_of_the_rules_speaker_who_stays_a_candidate()
    {
        var decided = Decide((s_mayor, 0.3), (Speaker.Narrator, 0.1), (s_clerk, 0.7));

        Assert.Equal("Tom Reed", decided.Speaker.Name);
        Assert.Equal(["Ana Mora"], decided.Speaker.Candidates);
        Assert.Equal(AttributionForm.Indirect, decided.Form);
    }

    [Fact]
    public void Nobody_is_named_who_is_not_likely_enough()
    {
        var decided = Decide((s_mayor, 0.35), (Speaker.Narrator, 0.1), (s_clerk, 0.38));

        Assert.Equal(SourceClass.Unknown, decided.Speaker.Class);
        Assert.Equal(["Tom Reed", "Ana Mora"], decided.Speaker.Candidates);
    }

    [Fact]
    public void What_falls_to_the_outlet_is_narrated()
    {
        var decided = Decide((s_mayor, 0.1), (Speaker.Narrator, 0.3));

        Assert.Equal((SourceClass.Narrator, AttributionForm.Narrator), (decided.Speaker.Class, decided.Form));
    }

    [Fact]
    public void Words_of_attribution_leave_nothing_to_the_outlet()
    {
        var said = s_draft with { Frame = new(default, new(SourceClass.RoleOnly, 6, 8), 5, 8, true) };

        Assert.Equal(SourceClass.Unknown, Decide(said, (s_mayor, 0.1), (Speaker.Narrator, 0.9), (s_clerk, 0.2)).Speaker.Class);
    }

    [Fact]
    public void Whom_the_rules_did_not_find_is_named_if_likelier_than_not()
    {
        var unknown = s_draft with { Speaker = Speaker.Unknown };

        Assert.Equal("unknown", Decide(unknown, (Speaker.Unknown, 0), (s_clerk, 0.45)).Speaker.Name);
        Assert.Equal("Tom Reed", Decide(unknown, (Speaker.Unknown, 0), (s_clerk, 0.55)).Speaker.Name);
    }

    [Fact]
    public void What_is_left_to_the_outlet_is_not_asked_about()
    {
        Assert.True(SpeakerArbiter.IsOpen(s_draft));
        Assert.True(SpeakerArbiter.IsOpen(s_draft with { Speaker = Speaker.Unknown }));
        Assert.False(SpeakerArbiter.IsOpen(s_draft with { Speaker = Speaker.Narrator }));
    }

    [Fact]
    public void Whom_the_words_of_attribution_name_is_not_asked_about()
    {
        var name = new SpeakerPhrase(SourceClass.Named, 6, 8) { Mention = new(6, 8, "Ana Mora", MentionKind.Person) };

        Assert.False(SpeakerArbiter.IsOpen(s_draft with { Frame = new(default, name, 5, 8, true) }));
        Assert.True(SpeakerArbiter.IsOpen(s_draft with { Frame = new(default, name with { Mention = null, Refers = "pronoun.person" }, 5, 8, true) }));
    }

    [Fact]
    public void She_is_no_body_and_the_club_is_no_person()
    {
        var club = new Speaker("Milton Rovers", SourceClass.Named, new("Milton Rovers") { Kind = MentionKind.Organisation }, null, RoleClass.None);
        var coach = new Speaker("Kit Marlowe", SourceClass.Named, new("Kit Marlowe") { Kind = MentionKind.Person }, null, RoleClass.None);

        Assert.Equal("Ana Mora", Decide(Said("she", "pronoun.person"), (s_mayor, 0.5), (club, 0.9)).Speaker.Name);
        Assert.Equal("Kit Marlowe", Decide(Said("she", "pronoun.person"), (s_mayor, 0.5), (coach, 0.9)).Speaker.Name);
        Assert.Equal("Ana Mora", Decide(Said("The club", "org.generic"), (s_mayor, 0.5), (coach, 0.9)).Speaker.Name);
        Assert.Equal("Milton Rovers", Decide(Said("The club", "org.generic"), (s_mayor, 0.5), (club, 0.9)).Speaker.Name);

        static Draft Said(string words, string refers) => s_draft with { Frame = new(default, new(SourceClass.Named, 6, 8) { Words = words, Refers = refers }, 5, 8, true) };
    }

    private static Draft Decide(params (Speaker Speaker, double Likelihood)[] candidates) => Decide(s_draft, candidates);

    private static Draft Decide(Draft draft, params (Speaker Speaker, double Likelihood)[] candidates) =>
        SpeakerArbiter.With(draft, [.. candidates.Select(item => new SpeakerCandidate(item.Speaker, CandidateSource.None))], [.. candidates.Select(item => item.Likelihood)], Least);

    private static Speaker Named(string name) => new(name, SourceClass.Named, new(name), null, RoleClass.None);
}

using System.Globalization;
using NodaTime.Text;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Verdicts;

/// <summary>Tells how a verdict came about: the claim as read, what was read beside it, what speaks for it and against it, whose word that is, and what is missing for a firm answer.</summary>
internal static class VerdictSteps
{
    /// <summary>The verdict with its steps in full and each source counted once. What it has of steps (what decided) stays in their midst.</summary>
    public static Verdict Complete(Assessment assessment, Verdict verdict)
    {
        verdict = verdict with { Supporting = Told(verdict.Supporting), Opposing = Told(verdict.Opposing) };
        IReadOnlyList<VerdictEvidence> Told(IReadOnlyList<VerdictEvidence> side) => Sources.Told(side, assessment.Claim.Meaning.Evidence.Named, assessment.Ledger);
        return verdict with
        {
            Steps =
            [
                .. Read(assessment.Claim),
                .. Scope(assessment),
                .. assessment.IsSettled ? Evidence(verdict) : [],
                .. verdict.Steps,
                .. assessment.IsSettled ? [Message.Of("step.settled", ("nuance", Nuance(verdict.Nuance)))] : (Message[])[],
                .. SourcesOf(verdict),
                .. Needed(assessment, verdict),
            ],
        };
    }

    /// <summary>What an outcome rests on, in words.</summary>
    public static Message Nuance(string nuance) => Message.Word("nuance", nuance);

    public static Message Outcome(VerdictOutcome outcome) => Message.Word("outcome", outcome.ToString().ToLowerInvariant());

    /// <summary>A statement as a step names it: who and when, then the words.</summary>
    public static Message Cited(Statement statement, Message who) =>
        Message.Of("step.cited", ("who", who), ("date", statement.SaidOn is { } said ? said.ToString() : Message.Of("date.unknown")), ("text", statement.Text));

    private static IEnumerable<Message> Read(CheckedClaim claim)
    {
        var meaning = claim.Meaning;
        var passage = meaning.Evidence.Passage;
        var parts = new List<Message>();
        if (passage.Mentions.Count > 0)
        {
            parts.Add(Message.Of("read.about", ("names", string.Join(", ", passage.Mentions.Select(mention => EnglishPossessive.Bare(passage.Text(mention.First, mention.End))).Distinct()))));
        }

        parts.AddRange(Values(claim));
        parts.AddRange(meaning.Counts.Where(count => !ValueWords.IsInName(count, meaning)).Select(count => Message.Of("read.number", ("number", count.Quantity.Span.In(passage.Article.Content)))));
        parts.AddRange(passage.Dates.Where(date => date.IsCalendar).Select(date => Message.Of("read.date", ("date", ValueWords.Dated(date)))));
        yield return Message.Of("step.claim.read", ("parts", parts.Count == 0 ? Message.Of("read.words") : List(parts)));
    }

    // Of a promise kept, or a position unchanged, the pole is not what is claimed.
    private static IEnumerable<Message> Values(CheckedClaim claim)
    {
        var values = claim.Claims.Where(item => item is { IsImplied: false, Pole: not null }).Select(item => item.Claim).DistinctBy(item => (item.Property, item.Operator, item.Value));
        return PromiseMade.Says(claim) is { } isMade ? [Message.Of(isMade ? "read.promised" : "read.promised.not"), .. values.Select(item => item.Property).Distinct().Select(property => Message.Of("read.property", ("property", Message.Word("property", property))))]
            : PromiseClaims.SaysKept(claim) is { } isKept ? [Message.Of(isKept ? "read.kept" : "read.broken")]
            : ContinuityClaims.SaysUnchanged(claim.Meaning) ? [Message.Of("read.unchanged"), .. values.Select(item => item.Property).Distinct().Select(property => Message.Of("read.property", ("property", Message.Word("property", property))))]
            : values.Select(item => Message.Of(item.Operator == ClaimOperator.NotEqual ? "evidence.value.not" : "evidence.value", ("property", Message.Word("property", item.Property)), ("value", Message.Word("value", item.Value))));
    }

    private static IEnumerable<Message> Scope(Assessment assessment)
    {
        var ledger = assessment.Ledger;
        yield return Message.Of("step.claim.scope", ("date", LocalDatePattern.Iso.Format(assessment.AsOf)), ("articles", Count("article", ledger.Articles.Count)), ("statements", Count("statement", ledger.Entries.Count)));
        if (ledger.Undated.Count > 0)
        {
            yield return Message.Of("step.claim.undated", ("articles", Count("article", ledger.Undated.Count)));
        }
    }

    // Where the rules settle it, what each statement says of the claim; where it was weighed, the weighing tells that.
    private static IEnumerable<Message> Evidence(Verdict verdict) =>
        verdict.Supporting.Select(item => Told("step.told.for", item)).Concat(verdict.Opposing.Select(item => Told("step.told.against", item)));

    private static Message Told(string code, VerdictEvidence item) => Message.Of(code, ("cited", Cited(item.Statement, Who(item))), ("reason", item.Reason));

    private static Message Who(VerdictEvidence item) =>
        item.Statement.Speaker == Speaker.Narrator.Name ? item.Article?.Publisher is { } outlet ? outlet : Message.Of("verdict.outlet") : Message.Word("speaker", item.Statement.Speaker);

    private static IEnumerable<Message> SourcesOf(Verdict verdict) =>
        SourcesOf("step.sources.for", verdict.Supporting).Concat(SourcesOf("step.sources.against", verdict.Opposing));

    private static IEnumerable<Message> SourcesOf(string code, IReadOnlyList<VerdictEvidence> side)
    {
        var counted = side.Where(item => !item.IsRepeat).ToList();
        if (side.Count == 0)
        {
            yield break;
        }

        var voices = s_voices.Select(voice => (Voice: voice, N: counted.Count(item => item.Voice == voice.Voice))).Where(item => item.N > 0).Select(item => Count(item.Voice.Code, item.N)).ToList();
        if (side.Count > counted.Count)
        {
            voices.Add(Count("repeat", side.Count - counted.Count));
        }

        yield return Message.Of(code, ("sources", List(voices)), ("independent", Count("independent", side.Count(item => item.IsIndependent))));
    }

    private static readonly (EvidenceVoice Voice, string Code)[] s_voices = [(EvidenceVoice.OwnWord, "voice.own-word"), (EvidenceVoice.OtherSource, "voice.other-source"), (EvidenceVoice.Outlet, "voice.outlet"), (EvidenceVoice.Reported, "voice.reported")];

    // What a firm answer would have needed; nothing where the answer is firm and stands on more than one voice.
    private static IEnumerable<Message> Needed(Assessment assessment, Verdict verdict)
    {
        var day = LocalDatePattern.Iso.Format(verdict.AsOf);
        var shown = verdict.Supporting.Concat(verdict.Opposing).ToList();
        var isOpen = verdict.Outcome is VerdictOutcome.Unknown or VerdictOutcome.Disputed;
        if (assessment.Claim.Strangers.Count > 0)
        {
            yield return Message.Of("step.needed.names", ("date", day), ("names", string.Join(", ", assessment.Claim.Strangers)));
        }
        else if (verdict.Nuance == VerdictNuance.NoStatementYet)
        {
            yield return Message.Of("step.needed.statement", ("date", day));
        }
        else if (verdict.Nuance == VerdictNuance.InTheWorks)
        {
            yield return Message.Of("step.needed.outcome", ("date", day));
        }
        else if (verdict.Outcome == VerdictOutcome.Disputed)
        {
            yield return Message.Of("step.needed.side");
        }

        if ((isOpen || verdict.Nuance == VerdictNuance.SelfReported) && (verdict.Supporting.Count == 0) != (verdict.Opposing.Count == 0) && shown.TrueForAll(item => item.Voice == EvidenceVoice.OwnWord))
        {
            yield return Message.Of("step.needed.independent");
        }
        else if ((isOpen || verdict.Nuance == VerdictNuance.ReportedUnconfirmed) && shown.Count > 0 && shown.TrueForAll(item => item.Voice == EvidenceVoice.Reported))
        {
            yield return Message.Of("step.needed.confirmation");
        }
    }

    private static Message Count(string noun, int n) => Message.Of(n == 1 ? $"count.{noun}.one" : "count." + noun, ("n", n.ToString("N0", CultureInfo.InvariantCulture)));

    private static Message List(List<Message> parts) => parts.Skip(1).Aggregate(parts[0], (one, other) => Message.Of("list", ("one", one), ("other", other)));
}

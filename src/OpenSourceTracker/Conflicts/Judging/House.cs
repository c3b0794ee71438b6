using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Tells a word that one house takes back from one that others show to be broken: a chief executive's promise, and her company that later acts otherwise, are one holder, though two names.</summary>
internal static class House
{
    /// <summary>The kind of the rule that names a turn.</summary>
    public const string Turn = "position-reversal";

    private const string Broken = "commitment-broken";

    /// <summary>Whether what is called a broken promise is a turn of its own holder: the house itself says or does otherwise, and no day for which it was promised is over.</summary>
    public static bool Turns(string kind, ClaimEvidence earlier, ClaimEvidence later) =>
        kind == Broken && earlier.Claim.ValueKind is not ClaimValueKind.Date && !CommitmentBrokenRule.IsOver(earlier.Claim, later.Claim)
        && (IsTakenBack(earlier, later) || (IsRefused(earlier) && later.Claim.Act is StatementKind.Change or StatementKind.Commitment));

    private static bool IsTakenBack(ClaimEvidence earlier, ClaimEvidence later) =>
        (later.Claim.Speaker != "narrator" || later.Claim.Act is StatementKind.Change or StatementKind.Commitment) && OfPromise(earlier.Meaning.Evidence).Intersect(OfAct(later.Meaning.Evidence)).Any();

    // "We will never charge for it": where nobody pledges it and no time is set, what is ruled out is a position, and an act against it turns it over.
    private static bool IsRefused(ClaimEvidence earlier) =>
        earlier.Claim.About is null && earlier.Meaning.Evidence is var evidence && earlier.Meaning.Words.Exists(word => word.IsNegated)
        && !evidence.Passage.Cues.Exists(cue => cue.First >= evidence.Sentence.First && cue.End <= evidence.Sentence.End && cue.Is("speech.promise"));

    /// <summary>Whether who speaks in the later clause is of the house that the earlier one speaks for.</summary>
    public static bool SpeaksIn(ClauseMeaning earlier, ClauseMeaning later) =>
        OfPromise(earlier.Evidence).Intersect(With(later.Evidence.Speaker.Party, later.Evidence.Speaker.Organisation)).Any();

    /// <summary>The same finding, told as a turn.</summary>
    public static Finding Told(Finding finding) => finding.Reason.Code == "reason." + Broken
        ? finding with { Reason = Message.Of("reason." + Turn, [.. finding.Reason.Arguments.Select(argument => (argument.Name, argument.Value))]) } : finding;

    private static IEnumerable<Party> OfPromise(StatementEvidence evidence) => With(evidence.Speaker.Party, evidence.Speaker.Organisation, evidence.Holder);

    private static IEnumerable<Party> OfAct(StatementEvidence evidence) =>
        evidence.Speaker.Class == SourceClass.Narrator ? With(evidence.Holder, evidence.Subject) : With(evidence.Speaker.Party, evidence.Speaker.Organisation);

    private static IEnumerable<Party> With(params IEnumerable<Party?> parties) => parties.OfType<Party>().SelectMany(party => (Party?[])[party, party.Organisation]).OfType<Party>();
}

using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Verdicts;

/// <summary>Whose word a piece of evidence is, and which of it comes from one source.</summary>
internal static class Sources
{
    /// <summary>Whose word a statement is.</summary>
    public static EvidenceVoice VoiceOf(LedgerEntry entry) =>
        Aggregation.IsReported(entry) ? EvidenceVoice.Reported
        : Aggregation.IsOwnWord(entry) ? EvidenceVoice.OwnWord
        : entry.Statement.Speaker == Speaker.Narrator.Name ? EvidenceVoice.Outlet
        : entry.Statement.SpeakerClass == SourceClass.Unknown ? EvidenceVoice.Reported : EvidenceVoice.OtherSource;

    /// <summary>
    /// The evidence as it stands beside a matter of these parties: what others say of their own doing is another source's word,
    /// and each source counts once: who speaks, or the outlet where it tells by itself or on the word of nobody who is named.
    /// </summary>
    public static IReadOnlyList<VerdictEvidence> Told(IReadOnlyList<VerdictEvidence> evidence, IEnumerable<Party> parties, Ledger ledger)
    {
        var concerned = parties.Where(party => party.Kind is MentionKind.Organisation or MentionKind.Person).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. evidence.Select(item => item with
        {
            Voice = item.Voice == EvidenceVoice.OwnWord && concerned.Count > 0 && ledger.Find(item.Statement) is { } entry && !concerned.Exists(party => Speaks(entry, party)) ? EvidenceVoice.OtherSource : item.Voice,
            IsRepeat = !seen.Add(Of(item)) || item.Statement.SameAs is not null,
        })];
    }

    /// <summary>Whether a statement is a party's word: its own, of somebody who belongs to it, or of the house that one belongs to.</summary>
    public static bool Speaks(LedgerEntry entry, Party party) => IsSpokenBy(entry, party) || entry.Meaning.Evidence.Holder == party
        || (party.Organisation is { } house && (entry.Meaning.Evidence.Speaker.Party == house || (entry.Meaning.Evidence.Speaker.Organisation == house && entry.Meaning.Evidence.Speaker.SpeaksForOrganisation)));

    /// <summary>Whether the speaker is the party, or belongs to it.</summary>
    public static bool IsSpokenBy(LedgerEntry entry, Party party) =>
        entry.Meaning.Evidence.Speaker is var speaker && (speaker.Party == party || speaker.Organisation == party || speaker.Party?.Organisation == party);

    private static string Of(VerdictEvidence item) =>
        item.Statement is { SpeakerClass: SourceClass.Named or SourceClass.RoleOnly or SourceClass.Document, Speaker: not ("narrator" or "unknown") } ? "speaker " + item.Statement.Speaker
            : "outlet " + (item.Article?.Publisher ?? item.Statement.ArticleId);
}

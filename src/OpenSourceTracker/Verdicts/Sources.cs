using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Verdicts;

/// <summary>Counts each source once: who speaks, or the outlet where it tells by itself or on the word of nobody who is named.</summary>
internal static class Sources
{
    /// <summary>The evidence, with those marked whose source stands before them.</summary>
    public static IReadOnlyList<VerdictEvidence> Marked(IReadOnlyList<VerdictEvidence> evidence)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. evidence.Select(item => item with { IsRepeat = !seen.Add(Of(item)) || item.Statement.SameAs is not null })];
    }

    private static string Of(VerdictEvidence item) =>
        item.Statement.SpeakerClass is SourceClass.Named or SourceClass.RoleOnly or SourceClass.Document && item.Statement.Speaker is not ("narrator" or "unknown") ? "speaker " + item.Statement.Speaker
            : "outlet " + (item.Article?.Publisher ?? item.Statement.ArticleId);
}

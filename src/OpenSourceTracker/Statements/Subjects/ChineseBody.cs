using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>A body whose name no list knows, by how it ends.</summary>
internal static class ChineseBody
{
    /// <summary>How many characters a name has at most.</summary>
    public const int Longest = 18;

    /// <summary>How many characters a name has at least.</summary>
    public const int LeastOfName = 3;

    // How the names of bodies end.
    private static readonly FrozenSet<string> s_bodies = ClosedWords.Of("signing-body");

    /// <summary>The body that begins at a token.</summary>
    public static SpeakerPhrase? At(Passage passage, int start, int limit, int least)
    {
        var end = ChineseClause.NounEnd(passage, start, limit);
        return start < end && IsBody(passage.Text(start, end), least) ? new(SourceClass.RoleOnly, start, end) { Words = passage.Text(start, end), Refers = "noun" } : null;
    }

    /// <summary>Whether words end as the names of bodies do, and hold no clause.</summary>
    public static bool IsBody(string text, int least = LeastOfName)
    {
        var words = ChineseScript.Fold(text);
        return words.Length >= least && words.Length <= Longest && s_bodies.Where(suffix => words.EndsWith(suffix, StringComparison.Ordinal)).MaxBy(suffix => suffix.Length) is { } kind && !words[..^kind.Length].Any(ChineseClause.IsClausal);
    }

    /// <summary>Whether words end as the names of bodies do, whatever stands before.</summary>
    public static bool EndsAsBody(string text)
    {
        var words = ChineseScript.Fold(text);
        return s_bodies.Any(suffix => words.EndsWith(suffix, StringComparison.Ordinal));
    }
}

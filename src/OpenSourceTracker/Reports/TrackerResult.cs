using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Reports;

/// <summary>All that was found in a set of articles.</summary>
/// <remarks>Immutable and thread-safe; the same articles give the same result, in whatever order they are given.</remarks>
public sealed record TrackerResult
{
    /// <summary>The articles, by publication date, then by id; languages and dates found from the text are filled in.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>Temporal expressions by article id, in order.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<TemporalExpression>> Dates { get; init; }

    /// <summary>The statements, by article and position.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>The claims made from them; a statement may give none, one or several.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The conflicts, the weightiest first.</summary>
    public required IReadOnlyList<Conflict> Conflicts { get; init; }

    /// <summary>The nearest pairs that were not flagged, the nearest first.</summary>
    public required IReadOnlyList<NearMiss> NearMisses { get; init; }

    /// <summary>How many pairs were looked at.</summary>
    public required int PairsExamined { get; init; }

    /// <summary>What an editor has decided about the conflicts before: none by default.</summary>
    public Review Review { get; init; } = Review.None;

    /// <summary>What a careful reader should know about the input.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}

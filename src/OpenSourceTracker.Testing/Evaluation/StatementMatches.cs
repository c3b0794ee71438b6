using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Testing.Evaluation;

/// <summary>Which statement found is which statement annotated: those whose words overlap enough.</summary>
internal sealed class StatementMatches
{
    private readonly Dictionary<string, HashSet<string>> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Overlap, Statement Statement)> _best = new(StringComparer.Ordinal);

    public StatementMatches(Annotation annotation, IReadOnlyDictionary<string, DossierText> texts, IReadOnlyList<(Statement Statement, string Document, TextSpan Span)> found)
    {
        var wanted = annotation.Statements.Values.ToLookup(statement => statement.Document, statement => (statement.Id, statement.Quote.Length, Places: texts[statement.Document].PlacesOf(statement.Quote).ToList()), StringComparer.Ordinal);
        foreach (var (statement, document, span) in found)
        {
            foreach (var (id, length, places) in wanted[document])
            {
                foreach (var place in places.Select(at => new TextSpan(at, at + length)).Where(place => AreSame(span, place)))
                {
                    Add(statement, id, annotation.Root(id), Overlap(span, place));
                }
            }
        }
    }

    /// <summary>The statement found that has most of the annotated one's words.</summary>
    public Statement? Best(string annotated) => _best.TryGetValue(annotated, out var best) ? best.Statement : null;

    /// <summary>The annotated statements, by their roots, that a statement found covers.</summary>
    public IReadOnlyCollection<string> RootsOf(string? found) => found is not null && _roots.TryGetValue(found, out var roots) ? roots : [];

    /// <summary>Whether two places hold one statement: they share half of the shorter and a fifth of the longer.</summary>
    public static bool AreSame(TextSpan one, TextSpan other) =>
        Overlap(one, other) is > 0 and var overlap && 2 * overlap >= Math.Min(one.Length, other.Length) && 5 * overlap >= Math.Max(one.Length, other.Length);

    private static int Overlap(TextSpan one, TextSpan other) => Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);

    private void Add(Statement statement, string annotated, string root, int overlap)
    {
        (_roots.TryGetValue(statement.Id, out var roots) ? roots : _roots[statement.Id] = new(StringComparer.Ordinal)).Add(root);
        if (!_best.TryGetValue(annotated, out var best) || overlap > best.Overlap)
        {
            _best[annotated] = (overlap, statement);
        }
    }
}

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
                foreach (var overlap in places.Select(at => Math.Min(span.End, at + length) - Math.Max(span.Start, at)).Where(overlap => IsEnough(overlap, span.End - span.Start, length)))
                {
                    Add(statement, id, annotation.Root(id), overlap);
                }
            }
        }
    }

    /// <summary>The statement found that has most of the annotated one's words.</summary>
    public Statement? Best(string annotated) => _best.TryGetValue(annotated, out var best) ? best.Statement : null;

    /// <summary>The annotated statements, by their roots, that a statement found covers.</summary>
    public IReadOnlyCollection<string> RootsOf(string? found) => found is not null && _roots.TryGetValue(found, out var roots) ? roots : [];

    // Half of the shorter and a fifth of the longer.
    private static bool IsEnough(int overlap, int one, int other) => overlap > 0 && 2 * overlap >= Math.Min(one, other) && 5 * overlap >= Math.Max(one, other);

    private void Add(Statement statement, string annotated, string root, int overlap)
    {
        (_roots.TryGetValue(statement.Id, out var roots) ? roots : _roots[statement.Id] = new(StringComparer.Ordinal)).Add(root);
        if (!_best.TryGetValue(annotated, out var best) || overlap > best.Overlap)
        {
            _best[annotated] = (overlap, statement);
        }
    }
}

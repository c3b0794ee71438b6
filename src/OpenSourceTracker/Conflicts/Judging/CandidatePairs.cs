using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>The pairs of clauses worth a look: those that share a word, a concept, a property, or a field of words and a party.</summary>
/// <remarks>Found through an index from what is shared to the clauses in order of time; of what very many share, near neighbours only. No pass over all pairs. Immutable and thread-safe.</remarks>
internal sealed class CandidatePairs
{
    // A clause meets at most so many later ones for each thing that it shares with them.
    private const int Reach = 120;

    // For each clause, the lists that it is in, and its place in each.
    private readonly (List<int> Clauses, int Place)[][] _places;

    public CandidatePairs(IReadOnlyList<ClauseMeaning> meanings)
    {
        Clauses = [.. meanings.Where(meaning => meaning.Evidence.Statement.SameAs is null)
            .OrderBy(meaning => meaning.Evidence.Statement.SaidOn).ThenBy(meaning => meaning.Evidence.Statement.PublishedOn).ThenBy(meaning => meaning.Evidence.Statement.ArticleId, StringComparer.Ordinal).ThenBy(meaning => meaning.Evidence.Statement.Span.Start)];
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        _places = new (List<int>, int)[Clauses.Count][];
        for (var i = 0; i < Clauses.Count; i++)
        {
            var places = new List<(List<int>, int)>();
            foreach (var key in Clauses[i].Keys.Concat(Clauses[i].Poles.Select(pole => "p:" + pole.Property.Id)).Concat(Matters(Clauses[i])).Concat(Values(Clauses[i])).Distinct(StringComparer.Ordinal))
            {
                if (!index.TryGetValue(key, out var clauses))
                {
                    index[key] = clauses = [];
                }

                places.Add((clauses, clauses.Count));
                clauses.Add(i);
            }

            _places[i] = [.. places];
        }
    }

    /// <summary>The clauses in order of time; those that repeat another's words are left out.</summary>
    public IReadOnlyList<ClauseMeaning> Clauses { get; }

    public static IEnumerable<(ClauseMeaning Earlier, ClauseMeaning Later)> Of(IReadOnlyList<ClauseMeaning> meanings)
    {
        var pairs = new CandidatePairs(meanings);
        var met = new int[pairs.Clauses.Count];
        var later = new List<int>();
        for (var i = 0; i < pairs.Clauses.Count; i++)
        {
            pairs.Later(i, met, later);
            foreach (var other in later)
            {
                yield return (pairs.Clauses[i], pairs.Clauses[other]);
            }
        }
    }

    /// <summary>The later clauses that a clause is paired with.</summary>
    /// <param name="clause">Its number.</param>
    /// <param name="met">As many numbers as there are clauses, 0 at first; may be used again for other clauses, by one thread at a time.</param>
    /// <param name="later">Where their numbers go; what it held is gone.</param>
    public void Later(int clause, int[] met, List<int> later)
    {
        later.Clear();
        foreach (var (clauses, place) in _places[clause])
        {
            var end = Math.Min(clauses.Count, place + 1 + Reach);
            for (var at = place + 1; at < end; at++)
            {
                if (met[clauses[at]] != clause + 1)
                {
                    met[clauses[at]] = clause + 1;
                    later.Add(clauses[at]);
                }
            }
        }
    }

    // Two measures of one kind, said of one party; two numbers or dates in one paragraph or the next: "7,100 students signed in … 3,850 for the same period".
    private static IEnumerable<string> Values(ClauseMeaning meaning)
    {
        var passage = meaning.Evidence.Passage;
        var units = meaning.Counts.Select(count => count.Quantity.Measured().Unit).Distinct().ToList();
        var kinds = units.Select(unit => unit ?? "number").Concat(meaning.Evidence.Statement.About is null ? [] : ["date"]);
        return kinds.SelectMany(kind => (string[])[$"v:{kind} {meaning.Evidence.Statement.ArticleId} {passage.Index}", $"v:{kind} {meaning.Evidence.Statement.ArticleId} {passage.Index + 1}"])
            .Concat(units.OfType<string>().SelectMany(unit => PartiesOf(meaning).Select(party => $"u:{unit} {party.Key}")));
    }

    // Another word of one field, said of one party.
    private static IEnumerable<string> Matters(ClauseMeaning meaning)
    {
        var parties = PartiesOf(meaning);
        return meaning.Fields.SelectMany(field => parties.Select(party => $"d:{field.Id} {party.Key}"));
    }

    private static List<Party> PartiesOf(ClauseMeaning meaning)
    {
        var evidence = meaning.Evidence;
        return [.. evidence.Named.Concat(evidence.Inherited).Append(evidence.Subject).Append(evidence.Holder).Append(evidence.Holder?.Organisation).OfType<Party>().Where(party => party.Kind != MentionKind.Place).Distinct()];
    }
}

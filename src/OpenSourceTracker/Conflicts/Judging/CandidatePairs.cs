using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>The pairs of clauses worth a look: those that share a word, a concept or a property.</summary>
/// <remarks>Found through an index from what is shared to the clauses in order of time; of what very many share, near neighbours only. No pass over all pairs.</remarks>
internal static class CandidatePairs
{
    // A clause meets at most so many later ones for each thing that it shares with them.
    private const int Reach = 120;

    public static IEnumerable<(ClauseMeaning Earlier, ClauseMeaning Later)> Of(IReadOnlyList<ClauseMeaning> meanings)
    {
        var ordered = meanings.Where(meaning => meaning.Evidence.Statement.SameAs is null)
            .OrderBy(meaning => meaning.Evidence.Statement.SaidOn).ThenBy(meaning => meaning.Evidence.Statement.PublishedOn).ThenBy(meaning => meaning.Evidence.Statement.Id, StringComparer.Ordinal).ToList();
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var places = new List<(List<int> Clauses, int Place)>[ordered.Count];
        for (var i = 0; i < ordered.Count; i++)
        {
            places[i] = [];
            foreach (var key in ordered[i].Keys.Concat(ordered[i].Poles.Select(pole => "p:" + pole.Property.Id)).Concat(Matters(ordered[i])).Distinct(StringComparer.Ordinal))
            {
                if (!index.TryGetValue(key, out var clauses))
                {
                    index[key] = clauses = [];
                }

                places[i].Add((clauses, clauses.Count));
                clauses.Add(i);
            }
        }

        var met = new HashSet<int>();
        for (var i = 0; i < ordered.Count; i++)
        {
            met.Clear();
            foreach (var (clauses, place) in places[i])
            {
                for (var at = place + 1; at < Math.Min(clauses.Count, place + 1 + Reach); at++)
                {
                    if (met.Add(clauses[at]))
                    {
                        yield return (ordered[i], ordered[clauses[at]]);
                    }
                }
            }
        }
    }

    // Another word of one field, said of one party.
    private static IEnumerable<string> Matters(ClauseMeaning meaning)
    {
        var evidence = meaning.Evidence;
        var parties = evidence.Named.Concat(evidence.Inherited).Append(evidence.Subject).Append(evidence.Holder).Append(evidence.Holder?.Organisation).OfType<Party>().Where(party => party.Kind != MentionKind.Place).Distinct().ToList();
        return meaning.Fields.SelectMany(field => parties.Select(party => $"d:{field.Id} {party.Key}"));
    }
}

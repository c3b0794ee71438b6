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

    // The clauses of each key, one key after the other; and for each clause where in this those begin and end that it meets.
    private readonly int[] _members;
    private readonly (int Start, int End)[][] _reached;

    public CandidatePairs(IReadOnlyList<ClauseMeaning> meanings)
    {
        Clauses = [.. meanings.Where(meaning => meaning.Evidence.Statement.SameAs is null)
            .OrderBy(meaning => meaning.Evidence.Statement.SaidOn).ThenBy(meaning => meaning.Evidence.Statement.PublishedOn).ThenBy(meaning => meaning.Evidence.Statement.ArticleId, StringComparer.Ordinal).ThenBy(meaning => meaning.Evidence.Statement.Span.Start)];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[][] keys = [.. Clauses.AsParallel().AsOrdered().Select(clause => KeysOf(clause).ToArray()).AsSequential().Select(own => own.Select(key => numbers.TryGetValue(key, out var number) ? number : numbers[key] = numbers.Count).Distinct().ToArray())];
        var starts = new int[numbers.Count + 1];
        foreach (var key in keys.SelectMany(own => own))
        {
            starts[key + 1]++;
        }

        for (var key = 0; key < numbers.Count; key++)
        {
            starts[key + 1] += starts[key];
        }

        _members = new int[starts[^1]];
        _reached = new (int, int)[keys.Length][];
        var filled = starts[..^1];
        for (var i = 0; i < keys.Length; i++)
        {
            _reached[i] = new (int, int)[keys[i].Length];
            for (var k = 0; k < keys[i].Length; k++)
            {
                var key = keys[i][k];
                _members[filled[key]++] = i;
                _reached[i][k] = (filled[key], Math.Min(starts[key + 1], filled[key] + Reach));
            }
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
        foreach (var (start, end) in _reached[clause])
        {
            foreach (var other in _members.AsSpan(start, end - start))
            {
                if (met[other] != clause + 1)
                {
                    met[other] = clause + 1;
                    later.Add(other);
                }
            }
        }
    }

    private static IEnumerable<string> KeysOf(ClauseMeaning clause) =>
        clause.Keys.Concat(clause.Poles.Select(pole => "p:" + pole.Property.Id)).Concat(Matters(clause)).Concat(Values(clause));

    // Two measures of one kind, two counts or two dates, said of one party, which the sentence before may have named; two numbers or dates in one paragraph or the next: "7,100 students signed in … 3,850 for the same period".
    private static IEnumerable<string> Values(ClauseMeaning meaning)
    {
        var passage = meaning.Evidence.Passage;
        var units = meaning.Counts.Select(count => count.Quantity.Measured().Unit).Distinct().ToList();
        var kinds = units.Select(unit => unit ?? "number").Concat(meaning.Evidence.Statement.About is null ? [] : ["date"]);
        return kinds.SelectMany(kind => (string[])[$"v:{kind} {meaning.Evidence.Statement.ArticleId} {passage.Index}", $"v:{kind} {meaning.Evidence.Statement.ArticleId} {passage.Index + 1}"])
            .Concat(units.OfType<string>().SelectMany(unit => PartiesOf(meaning).Select(party => $"u:{unit} {party.Key}")))
            .Concat(units.Contains(null) ? PartiesOf(meaning).Concat(NamedIn(meaning)).Select(party => "n: " + party.Key) : [])
            .Concat(meaning.Dates.Count > 0 ? PartiesOf(meaning).Concat(NamedIn(meaning)).Select(party => "t: " + party.Key) : []);
    }

    // Another word of one field, said of one party.
    private static IEnumerable<string> Matters(ClauseMeaning meaning)
    {
        var parties = PartiesOf(meaning);
        return meaning.Fields.SelectMany(field => parties.Select(party => $"d:{field.Id} {party.Key}"));
    }

    private static IEnumerable<Party> NamedIn(ClauseMeaning meaning) => meaning.Evidence.Named.Append(meaning.Evidence.Subject).OfType<Party>().Distinct();

    private static List<Party> PartiesOf(ClauseMeaning meaning)
    {
        var evidence = meaning.Evidence;
        return [.. evidence.Named.Concat(evidence.Inherited).Append(evidence.Subject).Append(evidence.Holder).Append(evidence.Holder?.Organisation).OfType<Party>().Where(party => party.Kind != MentionKind.Place).Distinct()];
    }
}

using System.Collections.Concurrent;
using OpenSourceTracker.Claims;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Weighs all candidate pairs of a corpus on all cores; what comes out does not depend on how many there are.</summary>
internal sealed class PairWalk(CandidatePairs pairs, Ties ties, PairJudge judge)
{
    // So many clauses are weighed against what is later before those that are done with are forgotten.
    private const int Stretch = 512;
    private readonly ConcurrentBag<(int[] Met, List<int> Later, int[] Known)> _spare = [];
    private long _seen;

    /// <summary>How many pairs were looked at so far.</summary>
    public int Seen => (int)Math.Min(int.MaxValue, _seen);

    /// <summary>The pairs that are flagged, or not far from it, in the order of their clauses.</summary>
    public IEnumerable<WeighedPair> Weigh(CancellationToken cancellationToken)
    {
        var clauses = pairs.Clauses;
        for (var start = 0; start < clauses.Count; start += Stretch)
        {
            var weighed = new List<WeighedPair>?[Math.Min(Stretch, clauses.Count - start)];
            Parallel.For(0, weighed.Length, new() { CancellationToken = cancellationToken }, i => weighed[i] = WeighAll(start + i));
            foreach (var pair in weighed.OfType<List<WeighedPair>>().SelectMany(list => list))
            {
                yield return pair;
            }

            for (var i = 0; i < weighed.Length; i++)
            {
                judge.Forget(clauses[start + i]);
            }
        }
    }

    private List<WeighedPair>? WeighAll(int earlier)
    {
        List<WeighedPair>? kept = null;
        var (met, later, known) = _spare.TryTake(out var spare) ? spare : (new int[pairs.Clauses.Count], [], new int[ties.Articles]);
        pairs.Later(earlier, met, later);
        Interlocked.Add(ref _seen, later.Count);
        foreach (var other in later)
        {
            if (ties.Between(earlier, other, known) && judge.WeighUnlessFar(pairs.Clauses[earlier], pairs.Clauses[other]) is { } pair)
            {
                (kept ??= []).Add(pair);
            }
        }

        _spare.Add((met, later, known));
        return kept;
    }
}

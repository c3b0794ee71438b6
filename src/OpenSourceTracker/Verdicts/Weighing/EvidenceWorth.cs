using System.Collections.Concurrent;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Verdicts.Weighing;

/// <summary>How likely the words of statements make them evidence for some claim or other: scenes and asides settle little.</summary>
/// <param name="words">What was learnt: labels for "none", then "evidence".</param>
/// <remarks>Thread-safe. Keeps what it has weighed.</remarks>
internal sealed class EvidenceWorth(WordModel words)
{
    private readonly ConcurrentDictionary<LedgerEntry, float> _known = new(ReferenceEqualityComparer.Instance);

    public float Of(LedgerEntry entry) => _known.GetOrAdd(entry, static (item, model) => Of(item, model), words);

    public static float Of(LedgerEntry entry, WordModel words) => words.Weigh(entry.Meaning.Evidence.Words) is [_, var evidence] ? evidence : 0;
}

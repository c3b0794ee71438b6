using System.Collections.Frozen;

namespace OpenSourceTracker.Topics;

/// <summary>A property of a topic, with poles that exclude each other.</summary>
internal sealed record Property(string Topic, string Id, Validity Holds, FrozenDictionary<string, string?> OppositeOf);

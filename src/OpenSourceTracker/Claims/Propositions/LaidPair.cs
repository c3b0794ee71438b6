using OpenSourceTracker.Claims.Propositions.Features;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Two propositions laid side by side, and their plain features.</summary>
/// <param name="Alignment">Which units stand for each other; nothing where a proposition is empty.</param>
/// <param name="Plain">The features of frames among them are not measured before the pair is weighed: most pairs never are.</param>
internal readonly record struct LaidPair(Alignment? Alignment, FeatureValues Plain);

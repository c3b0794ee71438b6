namespace OpenSourceTracker.Statements.Classification;

/// <summary>What a feature is; part of its hash, so that a word of the context is not the word itself.</summary>
internal enum FeatureKind : byte
{
    Word,
    WordPair,
    WordGap,
    Letters,
    Ideographs,
    First,
    Last,
    Cue,
    CuePlace,
    CuePair,
    CueWord,
    Content,
    ContentNegated,
    ContentPair,
    Shape,
    ContextWord,
    ContextCue,
    ContextContent,
    Bias,
}

/// <summary>Takes the features of a sentence, one by one.</summary>
internal interface IFeatureSink
{
    /// <summary>Takes one feature.</summary>
    /// <param name="hash">What it is, its kind included.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="start">Where its words begin in the text (in the context, where its kind says so).</param>
    /// <param name="end">Where they end.</param>
    /// <param name="name">The class or concept in the phrase table; below 0 where it has none.</param>
    void Add(ulong hash, FeatureKind kind, int start, int end, int name);
}

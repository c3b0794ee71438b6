namespace OpenSourceTracker.Statements.Classification;

/// <summary>Features of the cues and concepts of a sentence: which there are, where they stand, and what stands beside them.</summary>
internal static class CueFeatures
{
    private const int NegationReach = 6;

    public static void Read<TSink>(scoped ReadOnlySpan<Unit> units, scoped ReadOnlySpan<PhraseHit> cues, scoped ReadOnlySpan<PhraseHit> contents, PhraseTable phrases, ref TSink sink)
        where TSink : IFeatureSink
    {
        for (var k = 0; k < cues.Length; k++)
        {
            var cue = cues[k];
            var (start, end) = (units[cue.First].Start, units[cue.End - 1].End);
            var place = cue.First <= 1 ? 1UL : cue.End >= units.Length - 2 ? 3UL : 2UL;
            foreach (var name in phrases.Sets[cue.Set])
            {
                FeatureReader.Emit(ref sink, FeatureKind.Cue, name, start, end, name);
                FeatureReader.Emit(ref sink, FeatureKind.CuePlace, ((ulong)name * 4) + place, start, end, name);
                if (cue.End < units.Length)
                {
                    FeatureReader.Emit(ref sink, FeatureKind.CueWord, Hashing.Join((ulong)name, units[cue.End].Hash), start, units[cue.End].End, name);
                }

                if (k + 1 < cues.Length)
                {
                    foreach (var next in phrases.Sets[cues[k + 1].Set])
                    {
                        FeatureReader.Emit(ref sink, FeatureKind.CuePair, Hashing.Join((ulong)name, next), start, units[cues[k + 1].End - 1].End, name);
                    }
                }
            }
        }

        Contents(units, cues, contents, phrases, ref sink);
    }

    private static void Contents<TSink>(scoped ReadOnlySpan<Unit> units, scoped ReadOnlySpan<PhraseHit> cues, scoped ReadOnlySpan<PhraseHit> contents, PhraseTable phrases, ref TSink sink)
        where TSink : IFeatureSink
    {
        for (var k = 0; k < contents.Length; k++)
        {
            var content = contents[k];
            var (start, end) = (units[content.First].Start, units[content.End - 1].End);
            var negator = NegatorBefore(cues, content.First, phrases);
            foreach (var name in phrases.Sets[content.Set])
            {
                FeatureReader.Emit(ref sink, FeatureKind.Content, name, start, end, name);
                if (negator >= 0)
                {
                    FeatureReader.Emit(ref sink, FeatureKind.ContentNegated, name, units[cues[negator].First].Start, end, name);
                }

                if (k + 1 < contents.Length)
                {
                    foreach (var next in phrases.Sets[contents[k + 1].Set])
                    {
                        FeatureReader.Emit(ref sink, FeatureKind.ContentPair, Hashing.Join((ulong)name, next) + (negator >= 0 ? 1UL : 0UL), start, units[contents[k + 1].End - 1].End, name);
                    }
                }
            }
        }
    }

    private static int NegatorBefore(scoped ReadOnlySpan<PhraseHit> cues, int first, PhraseTable phrases)
    {
        for (var k = cues.Length - 1; k >= 0; k--)
        {
            if (cues[k].First < first && first - cues[k].End <= NegationReach && phrases.Negates[cues[k].Set])
            {
                return k;
            }
        }

        return -1;
    }
}

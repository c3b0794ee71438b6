using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Classification;

/// <summary>A phrase of the lexicons in a sentence: <c>units[First..End]</c>, and the list of its names.</summary>
internal readonly record struct PhraseHit(int First, int End, int Set);

/// <summary>Reads the features of a sentence and of the sentence before it: words, letters, ideographs, cues and concepts, their places and crossings.</summary>
internal static class FeatureReader
{
    private const int MostHits = 48;

    public static void Read<TSink>(scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<char> context, SentenceLanguage language, PhraseTable phrases, ref TSink sink)
        where TSink : IFeatureSink
    {
        Span<char> normal = stackalloc char[text.Length];
        Span<Unit> units = stackalloc Unit[text.Length];
        units = units[..SentenceUnits.Cut(text, normal, units)];
        if (units.Length == 0)
        {
            return;
        }

        Span<PhraseHit> cues = stackalloc PhraseHit[MostHits];
        Span<PhraseHit> contents = stackalloc PhraseHit[MostHits];
        cues = cues[..PhraseFinder.Find(normal, units, language, PhraseFamily.Cue, phrases, cues)];
        contents = contents[..PhraseFinder.Find(normal, units, language, PhraseFamily.Content, phrases, contents)];

        Emit(ref sink, FeatureKind.Bias, (ulong)language + 1, 0, 0);
        Words(normal, units, ref sink);
        Edges(units, ref sink);
        CueFeatures.Read(units, cues, contents, phrases, ref sink);
        Shape(text, units, ref sink);
        if (context.Length > 0)
        {
            Context(context, language, phrases, ref sink);
        }
        else
        {
            Emit(ref sink, FeatureKind.ContextWord, 1, 0, 0);
        }
    }

    public static void Emit<TSink>(ref TSink sink, FeatureKind kind, ulong what, int start, int end, int name = -1)
        where TSink : IFeatureSink =>
        sink.Add(Hashing.Mix(what + (((ulong)kind + 1) * 0xD6E8FEB86659FD93)), kind, start, end, name);

    private static void Words<TSink>(scoped ReadOnlySpan<char> normal, scoped ReadOnlySpan<Unit> units, ref TSink sink)
        where TSink : IFeatureSink
    {
        for (var i = 0; i < units.Length; i++)
        {
            var unit = units[i];
            if (unit.Kind == UnitKind.Ideograph)
            {
                // Runs of one to four ideographs, the nearest there is to words.
                var hash = unit.Hash;
                Emit(ref sink, FeatureKind.Ideographs, hash, unit.Start, unit.End);
                for (var n = 1; n < 4 && i + n < units.Length && units[i + n].Kind is UnitKind.Ideograph or UnitKind.Number; n++)
                {
                    hash = Hashing.Join(hash, units[i + n].Hash);
                    Emit(ref sink, FeatureKind.Ideographs, hash, unit.Start, units[i + n].End);
                }

                continue;
            }

            Emit(ref sink, FeatureKind.Word, unit.Hash, unit.Start, unit.End);
            if (i + 1 < units.Length)
            {
                Emit(ref sink, FeatureKind.WordPair, Hashing.Join(unit.Hash, units[i + 1].Hash), unit.Start, units[i + 1].End);
            }

            if (i + 2 < units.Length && unit.Kind == UnitKind.Word && units[i + 2].Kind == UnitKind.Word)
            {
                Emit(ref sink, FeatureKind.WordGap, Hashing.Join(unit.Hash, units[i + 2].Hash), unit.Start, units[i + 2].End);
            }

            if (unit.Kind == UnitKind.Word && unit.End - unit.Start > 3)
            {
                Letters(normal, unit, ref sink);
            }
        }
    }

    // How a word begins and ends: three to six letters, and two to four.
    private static void Letters<TSink>(scoped ReadOnlySpan<char> normal, Unit unit, ref TSink sink)
        where TSink : IFeatureSink
    {
        var hash = 7UL;
        for (var to = unit.Start; to < Math.Min(unit.End - 1, unit.Start + 6); to++)
        {
            hash = Hashing.Add(hash, normal[to]);
            if (to - unit.Start >= 2)
            {
                Emit(ref sink, FeatureKind.Letters, hash, unit.Start, to + 1);
            }
        }

        hash = 11UL;
        for (var from = unit.End - 1; from > Math.Max(unit.Start, unit.End - 5); from--)
        {
            hash = Hashing.Add(hash, normal[from]);
            if (unit.End - from >= 2)
            {
                Emit(ref sink, FeatureKind.Letters, hash, from, unit.End);
            }
        }
    }

    // How a sentence opens and closes: up to three units, marks at the end left out.
    private static void Edges<TSink>(scoped ReadOnlySpan<Unit> units, ref TSink sink)
        where TSink : IFeatureSink
    {
        var hash = 3UL;
        var first = 0;
        while (first < units.Length && units[first].Kind == UnitKind.Mark)
        {
            first++;
        }

        for (var i = first; i < Math.Min(units.Length, first + 4); i++)
        {
            hash = Hashing.Join(hash, units[i].Hash);
            Emit(ref sink, FeatureKind.First, hash, units[first].Start, units[i].End);
        }

        var last = units.Length - 1;
        while (last >= 0 && units[last].Kind == UnitKind.Mark)
        {
            last--;
        }

        hash = 5UL;
        for (var i = last; i >= Math.Max(0, last - 3); i--)
        {
            hash = Hashing.Join(hash, units[i].Hash);
            Emit(ref sink, FeatureKind.Last, hash, units[i].Start, units[last].End);
        }
    }

    private static void Shape<TSink>(scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<Unit> units, ref TSink sink)
        where TSink : IFeatureSink
    {
        int numbers = 0, capitals = 0, words = 0;
        foreach (var unit in units)
        {
            numbers += unit.Kind == UnitKind.Number ? 1 : 0;
            words += unit.IsWord ? 1 : 0;
            capitals += unit.Kind == UnitKind.Word && unit.Start > 0 && char.IsUpper(text[unit.Start]) ? 1 : 0;
        }

        Emit(ref sink, FeatureKind.Shape, 10 + (ulong)Math.Min(numbers, 3), 0, 0);
        Emit(ref sink, FeatureKind.Shape, 20 + (ulong)Math.Min(words / 5, 8), 0, 0);
        Emit(ref sink, FeatureKind.Shape, 30 + (ulong)Math.Min(capitals, 3), 0, 0);
        Emit(ref sink, FeatureKind.Shape, 40UL + (units[^1].Kind == UnitKind.Mark ? text[units[^1].Start] : 0UL), 0, 0);
    }

    private static void Context<TSink>(scoped ReadOnlySpan<char> context, SentenceLanguage language, PhraseTable phrases, ref TSink sink)
        where TSink : IFeatureSink
    {
        Span<char> normal = stackalloc char[context.Length];
        Span<Unit> units = stackalloc Unit[context.Length];
        units = units[..SentenceUnits.Cut(context, normal, units)];
        for (var i = 0; i < units.Length; i++)
        {
            Emit(ref sink, FeatureKind.ContextWord, units[i].Hash, units[i].Start, units[i].End);
            if (units[i].Kind == UnitKind.Ideograph && i + 1 < units.Length && units[i + 1].Kind == UnitKind.Ideograph)
            {
                Emit(ref sink, FeatureKind.ContextWord, Hashing.Join(units[i].Hash, units[i + 1].Hash), units[i].Start, units[i + 1].End);
            }
        }

        Span<PhraseHit> hits = stackalloc PhraseHit[MostHits];
        foreach (var cue in hits[..PhraseFinder.Find(normal, units, language, PhraseFamily.Cue, phrases, hits)])
        {
            foreach (var name in phrases.Sets[cue.Set])
            {
                Emit(ref sink, FeatureKind.ContextCue, name, units[cue.First].Start, units[cue.End - 1].End, name);
            }
        }
    }
}

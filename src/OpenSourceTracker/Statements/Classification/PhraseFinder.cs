namespace OpenSourceTracker.Statements.Classification;

/// <summary>What the built-in classifier reads.</summary>
internal enum SentenceLanguage : byte
{
    Indonesian,
    English,
    Chinese,
}

internal enum PhraseFamily : byte
{
    /// <summary>Function words: negation, modality, aspect, verbs of saying, pronouns.</summary>
    Cue,

    /// <summary>Concepts of the thesaurus and word classes of topics.</summary>
    Content,
}

/// <summary>Finds the phrases of the table in a sentence, leftmost and longest.</summary>
internal static class PhraseFinder
{
    public static ulong Salt(SentenceLanguage language, PhraseFamily family) => Hashing.Mix(((ulong)language * 2) + (ulong)family + 101);

    public static int Find(ReadOnlySpan<char> normal, ReadOnlySpan<Unit> units, SentenceLanguage language, PhraseFamily family, PhraseTable phrases, Span<PhraseHit> hits)
    {
        var (own, chinese) = (Salt(language, family), Salt(SentenceLanguage.Chinese, family));
        Span<ulong> forms = stackalloc ulong[WordVariants.Most];
        var count = 0;
        for (var i = 0; i < units.Length && count < hits.Length;)
        {
            if (!units[i].IsWord)
            {
                i++;
                continue;
            }

            var best = default(PhraseHit);
            var salt = units[i].Kind == UnitKind.Ideograph ? chinese : own;
            var number = units[i].Kind == UnitKind.Ideograph ? Written(units[i], forms) : WordVariants.Of(normal[units[i].Start..units[i].End], language == SentenceLanguage.English, forms);
            for (var k = 0; k < number; k++)
            {
                Walk(units, i, Hashing.Join(salt, forms[k]), phrases, ref best);
            }

            if (best.Set > 0)
            {
                hits[count++] = best;
            }

            i = Math.Max(i + 1, best.End);
        }

        return count;
    }

    private static int Written(Unit unit, Span<ulong> forms)
    {
        forms[0] = unit.Hash;
        return 1;
    }

    private static void Walk(ReadOnlySpan<Unit> units, int first, ulong key, PhraseTable phrases, ref PhraseHit best)
    {
        for (var end = first + 1; ; end++)
        {
            var set = phrases.Find(key);
            if (set < 0)
            {
                return;
            }

            if (set > 0 && end > best.End)
            {
                best = new(first, end, set);
            }

            if (end >= units.Length)
            {
                return;
            }

            key = Hashing.Join(key, units[end].Hash);
        }
    }
}

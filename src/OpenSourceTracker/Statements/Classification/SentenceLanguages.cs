using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Classification;

/// <summary>Tells which language a sentence is in, if it is one that the classifier reads: by its script, and by how many of its words are known.</summary>
internal static class SentenceLanguages
{
    // Of the letters (an ideograph counts three), this share must be of known words or names. Half of a short sentence may be names without capitals.
    private const double LeastKnown = 0.55;

    /// <summary>The language of a code; Indonesian where it is none of the others.</summary>
    public static SentenceLanguage OfCode(string code) => code switch { "en" => SentenceLanguage.English, "zh" => SentenceLanguage.Chinese, _ => SentenceLanguage.Indonesian };

    public static SentenceLanguage? Of(string text, string? code, byte[][] sieves)
    {
        Span<char> normal = stackalloc char[text.Length];
        Span<Unit> units = stackalloc Unit[text.Length];
        var count = SentenceUnits.Cut(text, normal, units);
        Span<int> known = stackalloc int[3];
        var (letters, ideographs, capitals, words) = (0, 0, 0, 0);
        foreach (var unit in units[..count])
        {
            var length = unit.End - unit.Start;
            if (unit.Kind == UnitKind.Ideograph)
            {
                ideographs += 3;
                words++;
                known[2] += WordSieve.Has(sieves[2], unit.Hash) ? 3 : 0;
            }
            else if (unit.Kind == UnitKind.Word)
            {
                // Kana and Hangul weigh as much as ideographs.
                length *= text[unit.Start] >= '\u3040' ? 3 : 1;
                letters += length;
                words++;
                var (isIndonesian, isEnglish) = (WordSieve.Has(sieves[0], unit.Hash), WordSieve.Has(sieves[1], unit.Hash));
                known[0] += isIndonesian ? length : 0;
                known[1] += isEnglish ? length : 0;
                capitals += !isIndonesian && !isEnglish && unit.Start > 0 && char.IsAsciiLetterUpper(text[unit.Start]) ? length : 0;
            }
        }

        if (words < 2)
        {
            return null;
        }

        var language = code switch
        {
            "id" => SentenceLanguage.Indonesian,
            "en" => SentenceLanguage.English,
            "zh" => SentenceLanguage.Chinese,
            null or "" => ideographs * 2 >= letters ? SentenceLanguage.Chinese : known[1] > known[0] ? SentenceLanguage.English : SentenceLanguage.Indonesian,
            _ => default(SentenceLanguage?),
        };

        // Names are known to nobody: they count as neither.
        var readable = letters - capitals + ideographs;
        var share = language is null ? 0 : known[2] + (language == SentenceLanguage.English ? known[1] : language == SentenceLanguage.Chinese ? Math.Max(known[0], known[1]) : known[0]);
        return language is not null && readable > 0 && share >= LeastKnown * readable ? language : null;
    }
}

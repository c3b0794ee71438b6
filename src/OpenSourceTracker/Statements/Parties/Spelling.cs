using FuzzySharp;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>Tells two spellings of one name from two names.</summary>
internal static class Spelling
{
    public static bool IsMisspelling(string one, string other)
    {
        var (a, b) = (one.Split(' '), other.Split(' '));
        var different = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i])
            {
                continue;
            }

            // Barat / Timur and Sari / Seri are other words; only long words with a doubled, dropped or swapped letter are one.
            if (a[i].Length < 6 || b[i].Length < 6 || Fuzz.Ratio(a[i], b[i]) < 90)
            {
                return false;
            }

            different++;
        }

        return different == 1;
    }
}

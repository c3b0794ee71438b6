using System.Collections.Frozen;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Claims;

/// <summary>What a figure of a clause is not: the value that now holds, where it is left behind ("from 25 to 32 yuan"), or that of the whole, where the clause speaks of a part ("the first phase is worth Rp 1.1 trillion").</summary>
internal static class FigureScope
{
    // Words between a part, "of" and the whole: "14 planes of the carrier's 33".
    private const int Between = 4;

    private const char FirstIdeograph = '\u3000';

    private static readonly FrozenSet<string> s_leaving = ClosedWords.Of("leaving"), s_parts = ClosedWords.Of("part-of-whole"), s_outOf = ClosedWords.Of("out-of");
    private static readonly string[] s_written = [.. s_parts.Where(word => word[0] > FirstIdeograph)];

    /// <summary>Whether a figure is what was there before: behind a word of leaving, with another of its unit behind it.</summary>
    public static bool IsLeft(CountSense count, ClauseMeaning meaning)
    {
        var (quantity, tokens) = (count.Quantity, meaning.Evidence.Passage.Tokens);
        return quantity.FirstToken > meaning.Evidence.First && s_leaving.Contains(tokens[quantity.FirstToken - 1].Norm)
            && meaning.Counts.Exists(other => other.Quantity.FirstToken >= quantity.EndToken && (other.Quantity.Unit == quantity.Unit || quantity.Unit is null) && !other.Quantity.Agrees(quantity) && !other.Quantity.IsChange);
    }

    /// <summary>Whether a figure is the whole that another of its clause is a part of: "14 of the carrier's 33 aircraft", "27 dari 33 pesawat".</summary>
    public static bool IsWhole(CountSense count, ClauseMeaning meaning)
    {
        var tokens = meaning.Evidence.Passage.Tokens;
        for (var i = count.Quantity.FirstToken - 1; i > meaning.Evidence.First && i >= count.Quantity.FirstToken - Between; i--)
        {
            if (s_outOf.Contains(tokens[i].Norm))
            {
                return meaning.Counts.Exists(part => part.Quantity.EndToken <= i && i - part.Quantity.EndToken < Between);
            }
        }

        return false;
    }

    /// <summary>Whether a clause speaks of one part of what is done, paid or built in parts.</summary>
    public static bool IsOfPart(ClauseMeaning meaning)
    {
        var evidence = meaning.Evidence;
        if (meaning.Counts.Count == 0)
        {
            return false;
        }

        for (var i = evidence.First; i < evidence.End; i++)
        {
            if (s_parts.Contains(evidence.Passage.Tokens[i].Norm))
            {
                return true;
            }
        }

        return evidence.Statement.Text.Any(letter => letter > FirstIdeograph) && s_written.Any(word => evidence.Statement.Text.Contains(word, StringComparison.Ordinal));
    }
}

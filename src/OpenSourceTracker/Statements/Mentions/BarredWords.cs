using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Dates, titles and function words with a capital are no names.</summary>
internal static class BarredWords
{
    private static readonly FrozenSet<string> s_givenWords = ClosedWords.Of("given-word");

    private static readonly FrozenSet<string> s_associations = ClosedWords.Of("association");

    /// <summary>Which tokens of a passage can be no part of a name.</summary>
    public static bool[] In(Passage passage)
    {
        var barred = new bool[passage.Tokens.Count];
        var dateAt = 0;
        for (var i = 0; i < barred.Length; i++)
        {
            var span = passage.Tokens[i].Span;
            while (dateAt < passage.Dates.Count && passage.Dates[dateAt].Span.End <= span.Start)
            {
                dateAt++;
            }

            barred[i] = dateAt < passage.Dates.Count && passage.Dates[dateAt].Span.Overlaps(span);
        }

        foreach (var cue in passage.Cues)
        {
            var isTitle = cue.In("role.") || cue.Is("name.never") || cue.In("dirt.") || cue.In("pronoun.") || cue.In("speech.") || cue.In("attribution.") || cue.In("discourse.") || cue.In("polarity.") || cue.In("modality.") || cue.In("quantity.currency") || cue.Is("quantity.number");
            var isSingle = cue.End - cue.First == 1;
            if (isSingle && cue.Is("org.kind") && cue.First > 0 && !cue.In("role.") && passage.Tokens[cue.First].IsCapitalised && passage.Tokens[cue.First - 1].IsCapitalised && !NameShape.BreakBetween(passage, cue.First))
            {
                continue;
            }

            // "the Rail Safety Supervisor has found": a title that ends a name, with no name behind it.
            if (isSingle && cue.In("role.") && cue.First > 1 && !cue.In("dirt.") && passage.Tokens[cue.First].IsCapitalised && passage.Tokens[cue.First - 1].IsCapitalised && passage.Tokens[cue.First - 2].IsWord && !NameShape.BreakBetween(passage, cue.First) && passage.Tokens[cue.First - 1].Kind == TokenKind.Word
                && !(cue.End < passage.Tokens.Count && passage.Tokens[cue.End].IsCapitalised && passage.Tokens[cue.End].Kind == TokenKind.Word) && !passage.Cues.Exists(other => other.End == cue.First && other.In("role.")))
            {
                continue;
            }

            // "The Patient Data Commissioner": those an office is there for, inside its title; "the Nurses' Union": inside the name of a body.
            if (isSingle && (BodyPossessor.EndOf(passage, cue.End) > 0 || cue.In("role.") && passage.Language.Code == "en" && IsInsideTitle(passage, cue)))
            {
                continue;
            }

            // "Kepala Dinas Perhubungan Ratu X", "Bupati Ratu X": behind an office it is the first name.
            if (isSingle && cue.In("role.") && cue.First > 0 && cue.End < passage.Tokens.Count && s_givenWords.Contains(passage.Tokens[cue.First].Norm) && Enumerable.Range(cue.First - 1, 3).All(i => passage.Tokens[i] is { Kind: TokenKind.Word, IsCapitalised: true }) && !NameShape.BreakBetween(passage, cue.First))
            {
                continue;
            }

            // "Koalisi Pejalan Kaki", "Himpunan Nelayan X": whom an association joins is part of its name.
            if (cue.First > 0 && cue.In("role.") && s_associations.Contains(passage.Tokens[cue.First - 1].Norm) && Enumerable.Range(cue.First - 1, cue.End - cue.First + 1).All(i => passage.Tokens[i] is { Kind: TokenKind.Word, IsCapitalised: true }) && !NameShape.BreakBetween(passage, cue.First))
            {
                continue;
            }

            for (var i = cue.First; isTitle && i < cue.End; i++)
            {
                // Kepala, Bank, May: a capital in the middle of a name wins over a lone function word, never over a title.
                barred[i] |= cue.In("role.") || cue.Is("name.never") || cue.In("dirt.") || !isSingle || i == 0 || !(passage.Tokens[i].IsCapitalised && i > 0 && passage.Tokens[i - 1].IsCapitalised && !NameShape.BreakBetween(passage, i));
            }
        }

        return barred;
    }

    private const int LongestTitle = 4;

    private static bool IsInsideTitle(Passage passage, FunctionMatch cue)
    {
        var tokens = passage.Tokens;
        var end = cue.First;
        while (end < tokens.Count && end - cue.First <= LongestTitle && tokens[end] is { Kind: TokenKind.Word, IsCapitalised: true } && !NameShape.BreakBetween(passage, end))
        {
            end++;
        }

        return cue.First > 0 && tokens[cue.First - 1].Norm is "the" && end - cue.First is > 2 and <= LongestTitle && passage.Cues.Exists(title => title.First == end - 1 && title.End == end && title.Is("role.principal"));
    }
}

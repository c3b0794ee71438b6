using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>A sentence among the tokens of a passage: <c>tokens[First..End]</c>.</summary>
internal readonly record struct Sentence(int First, int End, TextSpan Span)
{
    public int Count => End - First;
}

/// <summary>Cuts a passage into sentences, at the marks that end one and at line ends.</summary>
internal static class SentenceSplitter
{
    private static readonly FrozenSet<string> s_abbreviations = new[]
    {
        "mr", "mrs", "ms", "dr", "drs", "drg", "drh", "sdr", "sdri", "dra", "prof", "st", "jr", "sr", "no", "vs", "etc", "inc", "ltd", "co", "corp", "gov", "gen", "sen", "rep", "col", "lt", "sgt", "capt",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "agt", "sep", "sept", "oct", "okt", "nov", "dec", "des", "tgl", "hlm", "jl", "jln", "rp", "kol", "letjen", "brigjen",
        "mayjen", "kompol", "akbp", "ir", "hj", "kh", "yth", "dll", "dsb", "dst", "spd", "sh", "se", "mm", "msi", "approx", "est", "fig", "e.g", "i.e", "a.n", "u.s", "u.k", "d.c", "bpk", "sdr", "sdri", "rev", "hon", "ny", "tn", "supt", "insp", "messrs", "smt", "shri", "engr", "adv", "cllr", "arch", "atty",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_calendar = ClosedWords.Of("behind-clock");

    public static List<Sentence> Split(string text, IReadOnlyList<Token> tokens)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (LineEndsBefore(text, tokens, i) && i > first)
            {
                Close(i);
            }

            if (tokens[i].Kind == TokenKind.Punctuation && Characters.IsSentenceEnd(tokens[i].Norm[0]) && Ends(text, tokens, i))
            {
                var end = i + 1;
                while (end < tokens.Count && !tokens[end].AfterSpace && tokens[end].Kind == TokenKind.Punctuation && IsTail(tokens[end].Norm[0]))
                {
                    end++;
                }

                Close(end);
                i = end - 1;
            }
        }

        if (first < tokens.Count)
        {
            Close(tokens.Count);
        }

        return sentences;

        void Close(int end)
        {
            sentences.Add(new(first, end, new(tokens[first].Span.Start, tokens[end - 1].Span.End)));
            first = end;
        }
    }

    private static bool IsTail(char c) => Characters.IsClosingQuote(c) || Characters.IsSentenceEnd(c) || c is '"' or '\'' or '’' or ')' or '）';

    private static bool Ends(string text, IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Norm[0] != '.')
        {
            return tokens[i].Norm[0] != '…' || (i + 1 < tokens.Count && tokens[i + 1].IsCapitalised);
        }

        var next = i + 1 < tokens.Count ? tokens[i + 1] : null;
        if (next is null)
        {
            return true;
        }

        if (i > 0 && !tokens[i].AfterSpace && tokens[i - 1].Kind == TokenKind.Word)
        {
            var before = tokens[i - 1];
            if ((s_abbreviations.Contains(before.Norm) && (before.Norm != "no" || next.Kind == TokenKind.Number)) || (before.Span.Length == 1 && before.IsCapitalised && next.IsCapitalised))
            {
                return false;
            }

            // "until 2:12 p.m. on Monday", "at 5 p.m. Monday"
            if (before.Norm is "m" && i > 2 && tokens[i - 2].Is('.') && tokens[i - 3].Norm is "a" or "p" && !before.AfterSpace && next.Kind == TokenKind.Word && (!next.IsCapitalised || s_calendar.Contains(next.Norm)))
            {
                return false;
            }
        }

        // A full stop glued to the next letter ends a sentence only where a capital follows a lower-case letter (scraped text).
        if (!next.AfterSpace)
        {
            return next.Kind == TokenKind.Punctuation && next.Norm[0] is not (',' or ';' or ':') || (next.IsCapitalised && i > 0 && char.IsLower(text[tokens[i - 1].Span.End - 1]) && tokens[i - 1].Span.Length > 2) || next.Kind == TokenKind.Ideographs;
        }

        return !(next.Kind == TokenKind.Word && !next.IsCapitalised && char.IsLower(text[next.Span.Start]) && i > 0 && tokens[i - 1].Kind == TokenKind.Word && tokens[i - 1].Span.Length <= 4 && tokens[i - 1].IsCapitalised);
    }

    private static bool LineEndsBefore(string text, IReadOnlyList<Token> tokens, int i)
    {
        if (i == 0)
        {
            return false;
        }

        var gap = text.AsSpan(tokens[i - 1].Span.End, tokens[i].Span.Start - tokens[i - 1].Span.End);
        return gap.Count('\n') > 1;
    }
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Tells a clause from a noun or an adverbial: whether a stretch of words has a verb of its own, outside of its relative clauses.</summary>
internal static class Predicates
{
    private static readonly FrozenSet<string> s_openers = ClosedWords.Of("predicate-opener");

    private static readonly FrozenSet<string> s_looksLikeVerb = ClosedWords.Of("no-verb-by-prefix");

    private static readonly FrozenSet<string> s_subjects = ClosedWords.Of("subject-pronoun");

    private static readonly FrozenSet<string> s_relative = ClosedWords.Of("relative");

    /// <summary>Whether a stretch has a verb of its own; always so in Chinese, where no form shows it.</summary>
    public static bool HasOne(Passage passage, int first, int end)
    {
        var tokens = passage.Tokens;
        if (first >= end || tokens[first].Kind == TokenKind.Ideographs || passage.Language.Code is not ("en" or "id"))
        {
            return first < end;
        }

        for (var from = first; from < end;)
        {
            var relative = tokens.FindIndex(from, end - from, token => s_relative.Contains(token.Norm));
            var to = relative < 0 ? end : relative;
            if (passage.Language.Code == "en" ? IsEnglishClause(tokens, from == first ? BehindParticiple(tokens, from, to) : from, to) : Enumerable.Range(from, to - from).Any(i => IsIndonesianVerb(passage, i)))
            {
                return true;
            }

            if (relative < 0)
            {
                return false;
            }

            // A relative clause ends at its comma, or with the stretch.
            var comma = tokens.FindIndex(relative, end - relative, token => token.Is(','));
            from = comma < 0 ? end : comma + 1;
        }

        return false;
    }

    /// <summary>Auxiliary, negator, number: what a predicate opens with.</summary>
    public static bool IsPlain(Token token) => token.Kind == TokenKind.Number || s_openers.Contains(token.Norm) || FrameExtent.IsAuxiliary(token.Norm);

    /// <summary>Whether the prefix of an Indonesian word makes it a verb.</summary>
    public static bool IsVerbByPrefix(Token token) =>
        token is { Kind: TokenKind.Word, IsCapitalised: false, Norm.Length: > 5 } && !s_looksLikeVerb.Contains(token.Norm)
        && (token.Norm.StartsWith("me", StringComparison.Ordinal) || token.Norm.StartsWith("ber", StringComparison.Ordinal) || token.Norm.StartsWith("di", StringComparison.Ordinal) || token.Norm.StartsWith("ter", StringComparison.Ordinal));

    private static bool IsEnglishClause(List<Token> tokens, int first, int end) =>
        VerbForms.Of(tokens, first, end).All != VerbForm.None || Enumerable.Range(first, Math.Max(0, end - first)).Any(i => s_subjects.Contains(tokens[i].Norm) || FrameExtent.IsAuxiliary(tokens[i].Norm));

    // "Opening the case", "Cross-examined by X": the participle at the head is no verb of a clause.
    private static int BehindParticiple(List<Token> tokens, int first, int end)
    {
        var at = first + 2 < end && tokens[first + 1].Is('-') ? first + 2 : first;
        return tokens[at].Norm is { Length: > 4 } word && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal)) ? at + 1 : first;
    }

    private static bool IsIndonesianVerb(Passage passage, int at)
    {
        var token = passage.Tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            // "Sumini (52), warga X": an age
            return at == 0 || passage.Tokens[at - 1].Kind != TokenKind.Punctuation;
        }

        return IsPlain(token) || IsVerbByPrefix(token) || passage.Cues.Exists(cue => cue.First == at && (cue.In("polarity.") || cue.In("modality.") || cue.In("aspect.")) && !cue.Is("polarity.some"));
    }
}

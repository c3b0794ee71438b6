using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.English;

/// <summary>Forms that an English verb group takes.</summary>
[Flags]
internal enum VerbForm
{
    None = 0,

    /// <summary>"closed", "was", "did not close".</summary>
    Past = 1,

    /// <summary>"is", "has a seat", "does not close"; plain presents are not told from nouns.</summary>
    Present = 2,

    /// <summary>"has closed", "has been closed".</summary>
    Perfect = 4,

    /// <summary>"had closed".</summary>
    PastPerfect = 8,

    /// <summary>"was closed", "has been closed".</summary>
    Passive = 16,

    /// <summary>"is closing".</summary>
    Progressive = 32,

    /// <summary>"is to close", "are to be closed".</summary>
    Planned = 64,

    /// <summary>"will close".</summary>
    Will = 128,

    /// <summary>"would close".</summary>
    Would = 256,

    /// <summary>"can", "could", "may", "might".</summary>
    Possible = 512,

    /// <summary>"must", "shall", "should", "has to", "needs to".</summary>
    Must = 1024,

    /// <summary>"is", "was" with nothing but a complement.</summary>
    Copula = 2048,
}

/// <summary>Reads tense, voice and mood off the verb groups of an English clause, by auxiliaries and endings.</summary>
internal static class VerbForms
{
    private static readonly FrozenSet<string> s_has = ClosedWords.Of("perfect-auxiliary");
    private static readonly FrozenSet<string> s_had = ClosedWords.Of("past-perfect-auxiliary");
    private static readonly FrozenSet<string> s_is = ClosedWords.Of("present-copula");
    private static readonly FrozenSet<string> s_was = ClosedWords.Of("past-copula");
    private static readonly FrozenSet<string> s_does = ClosedWords.Of("present-do");
    private static readonly FrozenSet<string> s_did = ClosedWords.Of("past-do");
    private static readonly FrozenSet<string> s_will = ClosedWords.Of("will-modal");
    private static readonly FrozenSet<string> s_would = ClosedWords.Of("would-modal");
    private static readonly FrozenSet<string> s_possible = ClosedWords.Of("possible-modal");
    private static readonly FrozenSet<string> s_must = ClosedWords.Of("must-modal");
    private static readonly FrozenSet<string> s_within = ClosedWords.Of("within-verb-group");
    private static readonly FrozenSet<string> s_nominal = ClosedWords.Of("nominal");
    private static readonly FrozenSet<string> s_unmarked = ClosedWords.Of("unmarked-participle");
    private static readonly FrozenSet<string> s_contracting = ClosedWords.Of("contracting");

    /// <summary>The forms of the first verb group that shows any, and of all of them.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="first">Where the clause begins.</param>
    /// <param name="end">Where it ends.</param>
    public static (VerbForm First, VerbForm All) Of(IReadOnlyList<Token> tokens, int first, int end)
    {
        var (lead, all) = (VerbForm.None, VerbForm.None);
        for (var i = first; i < end; i++)
        {
            var form = At(tokens, first, end, ref i);
            lead = lead == VerbForm.None ? form : lead;
            all |= form;
        }

        return (lead, all);
    }

    private static VerbForm At(IReadOnlyList<Token> tokens, int first, int end, ref int at)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Word)
        {
            return VerbForm.None;
        }

        var word = Auxiliary(token.Norm);
        if (s_will.Contains(word))
        {
            return Skip(ref at, VerbForm.Will);
        }

        if (s_would.Contains(word))
        {
            return Skip(ref at, VerbForm.Would);
        }

        if (s_possible.Contains(word))
        {
            return token.Norm == "may" && token.IsCapitalised && at > first ? VerbForm.None : Skip(ref at, VerbForm.Possible);
        }

        if (s_must.Contains(word))
        {
            return Skip(ref at, VerbForm.Must);
        }

        if (s_does.Contains(word))
        {
            return Skip(ref at, VerbForm.Present);
        }

        if (s_did.Contains(word))
        {
            return Skip(ref at, VerbForm.Past);
        }

        if (s_has.Contains(word))
        {
            return Have(VerbForm.Perfect, VerbForm.Present, ref at);
        }

        if (s_had.Contains(word))
        {
            var form = Have(VerbForm.PastPerfect, VerbForm.Past, ref at);
            return token.Norm.EndsWith("'d", StringComparison.Ordinal) && form == VerbForm.Past ? VerbForm.Would : form;
        }

        if (s_is.Contains(word))
        {
            return Be(VerbForm.Present, ref at);
        }

        if (s_was.Contains(word))
        {
            return Be(VerbForm.Past, ref at);
        }

        return IsPast(token) && !(at > first && (s_nominal.Contains(tokens[at - 1].Norm) || s_within.Contains(tokens[at - 1].Norm) && tokens[at - 1].Norm != "not")) ? VerbForm.Past : VerbForm.None;

        VerbForm Skip(ref int at, VerbForm form)
        {
            var next = Next(tokens, at, end);
            at = next < end ? next : at;
            return form;
        }

        VerbForm Have(VerbForm perfect, VerbForm plain, ref int at)
        {
            var next = Next(tokens, at, end);
            if (next >= end)
            {
                return plain;
            }

            var here = at;
            if (tokens[next].Norm == "to" && next == at + 1)
            {
                return VerbForm.Must;
            }

            if (!IsParticiple(tokens[next]) && !HasBeen(here, next))
            {
                return plain;
            }

            at = next;
            return HasBeen(here, next) && IsParticiple(tokens[next]) ? perfect | VerbForm.Passive : perfect;
        }

        VerbForm Be(VerbForm tense, ref int at)
        {
            var next = Next(tokens, at, end);
            if (next >= end)
            {
                return tense | VerbForm.Copula;
            }

            if (tokens[next].Norm == "to")
            {
                at = next;
                return VerbForm.Planned;
            }

            if (tokens[next].Norm.Length > 4 && tokens[next].Norm.EndsWith("ing", StringComparison.Ordinal) && tokens[next].Norm != tokens[next].Stem)
            {
                at = next;
                return tense | VerbForm.Progressive;
            }

            if (IsParticiple(tokens[next]))
            {
                at = next;
                return tense | VerbForm.Passive;
            }

            return tense | VerbForm.Copula;
        }

        bool HasBeen(int from, int to)
        {
            for (var i = from + 1; i < to; i++)
            {
                if (tokens[i].Norm == "been")
                {
                    return true;
                }
            }

            return false;
        }
    }

    // The next word that belongs to the group by itself: behind negators, adverbs and "been".
    private static int Next(IReadOnlyList<Token> tokens, int at, int end)
    {
        var next = at + 1;
        while (next < end && next - at <= 4 && (s_within.Contains(tokens[next].Norm) || (tokens[next].Norm.Length > 4 && tokens[next].Norm.EndsWith("ly", StringComparison.Ordinal))))
        {
            next++;
        }

        return next;
    }

    // "we've" holds "'ve"; "the board's" does not hold "'s", as "it's" does.
    private static string Auxiliary(string norm)
    {
        var mark = norm.LastIndexOf('\'');
        if (mark <= 0 || norm.EndsWith("n't", StringComparison.Ordinal))
        {
            return norm;
        }

        var ending = norm[mark..];
        return ending != "'s" || s_contracting.Contains(norm[..mark]) ? ending : norm;
    }

    private static bool IsParticiple(Token token) => s_unmarked.Contains(token.Norm) || IsPast(token);

    private static bool IsPast(Token token) =>
        token.Kind == TokenKind.Word && token.Norm != token.Stem && (token.Norm.EndsWith("ed", StringComparison.Ordinal) || (!token.Norm.EndsWith('s') && !token.Norm.EndsWith("ing", StringComparison.Ordinal) && EnglishLemmatizer.IsIrregularVerb(token.Norm)));
}

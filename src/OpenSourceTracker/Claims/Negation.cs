using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;
using Token = OpenSourceTracker.Text.Token;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Claims;

/// <summary>Turns what negators reach: events, words and poles.</summary>
internal static class Negation
{
    private const int NegationReach = 8;

    // These negate what follows; a phrase that is none in sum (not only, not impossible) is a class of its own and not among them.
    private static readonly FrozenSet<string> s_negators = new[] { "polarity.not", "polarity.never", "polarity.notyet", "polarity.nolonger", "polarity.none", "polarity.without", "polarity.implicit", "aspect.cancel" }.ToFrozenSet(StringComparer.Ordinal);

    // Behind a negator these leave nothing, and so are no "not all": "没有收到任何报价", "not any of them".
    private static readonly FrozenSet<string> s_any = ClosedWords.Of("any");

    /// <summary>Whether a word negates what follows.</summary>
    public static bool IsNegator(FunctionMatch cue) => Array.Exists(cue.Classes, s_negators.Contains);

    // Each negator takes the first event behind it, and every pole whose words begin there; two negators undo each other.
    public static void Read(ClauseMeaning meaning, List<FunctionMatch> cues)
    {
        var tokens = meaning.Evidence.Passage.Tokens;
        foreach (var cue in cues)
        {
            if (!IsNegator(cue))
            {
                NegateRefusal(meaning, cue);
                continue;
            }

            // "Stopped for good", "halted at noon": what stands behind the preposition tells how or when, and is not stopped.
            if (cue.Is("polarity.implicit") && cue.End < meaning.Evidence.End && WordUse.TellsHow(tokens[cue.End]))
            {
                continue;
            }

            var isNotYet = cue.Is("polarity.notyet");
            var isImplicit = !cue.IsAny("polarity.not", "polarity.never", "polarity.notyet", "polarity.nolonger", "polarity.none", "polarity.without");
            var reach = isImplicit ? 3 : cue.Is("polarity.none") || cue.Is("polarity.never") ? NegationReach + 4 : NegationReach;
            var bracketed = Bracketed(tokens, cue.End, Math.Min(meaning.Evidence.End, cue.End + reach));
            var limit = Boundary(tokens, cue.End, Math.Min(meaning.Evidence.End, cue.End + reach + bracketed));
            var index = meaning.Events.FindIndex(item => item.Token > cue.First && item.Token < limit && !(cue.IsAny("polarity.implicit", "aspect.cancel") && item.Token < cue.End));
            if (index >= 0)
            {
                meaning.Events[index] = meaning.Events[index] with { IsNegated = !meaning.Events[index].IsNegated, IsNotYet = isNotYet };
            }

            // "not all", "tidak sepenuhnya", 并非完全: less than the whole, not the opposite.
            var isPartly = cues.Exists(other => other.Is("polarity.all") && !s_any.Contains(tokens[other.First].Norm) && other.First >= cue.End && other.First <= cue.End + 2 || other.First == cue.End && IsTotality(tokens[other.First].Norm)) || Enumerable.Range(cue.End, Math.Max(0, Math.Min(3, meaning.Evidence.End - cue.End))).Any(i => IsTotality(tokens[i].Norm));
            if (isPartly && index >= 0)
            {
                meaning.Events[index] = meaning.Events[index] with { IsNegated = false };
                meaning.Marks.Add("polarity.notall");
            }

            if (!isPartly)
            {
                foreach (var word in meaning.Words)
                {
                    word.IsNegated ^= word.Token >= cue.End && word.Token < limit;
                }
            }

            for (var i = 0; i < meaning.Poles.Count; i++)
            {
                var pole = meaning.Poles[i];
                if (pole.Head >= cue.End && pole.Head < limit && !(isImplicit && pole.Property.OppositeOf.GetValueOrDefault(pole.Pole) is null))
                {
                    meaning.Poles[i] = !isPartly ? pole.Flipped() with { IsWeak = false }
                        : pole.Property.OppositeOf.ContainsKey("mixed") ? pole with { Pole = "mixed", IsWeak = false }
                        : pole with { IsWeak = true };
                }
            }
        }
    }

    // "Tidak menolak pasien", "did not reject the offer": the phrase has two negators in it, but refusing is one event, and it is negated; what the phrase alone says goes.
    private static void NegateRefusal(ClauseMeaning meaning, FunctionMatch cue)
    {
        if (!cue.Is("polarity.double"))
        {
            return;
        }

        var index = meaning.Events.FindIndex(item => item.Token > cue.First && item.Token < cue.End);
        if (index >= 0)
        {
            meaning.Events[index] = meaning.Events[index] with { IsNegated = true };
            meaning.Words.FindAll(word => word.Token == meaning.Events[index].Token).ForEach(word => word.IsNegated = true);
            meaning.Poles.RemoveAll(pole => pole.First == cue.First && pole.End == cue.End);
        }

        for (var i = 0; i < meaning.Poles.Count; i++)
        {
            var pole = meaning.Poles[i];
            meaning.Poles[i] = pole.First > cue.First && pole.First < cue.End ? pole.Flipped() : pole;
        }
    }

    private static bool IsTotality(string norm) => norm is "sepenuhnya" or "seluruhnya" or "semuanya" or "fully" or "entirely" or "completely" or "wholly" or "完全" or "全部" or "全面" or "所有";

    // Words in brackets stand beside the sentence: "will not release its model (AI) as ...".
    private static int Bracketed(List<Token> tokens, int from, int to)
    {
        var (count, isInside) = (0, false);
        for (var i = from; i < to; i++)
        {
            isInside |= tokens[i].Norm is "(" or "（";
            count += isInside ? 1 : 0;
            isInside &= tokens[i].Norm is not (")" or "）");
        }

        return count;
    }

    // "Nobody will be laid off during the closure": what goes on at the time is not denied.
    private static readonly FrozenSet<string> s_whileWords = ClosedWords.Of("while");

    /// <summary>Where a negator's reach ends: at a mark, or where what goes on at the time or against it is told.</summary>
    public static int Boundary(List<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && tokens[i].Norm[0] is ';' or '；' or ':' or '：' or '.' or '。' or '!' or '?' or '—'
                || (tokens[i].Norm is "," or "，" && i > from)
                || (i > from && s_whileWords.Contains(tokens[i].Norm))
                || tokens[i].Norm is "tetapi" or "tapi" or "melainkan" or "but" or "namun" or "但" or "而是")
            {
                return i;
            }
        }

        return to;
    }
}

using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Claims.Stances;

/// <summary>"Not yet, the counter stands at nine thousand": whoever answers with a bare "no" takes the stance against what another has just said or asked.</summary>
internal static class Retort
{
    // What is answered stands close by.
    private const int MostClausesBack = 3;

    /// <summary>The stance of a clause that begins with a "no" of its own, by the words that it answers; none where it answers nothing.</summary>
    /// <param name="article">The clauses of its article, in their order.</param>
    /// <param name="at">Its place among them.</param>
    /// <param name="told">The stances of the clauses before it.</param>
    public static OpennessStance Read(IReadOnlyList<ClauseMeaning> article, int at, IReadOnlyList<OpennessStance> told)
    {
        if (!IsNo(article[at].Evidence))
        {
            return OpennessStance.None;
        }

        for (var back = at - 1; back >= 0 && back >= at - MostClausesBack; back--)
        {
            if (article[back].Evidence.Statement.Speaker != article[at].Evidence.Statement.Speaker && told[back] != OpennessStance.None)
            {
                return told[back] switch
                {
                    OpennessStance.Open => OpennessStance.Restricted,
                    OpennessStance.Restricted => OpennessStance.Open,
                    _ => OpennessStance.None,
                };
            }
        }

        return OpennessStance.None;
    }

    private static bool IsNo(StatementEvidence evidence)
    {
        var tokens = evidence.Passage.Tokens;
        return evidence.Passage.Cues.Exists(cue => cue.First == evidence.First && (cue.Is("polarity.not") || cue.Is("polarity.notyet")) && (cue.End == evidence.End || (cue.End < tokens.Count && IsPause(tokens[cue.End]))));
    }

    private static bool IsPause(Text.Token token) => token.Norm is "," or "，" or "." or "。" or "!" or "！";
}

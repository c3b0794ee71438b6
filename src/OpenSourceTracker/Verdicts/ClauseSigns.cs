using System.Collections.Frozen;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Verdicts;

/// <summary>Whether clauses affirm or deny.</summary>
internal static class ClauseSigns
{
    private static readonly FrozenSet<string> s_inverting = ClosedWords.Of("inverting");

    /// <summary>Whether a clause denies what it tells of.</summary>
    public static bool IsNegative(ClauseMeaning meaning) =>
        (meaning.Events.Count(item => item.IsNegated) % 2 == 1) || (meaning.Events.TrueForAll(item => !item.IsNegated) && meaning.Evidence.Passage.CuesIn(meaning.Evidence.First, meaning.Evidence.End).Any(cue => cue.IsAny("polarity.not", "polarity.never", "polarity.none", "polarity.nolonger", "polarity.notyet")));

    /// <summary>The same beside another clause: what is negated behind what both tell of, and is none of the other's, only tells which ("paid the growers who had not signed", 排放了未经处理的废水).</summary>
    public static bool IsNegative(ClauseMeaning meaning, ClauseMeaning other)
    {
        var negated = meaning.Events.FindAll(item => item.IsNegated);
        var shared = meaning.Events.FindLast(item => item is { Kind: 'v', IsNegated: false } && Has(other, item))?.Token ?? int.MaxValue;
        return (negated.Count == 0 || !negated.TrueForAll(item => !Has(other, item) && (item.Token > shared || IsAttribute(meaning, item)))) && IsNegative(meaning);

        static bool Has(ClauseMeaning meaning, EventSense sought) => meaning.Events.Exists(item => item.Concept == sought.Concept);
    }

    private static bool IsAttribute(ClauseMeaning meaning, EventSense item) =>
        item.Token + 2 < meaning.Evidence.End && meaning.Evidence.Passage.Tokens[item.Token + 1].Norm == "的";

    /// <summary>Whether a clause opens as a condition does without "if": "Had the pier been built".</summary>
    public static bool IsInverted(StatementEvidence evidence) =>
        s_inverting.Contains(evidence.Passage.Tokens[evidence.First].Norm) && (evidence.First == evidence.Sentence.First || evidence.Passage.Tokens[evidence.First - 1].Kind == TokenKind.Punctuation);
}

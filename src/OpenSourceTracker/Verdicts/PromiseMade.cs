using System.Collections.Frozen;
using NodaTime;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Verdicts;

/// <summary>Claims that a party promised something: true once it was promised, whatever became of it.</summary>
internal static class PromiseMade
{
    private const double LeastOwn = 0.3;

    // "the promised rebate", "its promise": the word names a thing.
    private static readonly FrozenSet<string> s_determiners = ClosedWords.Of("determiner");

    // 确保, memastikan: it is seen to, rather than promised.
    private static readonly FrozenSet<string> s_assuring = ClosedWords.Of("assuring");

    /// <summary>Whether the claim says that a promise was given (<see langword="true"/>) or that none was; <see langword="null"/> for any other claim.</summary>
    public static bool? Says(CheckedClaim claim)
    {
        var (meaning, passage) = (claim.Meaning, claim.Meaning.Evidence.Passage);
        var at = Enumerable.Range(0, passage.Tokens.Count).FirstOrDefault(i => IsPromise(passage, i), -1);
        if (at <= 0 || s_determiners.Contains(passage.Tokens[at - 1].Norm) || meaning.Content.Count < 2 || meaning.Events.Exists(item => item.Kind == 'v' && item.Token < at))
        {
            return null;
        }

        // "X never promised", "tidak pernah menjanjikan", 从未承诺: the negator stands before the verb.
        return !passage.Cues.Exists(cue => cue.IsAny("polarity.not", "polarity.never", "polarity.none") && at - cue.End is 0 or 1);
    }

    // The verb itself, by itself or within a longer phrase ("promised to", "had promised").
    private static bool IsPromise(Passage passage, int at) =>
        !s_assuring.Contains(passage.Tokens[at].Norm) && (passage.Tokens[at].Kind == Text.TokenKind.Ideographs ? passage.Cues.Exists(cue => cue.First == at && cue.Is("speech.promise")) : passage.Language.Lexicon.ClassesOf(passage.Tokens[at]).Contains("speech.promise", StringComparer.Ordinal));

    /// <summary>The verdict where the texts hold the promise; <see langword="null"/> where they do not.</summary>
    public static Verdict? Judge(CheckedClaim claim, LocalDate asOf, IReadOnlyList<Judgement> judged)
    {
        if (Says(claim) is not { } saysMade)
        {
            return null;
        }

        var party = PromiseClaims.PartyOf(claim);
        var made = judged.Where(item => item.Alignment.Own >= LeastOwn && item.Entry.Statement.Kind == StatementKind.Commitment && !item.Entry.Meaning.Evidence.IsNotAsserted && (party is null || Ledger.IsOf(item.Entry, party) || Sources.IsSpokenBy(item.Entry, party)) && IsSame(item))
            .OrderByDescending(item => item.Alignment.Own).ThenBy(item => item.Entry.Statement.Id, StringComparer.Ordinal).ToList();
        if (made.Count == 0)
        {
            return null;
        }

        VerdictEvidence[] evidence = [.. made.Take(4).Select(item => VerdictEvidence.Of(item.Entry, Message.Of("evidence.promised"), item.Strength))];
        return new()
        {
            Claim = claim.Text,
            AsOf = asOf,
            Outcome = saysMade ? VerdictOutcome.Supported : VerdictOutcome.Contradicted,
            Nuance = saysMade ? VerdictNuance.Stated : VerdictNuance.OppositeStated,
            Supporting = saysMade ? evidence : [],
            Opposing = saysMade ? [] : evidence,
            Explanation = Message.Of("verdict.promise.made", ("who", Aggregation.Who(made[0].Entry))),
            Steps = [],
        };
    }

    // By its values; by its words where neither has any.
    private static bool IsSame(Judgement item) => item.Stance is Stance.Supports or Stance.Promises || item.Signs > 0 || item is { Stance: Stance.None, Signs: 0, SameSign: true };

    /// <summary>What became of a promise is no word against its having been given.</summary>
    public static Verdict Temper(CheckedClaim claim, Verdict verdict) => verdict.Outcome != VerdictOutcome.Contradicted || Says(claim) is null ? verdict
        : verdict with { Outcome = VerdictOutcome.Unknown, Nuance = VerdictNuance.NotSettled, Explanation = Message.Of("verdict.promise.unknown"), Confidence = null };
}

using System.Collections.Frozen;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Conflicts.Reported;

/// <summary>Finds where a party gave a good as a gain of something ("open code makes it safer"), and later gives the same good as its reason to hold back from it.</summary>
internal sealed class HalfFlipFinder
{
    private const int Reach = 40;
    private const int LeastDays = 30;
    private const double Sureness = 0.4;

    private static readonly FrozenSet<string> s_more = ClosedWords.Of("more");
    private static readonly FrozenSet<string> s_gaining = ClosedWords.Of("gaining");
    private static readonly RuleDescription s_rule = new PositionShiftRule().Description;

    public static IEnumerable<Candidate> Find(IReadOnlyList<ClauseMeaning> meanings, IReadOnlyList<StatedReason> reasons)
    {
        var gains = meanings.Where(IsOwnWord).SelectMany(meaning => GainsOf(meaning).SelectMany(gain => meaning.Poles.Select(pole => pole.Property.Id).Distinct().Select(property => (Key: (property, gain, Holder: meaning.Evidence.Holder!), Meaning: meaning))))
            .ToLookup(item => item.Key, item => item.Meaning);
        foreach (var reason in reasons.Where(reason => IsOwnWord(reason.Act)))
        {
            foreach (var property in reason.Act.Poles.Where(pole => pole.Pole is "mixed" || !pole.IsWeak).Select(pole => pole.Property).Distinct())
            {
                foreach (var key in reason.Given.Where(IsGood).Order(StringComparer.Ordinal))
                {
                    foreach (var gain in gains[(property.Id, key, reason.Act.Evidence.Holder!)].Where(gain => IsLater(gain, reason.Act) && HoldsBack(gain, reason.Act, property.Id)).OrderBy(gain => gain.Evidence.Statement.Id, StringComparer.Ordinal).Take(Reach))
                    {
                        foreach (var side in new[] { reason.Source, reason.Act }.Distinct())
                        {
                            yield return Tell(gain, side, key[2..]);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The goods of which a clause says that there is more: "lebih aman", "safety improves", 提高安全性.</summary>
    public static IEnumerable<string> GainsOf(ClauseMeaning meaning)
    {
        var tokens = meaning.Evidence.Passage.Tokens;
        foreach (var word in meaning.Words.Where(word => !word.IsNegated))
        {
            var isMore = IsComparative(tokens[word.Token]) || s_more.Contains(tokens[word.Token].Norm) || (word.Token > meaning.Evidence.First && s_more.Contains(tokens[word.Token - 1].Norm));
            if (isMore || Enumerable.Range(word.Token - 2, 5).Any(at => at >= meaning.Evidence.First && at < meaning.Evidence.End && s_gaining.Contains(tokens[at].Norm)))
            {
                foreach (var key in word.Keys.Where(IsGood))
                {
                    yield return key;
                }
            }
        }
    }

    // "safer": an English comparative; nouns in -er are their own lemma.
    private static bool IsComparative(Token token) => token.Norm.EndsWith("er", StringComparison.Ordinal) && token.Short != token.Norm && token.Short.Length < token.Norm.Length;

    // A concept, or the family that holds "safe" and "safety".
    private static bool IsGood(string key) => key[0] is 'c' or 'f';

    private static bool IsOwnWord(ClauseMeaning meaning) =>
        meaning.Evidence is { Holder: not null, IsNotAsserted: false, IsRefuted: false, IsRepeated: false, Statement.Attribution: AttributionForm.Direct or AttributionForm.Indirect } && meaning.Evidence.Speaker.SpeaksForOrganisation && meaning.Evidence.Speaker.Organisation == meaning.Evidence.Holder;

    private static bool IsLater(ClauseMeaning gain, ClauseMeaning act) =>
        gain.Evidence.Statement.SaidOn is { } a && act.Evidence.Statement.SaidOn is { } b && a < b && !a.Overlaps(b) && NodaTime.Period.DaysBetween(a.End, b.Start) > LeastDays;

    // It gains from the one end, and now the other end, or less than the whole, is chosen.
    private static bool HoldsBack(ClauseMeaning gain, ClauseMeaning act, string property)
    {
        var held = act.WaysOf(property);
        return held.Count > 0 && !held.Overlaps(gain.WaysOf(property));
    }

    private static Candidate Tell(ClauseMeaning gain, ClauseMeaning reason, string good)
    {
        var (one, other) = (ClaimBuilder.Proposition(gain, good, true), ClaimBuilder.Proposition(reason, good, false));
        return new(one, other, s_rule, new(Mechanism.Contrast, Severity.Low, Message.Of("reason.position-shift.good", ("holder", Message.Word("speaker", gain.Evidence.Holder!.Name)), ("value", Message.Word("value", good)))), Sureness, new(1, gain.Evidence.Holder!.Name), 0, []);
    }
}

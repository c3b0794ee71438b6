using System.Globalization;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Two clauses, what was measured of them, and how likely an editor flags them.</summary>
internal sealed record WeighedPair(ClauseMeaning Earlier, ClauseMeaning Later, float[] Features, double Probability, PairLink Link, IReadOnlyList<string> Shared);

/// <summary>Weighs the clauses of one corpus in pairs, and tells what was found.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class PairJudge
{
    private const int MostReasons = 4;

    // Of the pairs that a rule of poles speaks of so firmly editors flag three in five, on stories that the judge has not seen; of those that the judge doubts, two in five. Of numbers and dates they flag one in three,
    // so that these are left to the judge, unless the one text itself puts its value in place of the other's, or two voices count the same at one time in much the same words.
    private const double Firm = 0.5;
    private const double ConfidenceOfRules = 0.4;

    // Where the judge finds less than this, editors flag one in six of the pairs that rules speak of. There the rules stand alone only on openness, whose poles are worked out most finely
    // and which long articles in several languages turn over in words that no story has taught, and on forecasts, of which the stories hold hardly any.
    private const double Doubted = 0.15;
    private const string Openness = "openness";
    private const double LeastOfField = 0.1;
    private readonly Thesaurus _thesaurus;
    private readonly ConflictModel _model;
    private readonly PairReader _reader;
    private readonly Accuser _accuser;
    private readonly Func<float[], bool> _staysFar;

    public PairJudge(IReadOnlyList<ClaimEvidence> claims, IReadOnlyList<ClauseMeaning> meanings, Stories stories, IReadOnlyList<IRule> rules, ConflictModel model, Thesaurus thesaurus, PropositionComparer comparer)
    {
        var byMeaning = claims.ToLookup(claim => claim.Meaning);
        (_thesaurus, _model, _reader, _accuser) = (thesaurus, model, new(meanings, byMeaning, stories, thesaurus, comparer, model.Disputes), new(rules, byMeaning));
        _staysFar = features => !SpeakRules(features) && _model.IsBelow(Far, features);
    }

    public WeighedPair Weigh(ClauseMeaning earlier, ClauseMeaning later)
    {
        var (features, link, shared) = _reader.Read(earlier, later);
        return new(earlier, later, features, _model.Probability(features), link, shared);
    }

    /// <summary>The same, but nothing for what is to be passed over in silence.</summary>
    public WeighedPair? WeighUnlessFar(ClauseMeaning earlier, ClauseMeaning later) =>
        _reader.ReadUnless(_staysFar, earlier, later) is var (features, link, shared) && new WeighedPair(earlier, later, features, _model.Probability(features), link, shared) is var pair && (!IsFar(pair) || IsFlagged(pair)) ? pair : null;

    /// <summary>Lets go of what was kept of a clause that is in no more pairs.</summary>
    public void Forget(ClauseMeaning meaning) => _reader.Forget(meaning);

    /// <summary>Whether rules speak where the gates let pass, firmly enough by themselves: learning begins where rules end.</summary>
    public bool IsRuled(WeighedPair pair) => SpeakRules(pair.Features) && (pair.Probability >= Doubted || NumberClash.IsPlain(pair.Features) || pair.Earlier.Evidence.Statement.Kind == StatementKind.Prediction || IsOfOpenness(pair));

    private bool IsOfOpenness(WeighedPair pair) => _accuser.Excluding(pair.Earlier, pair.Later, pair.Link).Any(item => item.Stop is null && item.Earlier.Claim.Property == Openness);

    private static bool SpeakRules(float[] features) => Of(features, PairFeature.RuleOfPoles) >= Firm || ByValue(features) is not null;

    private static DisagreementKind? ByValue(float[] features) => Replaced(features) ?? (NumberClash.IsPlain(features) ? DisagreementKind.Numbers : null);

    // "47 percent, not 38", where another text has 38.
    private static DisagreementKind? Replaced(float[] features) =>
        Of(features, PairFeature.OneArticle) > 0 ? null
        : Of(features, PairFeature.ValueReplaced) switch { 1 => DisagreementKind.Numbers, 2 => DisagreementKind.Dates, _ => null };

    public bool IsFlagged(WeighedPair pair) => !Term.IsOver(pair.Earlier, pair.Later) && ((pair.Probability >= _model.Threshold && !IsNoClash(pair) && !IsBound(pair) && !IsOfOneQuality(pair)) || IsRuled(pair));

    // What was promised, or is said to have come of it, under a condition is not gone back on where nobody says that the condition was met.
    private bool IsBound(WeighedPair pair) =>
        (pair.Earlier.Evidence.Statement.Certainty == Certainty.Conditional || pair.Later.Evidence.Statement.Certainty == Certainty.Conditional) && _model.KindOf(pair.Features) == DisagreementKind.TurnedOver;

    // Twelve new midwives, and a ward that is never closed to new patients: a quality in common is no matter in common.
    private bool IsOfOneQuality(WeighedPair pair) =>
        pair.Shared.Distinct().ToList() is [var key] && key.StartsWith("c:", StringComparison.Ordinal) && _thesaurus[key[2..]] is { Kind: 'a' } && Of(pair.Features, PairFeature.FieldShare) - Of(pair.Features, PairFeature.Share) < LeastOfField;

    // Arithmetic has a say where the conflict would be one of numbers.
    private bool IsNoClash(WeighedPair pair) => _model.KindOf(pair.Features) == DisagreementKind.Numbers && NumberClash.IsNone(pair.Features);

    private double Far => _model.Threshold / 4;

    /// <summary>Whether the pair is far enough from a conflict to be passed over in silence.</summary>
    public bool IsFar(WeighedPair pair) => pair.Probability < Far;

    /// <summary>The conflict that a flagged pair shows; nothing where no rule has a name for it.</summary>
    public Candidate? Tell(WeighedPair pair)
    {
        var isRuled = IsRuled(pair);
        var named = !isRuled ? _accuser.Name(pair, KindOfActs.Of(_model.KindOf(pair.Features), pair.Earlier, pair.Later)) : ByValue(pair.Features) is { } kind ? _accuser.Name(pair, kind) : _accuser.Name(pair);
        return named is var (earlier, later, rule, finding, stop)
            ? new(earlier, later, rule, finding, isRuled ? Math.Max(pair.Probability, ConfidenceOfRules) : pair.Probability, pair.Link, Of(pair.Features, PairFeature.Share), pair.Shared)
            {
                Weighing = stop is null && isRuled ? null : Weighing(pair),
            }
            : null;
    }

    /// <summary>Why a pair that was not flagged was not.</summary>
    public NearMiss Miss(WeighedPair pair)
    {
        var stop = Stop(pair);
        return stop is { } gate
            ? new(gate.Earlier.Claim, gate.Later.Claim, gate.Stop.Code, gate.Stop.Reason, pair.Probability)
            : new(Plain(pair.Earlier, pair), Plain(pair.Later, pair), "confidence.low", Message.Of("gate.confidence.low"), pair.Probability);
    }

    /// <summary>The gate that stops claims of the two which do exclude each other, if all such claims are stopped.</summary>
    public (GateStop Stop, ClaimEvidence Earlier, ClaimEvidence Later)? Stop(WeighedPair pair) =>
        _accuser.Excluding(pair.Earlier, pair.Later, pair.Link).ToList() is { Count: > 0 } excluding && excluding.TrueForAll(item => item.Stop is not null)
            ? (excluding[0].Stop!, excluding[0].Earlier, excluding[0].Later)
            : pair.Probability >= _model.Threshold && !IsFlagged(pair)
            ? (GateStop.At(Term.IsOver(pair.Earlier, pair.Later) ? "validity.period" : "value.near"), ClaimBuilder.Proposition(pair.Earlier, Accuser.PropertyOf(pair.Shared), true), ClaimBuilder.Proposition(pair.Later, Accuser.PropertyOf(pair.Shared), true))
            : null;

    /// <summary>How a pair was weighed: its probability, and what spoke for and against most.</summary>
    public Message Weighing(WeighedPair pair) => Message.Of("step.judged",
        ("probability", Two(pair.Probability)), ("needed", Two(_model.Threshold)), ("for", Reasons(pair, isFor: true)), ("against", Reasons(pair, isFor: false)));

    private static Claim Plain(ClauseMeaning meaning, WeighedPair pair) => ClaimBuilder.Proposition(meaning, Accuser.PropertyOf(pair.Shared), true).Claim;

    private static double Of(float[] features, PairFeature feature) => features[(int)feature];

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private string Reasons(WeighedPair pair, bool isFor) => _model.Reasons(pair.Features, isFor, MostReasons) is { Count: > 0 } reasons ? string.Join(", ", reasons.Select(Spaced)) : "–";

    // NegationClash: negation clash.
    private static string Spaced(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
}

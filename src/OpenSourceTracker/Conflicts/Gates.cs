using System.Collections.Frozen;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Conflicts;

/// <summary>Why a pair is no conflict.</summary>
/// <param name="Code">The reason code; stable.</param>
/// <param name="Reason">In one sentence.</param>
internal sealed record GateStop(string Code, Message Reason)
{
    /// <summary>A stop whose words have its code, or that code with <paramref name="form"/> behind it.</summary>
    public static GateStop At(string code, string? form = null, params ReadOnlySpan<(string Name, Message Value)> arguments) => new(code, Message.Of(form is null ? $"gate.{code}" : $"gate.{code}.{form}", arguments));
}

/// <summary>The gates, in order: each stops pairs that only look like conflicts. Certainty is no gate.</summary>
internal static class Gates
{
    // Two sayings within this many days count as of one time, for states.
    private const int SameTimeDays = 4;
    private static readonly FrozenSet<string> s_actual = ClosedWords.Of("actual");

    public static GateStop? First(ClaimEvidence earlier, ClaimEvidence later, PairLink link) =>
        Equal(earlier, later) ?? Party(link) ?? Object(earlier, later, link) ?? Measure(earlier, later) ?? Asserted(earlier, later) ?? Duplicate(earlier, later) ?? Validity(earlier, later) ?? Correction(earlier, later) ?? Opinion(earlier, later);

    /// <summary>The first gate, by itself: it needs nothing but the two values, and most pairs end there.</summary>
    public static GateStop? Equal(ClaimEvidence earlier, ClaimEvidence later)
    {
        if (earlier.Count is { } a && later.Count is { } b)
        {
            return a.Quantity.Agrees(b.Quantity) ? GateStop.At("value.equal", "numbers") : null;
        }

        return ClaimComparison.Exclude(earlier.Claim, later.Claim) || earlier.Claim.Value == "unchanged" || later.Claim.Value == "unchanged" ? null : GateStop.At("value.equal");
    }

    private static GateStop? Party(PairLink link) => link.Strength > 0 ? null : GateStop.At("party.other");

    private static GateStop? Object(ClaimEvidence earlier, ClaimEvidence later, PairLink link)
    {
        var one = Things(earlier);
        var other = Things(later);
        if (one.Count > 0 && other.Count > 0 && !one.Overlaps(other))
        {
            foreach (var a in one)
            {
                foreach (var b in other)
                {
                    if (AreVersions(a, b))
                    {
                        return GateStop.At("object.version", null, ("one", a), ("other", b));
                    }
                }
            }
        }

        if (earlier.Pole is { Object: { } one1 } && later.Pole is { Object: { } other1 } && one1 != other1)
        {
            return GateStop.At("object.other", "thing", ("one", one1), ("other", other1));
        }

        var (a1, b1) = (earlier.Meaning.Evidence, later.Meaning.Evidence);
        if (a1.NamesSubject && b1.NamesSubject && link.Strength < 0.8)
        {
            return GateStop.At("object.other", null, ("one", a1.Subject!.Name), ("other", b1.Subject!.Name));
        }

        return link.Strength < (earlier.Claim.ValueKind == ClaimValueKind.Pole ? 0.75 : 0.6) ? GateStop.At("party.distant") : null;
    }

    private static GateStop? Measure(ClaimEvidence earlier, ClaimEvidence later)
    {
        if (earlier.Count is { } a && later.Count is { } b)
        {
            if (a.Quantity.Unit != b.Quantity.Unit)
            {
                return GateStop.At("measure.unit");
            }

            if (a.Quantity.IsChange != b.Quantity.IsChange)
            {
                return GateStop.At("measure.change");
            }

            if (FigureScope.IsOfPart(earlier.Meaning) != FigureScope.IsOfPart(later.Meaning))
            {
                return GateStop.At("measure.part");
            }
        }

        return null;
    }

    private static GateStop? Asserted(ClaimEvidence earlier, ClaimEvidence later)
    {
        foreach (var side in (ReadOnlySpan<ClaimEvidence>)[earlier, later])
        {
            var evidence = side.Meaning.Evidence;
            if (evidence.IsNotAsserted)
            {
                return GateStop.At("asserted.not", null, ("words", evidence.Statement.Text));
            }

            if (evidence.IsRefuted)
            {
                return GateStop.At("correction.refuted", null, ("words", evidence.Statement.Text));
            }

            if (evidence.Statement.Certainty == Certainty.Conditional)
            {
                return GateStop.At("asserted.condition", null, ("words", evidence.Statement.Text));
            }
        }

        return later.Meaning.Evidence.IsRepeated ? GateStop.At("asserted.repeated") : null;
    }

    private static GateStop? Duplicate(ClaimEvidence earlier, ClaimEvidence later)
    {
        var (a, b) = (earlier.Meaning.Evidence, later.Meaning.Evidence);
        if (a.Statement.ArticleId == b.Statement.ArticleId && a.Speaker.Class == SourceClass.Narrator && b.Speaker.Class == SourceClass.Narrator && a.Statement.Attribution == AttributionForm.Narrator && b.Statement.Attribution == AttributionForm.Narrator)
        {
            return GateStop.At("source.same");
        }

        // What one voice says at one go hangs together: "every model is open … the service stays closed"; an old word of it, quoted again, has a day of its own.
        if (a.Statement.ArticleId == b.Statement.ArticleId && a.Speaker.Class == SourceClass.Named && a.Statement.Speaker == b.Statement.Speaker && a.Statement.SaidOn == b.Statement.SaidOn)
        {
            return GateStop.At("source.same", "speaker");
        }

        if (a.Statement.ArticleId == b.Statement.ArticleId && earlier.Claim.ValueKind is ClaimValueKind.Number or ClaimValueKind.Date && !AreTwoSources(a, b))
        {
            return GateStop.At("source.same", "text");
        }

        return a.Statement.ArticleId == b.Statement.ArticleId && a.Statement.Speaker == b.Statement.Speaker && a.Sentence == b.Sentence && a.Passage == b.Passage ? GateStop.At("source.same", "sentence") : null;
    }

    // In one text two figures are a disagreement only where two give them: a firm and a regulator's official, a document and a spokeswoman, but not a firm and its own spokeswoman.
    private static bool AreTwoSources(StatementEvidence one, StatementEvidence other) =>
        IsSource(one) && IsSource(other) && one.Statement.Speaker != other.Statement.Speaker
        && (one.Speaker.Class == SourceClass.Named && other.Speaker.Class == SourceClass.Named || HouseOf(one) is not { } house || house != HouseOf(other));

    private static Party? HouseOf(StatementEvidence side) => side.Speaker.Organisation ?? side.Speaker.Party;

    private static bool IsSource(StatementEvidence side) => side.Speaker.Class is SourceClass.Named or SourceClass.RoleOnly or SourceClass.Unnamed or SourceClass.Document && side.Statement.Attribution != AttributionForm.Narrator;

    private static GateStop? Validity(ClaimEvidence earlier, ClaimEvidence later)
    {
        var days = ClaimComparison.DaysBetween(earlier.Claim, later.Claim);
        if (earlier.Claim.SaidOn is null || later.Claim.SaidOn is null)
        {
            return GateStop.At("validity.unknown");
        }

        if (earlier.Claim.ValueKind is ClaimValueKind.Number)
        {
            return earlier.Claim.About is { } a && later.Claim.About is { } b
                ? a.Overlaps(b) ? null : GateStop.At("validity.period")
                : days > 14 && !SaysOtherwise(earlier, later) ? GateStop.At("validity.elapsed", "counts") : null;
        }

        if (earlier.Claim.ValueKind is ClaimValueKind.Date)
        {
            return null;
        }

        if (earlier.Event is { IsNotYet: true } && days > 0)
        {
            return GateStop.At("validity.notyet");
        }

        var persists = ClaimComparison.Persists(earlier.Claim) || (earlier.Meaning.IsUniversal && earlier.Claim.Act is not StatementKind.Opinion);
        if (!persists && earlier.Claim.Act != StatementKind.Prediction)
        {
            // A later denial, "unchanged" or refusal ("not one branch will close") reaches back to what was reported before.
            var reachesBack = (later.Claim.Act is StatementKind.Denial or StatementKind.Continuity || IsRefusal(later)) && days <= 200;

            // A view holds until its own holder takes another.
            var isChangedView = earlier.Claim is { Act: StatementKind.Opinion, ValueKind: ClaimValueKind.Pole } && later.Claim.Act is StatementKind.Opinion or StatementKind.Commitment
                && earlier.Claim.Speaker == later.Claim.Speaker && earlier.Meaning.Evidence.Speaker.Class == SourceClass.Named;
            if (days > SameTimeDays && !reachesBack && !isChangedView)
            {
                return GateStop.At("validity.elapsed");
            }
        }

        return later.Claim.Act is StatementKind.Commitment or StatementKind.Prediction && !persists && days <= SameTimeDays && !(IsRefusal(later) && IsAhead(earlier)) && !(later.Meaning.Marks.Contains("aspect.done") && !IsAhead(later))
            ? GateStop.At("validity.plan")
            : null;
    }

    // A count does not elapse where the later clause puts it right: "only 980", "actually 1.2 million", "more than 29,000" behind 13,000.
    private static bool SaysOtherwise(ClaimEvidence earlier, ClaimEvidence later) =>
        later is { Count: { } count, Meaning: { Evidence: var evidence } meaning } && (meaning.Marks.Contains("polarity.only") && count.Quantity.High < earlier.Count!.Quantity.Low
            || evidence.Passage.Tokens.Skip(evidence.First).Take(evidence.End - evidence.First).Any(token => s_actual.Contains(token.Norm)));

    private static bool IsRefusal(ClaimEvidence side) =>
        side.Claim.Act == StatementKind.Commitment && (side.Meaning.Events.Exists(happening => happening.IsNegated) || side.Meaning.Poles.Exists(pole => pole.IsNegated) || side.Meaning.Marks.Contains("polarity.none") || side.Meaning.Marks.Contains("polarity.never"));

    private static bool IsAhead(ClaimEvidence side) => side.Meaning.Marks.Contains("modality.future") || side.Meaning.Marks.Contains("modality.plan");

    private static GateStop? Correction(ClaimEvidence earlier, ClaimEvidence later) =>
        earlier.Meaning.Marks.Contains("discourse.correction") || later.Meaning.Marks.Contains("discourse.correction") ? GateStop.At("correction.own")
        : earlier.Meaning.Marks.Contains("aspect.temporary") ? GateStop.At("correction.temporary")
        : null;

    private static GateStop? Opinion(ClaimEvidence earlier, ClaimEvidence later)
    {
        foreach (var side in (ReadOnlySpan<ClaimEvidence>)[earlier, later])
        {
            var evidence = side.Meaning.Evidence;
            if (evidence.Speaker.Role == RoleClass.Outsider && evidence.Statement.Kind is StatementKind.Opinion or StatementKind.Prediction || (evidence.Statement.Kind == StatementKind.Opinion && side == earlier && !evidence.Speaker.SpeaksForOrganisation))
            {
                return GateStop.At("opinion.outsider", null, ("speaker", Message.Word("speaker", evidence.Statement.Speaker)));
            }
        }

        return null;
    }

    private static HashSet<string> Things(ClaimEvidence side) =>
        [.. side.Meaning.Evidence.Passage.MentionsIn(side.Meaning.Evidence.First, side.Meaning.Evidence.End).Where(mention => mention.Kind is MentionKind.Thing || mention.Name.Any(char.IsDigit)).Select(mention => NameForm.Of(mention.Name))];

    private static bool AreVersions(string one, string other)
    {
        var (a, b) = (one.Split(' '), other.Split(' '));
        return a[0] == b[0] && one != other || (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));
    }
}

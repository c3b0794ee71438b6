using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Conflicts;

/// <summary>Why a pair is no conflict.</summary>
/// <param name="Code">The reason code; stable.</param>
/// <param name="Reason">In one sentence.</param>
internal sealed record GateStop(string Code, string Reason);

/// <summary>The gates, in order: each stops pairs that only look like conflicts. Certainty is no gate.</summary>
internal static class Gates
{
    // Two sayings within this many days count as of one time, for states.
    private const int SameTimeDays = 4;

    public static GateStop? First(ClaimEvidence earlier, ClaimEvidence later, PairLink link) =>
        Equal(earlier, later) ?? Party(link) ?? Object(earlier, later, link) ?? Measure(earlier, later) ?? Asserted(earlier, later) ?? Duplicate(earlier, later) ?? Validity(earlier, later) ?? Correction(earlier, later) ?? Opinion(earlier, later);

    /// <summary>The first gate, by itself: it needs nothing but the two values, and most pairs end there.</summary>
    public static GateStop? Equal(ClaimEvidence earlier, ClaimEvidence later)
    {
        if (earlier.Count is { } a && later.Count is { } b)
        {
            return a.Quantity.Agrees(b.Quantity) ? new("value.equal", "The numbers agree within rounding and their hedges.") : null;
        }

        return ClaimComparison.Exclude(earlier.Claim, later.Claim) || earlier.Claim.Value == "unchanged" || later.Claim.Value == "unchanged" ? null : new("value.equal", "Both say the same.");
    }

    private static GateStop? Party(PairLink link) => link.Strength > 0 ? null : new("party.other", "They speak of different parties.");

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
                        return new("object.version", $"'{a}' and '{b}' are different versions or editions.");
                    }
                }
            }
        }

        if (earlier.Pole is { Object: { } one1 } && later.Pole is { Object: { } other1 } && one1 != other1)
        {
            return new("object.other", $"One is said of a {one1}, the other of a {other1}.");
        }

        var (a1, b1) = (earlier.Meaning.Evidence, later.Meaning.Evidence);
        if (a1.NamesSubject && b1.NamesSubject && link.Strength < 0.8)
        {
            return new("object.other", $"One is about {a1.Subject!.Name}, the other about {b1.Subject!.Name}.");
        }

        return link.Strength < (earlier.Claim.ValueKind == ClaimValueKind.Pole ? 0.75 : 0.6) ? new("party.distant", "Nothing but the story they stand in ties them together.") : null;
    }

    private static GateStop? Measure(ClaimEvidence earlier, ClaimEvidence later)
    {
        if (earlier.Count is { } a && later.Count is { } b)
        {
            if (a.Quantity.Unit != b.Quantity.Unit)
            {
                return new("measure.unit", "They are measured in different units.");
            }

            if (a.Quantity.IsChange != b.Quantity.IsChange)
            {
                return new("measure.change", "One is a level, the other a change.");
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
                return new("asserted.not", $"'{evidence.Statement.Text}' asserts nothing: a question, irony or a supposition.");
            }

            if (evidence.IsRefuted)
            {
                return new("correction.refuted", $"'{evidence.Statement.Text}' is reported only to be refuted.");
            }

            if (evidence.Statement.Certainty == Certainty.Conditional)
            {
                return new("asserted.condition", $"'{evidence.Statement.Text}' holds under a condition.");
            }
        }

        return later.Meaning.Evidence.IsRepeated ? new("asserted.repeated", "The later words are an earlier statement, quoted again.") : null;
    }

    private static GateStop? Duplicate(ClaimEvidence earlier, ClaimEvidence later)
    {
        var (a, b) = (earlier.Meaning.Evidence, later.Meaning.Evidence);
        if (a.Statement.ArticleId == b.Statement.ArticleId && a.Speaker.Class == SourceClass.Narrator && b.Speaker.Class == SourceClass.Narrator && a.Statement.Attribution == AttributionForm.Narrator && b.Statement.Attribution == AttributionForm.Narrator)
        {
            return new("source.same", "One narrator tells both in one text.");
        }

        if (a.Statement.ArticleId == b.Statement.ArticleId && earlier.Claim.ValueKind is ClaimValueKind.Number or ClaimValueKind.Date && (a.Speaker.Class != SourceClass.Named || b.Speaker.Class != SourceClass.Named || a.Statement.Speaker == b.Statement.Speaker))
        {
            return new("source.same", "One text gives both, and not as the words of two sources.");
        }

        return a.Statement.ArticleId == b.Statement.ArticleId && a.Statement.Speaker == b.Statement.Speaker && a.Sentence == b.Sentence && a.Passage == b.Passage ? new("source.same", "Both stand in one sentence of one speaker.") : null;
    }

    private static GateStop? Validity(ClaimEvidence earlier, ClaimEvidence later)
    {
        var days = ClaimComparison.DaysBetween(earlier.Claim, later.Claim);
        if (earlier.Claim.SaidOn is null || later.Claim.SaidOn is null)
        {
            return new("validity.unknown", "It is not known when one of them was said.");
        }

        if (earlier.Claim.ValueKind is ClaimValueKind.Number)
        {
            return earlier.Claim.About is { } a && later.Claim.About is { } b
                ? a.Overlaps(b) ? null : new("validity.period", "They are about different periods.")
                : days > 14 ? new("validity.elapsed", "They are counts of different times.") : null;
        }

        if (earlier.Claim.ValueKind is ClaimValueKind.Date)
        {
            return null;
        }

        if (earlier.Event is { IsNotYet: true } && days > 0)
        {
            return new("validity.notyet", "What had not happened yet could happen later.");
        }

        var persists = ClaimComparison.Persists(earlier.Claim) || (earlier.Meaning.IsUniversal && earlier.Claim.Act is not StatementKind.Opinion);
        if (!persists && earlier.Claim.Act != StatementKind.Prediction)
        {
            // A later denial or "unchanged" reaches back to what was reported before.
            var reachesBack = later.Claim.Act is StatementKind.Denial or StatementKind.Continuity && days <= 200;

            // A view holds until its own holder takes another.
            var isChangedView = earlier.Claim is { Act: StatementKind.Opinion, ValueKind: ClaimValueKind.Pole } && later.Claim.Act is StatementKind.Opinion or StatementKind.Commitment
                && earlier.Claim.Speaker == later.Claim.Speaker && earlier.Meaning.Evidence.Speaker.Class == SourceClass.Named;
            if (days > SameTimeDays && !reachesBack && !isChangedView)
            {
                return new("validity.elapsed", "Each was true in its time.");
            }
        }

        return later.Claim.Act is StatementKind.Commitment or StatementKind.Prediction && !persists && days <= SameTimeDays
            ? new("validity.plan", "A plan for later does not deny today.")
            : null;
    }

    private static GateStop? Correction(ClaimEvidence earlier, ClaimEvidence later) =>
        earlier.Meaning.Marks.Contains("discourse.correction") || later.Meaning.Marks.Contains("discourse.correction") ? new("correction.own", "The outlet corrects itself.")
        : earlier.Meaning.Marks.Contains("aspect.temporary") ? new("correction.temporary", "The earlier measure was announced as temporary.")
        : null;

    private static GateStop? Opinion(ClaimEvidence earlier, ClaimEvidence later)
    {
        foreach (var side in (ReadOnlySpan<ClaimEvidence>)[earlier, later])
        {
            var evidence = side.Meaning.Evidence;
            if (evidence.Speaker.Role == RoleClass.Outsider && evidence.Statement.Kind is StatementKind.Opinion or StatementKind.Prediction || (evidence.Statement.Kind == StatementKind.Opinion && side == earlier && !evidence.Speaker.SpeaksForOrganisation))
            {
                return new("opinion.outsider", $"{evidence.Statement.Speaker} judges from outside.");
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

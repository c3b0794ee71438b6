using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts.Reported;

/// <summary>Finds where one voice gives a reason that another rules out, or where a report gives another reason than the party itself.</summary>
internal sealed class ReasonConflictFinder(Concerns concerns)
{
    private const int Reach = 60;
    private const double OfExcluded = 0.45;
    private const double OfRival = 0.4;

    private static readonly RuleDescription s_rule = new RationaleConflictRule().Description;

    public IEnumerable<Candidate> Find(IReadOnlyList<StatedReason> reasons)
    {
        // One act is of one party and one property.
        var acts = reasons.SelectMany(reason => MattersOf(reason).SelectMany(property => PartiesOf(reason.Act, property).Select(party => (Key: (property, party), Reason: reason))))
            .GroupBy(item => item.Key, item => item.Reason);
        foreach (var act in acts.OrderBy(act => act.Key.property, StringComparer.Ordinal).ThenBy(act => act.Key.party.Key, StringComparer.Ordinal))
        {
            var members = act.Distinct().OrderBy(reason => reason.Act.Evidence.Statement.SaidOn).ThenBy(reason => reason.Act.Evidence.Statement.PublishedOn).ThenBy(reason => reason.Act.Evidence.Statement.ArticleId, StringComparer.Ordinal).ThenBy(reason => reason.Act.Evidence.Statement.Span.Start).ToList();
            for (var i = 0; i < members.Count; i++)
            {
                for (var j = i + 1; j < Math.Min(members.Count, i + Reach); j++)
                {
                    if (Judge(members[i], members[j], act.Key.property, act.Key.party) is { } found)
                    {
                        yield return found;
                    }
                }
            }
        }
    }

    private static Candidate? Judge(StatedReason one, StatedReason other, string property, Party party)
    {
        var (a, b) = (one.Act.Evidence, other.Act.Evidence);
        if (a.IsNotAsserted || b.IsNotAsserted || (a.Passage == b.Passage && a.Sentence == b.Sentence) || (a.Speaker.Class == SourceClass.Narrator && b.Speaker.Class == SourceClass.Narrator && a.Statement.ArticleId == b.Statement.ArticleId && !(IsReport(a) || IsReport(b))))
        {
            return null;
        }

        if (Excludes(one, other) is { } ruled || Excludes(other, one) is { } ruled2 && (ruled = ruled2) is not null)
        {
            return Tell(one, other, property, party, OfExcluded, Severity.Medium, Message.Of("reason.rationale-conflict", ("value", Message.Word("value", ruled))));
        }

        return IsOwn(a, party) != IsOwn(b, party) && IsReport(a) != IsReport(b) && IsOwn(a, party) != IsReport(a) && AreOneWay(one.Act, other.Act, property) && !one.Given.Overlaps(other.Given) && Named(one) is { } first && Named(other) is { } second
            ? Tell(one, other, property, party, OfRival, Severity.Low, Message.Of("reason.rationale-conflict.rival", ("earlier", Message.Word("value", first)), ("later", Message.Word("value", second))))
            : null;
    }

    // What the one gives the other rules out, and does not give as well.
    private static string? Excludes(StatedReason excluding, StatedReason giving) =>
        excluding.Excluded.Where(key => key[0] != 'f' && giving.Given.Contains(key) && !excluding.Given.Contains(key)).Order(StringComparer.Ordinal).FirstOrDefault() is { } key ? key[2..] : null;

    private static string? Named(StatedReason reason) => reason.Given.Order(StringComparer.Ordinal).FirstOrDefault()?[2..];

    private static bool IsOwn(StatementEvidence clause, Party party) =>
        clause.Speaker.Class is SourceClass.Named or SourceClass.RoleOnly && clause.Statement.Attribution is AttributionForm.Direct or AttributionForm.Indirect && (clause.Speaker.Party == party || (clause.Speaker.SpeaksForOrganisation && clause.Speaker.Organisation == party));

    private static bool IsReport(StatementEvidence clause) =>
        clause.Statement.Attribution == AttributionForm.Reported || clause.Statement.Certainty == Certainty.Reported || clause.Speaker.Class is SourceClass.Document or SourceClass.Unnamed or SourceClass.Hearsay;

    // Reasons for opposite acts do not meet.
    private static bool AreOneWay(ClauseMeaning one, ClauseMeaning other, string property)
    {
        var (a, b) = (one.WaysOf(property), other.WaysOf(property));
        return (one.Events.Find(happening => happening.Concept == property) is { } done && other.Events.Find(happening => happening.Concept == property) is { } told && done.IsNegated == told.IsNegated) || a.Overlaps(b) || (a.Contains("mixed") && b.Count > 0 && !b.Contains("open")) || (b.Contains("mixed") && a.Count > 0 && !a.Contains("open"));
    }

    private static Candidate Tell(StatedReason one, StatedReason other, string property, Party party, double sureness, Severity severity, Message reason) =>
        new(Side(one, property), Side(other, property), s_rule, new(Mechanism.Contrast, severity, reason), sureness, new(0.9, party.Name), 0, []);

    private static ClaimEvidence Side(StatedReason reason, string property)
    {
        var side = ClaimBuilder.Proposition(reason.Source, ClaimBuilder.ReasonPrefix + property, true);
        return side with { Claim = side.Claim with { ValueKind = ClaimValueKind.Pole, Value = Named(reason) ?? ClaimBuilder.Position }, IsReason = true };
    }

    // What it is that has the reason: the property that a topic knows, else the event itself.
    private static IEnumerable<string> MattersOf(StatedReason reason) =>
        reason.Act.Poles.Select(pole => pole.Property.Id).Concat(reason.Act.Events.Where(happening => happening.Kind == 'v' && !reason.Given.Contains("c:" + happening.Concept) && !reason.Excluded.Contains("c:" + happening.Concept)).Select(happening => happening.Concept)).Distinct();

    private IEnumerable<Party> PartiesOf(ClauseMeaning meaning, string property) =>
        concerns.Of(meaning, property).Concat(meaning.Evidence.Holder is { } holder ? concerns.Owners(holder) : []).Where(party => party.Kind is MentionKind.Organisation or MentionKind.Unknown or MentionKind.Thing && !IsOfOthers(meaning, party)).Distinct();

    // "Borealis and Kestrel keep theirs closed for safety": the act of others, whoever tells it.
    private bool IsOfOthers(ClauseMeaning meaning, Party party) =>
        meaning.Evidence.Named.Any(named => named.Kind == MentionKind.Organisation) && !meaning.Evidence.Named.SelectMany(concerns.Owners).Contains(party);
}

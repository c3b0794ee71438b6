using System.Globalization;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Claims;

/// <summary>Puts a clause's meaning into claims: one for each pole, event, count and dated event.</summary>
internal sealed class ClaimBuilder(Thesaurus thesaurus)
{
    public const string CountPrefix = "count-of-";
    public const string DatePrefix = "date-of-";
    public const string ReasonPrefix = "reason-of-";
    public const string Position = "position";

    public List<ClaimEvidence> Build(ClauseMeaning meaning)
    {
        var claims = new List<ClaimEvidence>();
        if (meaning.Evidence.Statement.Kind == StatementKind.NoComment)
        {
            return claims;
        }

        foreach (var pole in meaning.Poles.Where(pole => !pole.IsWeak))
        {
            claims.Add(new(Claim(meaning, pole.Property.Id, ClaimValueKind.Pole, pole.Pole, pole.IsNegated && pole.Property.OppositeOf.GetValueOrDefault(pole.Pole) is null ? ClaimOperator.NotEqual : ClaimOperator.Equal), meaning) { Pole = pole });
        }

        foreach (var (concept, isExcluded) in meaning.Reasons)
        {
            claims.Add(new(Claim(meaning, ReasonPrefix + (meaning.Poles.Count > 0 ? meaning.Poles[0].Property.Id : "act"), ClaimValueKind.Pole, concept, isExcluded ? ClaimOperator.NotEqual : ClaimOperator.Equal), meaning) { IsReason = true });
        }

        foreach (var happening in meaning.Events)
        {
            var families = thesaurus.FamiliesOf(happening.Concept);
            var names = families.Count > 0 ? families.Select(family => family.Id).ToList() : [happening.Concept];
            for (var i = 0; i < names.Count; i++)
            {
                claims.Add(new(Claim(meaning, names[i], ClaimValueKind.Truth, happening.IsNegated ? "false" : "true"), meaning) { Event = happening, IsImplied = i > 0 });
            }

            if (happening.IsNegated)
            {
                continue;
            }

            // What is closed is not open; a blaze is a fire.
            var excluded = families.Count > 0 ? families.SelectMany(family => family.Opposites) : thesaurus[happening.Concept]?.Opposites ?? [];
            foreach (var opposite in excluded.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                claims.Add(new(Claim(meaning, opposite, ClaimValueKind.Truth, "false"), meaning) { Event = happening, IsImplied = true });
            }

            if (thesaurus[happening.Concept]?.Broader is { } broader && !names.Contains(broader))
            {
                claims.Add(new(Claim(meaning, broader, ClaimValueKind.Truth, "true"), meaning) { Event = happening, IsImplied = true });
            }
        }

        foreach (var count in meaning.Counts)
        {
            if (count.Head is { } head && !FigureScope.IsLeft(count, meaning))
            {
                var quantity = count.Quantity;
                claims.Add(new(Claim(meaning, CountPrefix + Plain(head), ClaimValueKind.Number, Number(quantity.Low), OperatorOf(quantity.Bound)) with { Unit = quantity.Unit }, meaning) { Count = count });
            }
        }

        foreach (var date in meaning.Dates.Where(date => date.Distance <= 12))
        {
            claims.Add(new(Claim(meaning, DatePrefix + date.Event, ClaimValueKind.Date, date.Date.Period!.ToString()), meaning) { Date = date });
        }

        if (meaning.Marks.Contains("aspect.unchanged") && meaning.Poles.Count == 0)
        {
            claims.Insert(0, new(Claim(meaning, Position, ClaimValueKind.Pole, "unchanged"), meaning));
        }

        return claims;
    }

    /// <summary>The claim that the clause itself holds, or does not: the fallback where no topic knows what it is about.</summary>
    public static ClaimEvidence Proposition(ClauseMeaning meaning, string property, bool holds) => new(Claim(meaning, property, ClaimValueKind.Truth, holds ? "true" : "false"), meaning);

    private static Claim Claim(ClauseMeaning meaning, string property, ClaimValueKind kind, string value, ClaimOperator sign = ClaimOperator.Equal)
    {
        var evidence = meaning.Evidence;
        var statement = evidence.Statement;
        return new()
        {
            Speaker = statement.Speaker,
            Holder = evidence.Holder?.Name ?? statement.Speaker,
            Subject = (evidence.Named is [var named, ..] ? named : evidence.Subject ?? (evidence.Inherited is [var inherited, ..] ? inherited : evidence.Holder))?.Name ?? evidence.Holder?.Name ?? statement.Speaker,
            Property = property,
            Operator = sign,
            Value = value,
            ValueKind = kind,
            SaidOn = statement.SaidOn,
            PublishedOn = statement.PublishedOn,
            About = statement.About,
            Act = IsHeldTo(evidence) ? StatementKind.Commitment : statement.Kind,
            Certainty = statement.Certainty,
            Statement = statement,
        };
    }

    // "We must be careful what we open": what a party says that it must do binds it, of whatever kind the sentence is.
    private static bool IsHeldTo(StatementEvidence evidence) =>
        evidence.Statement.Kind is StatementKind.Fact or StatementKind.Change or StatementKind.Opinion && evidence.Speaker is { SpeaksForOrganisation: true, Organisation: { } organisation } && evidence.Holder == organisation
        && evidence.Subject == organisation && new ClauseCues(evidence.Passage, evidence.First, evidence.End) is var cues && cues.Has("modality.should") && !cues.Has("polarity.not");

    private static ClaimOperator OperatorOf(Bound bound) => bound switch
    {
        Bound.About or Bound.Nearly => ClaimOperator.About,
        Bound.AtLeast => ClaimOperator.AtLeast,
        Bound.Over => ClaimOperator.More,
        Bound.AtMost => ClaimOperator.AtMost,
        Bound.Under => ClaimOperator.Less,
        _ => ClaimOperator.Equal,
    };

    private static string Plain(string key) => key[2..];

    private static string Number(decimal value) => (value == decimal.Truncate(value) ? decimal.Truncate(value) : value / 1.000000000000000000m).ToString(CultureInfo.InvariantCulture);
}

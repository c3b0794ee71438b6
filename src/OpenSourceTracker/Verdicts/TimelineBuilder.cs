using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Verdicts;

/// <summary>Puts the statements of a party or a topic in the order in which they were said, and marks what changes.</summary>
internal static class TimelineBuilder
{
    public static List<TimelineEntry> Build(IEnumerable<LedgerEntry> entries)
    {
        var timeline = new List<TimelineEntry>();
        var last = new Dictionary<(string Holder, string Property), string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(IsPosition).OrderBy(entry => entry.Statement.SaidOn).ThenBy(entry => entry.Statement.PublishedOn).ThenBy(entry => entry.Statement.Id, StringComparer.Ordinal))
        {
            var positions = entry.Claims.Where(claim => claim is { IsImplied: false, Claim.ValueKind: ClaimValueKind.Pole, IsReason: false }).ToList();
            if (!seen.Add($"{entry.Statement.Speaker}|{entry.Statement.SaidOn}|{string.Join(' ', entry.Meaning.Content.Order(StringComparer.Ordinal))}"))
            {
                continue;
            }

            Message? change = null;
            foreach (var (property, value) in positions.Select(claim => (claim.Claim.Property, Value(claim.Claim))).Distinct())
            {
                var key = (entry.Statement.Holder ?? entry.Statement.Speaker, property);
                if (value != "unchanged" && last.TryGetValue(key, out var before) && before != value)
                {
                    change ??= Message.Of("timeline.change", ("property", Message.Word("property", property)), ("before", Told(before)), ("after", Told(value)));
                }

                last[key] = value == "unchanged" ? last.GetValueOrDefault(key, value) : value;
            }

            timeline.Add(new()
            {
                On = entry.Statement.SaidOn,
                Statement = entry.Statement,
                Article = entry.Meaning.Evidence.Passage.Article,
                Positions = [.. positions.Select(claim => Message.Of("evidence.value", ("property", Message.Word("property", claim.Claim.Property)), ("value", Told(Value(claim.Claim))))).Distinct()],
                Change = change,
            });
        }

        return timeline;
    }

    // A promise, a denial, "unchanged", a change, or a pole of a topic: narration in passing is no position.
    private static bool IsPosition(LedgerEntry entry) =>
        entry.Statement.SameAs is null && !entry.Meaning.Evidence.IsNotAsserted && entry.Statement.Kind != StatementKind.NoComment && entry.Meaning.Content.Count > 0
            && (entry.Statement.Kind is StatementKind.Commitment or StatementKind.Denial or StatementKind.Continuity or StatementKind.Change || entry.Meaning.Poles.Exists(pole => !pole.IsWeak));

    private static string Value(Claim claim) => claim.Operator == ClaimOperator.NotEqual ? "not " + claim.Value : claim.Value;

    private static Message Told(string value) => value.StartsWith("not ", StringComparison.Ordinal) ? Message.Of("value.not", ("value", Message.Word("value", value[4..]))) : Message.Word("value", value);
}

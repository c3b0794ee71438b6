using System.Globalization;
using System.Text;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Rules;

/// <summary>In what words a written rule tells its finding: a sentence with places for what the claims say.</summary>
internal sealed class RuleWords
{
    private static readonly Dictionary<string, Func<Claim, Claim, string>> s_places = new(StringComparer.Ordinal)
    {
        ["subject"] = (earlier, _) => earlier.Subject,
        ["property"] = (earlier, _) => earlier.Property,
        ["holder"] = (earlier, _) => earlier.Holder ?? earlier.Speaker,
        ["unit"] = (earlier, _) => earlier.Unit ?? "",
        ["days"] = (earlier, later) => ClaimComparison.DaysBetween(earlier, later).ToString(CultureInfo.InvariantCulture),
        ["earlier.speaker"] = (earlier, _) => earlier.Speaker,
        ["later.speaker"] = (_, later) => later.Speaker,
        ["earlier.holder"] = (earlier, _) => earlier.Holder ?? earlier.Speaker,
        ["later.holder"] = (_, later) => later.Holder ?? later.Speaker,
        ["earlier.value"] = (earlier, _) => Value(earlier),
        ["later.value"] = (_, later) => Value(later),
        ["earlier.date"] = (earlier, _) => earlier.SaidOn?.ToString() ?? "an unknown day",
        ["later.date"] = (_, later) => later.SaidOn?.ToString() ?? "an unknown day",
    };

    private readonly List<(string Text, Func<Claim, Claim, string>? Place)> _parts = [];
    private readonly string? _mechanism;
    private readonly Severity _severity;

    public RuleWords(YamlFile node)
    {
        node.Allow("severity", "mechanism", "reason");
        _severity = (node["severity"] ?? throw node.Error("'severity' is missing: low, medium or high")).OneOf("low", "medium", "high") switch { "low" => Severity.Low, "medium" => Severity.Medium, _ => Severity.High };
        _mechanism = node["mechanism"]?.OneOf(Mechanism.All);
        node.Filled("reason");
        Divide(node["reason"]!);
    }

    public Finding Tell(Claim earlier, Claim later)
    {
        var text = new StringBuilder();
        foreach (var (plain, place) in _parts)
        {
            text.Append(place is null ? plain : place(earlier, later));
        }

        return new(_mechanism ?? Mechanism.Between(earlier, later), _severity, text.ToString());
    }

    // A bare number says little without what it is counted in.
    private static string Value(Claim claim) => claim.Unit is { } unit ? $"{claim.Value} {unit}" : claim.Value;

    private void Divide(YamlFile reason)
    {
        // The report ends the sentence.
        var text = reason.Value.Trim().TrimEnd('.');
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            var plain = open < 0 ? text[at..] : text[at..open];
            if (plain.Contains('}', StringComparison.Ordinal))
            {
                throw reason.Error("a } stands without its {");
            }

            _parts.Add((plain, null));
            if (open < 0)
            {
                return;
            }

            var close = text.IndexOf('}', open);
            var name = close < 0 ? throw reason.Error("a { stands without its }") : text[(open + 1)..close];
            _parts.Add(("", s_places.GetValueOrDefault(name) ?? throw reason.Unknown(name, s_places.Keys)));
            at = close + 1;
        }
    }
}

using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Rules;

/// <summary>Which claims a written rule takes for its earlier or its later side.</summary>
internal static class ClaimSelection
{
    // "No comment" is no position: it can be neither side of a conflict.
    private static readonly string[] s_acts = ["fact", "commitment", "denial", "continuity", "change", "opinion", "prediction"];
    private static readonly string[] s_certainties = ["asserted", "reported", "possible", "conditional"];

    /// <summary>The conditions upon one side, and the values that it asks for.</summary>
    public static void Read(YamlFile node, string side, List<RuleCondition> conditions, List<(string Value, YamlFile Node)> values)
    {
        node.Allow("act", "value", "certainty", "speaker");
        var isEarlier = side == "earlier";
        if (node["act"] is { } act)
        {
            var words = Words(act, s_acts);
            var acts = words.Select(word => (StatementKind)Array.IndexOf(s_acts, word)).ToHashSet();
            Add("act", claim => acts.Contains(claim.Act), claim => $"it is made as {Word(claim.Act, s_acts)}, not as {Any(words)}");
        }

        if (node["value"] is { } value)
        {
            foreach (var item in value.Items)
            {
                values.Add((item.Value, item));
            }

            var words = value.Items.Select(item => item.Value).ToList();
            var wanted = words.ToHashSet(StringComparer.OrdinalIgnoreCase);
            Add("value", claim => wanted.Contains(claim.Value) && claim.Operator == ClaimOperator.Equal, claim => claim.Operator == ClaimOperator.Equal ? $"its value is {claim.Value}, not {Any(words)}" : $"it does not say that its value is {Any(words)}");
        }

        if (node["certainty"] is { } certainty)
        {
            var words = Words(certainty, s_certainties);
            var certainties = words.Select(word => (Certainty)Array.IndexOf(s_certainties, word)).ToHashSet();
            Add("certainty", claim => certainties.Contains(claim.Certainty), claim => $"it is {Word(claim.Certainty, s_certainties)}, not {Any(words)}");
        }

        if (node["speaker"] is { } speaker)
        {
            var isHolder = speaker.OneOf("holder", "another") == "holder";
            Add("speaker", claim => isHolder == IsHolder(claim), claim => IsHolder(claim) ? $"{claim.Speaker} says it of its own" : $"{claim.Speaker} says it, not {claim.Holder}");
        }

        void Add(string key, Func<Claim, bool> holds, Func<Claim, string> otherwise) =>
            conditions.Add(new($"paired.{side}.{key}", (earlier, later) => holds(isEarlier ? earlier : later), (earlier, later) => otherwise(isEarlier ? earlier : later)));
    }

    private static string Any(List<string> words) => words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    private static bool IsHolder(Claim claim) => claim.Holder is null || string.Equals(claim.Holder, claim.Speaker, StringComparison.OrdinalIgnoreCase);

    private static List<string> Words(YamlFile node, string[] accepted) =>
        node.Items.Select(item => item.OneOf(accepted)).ToList() is { Count: > 0 } words ? words : throw node.Error($"the list is empty; accepted: {string.Join(", ", accepted)}");

    private static string Word<T>(T value, string[] words)
        where T : struct, Enum => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) is var index && index < words.Length ? words[index] : "no-comment";
}

using OpenSourceTracker.Claims;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Rules;

/// <summary>Reads files of rules, strictly: what is not known is an error with its place, and an example that does not hold is one too.</summary>
internal static class RuleFile
{
    /// <exception cref="YamlFileException">The file does not keep to the form; the message says where.</exception>
    public static IReadOnlyList<YamlRule> Read(string yaml, string file, bool runExamples)
    {
        var root = YamlFile.ParseStrictly(yaml, file);
        if (root.IsList)
        {
            throw root.Error("there are no rules here; expected the line 'rules:' and a list under it");
        }

        root.Allow("rules");
        var rules = (root["rules"] ?? throw root.Error("'rules' is missing")).Items.Select(node => ReadRule(node, runExamples)).ToList();
        return rules.Count > 0 ? rules : throw root.Error("the list of rules is empty");
    }

    /// <exception cref="YamlFileException">Two rules have one id.</exception>
    public static IReadOnlyList<YamlRule> Unique(IEnumerable<YamlRule> rules)
    {
        var byId = new Dictionary<string, YamlRule>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!byId.TryAdd(rule.Description.Id, rule))
            {
                throw rule.Node["rule"]!.Error($"the id '{rule.Description.Id}' is given already, to the rule at {byId[rule.Description.Id].Source}; ids are given once");
            }
        }

        return [.. byId.Values];
    }

    private static YamlRule ReadRule(YamlFile node, bool runExamples)
    {
        node.Allow("rule", "kind", "title", "meaning", "compare", "paired", "wrong", "words", "examples");
        var id = node.Required("rule");
        var kind = node.Required("kind");
        if (!RuleNames.IsId(id))
        {
            throw node["rule"]!.Error($"the id '{id}' is malformed: {RuleNames.IdForm}");
        }

        if (RuleNames.IsBuiltInId(id))
        {
            throw node["rule"]!.Error($"the id '{id}' {RuleNames.BuiltInId}");
        }

        if (!RuleNames.IsKind(kind))
        {
            throw node["kind"]!.Error($"the kind '{kind}' is malformed: {RuleNames.KindForm}");
        }

        var description = new RuleDescription(id, kind, node.Filled("title"), node.Filled("meaning"));
        var (properties, compare) = ClaimPairing.ReadCompare(Required(node, "compare"));
        var (paired, values) = ClaimPairing.ReadPaired(node["paired"]);
        var wrong = ValueComparison.Read(Required(node, "wrong"));
        var rule = new YamlRule(description, node, properties, values, [.. compare, .. paired, wrong], new(Required(node, "words")), ReadExamples(Required(node, "examples")));
        foreach (var example in runExamples ? rule.Examples : [])
        {
            Run(rule, example, node);
        }

        return rule;
    }

    private static YamlFile Required(YamlFile node, string key) => node[key] ?? throw node.Error($"'{key}' is missing");

    private static List<RuleExample> ReadExamples(YamlFile node)
    {
        node.Allow("conflict", "no-conflict");
        var examples = new List<RuleExample>();
        foreach (var key in (ReadOnlySpan<string>)["conflict", "no-conflict"])
        {
            var pairs = (node[key] ?? throw node.Error($"'{key}' is missing: each rule needs at least one example of a conflict, and one that only looks like it")).Items.ToList();
            examples.AddRange(pairs.Count > 0 ? pairs.Select(pair => ReadExample(pair, key == "conflict")) : throw node[key]!.Error($"the list is empty; one example of a {key} at least is needed"));
        }

        return examples;
    }

    private static RuleExample ReadExample(YamlFile pair, bool isConflict)
    {
        var lines = pair.Items.ToList();
        if (!pair.IsList || lines.Count != 2)
        {
            throw pair.Error("an example is a list of two claim lines, the earlier and the later");
        }

        var (earlier, later) = (Claim(lines[0]), Claim(lines[1]));
        return earlier.SaidOn is { } first && later.SaidOn is { } second && second.IsBefore(first)
            ? throw pair.Error("the earlier claim of the example was said after the later one; exchange them")
            : new(earlier, later, isConflict, pair.Line);
    }

    private static Claim Claim(YamlFile line)
    {
        try
        {
            return ClaimLine.Parse(line.Value);
        }
        catch (FormatException exception)
        {
            throw line.Error($"this is no claim line. {exception.Message}");
        }
    }

    private static void Run(YamlRule rule, RuleExample example, YamlFile node)
    {
        var silent = rule.WhySilent(example.Earlier, example.Later);
        if ((silent is null) == example.IsConflict)
        {
            return;
        }

        var pairs = node["examples"]![example.IsConflict ? "conflict" : "no-conflict"]!.Items;
        throw pairs.First(pair => pair.Line == example.Source).Error(silent is null
            ? $"the rule {rule.Description.Id} reports this example, which stands under no-conflict:\n  earlier: {example.Earlier}\n  later:   {example.Later}\n  it says: {rule.Compare(example.Earlier, example.Later)!.Reason}"
            : $"the rule {rule.Description.Id} does not report this example, which stands under conflict:\n  earlier: {example.Earlier}\n  later:   {example.Later}\n  what stops it is {silent}");
    }
}

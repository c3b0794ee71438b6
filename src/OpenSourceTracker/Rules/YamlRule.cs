using OpenSourceTracker.Claims;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Rules;

/// <summary>A rule that is written in YAML: what is compared, how it is paired, what is wrong, and in what words that is told.</summary>
/// <remarks>
/// Immutable and thread-safe. It is an <see cref="IRule"/> like any other; what can be written, and how, stands in <c>seeds/rules/README.md</c> of the repository.
/// Unless asked otherwise, loading runs the examples: a rule whose examples do not hold is an error.
/// </remarks>
public sealed class YamlRule : IRule
{
    private readonly IReadOnlyList<RuleCondition> _conditions;
    private readonly RuleWords _words;

    internal YamlRule(RuleDescription description, YamlFile node, IReadOnlyList<string> properties, IReadOnlyList<(string Value, YamlFile Node)> values, IReadOnlyList<RuleCondition> conditions, RuleWords words, IReadOnlyList<RuleExample> examples)
    {
        (Description, Node, Properties, Values, _conditions, _words) = (description, node, properties, values, conditions, words);
        Examples = [.. examples.Select(example => example with { Rule = this })];
    }

    /// <inheritdoc/>
    public RuleDescription Description { get; }

    /// <summary>The claims that stand beside the rule and show what is, and what is not, a conflict; at least one of each.</summary>
    public IReadOnlyList<RuleExample> Examples { get; }

    /// <summary>Where it is written: <c>prices.yaml(3,9)</c>.</summary>
    public string Source => Node.Line;

    /// <summary>The properties that it compares.</summary>
    internal IReadOnlyList<string> Properties { get; }

    /// <summary>The values that it asks for, each with its place.</summary>
    internal IReadOnlyList<(string Value, YamlFile Node)> Values { get; }

    internal YamlFile Node { get; }

    /// <summary>Reads the rules of a file, or of the .yaml and .yml files of a folder, and runs their examples.</summary>
    /// <param name="path">A file or folder.</param>
    /// <param name="runExamples">Whether examples that do not hold are an error; <see langword="false"/> leaves them to a test.</param>
    /// <returns>The rules, in the order in which they are written.</returns>
    /// <exception cref="FileNotFoundException">There is no such file, or the folder holds none.</exception>
    /// <exception cref="YamlFileException">A file does not keep to the form, or an example does not hold; the message says where and what would be accepted.</exception>
    public static IReadOnlyList<YamlRule> Load(string path, bool runExamples = true)
    {
        ArgumentNullException.ThrowIfNull(path);
        return RuleFile.Unique(YamlFiles.Read(path).SelectMany(file => RuleFile.Read(file.Text, file.Name, runExamples)));
    }

    /// <summary>Reads rules from text, and runs their examples.</summary>
    /// <param name="yaml">The YAML; at most a million characters.</param>
    /// <param name="name">What the text is called in messages, such as <c>prices.yaml</c>.</param>
    /// <returns>The rules, in the order in which they are written.</returns>
    /// <exception cref="YamlFileException">The text does not keep to the form, or an example does not hold; the message says where and what would be accepted.</exception>
    public static IReadOnlyList<YamlRule> Parse(string yaml, string name)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(name);
        return RuleFile.Unique(RuleFile.Read(yaml, name, runExamples: true));
    }

    /// <inheritdoc/>
    public Finding? Compare(Claim earlier, Claim later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        foreach (var condition in _conditions)
        {
            if (!condition.Holds(earlier, later))
            {
                return null;
            }
        }

        return _words.Tell(earlier, later);
    }

    /// <summary>Says which condition keeps the rule from reporting two claims.</summary>
    /// <param name="earlier">The claim that was said first.</param>
    /// <param name="later">The other.</param>
    /// <returns>The first condition that does not hold, and what stands there instead; <see langword="null"/> where the rule reports them.</returns>
    public string? WhySilent(Claim earlier, Claim later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return _conditions.FirstOrDefault(condition => !condition.Holds(earlier, later)) is { } unmet ? $"{unmet.Key}: {unmet.Otherwise(earlier, later)}" : null;
    }
}

/// <summary>Two claims that stand beside a written rule and show what it is for.</summary>
/// <param name="Earlier">The claim that was said first.</param>
/// <param name="Later">The other.</param>
/// <param name="IsConflict">Whether the rule reports them.</param>
/// <param name="Source">Where they are written: <c>prices.yaml(24,5)</c>.</param>
public sealed record RuleExample(Claim Earlier, Claim Later, bool IsConflict, string Source)
{
    /// <summary>The rule that it belongs to.</summary>
    public IRule? Rule { get; init; }

    /// <summary>The example in one line, for lists of tests.</summary>
    public override string ToString() => $"{Rule?.Description.Id} {(IsConflict ? "conflict" : "no-conflict")}: {Earlier} | {Later}";
}

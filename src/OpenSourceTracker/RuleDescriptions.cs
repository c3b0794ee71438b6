using OpenSourceTracker.Rules;

namespace OpenSourceTracker;

/// <summary>What a rule has to say of itself before it is added.</summary>
internal static class RuleDescriptions
{
    /// <summary>The description of a rule.</summary>
    /// <exception cref="ArgumentException">It is missing, or does not keep to the form.</exception>
    public static RuleDescription Checked(IRule rule, bool isBuiltIn)
    {
        var description = rule.Description ?? throw new ArgumentException($"The rule {rule.GetType()} has no description.", nameof(rule));
        var problem =
            string.IsNullOrEmpty(description.Id) ? "has no id"
            : !RuleNames.IsId(description.Id) ? $"has a malformed id: {RuleNames.IdForm}"
            : !isBuiltIn && RuleNames.IsBuiltInId(description.Id) ? $"has an id that {RuleNames.BuiltInId}"
            : string.IsNullOrEmpty(description.Kind) || !RuleNames.IsKind(description.Kind) ? $"has the malformed kind '{description.Kind}': {RuleNames.KindForm}"
            : string.IsNullOrWhiteSpace(description.Title) ? "has no title"
            : string.IsNullOrWhiteSpace(description.Meaning) ? "has no meaning: expected a sentence that says what a conflict of this kind is"
            : null;
        return problem is null ? description : throw new ArgumentException($"Rule {NameOf(description)} ({rule.GetType().Name}) {problem}.", nameof(rule));
    }

    /// <summary>How messages call a rule.</summary>
    public static string NameOf(RuleDescription description) => $"'{description.Id}' {description.Kind}";
}

using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker;

/// <summary>What a host's configuration can say of its tracker: <c>services.Configure&lt;OpenSourceTrackerOptions&gt;(configuration.GetSection("OpenSourceTracker"))</c>.</summary>
/// <remarks>Checked when the host starts: a path that is not there, or an id that no built-in rule has, stops the start with all faults in one message.</remarks>
public sealed class OpenSourceTrackerOptions
{
    /// <summary>Gets files of rules in YAML, or folders of them.</summary>
    /// <value>The default is none.</value>
    [ExistingPaths]
    public IList<string> Rules { get; } = [];

    /// <summary>Gets files of topics, or folders of them.</summary>
    /// <value>The default is none.</value>
    [ExistingPaths]
    public IList<string> Topics { get; } = [];

    /// <summary>Gets files of phrases, or folders of them.</summary>
    /// <value>The default is none.</value>
    [ExistingPaths]
    public IList<string> Phrases { get; } = [];

    /// <summary>Gets files of entities, or folders of them.</summary>
    /// <value>The default is none.</value>
    [ExistingPaths]
    public IList<string> Entities { get; } = [];

    /// <summary>Gets files of languages, or folders of them.</summary>
    /// <value>The default is none.</value>
    [ExistingPaths]
    public IList<string> Languages { get; } = [];

    /// <summary>Gets the ids of built-in rules to leave out.</summary>
    /// <value>The default is none.</value>
    [BuiltInRuleIds]
    public IList<string> WithoutRules { get; } = [];

    internal void Apply(TrackerBuilder builder)
    {
        Each(WithoutRules, id => builder.WithoutRule(id));
        Each(Languages, path => builder.AddLanguages(path));
        Each(Topics, path => builder.AddTopics(path));
        Each(Phrases, path => builder.AddPhrases(path));
        Each(Entities, path => builder.AddEntities(path));
        Each(Rules, path => builder.AddRules(path));

        static void Each(IEnumerable<string> items, Action<string> add)
        {
            foreach (var item in items)
            {
                add(item);
            }
        }
    }
}

/// <summary>Checks the options; written by the generator from their attributes.</summary>
[OptionsValidator]
internal sealed partial class OpenSourceTrackerOptionsValidator : IValidateOptions<OpenSourceTrackerOptions>;

/// <summary>Each item names a file or folder that is there.</summary>
internal sealed class ExistingPathsAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        ((IEnumerable<string>)value!).Where(path => !File.Exists(path) && !Directory.Exists(path)).ToList() is { Count: > 0 } missing
            ? new($"there is no file or folder {string.Join(", ", missing.Select(path => $"'{path}'"))}.", [validationContext.MemberName!])
            : ValidationResult.Success;
}

/// <summary>Each item is the id of a built-in rule.</summary>
internal sealed class BuiltInRuleIdsAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        ((IEnumerable<string>)value!).Where(id => BuiltInRules.All.All(rule => rule.Description.Id != id)).ToList() is { Count: > 0 } unknown
            ? new($"no built-in rule has the id {string.Join(", ", unknown.Select(id => $"'{id}'"))}; there are {string.Join(", ", BuiltInRules.All.Select(rule => rule.Description.Id))}.", [validationContext.MemberName!])
            : ValidationResult.Success;
}

using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests.Rules;

internal static class BuiltIn
{
    public static IRule Rule(string kind) => BuiltInRules.All.Single(rule => rule.Description.Kind == kind);
}

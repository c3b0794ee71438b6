using OpenSourceTracker.Rules;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Testing;

/// <summary>
/// The examples that stand beside rules written in YAML, as the cases of a test:
/// <c>[Theory, MemberData(nameof(RuleExamples.In), "rules", MemberType = typeof(RuleExamples))] public void Example_holds(RuleExample example) =&gt; example.ShouldHold();</c>
/// </summary>
public static class RuleExamples
{
    /// <summary>The examples of a file or folder, each a row of one argument, as xunit's MemberData, NUnit's TestCaseSource and MSTest's DynamicData take them.</summary>
    /// <param name="path">A file or folder; where it is not absolute, below the folder of the test assembly.</param>
    /// <exception cref="FileNotFoundException">There is no such file, or the folder holds none.</exception>
    /// <exception cref="YamlFileException">A file does not keep to the form; the message says where and what would be accepted.</exception>
    public static IEnumerable<object[]> In(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return [.. YamlRule.Load(Path.Combine(AppContext.BaseDirectory, path), runExamples: false).SelectMany(rule => rule.Examples).Select(example => new object[] { example })];
    }

    /// <summary>The rule reports the example if it stands under <c>conflict</c>, and has nothing to say of it if it stands under <c>no-conflict</c>.</summary>
    /// <param name="example">The example.</param>
    /// <exception cref="ClaimAssertionException">It does not; the message says which condition of the rule stands in the way, or what the rule said.</exception>
    /// <exception cref="ArgumentException">The example belongs to no rule.</exception>
    public static void ShouldHold(this RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        var rule = example.Rule ?? throw new ArgumentException("The example belongs to no rule.", nameof(example));
        try
        {
            var test = rule.Test(example.Earlier, example.Later);
            if (example.IsConflict)
            {
                test.ShouldConflict();
            }
            else
            {
                test.ShouldAgree();
            }
        }
        catch (ClaimAssertionException exception)
        {
            throw new ClaimAssertionException($"{example.Source}: {exception.Message}");
        }
    }
}

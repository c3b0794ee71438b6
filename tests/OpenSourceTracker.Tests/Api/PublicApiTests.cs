using System.Reflection;
using System.Runtime.CompilerServices;

namespace OpenSourceTracker.Tests.Api;

/// <summary>The public API is what its approved text says. To approve a change: <c>OST_APPROVE=1 dotnet test</c>, then look at the difference.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("OpenSourceTracker")]
    [InlineData("OpenSourceTracker.Testing")]
    [InlineData("OpenSourceTracker.DependencyInjection")]
    public void Is_as_approved(string assembly)
    {
        var actual = PublicApi.Of(Assembly.Load(assembly));
        if (Environment.GetEnvironmentVariable("OST_APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(SourceFolder(), $"{assembly}.approved.txt"), actual);
            return;
        }

        var approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Api", $"{assembly}.approved.txt")).ReplaceLineEndings("\n");

        Assert.True(approved == actual, $"The public API of {assembly} is not as approved; OST_APPROVE=1 approves it.\n{LineDifference.Of(approved, actual)}");
    }

    [Fact]
    public void Shows_what_a_user_sees()
    {
        var text = PublicApi.Of(typeof(Tracker).Assembly);

        Assert.Contains("public sealed class Tracker\n    public Tracker()\n", text, StringComparison.Ordinal);
        Assert.Contains("public readonly record struct TextSpan : IComparable<TextSpan>\n    public TextSpan(int Start, int End)\n", text, StringComparison.Ordinal);
        Assert.Contains("    public string? Holder { get; init; }\n", text, StringComparison.Ordinal);
        Assert.Contains("    public required string Speaker { get; init; }\n", text, StringComparison.Ordinal);
        Assert.Contains("    public static bool TryParse(string? line, out Claim? claim)\n", text, StringComparison.Ordinal);
        Assert.Contains("    Conditional = 3\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("MeaningReader", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PrintMembers", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\nb\n", "a\nb\n", "")]
    [InlineData("a\nb\nc\n", "a\nc\n", "  a\n- b\n  c")]
    [InlineData("a\nc\n", "a\nb\nc\n", "  a\n+ b\n  c")]
    [InlineData("a\nb\nc\n", "a\nx\nc\n", "  a\n- b\n+ x\n  c")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n", "1\n2\n3\n4\n5\n6\n8\n", "  5\n  6\n- 7\n+ 8")]
    public void Shows_the_lines_that_differ(string approved, string actual, string expected) => Assert.Equal(expected, LineDifference.Of(approved, actual));

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

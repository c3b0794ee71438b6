using System.Text.Json;

namespace SampleConsole.Tests.Commands;

public sealed class DemoCommandTests
{
    [Fact]
    public void Without_arguments_the_texts_that_come_with_it_are_read()
    {
        var engine = new FakeEngine();
        Assert.Equal(ExitCodes.Done, ConsoleRun.With(engine).ExitCode);
        Assert.NotEmpty(engine.Articles);
        Assert.All(engine.Articles, article => Assert.StartsWith("seeds/articles/", article.Path, StringComparison.Ordinal));
        Assert.All(engine.Articles, article => Assert.NotNull(article.PublishedOn));
        Assert.DoesNotContain(engine.Articles, article => article.Path!.EndsWith("README.md", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_can_be_asked_for() => Assert.Equal(1, JsonDocument.Parse(ConsoleRun.Of("--format", "json").Output).RootElement.GetProperty("schemaVersion").GetInt32());

    [Fact]
    public void As_many_near_misses_are_shown_as_asked()
    {
        Assert.Contains("[value.equal]", ConsoleRun.Of().Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[value.equal]", ConsoleRun.Of("--near", "0").Output, StringComparison.Ordinal);
    }
}

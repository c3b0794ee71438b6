using System.Text.Json;

namespace SampleConsole.Tests.Commands;

public sealed class ClassifyCommandTests
{
    [Fact]
    public void Json_has_label_probabilities_and_reasons()
    {
        var kind = JsonDocument.Parse(ConsoleRun.Of("classify", "Juru bicara itu enggan berkomentar", "--format", "json").Output).RootElement.GetProperty("kind");

        Assert.Equal("no-comment", kind.GetProperty("label").GetString());
        Assert.Equal("no-comment", kind.GetProperty("probabilities")[0].GetProperty("label").GetString());
        Assert.InRange(kind.GetProperty("probabilities")[0].GetProperty("probability").GetDouble(), 0.5, 1);
        Assert.NotEmpty(kind.GetProperty("reasons")[0].GetProperty("what").GetString()!);
    }

    [Fact]
    public void Text_names_the_words_that_decided() => Assert.Contains("“enggan berkomentar”", ConsoleRun.Of("classify", "Juru bicara itu enggan berkomentar").Output, StringComparison.Ordinal);

    [Fact]
    public void What_is_not_known_is_said_to_be_not_known() => Assert.Contains("kind       not known", ConsoleRun.Of("classify", "Le ministre a refusé de répondre à nos questions").Output, StringComparison.Ordinal);

    [Fact]
    public void The_context_is_shown() =>
        Assert.Equal("Rumours of a sale", JsonDocument.Parse(ConsoleRun.Of("classify", "It is not for sale", "--context", "Rumours of a sale", "-f", "json").Output).RootElement.GetProperty("context").GetString());

    [Fact]
    public void A_sentence_is_needed() => ConsoleRun.Of("classify").Refusal();

    [Fact]
    public void Another_language_is_refused() => Assert.Contains("fr", ConsoleRun.Of("classify", "Bonjour", "--language", "fr").Refusal(), StringComparison.Ordinal);
}

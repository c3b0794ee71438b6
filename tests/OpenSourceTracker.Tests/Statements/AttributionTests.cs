using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Tests.Statements;

public class AttributionTests
{
    private static readonly Tracker s_tracker = new();
    private static readonly string[] s_nobody = ["narrator", "unknown"];

    [Theory]
    [MemberData(nameof(AttributionExamples.Cases), MemberType = typeof(AttributionExamples))]
    public void Says_who_says_what(string language, string publisher, string text, string words, string speaker, string form)
    {
        var statement = Read(language, publisher, "2025-06-12", text).FirstOrDefault(item => item.Text.Contains(words, StringComparison.Ordinal));

        Assert.NotNull(statement);
        Assert.Equal(form, statement.Attribution.ToString());
        if (speaker == "-")
        {
            Assert.Contains(statement.Speaker, s_nobody);
        }
        else
        {
            Assert.Contains(speaker, statement.Speaker, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("id", "\"Jembatan ditutup,\" kata Ratna Siregar, Selasa (10/6/2025).", "Jembatan ditutup", "2025-06-10")]
    [InlineData("en", "Rosa Fielding said on Tuesday that the pool was dry. \"We drained it ourselves,\" Fielding added.", "drained it", "2025-06-10")]
    [InlineData("en", "Rosa Fielding said last year the pool had lost forty thousand visitors.", "lost forty thousand", "2025-06-12")]
    public void Says_when_it_was_said(string language, string text, string words, string saidOn)
    {
        var statement = Assert.Single(Read(language, "Valley Times", "2025-06-12", text), item => item.Text.Contains(words, StringComparison.Ordinal));

        Assert.Equal(saidOn, statement.SaidOn?.ToString());
    }

    [Theory]
    [InlineData("id", "\"Kami tidak akan menaikkan karcis,\" kata Direktur Ratna Siregar.", "menaikkan karcis", StatementKind.Commitment)]
    [InlineData("id", "\"Kami tidak pernah menaikkan karcis,\" kata Direktur Ratna Siregar.", "menaikkan karcis", StatementKind.Denial)]
    [InlineData("id", "Direktur Ratna Siregar menyebut karcis berlaku sejak Mei untuk pelajar.", "karcis berlaku", StatementKind.Fact)]
    [InlineData("id", "Direktur Ratna Siregar menyatakan karcis tetap sepuluh ribu rupiah.", "tetap sepuluh ribu", StatementKind.Continuity)]
    [InlineData("en", "\"We will never sell the hall,\" said the mayor, Rosa Fielding.", "sell the hall", StatementKind.Commitment)]
    [InlineData("en", "\"We never sold the hall,\" said the mayor, Rosa Fielding.", "sold the hall", StatementKind.Denial)]
    public void Says_what_is_done_by_saying_it(string language, string text, string words, StatementKind kind)
    {
        var statement = Assert.Single(Read(language, "Valley Times", "2025-06-12", text), item => item.Text.Contains(words, StringComparison.Ordinal));

        Assert.Equal(kind, statement.Kind);
    }

    private static IReadOnlyList<Statement> Read(string language, string publisher, string published, string text)
    {
        var paragraphs = string.Join("\n\n", text.Split(" / ", StringSplitOptions.TrimEntries));
        var read = new ArticleReader().ReadText($"---\ntitle: Catatan hari ini\npublisher: {publisher}\npublished: {published}\nlanguage: {language}\n---\n{paragraphs}\n");
        return s_tracker.Track(read.Articles).Statements;
    }
}

namespace OpenSourceTracker.Tests.Statements.Mentions;

public class KnownByOneNameTests
{
    [Theory]
    [InlineData("id", "Camat Dion Sarumpaet membuka pasar.", "Dion tidak sependapat. \"Pekerjaan itu sudah dimulai sejak Mei,\" tuturnya.", "Pekerjaan itu", "Dion Sarumpaet")]
    [InlineData("id", "Camat Dion Sarumpaet membuka pasar.", "Hujan tidak berhenti. \"Pekerjaan itu sudah dimulai sejak Mei,\" tuturnya.", "Pekerjaan itu", "unknown")]
    [InlineData("en", "The mayor, Rosa Penhallow, opened the baths.", "Penhallow disagreed. \"The work began in May and nobody stopped it,\" she said.", "The work began", "Rosa Penhallow")]
    [InlineData("en", "The mayor, Rosa Penhallow, opened the baths.", "Rain fell all day. \"The work began in May and nobody stopped it,\" she said.", "The work began", "unknown")]
    public void Knows_by_one_name_whom_another_text_introduces(string language, string first, string second, string words, string speaker) =>
        Assert.Equal(speaker, Assert.Single(OneText.Read(language, [first, second]), item => item.Text.Contains(words, StringComparison.Ordinal)).Speaker);
}

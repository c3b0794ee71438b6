namespace OpenSourceTracker.Tests.Statements.Mentions;

/// <summary>Names that open a sentence of one text and stand in full in another.</summary>
public sealed class NamesElsewhereTests
{
    [Theory]
    // What another text has with a capital, and none without one, is a name.
    [InlineData("The choirmaster, Amos Tunde, was pleased.", "The hall was full. / Tunde thanked his altos. He smiled at the question. \"I have signed nothing,\" he said.", "signed nothing", "Amos Tunde")]
    [InlineData("The shares of Pedgerly fell.", "Growers had wanted more rain. / Pedgerly said it supported a levy.", "supported a levy", "Pedgerly")]
    // A word that any text has without a capital is none.
    [InlineData("The Drivers of Milton, a choir, sang. Two drivers left.", "Growers had wanted more rain. / Drivers said they supported a levy.", "supported a levy", "drivers")]
    // An initial stands for the one first name that goes with the last.
    [InlineData("The lawyer, Elke Oosting, left.", "The board met. / E. Oosting said the ferry had stopped.", "ferry had stopped", "Elke Oosting")]
    [InlineData("The lawyers, Elke Oosting and Ruth Oosting, left. Ruth Oosting had been ill.", "The board met. / R. Oosting said the ferry had stopped. / The harbour had been closed, R. Oosting said.", "ferry had stopped", "Ruth Oosting")]
    public void Are_known_there(string other, string text, string words, string speaker) =>
        Assert.Equal(speaker, Assert.Single(OneText.Read("en", [other, text]), item => item.Text.Contains(words, StringComparison.Ordinal)).Speaker, ignoreCase: true);

    [Theory]
    [InlineData("id", "Camat Dion Sarumpaet membuka pasar.", "Dion tidak sependapat. \"Pekerjaan itu sudah dimulai sejak Mei,\" tuturnya.", "Pekerjaan itu", "Dion Sarumpaet")]
    [InlineData("id", "Camat Dion Sarumpaet membuka pasar.", "Hujan tidak berhenti. \"Pekerjaan itu sudah dimulai sejak Mei,\" tuturnya.", "Pekerjaan itu", "unknown")]
    [InlineData("en", "The mayor, Rosa Penhallow, opened the baths.", "Penhallow disagreed. \"The work began in May and nobody stopped it,\" she said.", "The work began", "Rosa Penhallow")]
    [InlineData("en", "The mayor, Rosa Penhallow, opened the baths.", "Rain fell all day. \"The work began in May and nobody stopped it,\" she said.", "The work began", "unknown")]
    public void Knows_by_one_name_whom_another_text_introduces(string language, string first, string second, string words, string speaker) =>
        Assert.Equal(speaker, Assert.Single(OneText.Read(language, [first, second]), item => item.Text.Contains(words, StringComparison.Ordinal)).Speaker);
}

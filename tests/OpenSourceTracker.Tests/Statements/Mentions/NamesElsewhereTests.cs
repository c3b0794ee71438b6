namespace OpenSourceTracker.Tests.Statements.Mentions;

/// <summary>Names that open a sentence of one text and stand in full in another.</summary>
public sealed class NamesElsewhereTests
{
    [Theory]
    // What another text has with a capital, and none without one, is a name.
    [InlineData("The coach, Amos Tunde, was pleased.", "Eleven thousand saw the match. / Tunde praised his back four. He laughed at the offer. \"I have signed nothing,\" he said.", "signed nothing", "Amos Tunde")]
    [InlineData("The shares of Pedgerly fell.", "Some had asked for a delay. / Pedgerly said it supported a cap.", "supported a cap", "Pedgerly")]
    // A word that any text has without a capital is none.
    [InlineData("The Drivers of Milton, a choir, sang. Two drivers left.", "Some had asked for a delay. / Drivers said they supported a cap.", "supported a cap", "drivers")]
    // An initial stands for the one first name that goes with the last.
    [InlineData("The lawyer, Renske Oosting, left.", "The board met. / R. Oosting said the service had stopped.", "service had stopped", "Renske Oosting")]
    [InlineData("The lawyers, Renske Oosting and Ruth Oosting, left.", "The board met. / R. Oosting said the service had stopped.", "service had stopped", "Oosting")]
    public void Are_known_there(string other, string text, string words, string speaker) =>
        Assert.Equal(speaker, Assert.Single(OneText.Read("en", [other, text]), item => item.Text.Contains(words, StringComparison.Ordinal)).Speaker, ignoreCase: true);
}

namespace OpenSourceTracker.Articles;

/// <summary>
/// The input cannot be used at all: a path that is not there, a folder without articles, a named file that is not text,
/// a broken metadata file, or nothing that could be read. The message is one clear sentence for a person.
/// </summary>
public sealed class ArticleInputException : Exception
{
    /// <summary>An exception without a particular sentence.</summary>
    public ArticleInputException()
        : base("The input cannot be read.")
    {
    }

    /// <summary>An exception that says what is wrong in one sentence.</summary>
    public ArticleInputException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what is wrong in one sentence, and what lay beneath it.</summary>
    public ArticleInputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

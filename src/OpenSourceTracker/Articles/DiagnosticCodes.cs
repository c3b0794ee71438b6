namespace OpenSourceTracker.Articles;

/// <summary>The codes of <see cref="Diagnostic"/> that reading raises; a code is never reused.</summary>
internal static class DiagnosticCodes
{
    /// <summary>A publication date was given but could not be read; the article counts as undated.</summary>
    public const string UnreadableDate = "OST9001";

    /// <summary>The front matter is not closed, or a line of it is not <c>key: value</c>.</summary>
    public const string BrokenFrontMatter = "OST9002";

    /// <summary>The bytes are not valid UTF-8; the fallback encoding was used.</summary>
    public const string InvalidEncoding = "OST9003";

    /// <summary>A file in a folder is not of a kind that is read.</summary>
    public const string SkippedFile = "OST9004";

    /// <summary>A file, record or line is larger than the limits allow and was left out.</summary>
    public const string TooLarge = "OST9005";

    /// <summary>A line of a JSON Lines file is not a JSON object; it was left out.</summary>
    public const string BrokenJsonLine = "OST9006";

    /// <summary>A JSON Lines record has no text; it was left out.</summary>
    public const string MissingText = "OST9007";

    /// <summary>A passage stands more than once in one article; it is counted once.</summary>
    public const string RepeatedPassage = "OST9008";

    /// <summary>Neither metadata nor the text says when the article was published; its relative dates stay unresolved.</summary>
    public const string NoPublicationDate = "OST9009";

    /// <summary>The metadata file speaks of a file that is not there, or of several by one name.</summary>
    public const string UnmatchedMetadata = "OST9010";

    /// <summary>A file or record holds no words.</summary>
    public const string EmptyArticle = "OST9011";

    /// <summary>A key of the front matter or the metadata file has no meaning here; often a misspelling.</summary>
    public const string UnknownMetadataKey = "OST9012";

    /// <summary>A language was given but is not a language code; it is found from the words instead.</summary>
    public const string UnreadableLanguage = "OST9013";

    /// <summary>A file or folder below a given folder could not be opened.</summary>
    public const string UnreadableFile = "OST9014";

    /// <summary>The bytes look like UTF-16 without a byte-order mark and were read so.</summary>
    public const string GuessedEncoding = "OST9015";

    /// <summary>The article is said to be in a language that is not read; it is read in the one that its words are nearest to.</summary>
    public const string UnreadLanguage = "OST9016";
}

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>A stretch of the sentence that the rules see: what it may mean, or the frame that a rule made of it.</summary>
internal struct Item
{
    public int Start, End;

    /// <summary>The first and last token it covers; tense marks are counted in tokens.</summary>
    public int FirstToken, LastToken;
    public Reading[] Readings;
    public Frame? Frame;
    public bool Capital;
}

/// <summary>What a token of the text is.</summary>
internal enum TokenKind : byte
{
    Word, Number, Sign, Chinese, Other, OpenQuote, CloseQuote,
}

/// <summary>A token: a word, a number in its shape, a sign.</summary>
internal struct Token
{
    public int Start, End;
    public TokenKind Kind;
    public Reading[] Readings;

    /// <summary>The lexicon's entry of a word, for all languages.</summary>
    public RootEntry? Entry;
    public bool Capital;
}

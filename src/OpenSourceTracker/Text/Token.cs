namespace OpenSourceTracker.Text;

internal enum TokenKind
{
    Word,
    Number,
    Ideographs,
    Punctuation,
}

/// <summary>
/// A word, number or mark of a text. <see cref="Norm"/> is its lower-case form, Traditional characters folded; <see cref="Short"/> the word without
/// clitics (Indonesian) or inflection (English); <see cref="Stem"/> what derivation leaves of it.
/// </summary>
internal sealed record Token(TextSpan Span, TokenKind Kind, string Norm, string Short, string Stem)
{
    /// <summary>Whether it is written with a capital first letter.</summary>
    public bool IsCapitalised { get; init; }

    /// <summary>Whether white space or the start of the text stands before it.</summary>
    public bool AfterSpace { get; init; }

    public bool IsWord => Kind is TokenKind.Word or TokenKind.Ideographs;

    public bool Is(char mark) => Kind == TokenKind.Punctuation && Norm.Length == 1 && Norm[0] == mark;
}

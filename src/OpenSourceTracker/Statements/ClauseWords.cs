using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Statements;

/// <summary>What the words of a clause are weighed with.</summary>
/// <param name="Text">The clause.</param>
/// <param name="Context">The title it stands under; may be empty.</param>
/// <param name="Language">The language of the clause.</param>
internal readonly record struct ClauseWords(string Text, string Context, SentenceLanguage Language);

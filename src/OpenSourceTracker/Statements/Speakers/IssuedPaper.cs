using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Statements.Parties;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>A paper that was just told of, and whose it is.</summary>
/// <param name="Issuer">Who brought it out.</param>
/// <param name="Words">The words, in Simplified, by which it was told of.</param>
internal sealed record IssuedPaper(Speaker Issuer, string Words)
{
    /// <summary>Whether only the title of the paper or the body whose it is was told, and nobody brought it out.</summary>
    public bool IsByTitle { get; init; }

    public static IssuedPaper In(Passage passage, int first, int end, Speaker issuer) => new(issuer, ChineseScript.Fold(passage.Text(first, end)));
}

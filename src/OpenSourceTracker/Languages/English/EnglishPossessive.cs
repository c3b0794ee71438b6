namespace OpenSourceTracker.Languages.English;

/// <summary>The ending of whoever owns: "the union's".</summary>
internal static class EnglishPossessive
{
    public static bool Ends(string word) => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal);

    /// <summary>The word without the ending, if it has it: who owns something is still called so.</summary>
    public static string Bare(string word) => word.Length > 2 && Ends(word) ? word[..^2] : word;
}

using FuzzySharp;

namespace OpenSourceTracker.Text;

/// <summary>Says what would have been accepted in place of a word, the likeliest first.</summary>
internal static class NearestWord
{
    // A long list of accepted words helps nobody.
    private const int MostShown = 40;

    public static string Hint(string given, IEnumerable<string> accepted)
    {
        var words = accepted.Distinct(StringComparer.Ordinal).ToList();
        var shown = string.Join(", ", words.Take(MostShown)) + (words.Count > MostShown ? FormattableString.Invariant($" and {words.Count - MostShown} more") : "");
        return (Of(given, words) is { } near ? $"did you mean '{near}'? " : "") + "Accepted: " + shown;
    }

    /// <summary>The accepted word that differs in the fewest letters, if it differs in few enough to be meant.</summary>
    public static string? Of(string given, IEnumerable<string> accepted) =>
        given.Length is 0 or > 60 ? null : accepted.Select(word => (Word: word, Distance: Levenshtein.EditDistance(given.ToLowerInvariant(), word.ToLowerInvariant())))
            .Where(pair => pair.Distance <= (given.Length < 4 ? 1 : Math.Max(2, given.Length / 3)))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Word, StringComparer.Ordinal).FirstOrDefault().Word;
}

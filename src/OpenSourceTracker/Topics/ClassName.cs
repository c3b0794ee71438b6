namespace OpenSourceTracker.Topics;

/// <summary>What a class of words is for stands in its name: "-verb", "to-" and "not-" make a claim, a "-label" only names a quality; "-word" helps; what is left is the thing.</summary>
internal static class ClassName
{
    public static bool IsVerb(string name) => name.EndsWith("-verb", StringComparison.Ordinal);

    public static bool IsPart(string name) => name == "part-word";

    public static bool IsLabelOf(string name, string pole) => IsLabel(name) && name.StartsWith(pole, StringComparison.Ordinal);

    public static bool IsThing(string name) => !Claims(name) && !IsLabel(name) && !name.EndsWith("-word", StringComparison.Ordinal);

    /// <summary>Whether words of the class make a claim of those that they stand with.</summary>
    public static bool Claims(string name) => IsVerb(name) || name.StartsWith("to-", StringComparison.Ordinal) || name.StartsWith("not-", StringComparison.Ordinal);

    private static bool IsLabel(string name) => name.EndsWith("-label", StringComparison.Ordinal);
}

namespace OpenSourceTracker.Reports;

/// <summary>Counts the characters of a text as Unicode does: a surrogate pair is one.</summary>
internal sealed class CodePoints
{
    // Where the second halves stand.
    private readonly int[] _pairs;

    public CodePoints(string text)
    {
        var pairs = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            {
                pairs.Add(i);
                i++;
            }
        }

        _pairs = [.. pairs];
    }

    /// <summary>How many characters stand before a position that counts UTF-16 code units.</summary>
    public int Before(int position)
    {
        var index = Array.BinarySearch(_pairs, position);
        return position - (index >= 0 ? index : ~index);
    }
}

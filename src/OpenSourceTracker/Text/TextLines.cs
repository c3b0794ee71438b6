namespace OpenSourceTracker.Text;

/// <summary>Cuts a text into lines, whatever ends them.</summary>
internal static class TextLines
{
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>Each line of <paramref name="text"/> from <paramref name="start"/> on, without its end; after a final line end comes no empty line.</summary>
    public static IEnumerable<TextSpan> In(string text, int start = 0)
    {
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            if (length < 0)
            {
                yield return new(start, text.Length);
                yield break;
            }

            var end = start + length;
            yield return new(start, end);
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}

namespace OpenSourceTracker.Tests.Api;

/// <summary>The lines in which two texts differ, with a few that they share around them.</summary>
internal static class LineDifference
{
    private const int Context = 2;

    public static string Of(string before, string after)
    {
        var (old, now) = (before.TrimEnd('\n').Split('\n'), after.TrimEnd('\n').Split('\n'));
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<string>();
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                lines.Add("  " + old[i++]);
                j++;
            }
            else if (i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add("- " + old[i++]);
            }
            else
            {
                lines.Add("+ " + now[j++]);
            }
        }

        var isNear = lines.Select((_, i) => Enumerable.Range(i - Context, (2 * Context) + 1).Any(at => at >= 0 && at < lines.Count && lines[at][0] != ' ')).ToList();
        return string.Join('\n', lines.Where((_, i) => isNear[i]));
    }
}

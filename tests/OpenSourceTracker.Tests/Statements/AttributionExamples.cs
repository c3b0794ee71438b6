namespace OpenSourceTracker.Tests.Statements;

/// <summary>
/// One-line articles: language | publisher | text | words of a statement | its speaker | its form. "/" is a paragraph's end; a speaker "-" is nobody named;
/// beside each construction stands what looks like it and is none.
/// </summary>
internal static partial class AttributionExamples
{
    public static TheoryData<string, string, string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var line in string.Join('\n', Indonesian, IndonesianPapers, English, EnglishPersons, EnglishPapers, Chinese).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            var fields = line.Split('|', StringSplitOptions.TrimEntries);
            data.Add(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
        }

        return data;
    }
}

using OpenSourceTracker.Training.Conflicts;
using OpenSourceTracker.Training.Pairs;
using OpenSourceTracker.Training.Statements;
using OpenSourceTracker.Training.Verdicts;

namespace OpenSourceTracker.Accuracy.Training;

/// <summary>Whatever is labelled – sentences, pairs, stories, claims – is read in one way: what is wrong is told with file, line and the name that is missing.</summary>
public sealed class LabelledLinesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("labelled").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, string, string> Faults => new()
    {
        { "sentences", "{\"story\": \"en-1\"}", "'text' is missing" },
        { "sentences", "{\"story\": 1}", "'story' is no text" },
        { "pairs", "{\"premise\": \"a\", \"hypothesis\": \"b\"}", "'label' is missing" },
        { "pairs", "{\"premise\": \"a\", \"hypothesis\": \"b\", \"label\": \"maybe\"}", "'maybe' is no label; expected one of neutral, entailment, contradiction" },
        { "stories", "{\"id\": \"1\"}", "'a' is missing or no object" },
        { "stories", "{\"id\": \"1\", \"a\": {\"title\": null}}", "'title' is null" },
        { "claims", "{\"dossier\": \"x\"}", "JSON deserialization" },
        { "sentences", "{", "Expected depth" },
        { "pairs", "{", "Expected depth" },
        { "stories", "{", "Expected depth" },
        { "claims", "{", "Expected depth" },
        { "sentences", "[]", "a JSON object was expected" },
        { "pairs", "[]", "a JSON object was expected" },
        { "stories", "[]", "a JSON object was expected" },
        { "claims", "[]", "a JSON object was expected" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_is_told_with_its_place(string kind, string line, string problem)
    {
        var file = Path.Combine(Directory.CreateDirectory(kind == "claims" ? Path.Combine(_folder, "training", "claims") : _folder).FullName, "a.jsonl");
        File.WriteAllText(file, "\n  \n" + line + "\n");

        var failure = Assert.Throws<FormatException>(() => Count(kind, file));

        Assert.StartsWith($"{file}(3): ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
    }

    private int Count(string kind, string file) => kind switch
    {
        "sentences" => LabelledSentence.ReadFolder(_folder).Count,
        "pairs" => LabelledPair.Read(file, 1).Count,
        "stories" => LabelledStory.ReadPairs(file).Count(),
        _ => LabelledClaim.Load(_folder).Count,
    };
}

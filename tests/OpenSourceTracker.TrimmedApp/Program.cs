using System.Text;
using OpenSourceTracker;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;

// What a trimmed program can still do: read a folder of knowledge and one of articles, and write all that was found. Run as built and as published, it writes the same bytes.
if (args is not [var knowledge, .. { Length: > 0 } articles])
{
    Console.Error.WriteLine("Expected a folder with rules.yaml, topic.yaml, phrases.yaml and entities.yaml, and folders of articles.");
    return 2;
}

var tracker = new TrackerBuilder()
    .AddTopics(Path.Combine(knowledge, "topic.yaml"))
    .AddPhrases(Path.Combine(knowledge, "phrases.yaml"))
    .AddEntities(Path.Combine(knowledge, "entities.yaml"))
    .AddRules(Path.Combine(knowledge, "rules.yaml"))
    .Build();
var result = tracker.Track(new ArticleReader().ReadPaths(articles).Articles);
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
// A ClaimReview needs an address and a publisher, which a set of texts does not have.
foreach (var writer in ReportWriters.All.Where(writer => writer is not ClaimReviewReport))
{
    writer.Write(result, output);
}

return 0;

using CustomRules;
using OpenSourceTracker;
using OpenSourceTracker.Articles;

var tracker = new TrackerBuilder().AddPublicPrices().Build();
var articles = new ArticleReader().ReadPaths([args is [var path, ..] ? path : Path.Combine(AppContext.BaseDirectory, "articles")]).Articles;
foreach (var conflict in tracker.Track(articles).Conflicts)
{
    Console.WriteLine($"{conflict.Rule.Id} {conflict.Rule.Kind} ({conflict.Severity}): {conflict.Explanation}");
    Console.WriteLine($"  {conflict.Earlier.SaidOn} {conflict.Earlier.Speaker}: {conflict.Earlier.Statement!.Text}");
    Console.WriteLine($"  {conflict.Later.SaidOn} {conflict.Later.Speaker}: {conflict.Later.Statement!.Text}");
}

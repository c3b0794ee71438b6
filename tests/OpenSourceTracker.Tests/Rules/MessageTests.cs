using System.Text.RegularExpressions;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Tests.Rules;

public sealed partial class MessageTests
{
    public static TheoryData<string> Codes => new(Wording.Codes.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_sentence_is_there_in_each_language_with_the_same_places(string code)
    {
        var places = Message.Languages.Select(language => string.Join(' ', Places().Matches(Wording.Find(code, language)!).Select(match => match.Value).Order(StringComparer.Ordinal))).Distinct().ToList();
        Assert.Single(places);
        Assert.All(Message.Languages, language => Assert.False(string.IsNullOrWhiteSpace(Wording.Find(code, language))));
        Assert.False(Latin().IsMatch(Places().Replace(Wording.Find(code, "zh")!, "")), $"{code} is not said in Chinese.");
    }

    [Fact]
    public void Every_code_in_the_source_has_words()
    {
        var codes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "OpenSourceTracker"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Uses().Matches(File.ReadAllText(file)).Select(match => match.Groups["by"].Value switch
            {
                "GateStop.At" => $"gate.{match.Groups["code"].Value}{(match.Groups["form"].Success ? "." + match.Groups["form"].Value : "")}",
                "Reason" => "reason." + match.Groups["code"].Value,
                _ => match.Groups["code"].Value,
            })).Distinct().ToList();
        Assert.True(codes.Count > 40, $"Only {codes.Count} codes were found in the source.");
        Assert.DoesNotContain(codes, code => Wording.Find(code, "en") is null);
    }

    [Theory]
    [InlineData("reopen", "id", "buka kembali")]
    [InlineData("reopen", "zh", "重新开业")]
    [InlineData("reopen", "en", "reopen")]
    [InlineData("price-level", "id", "tingkat harga")]
    [InlineData("lamp-lit", "id", "lamp-lit")]
    public void A_property_that_is_an_event_has_the_words_of_its_concept(string property, string language, string words) => Assert.Equal(words, Message.Word("property", property).In(language));

    [Theory]
    [InlineData("en", "Harbour Trust first said of toll: free; later it is: paid")]
    [InlineData("id", "Harbour Trust semula mengatakan toll: free; kemudian menjadi: paid")]
    [InlineData("zh", "Harbour Trust 原先表示toll：free；后来却是：paid")]
    [InlineData("fr", "Harbour Trust first said of toll: free; later it is: paid")]
    public void A_message_is_said_in_the_language_that_is_asked_for(string language, string words) =>
        Assert.Equal(words, Message.Of("reason.position-reversal", ("holder", "Harbour Trust"), ("property", "toll"), ("earlier", "free"), ("later", "paid")).In(language));

    [Theory]
    [InlineData("id", "Harbour Trust semula mengatakan keterbukaan: terbuka; kemudian menjadi: tertutup")]
    [InlineData("zh", "Harbour Trust 原先表示开放程度：开放；后来却是：封闭")]
    public void Properties_and_values_have_names_too(string language, string words)
    {
        var finding = BuiltInRules.All.Single(rule => rule.Description.Kind == "position-reversal").Compare(
            OpenSourceTracker.Claims.ClaimLine.Parse("2024-01-05 \"Harbour Trust\": charts openness = open as commitment"), OpenSourceTracker.Claims.ClaimLine.Parse("2025-01-05 \"Harbour Trust\": charts openness = closed as change"));
        Assert.Equal(words, finding!.Reason.In(language));
    }

    [Fact]
    public void Nearly_every_property_and_pole_of_the_topics_has_a_name()
    {
        var codes = OpenSourceTracker.Topics.TopicFile.LoadEmbedded().SelectMany(topic => topic.Properties).SelectMany(property => property.Poles.Select(pole => "value." + pole.Name).Prepend("property." + property.Id)).Distinct().ToList();
        var missing = codes.Where(code => Wording.Find(code, "zh") is null).ToList();
        Assert.True(missing.Count <= codes.Count / 20, $"{missing.Count} of {codes.Count} have no name in seeds/wording/terms.yaml: {string.Join(", ", missing)}");
    }

    [Fact]
    public void A_plain_text_says_the_same_everywhere_and_is_not_looked_into()
    {
        Message message = "the {holder} is shut";
        Assert.All(Message.Languages, language => Assert.Equal("the {holder} is shut", message.In(language)));
        Assert.Equal("Earlier: the {claim} {x}", Message.Of("step.earlier", ("claim", "the {claim} {x}")).ToString());
    }

    [Fact]
    public void An_unknown_word_of_a_family_stays_as_it_is()
    {
        Assert.Equal("反义", Message.Word("mechanism", "antonym").In("zh"));
        Assert.Equal("echo", Message.Word("mechanism", "echo").In("zh"));
    }

    [Fact]
    public void Messages_are_equal_where_they_say_the_same()
    {
        Assert.Equal(Message.Of("step.earlier", ("claim", "a")), Message.Of("step.earlier", ("claim", "a")));
        Assert.NotEqual(Message.Of("step.earlier", ("claim", "a")), Message.Of("step.earlier", ("claim", "b")));
        Assert.NotEqual(Message.Plain("none"), Message.Of("none"));
    }

    [Fact]
    public void An_outlet_that_narrates_is_named_in_the_language_of_the_reader()
    {
        var articles = ((string Publisher, string Text)[])
        [
            ("A", "The Harrow Mill in Elmsworth made 300 workers redundant on Monday."),
            ("B", "The Harrow Mill in Elmsworth made 120 workers redundant on Monday, Elmsworth Council said."),
        ];
        var conflict = Assert.Single(new Tracker().Track(articles.SelectMany(article => new ArticleReader().ReadText($"---\npublished: 2025-03-04\npublisher: {article.Publisher}\n---\n{article.Text}", article.Publisher).Articles)).Conflicts);

        Assert.Contains("the text itself", conflict.Explanation.In("en"), StringComparison.Ordinal);
        Assert.Contains("文章本身", conflict.Explanation.In("zh"), StringComparison.Ordinal);
        Assert.DoesNotContain("narrator", conflict.Explanation.In("zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_trace_is_told_in_three_languages_with_the_same_steps_and_arguments()
    {
        var result = new Tracker().Track(new ArticleReader().ReadPaths([Path.Combine(AppContext.BaseDirectory, "seeds", "articles")]).Articles);
        Assert.NotEmpty(result.Conflicts);
        foreach (var conflict in result.Conflicts)
        {
            foreach (var message in conflict.Steps.Prepend(conflict.Explanation))
            {
                Assert.Equal(3, Message.Languages.Select(message.In).Distinct().Count());
                foreach (var language in Message.Languages)
                {
                    Assert.All(Leaves(message, language), leaf => Assert.Contains(leaf, message.In(language), StringComparison.Ordinal));
                }
            }
        }

        Assert.All(result.NearMisses, miss => Assert.Equal(3, Message.Languages.Select(miss.Reason.In).Distinct().Count()));
    }

    private static IEnumerable<string> Leaves(Message message, string language) => message.Arguments.Count == 0 ? [message.In(language)] : message.Arguments.SelectMany(argument => Leaves(argument.Value, language));

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Places();

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Latin();

    [GeneratedRegex("""(?<by>Message\.Of|GateStop\.At|(?<![\w.])Reason)\("(?<code>[a-z.-]*[a-z])"(?:, "(?<form>[a-z]+)")?""")]
    private static partial Regex Uses();
}

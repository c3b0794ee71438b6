using OpenSourceTracker.Languages.Temporal;

namespace OpenSourceTracker.Tests.Languages.Temporal;

/// <summary>The examples that stand beside the rules of each language.</summary>
public sealed class TemporalExampleTests
{
    public static TheoryData<string, string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var (language, folder) in new[] { ("id", "Indonesian"), ("en", "English"), ("zh", "Chinese") })
            {
                foreach (var example in TemporalExample.Read(language, Lexicon.Resource(folder, "examples.txt")))
                {
                    data.Add(language, example.Date, example.Marked, string.Join(';', example.Values));
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_is_in_brackets_is_found_with_its_value(string language, string date, string marked, string values)
    {
        var example = new TemporalExample(language, marked, date, values.Length == 0 ? [] : values.Split(';'));
        var (text, spans) = example.Unmark();
        var found = TemporalTagger.Default.Find(text, example.DocumentDate, language);

        Assert.Equal(spans.Select(s => s.In(text)), found.Select(e => e.Text));
        Assert.All(found.Zip(example.Values), pair => Assert.Contains(pair.Second, new[] { pair.First.Value, pair.First.Period?.ToString() }));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_language_need_not_be_stated_for_what_is_found_to_lie_in_the_text(string language, string date, string marked, string values)
    {
        var example = new TemporalExample(language, marked, date, [values]);
        var (text, _) = example.Unmark();

        Assert.All(TemporalTagger.Default.Find(text, null), e => Assert.Equal(e.Text, e.Span.In(text)));
    }
}

using System.Text;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Tests.Languages;

/// <summary>The examples that stand beside each group of function words: the marked words are found as that class; what looks alike is not.</summary>
public class LexiconExampleTests
{
    private static readonly string[] s_folders = ["Indonesian", "English", "Chinese"];

    public static TheoryData<string, string> Files()
    {
        var data = new TheoryData<string, string>();
        foreach (var folder in s_folders)
        {
            foreach (var file in LexiconFiles.Groups(folder).Select(group => group.File).Distinct())
            {
                data.Add(folder, file);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Examples_show_their_class(string folder, string file) => Check(folder, file, Failures);

    [Theory]
    [MemberData(nameof(Files))]
    public void Look_alikes_do_not(string folder, string file) => Check(folder, file, FalseAlarms);

    [Fact]
    public void Every_group_has_examples_and_says_what_it_means()
    {
        var silent = s_folders.SelectMany(LexiconFiles.Groups).Where(group => group.Means.Length == 0 || group.Examples.Count == 0 || group.Words.Count == 0);

        Assert.Empty(silent.Select(group => $"{group.File} {group.Class}"));
    }

    private static void Check(string folder, string file, Func<LexiconGroup, string, IEnumerable<string>> check)
    {
        var language = folder switch { "Indonesian" => "id", "English" => "en", _ => "zh" };
        var failures = LexiconFiles.Groups(folder).Where(group => group.File == file).SelectMany(group => check(group, language)).ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} failures:\n{string.Join('\n', failures)}");
    }

    private static IEnumerable<string> Failures(LexiconGroup group, string language)
    {
        foreach (var example in group.Examples)
        {
            var (text, marks) = Unmark(example);
            var tokens = Catalog.Cut(text, language);
            var cues = Catalog.Cues(text, language);
            if (marks.Count == 0)
            {
                yield return $"{group.Class}: no words are marked in: {example}";
            }

            foreach (var mark in marks)
            {
                if (!cues.Exists(cue => cue.Is(group.Class) && new TextSpan(tokens[cue.First].Span.Start, tokens[cue.End - 1].Span.End).Overlaps(mark)))
                {
                    yield return $"{group.Class}: [{mark.In(text)}] is {Seen(text, tokens, cues, mark)} in: {text}";
                }
            }
        }
    }

    private static IEnumerable<string> FalseAlarms(LexiconGroup group, string language)
    {
        foreach (var text in group.Not)
        {
            var tokens = Catalog.Cut(text, language);
            foreach (var cue in Catalog.Cues(text, language).Where(cue => cue.Is(group.Class)))
            {
                yield return $"{group.Class}: [{Catalog.Words(text, tokens, cue)}] is found in: {text}";
            }
        }
    }

    private static string Seen(string text, List<Token> tokens, List<FunctionMatch> cues, TextSpan mark)
    {
        var near = cues.Where(cue => new TextSpan(tokens[cue.First].Span.Start, tokens[cue.End - 1].Span.End).Overlaps(mark)).Select(cue => $"{Catalog.Words(text, tokens, cue)}={string.Join('+', cue.Classes)}").ToList();
        return near.Count > 0 ? string.Join(' ', near) : "not found";
    }

    private static (string Text, List<TextSpan> Marks) Unmark(string example)
    {
        var text = new StringBuilder();
        var marks = new List<TextSpan>();
        var start = 0;
        foreach (var c in example)
        {
            if (c == '[')
            {
                start = text.Length;
            }
            else if (c == ']')
            {
                marks.Add(new(start, text.Length));
            }
            else
            {
                text.Append(c);
            }
        }

        return (text.ToString(), marks);
    }
}

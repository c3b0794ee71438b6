using OpenSourceTracker.Text;

namespace OpenSourceTracker.Tests.Text;

/// <summary>The fast reader of plain YAML answers what the full reader answers, or nothing.</summary>
public class PlainYamlTests
{
    private static IEnumerable<string> Files => Resources.Under("").Where(name => name.EndsWith(".yaml", StringComparison.Ordinal));

    [Fact]
    public void Reads_every_file_of_the_package_as_the_full_reader_does()
    {
        foreach (var file in Files)
        {
            var text = Resources.Text(file);
            Assert.True(PlainYaml.Read(text) is { } node && Written(node) == Written(YamlFile.ReadFully(text, file)), file);
        }
    }

    [Theory]
    [InlineData("a: 1\nb: [x, 'y z', \"w\"]\n")]
    [InlineData("- a\n-   b c  # note\n\n# note\n- 10:30\n- C#\n")]
    [InlineData("a:\n- x\n- y\nb:\n    c: {d: e, f: [g,\n     h]}\n")]
    [InlineData("- a: 1\n  b:\n    - c\n-\n  a: 2\n")]
    [InlineData("a: []\nb: {}\n")]
    [InlineData("a: 'it''s \"so\" \\ '''\nb: \"\\\"x\\\" \\\\ 'y'\"\n")]
    [InlineData("\"on\": 1\nb: {\"off\": 2}\n")]
    public void Reads_plain_forms(string text) => Assert.Equal(Written(YamlFile.ReadFully(text, "t")), Written(PlainYaml.Read(text)!));

    [Theory]
    [InlineData("a: |\n  x\n")]
    [InlineData("a: x\n  y\n")]
    [InlineData("a: \"x\\ty\"\n")]
    [InlineData("a: &b c\nd: *b\n")]
    [InlineData("a:\nb: c\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: [b\n")]
    [InlineData("a: [b c\n d]\n")]
    [InlineData("a:\n    c: [g,\n  h]\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: 1\n b: 2\n")]
    [InlineData("---\na: 1\n")]
    [InlineData("- - a\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("a:\t1\n")]
    [InlineData("a: 1\r\n")]
    [InlineData("just words\n")]
    [InlineData("")]
    public void Leaves_the_rest_to_the_full_reader(string text) => Assert.Null(PlainYaml.Read(text));

    [Fact]
    public void Never_goes_too_deep() => Assert.Null(PlainYaml.Read("a: " + new string('[', 100_000)));

    [Fact]
    public void Never_answers_otherwise_than_the_full_reader()
    {
        const string Marks = "\n\n   --::,,[]{}#\"'|>&*?!%@`\tab1.";
        var random = new Random(20251122);
        var texts = Files.Select(file => Resources.Text(file)).ToList();
        for (var i = 0; i < 3_000; i++)
        {
            var text = texts[random.Next(texts.Count)];
            var lines = text.Split('\n');
            var first = random.Next(lines.Length);
            var some = string.Join('\n', lines.Skip(first).Take(random.Next(1, 12)));
            for (var change = random.Next(4); change > 0 && some.Length > 0; change--)
            {
                var at = random.Next(some.Length);
                some = random.Next(3) == 0 ? some.Remove(at, 1) : some.Insert(at, Marks[random.Next(Marks.Length)].ToString());
            }

            if (PlainYaml.Read(some) is { } node)
            {
                Assert.Equal(Written(YamlFile.ReadFully(some, "t")), Written(node));
            }
        }
    }

    [Fact]
    public void Aliases_are_refused_with_their_place()
    {
        var error = Assert.Throws<YamlFileException>(() => YamlFile.Parse("a: &x [*x]\n", "loop.yaml"));
        Assert.Contains("loop.yaml(1,4)", error.Message, StringComparison.Ordinal);
    }

    private static string Written(YamlNode node) => node switch
    {
        YamlList list => $"{Place(node)}[{string.Join(", ", list.Items.Select(Written))}]",
        YamlPairs pairs => $"{Place(node)}{{{string.Join(", ", pairs.Entries.Select(pair => $"{pair.Key}={Written(pair.Value)}"))}}}",
        YamlText text => $"{Place(node)}\"{text.Value}\"",
        _ => "",
    };

    private static string Place(YamlNode node) => FormattableString.Invariant($"{node.Line},{node.Column}:");
}

using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Tests.Text;

/// <summary>What a user hands over as YAML is answered in bounded time and memory, whatever it is: with what it says, or with an error that has a place.</summary>
public sealed class YamlFileTests
{
    [Theory]
    [InlineData("rules: &all [a]", "f(1,8): the anchor &all is not accepted; write its content where it is needed")]
    [InlineData("rules: *all", "f(1,8): the alias *all is not accepted; write its content out")]
    [InlineData("rules: !!python/object [a]", "f(1,8): the tag tag:yaml.org,2002:python/object is not accepted")]
    [InlineData("a: b\n---\nc: d", "f(2,1): only one document may stand in a file; put the second into a file of its own")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]", "f(1,17): more than 16 levels stand inside each other")]
    [InlineData("a: b\n\tc: d", "f(2,1): a tab stands here; indent with blanks")]
    [InlineData("a: [b", "f(")]
    public void What_can_grow_is_refused(string yaml, string message) => Assert.StartsWith(message, Assert.Throws<YamlFileException>(() => YamlFile.ParseStrictly(yaml, "f")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_bomb_of_aliases_is_refused_at_its_first_anchor()
    {
        var bomb = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var c = 'b'; c <= 'z'; c++)
        {
            bomb.Append(c).Append(": &").Append(c).Append(" [").AppendJoin(", ", Enumerable.Repeat("*" + (char)(c - 1), 9)).Append("]\n");
        }

        Assert.StartsWith("f(1,4): the anchor &a", Assert.Throws<YamlFileException>(() => YamlFile.ParseStrictly(bomb.ToString(), "f")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x", 10_000_000)]
    [InlineData("[", 900_000)]
    [InlineData("{a: ", 200_000)]
    [InlineData("- ", 400_000)]
    [InlineData("? ", 400_000)]
    [InlineData("a, ", 300_000)]
    [InlineData("a: b\n", 180_000)]
    [InlineData("- a\n", 240_000)]
    [InlineData("'", 900_000)]
    [InlineData("\"\\x41", 150_000)]
    [InlineData("&a ", 300_000)]
    [InlineData("# a\n", 200_000)]
    [InlineData("\n", 900_000)]
    [InlineData("%a\n", 300_000)]
    [InlineData("a\n\n", 300_000)]
    public void Much_of_anything_ends_soon(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var watch = Stopwatch.StartNew();

        Assert.Throws<YamlFileException>(() => YamlRule.Parse(text, "f"));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed} for {times} times '{piece}'");
    }

    [Fact]
    public void Random_text_is_read_or_refused_with_a_place() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<string[]>().Select(words => string.Join('\n', words)).ToArbitrary(), Reads).QuickCheckThrowOnFailure();

    [Fact]
    public void Random_changes_of_a_rule_are_read_or_refused_with_a_place()
    {
        const string Pieces = ":-[]{},&*!|>'\"%@`#?\\ \n\tax1\u0000\uFEFF\uD800中";
        var change = from at in Gen.Choose(0, Rules.Written.Yaml.Length - 1) from length in Gen.Choose(0, 12) from piece in Gen.ArrayOf(Gen.Elements(Pieces.ToCharArray())) select (at, length, new string(piece));
        Prop.ForAll(change.ToArbitrary(), c => Reads(Rules.Written.Yaml.Remove(c.at, Math.Min(c.length, Rules.Written.Yaml.Length - c.at)).Insert(c.at, c.Item3))).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void A_file_of_ten_megabytes_is_refused_before_it_is_read()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, new string('a', 10_000_000));

            Assert.EndsWith("the file has more than 1000000 characters; divide it", Assert.Throws<YamlFileException>(() => YamlRule.Load(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_is_no_text_is_refused()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [0x72, 0xFF, 0xFE, 0x80]);

            Assert.EndsWith("the file is not UTF-8 text", Assert.Throws<YamlFileException>(() => YamlRule.Load(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_path_that_is_not_there_is_told() => Assert.Equal("There is no file or folder 'no/such/rules.yaml'.", Assert.Throws<FileNotFoundException>(() => YamlRule.Load("no/such/rules.yaml")).Message);

    [Fact]
    public void A_folder_is_read_in_the_order_of_its_paths()
    {
        var folder = Directory.CreateTempSubdirectory("rules-");
        try
        {
            Assert.Equal($"The folder '{folder.FullName}' holds no .yaml files.", Assert.Throws<FileNotFoundException>(() => YamlRule.Load(folder.FullName)).Message);
            File.WriteAllText(Path.Combine(folder.FullName, "b.yml"), Rules.Written.With("USR001", "USR002"));
            File.WriteAllText(Path.Combine(folder.FullName, "a.yaml"), Rules.Written.Yaml);
            File.WriteAllText(Path.Combine(folder.FullName, "notes.txt"), "no rule");

            Assert.Equal(["USR001", "USR002"], YamlRule.Load(folder.FullName).Select(rule => rule.Description.Id));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("severty", "severity", "severity, mechanism")]
    [InlineData("Severity", "severity", "severity, mechanism")]
    [InlineData("mechansim", "mechanism", "severity, mechanism")]
    [InlineData("colour", null, "severity, mechanism")]
    [InlineData("", null, "severity, mechanism")]
    public void The_nearest_word_is_one_that_can_be_meant(string given, string? near, string accepted) => Assert.Equal(near, NearestWord.Of(given, accepted.Split(", ")));

    private static bool Reads(string yaml)
    {
        try
        {
            YamlRule.Parse(yaml, "f");
        }
        catch (YamlFileException exception)
        {
            return exception.Line > 0 && exception.Column > 0;
        }

        return true;
    }
}

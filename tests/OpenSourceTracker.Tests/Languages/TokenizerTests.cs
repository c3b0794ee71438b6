using FsCheck;
using FsCheck.Fluent;

namespace OpenSourceTracker.Tests.Languages;

public class TokenizerTests
{
    private static readonly string[] s_languages = ["id", "en", "zh"];

    [Theory]
    [InlineData("id", "Harga beras naik.", "Harga|beras|naik|.")]
    [InlineData("id", "Rp5.000 dan Rp 5,5 juta", "Rp|5.000|dan|Rp|5,5|juta")]
    [InlineData("id", "kupu-kupu, Jum'at", "kupu-kupu|,|Jum'at")]
    [InlineData("id", "Jum’at – sore", "Jum’at|–|sore")]
    [InlineData("id", "posisi kami…tetap", "posisi|kami|…|tetap")]
    [InlineData("en", "The U.S. said: don't.", "The|U.S.|said|:|don't|.")]
    [InlineData("en", "A.I. is here", "A.I.|is|here")]
    [InlineData("en", "long-term—really", "long-term|—|really")]
    [InlineData("en", "GPT-4 and 405B", "GPT|-|4|and|405|B")]
    [InlineData("en", "Llama3.1 works", "Llama3|.|1|works")]
    [InlineData("en", "v3.1.2, 24/7", "v3|.|1.2|,|24|/|7")]
    [InlineData("en", "$20m; 3%", "$|20|m|;|3|%")]
    [InlineData("en", "café naïve", "café|naïve")]
    [InlineData("en", "a\u00A0b\u200Bc", "a|b|c")]
    [InlineData("en", "ok 😀 ok", "ok|😀|ok")]
    [InlineData("en", "", "")]
    [InlineData("zh", "公司已经停产。", "公司|已经|停产|。")]
    [InlineData("zh", "發言人否認了報道", "發言人|否認|了|報道")]
    [InlineData("id", "kata王二 di Meta", "kata|王|二|di|Meta")]
    [InlineData("zh", "增长5.5%，共12家", "增长|5.5|%|，|共|12|家")]
    public void Cuts(string language, string text, string expected) => Assert.Equal(expected, string.Join('|', Catalog.Cut(text, language).Select(token => token.Span.In(text))));

    [Theory]
    [InlineData("id", "DITUTUP", "ditutup", true)]
    [InlineData("id", "İstanbul", "İstanbul", true)]
    [InlineData("en", "Don’t", "don't", true)]
    [InlineData("en", "long‑term", "long-term", false)]
    [InlineData("zh", "發言人", "发言人", false)]
    public void Normalises(string language, string text, string norm, bool isCapitalised)
    {
        var token = Assert.Single(Catalog.Cut(text, language));

        Assert.Equal(norm, token.Norm);
        Assert.Equal(isCapitalised, token.IsCapitalised);
    }

    [Theory]
    [InlineData("Ia pergi, katanya.", "Ia|pergi|katanya")]
    [InlineData("是，他说 好", "是|好")]
    public void Knows_what_stands_after_a_space(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Catalog.Cut(text, "id").Where(token => token.AfterSpace).Select(token => token.Span.In(text))));

    [Fact]
    public void Any_text_is_cut_without_a_letter_lost() => Prop.ForAll<string?>(any =>
    {
        var text = any ?? "";
        foreach (var language in s_languages)
        {
            var at = 0;
            foreach (var token in Catalog.Cut(text, language))
            {
                Assert.True(token.Span.Start >= at && token.Span.End > token.Span.Start);
                Assert.True(text[at..token.Span.Start].All(c => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u200E' or '\u200F'));
                at = token.Span.End;
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}

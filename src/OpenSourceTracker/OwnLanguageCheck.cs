using OpenSourceTracker.Articles;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Text;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker;

/// <summary>Whether a language that a user described does what its file says: the grammar knows the words it is told in, and the examples are read so.</summary>
internal static class OwnLanguageCheck
{
    /// <exception cref="YamlFileException">It does not; the message says where, and what would.</exception>
    public static void Run(Tracker tracker, OwnLanguage language, TopicBook topics, LanguageCatalog languages)
    {
        var grammar = languages[language.Grammar];
        foreach (var gloss in language.Glosses)
        {
            // What a phrase of dates stands for may be no word elsewhere.
            if (Lexicon.Default.ReadingsOf(TemporalTagger.CodeOf(grammar.Code), gloss.Says).Length == 0
                && languages.CutPlainly(gloss.Says).Find(token => token.Kind == Text.TokenKind.Word && !IsKnown(token.Norm)) is { } unknown)
            {
                throw gloss.Node.Error($"'{unknown.Norm}' means nothing to the grammar of '{language.Grammar}'{(NearestWord.Of(unknown.Norm, languages.KnownWords(grammar)) is { } near ? $"; did you mean '{near}'?" : "")}: expected words that it knows, in the form that stands in texts");
            }
        }

        foreach (var example in language.Examples)
        {
            Check(tracker, example, languages);
        }

        bool IsKnown(string norm) => LanguageDetector.IsFunctionWord(norm) || languages.KnowsWord(grammar, norm) || topics.Knows(grammar.Code, norm) || topics.Knows(grammar.Code, grammar.Shorten(norm))
            || Lexicon.Default.ReadingsOf(TemporalTagger.CodeOf(grammar.Code), norm).Length > 0 || QuantityTagger.Knows(norm) || ClosedWords.Knows(norm);
    }

    private static void Check(Tracker tracker, LanguageExample example, LanguageCatalog languages)
    {
        var found = languages.Detect(example.Text, null);
        Expect("is taken for the language", found, example.Language);
        var article = new ArticleReader().ReadText(example.Text).Articles is [var read, ..] ? read : throw example.Node.Error("this example holds no words");
        var result = tracker.TrackUnwatched([article with { Language = example.Language, PublishedOn = example.Published is { } day ? PublicationDate.TryParse(day) : null }]);
        if (example.Speaker is { } speaker)
        {
            var speakers = result.Statements.Select(statement => statement.Speaker).Distinct(StringComparer.Ordinal).ToList();
            Expect("is read with the speaker", speakers.Contains(speaker, StringComparer.Ordinal) ? speaker : Listed(speakers), speaker);
        }

        if (example.SaidOn is { } saidOn)
        {
            var days = result.Statements.Where(statement => example.Speaker is null || statement.Speaker == example.Speaker).Select(statement => statement.SaidOn?.ToString() ?? "unknown").Distinct(StringComparer.Ordinal).ToList();
            Expect("is read as said on", days.Contains(saidOn, StringComparer.Ordinal) ? saidOn : Listed(days), saidOn);
        }

        var dates = result.Dates.Values.SelectMany(list => list).Select(date => date.Period?.ToString() ?? date.Value ?? "unknown").ToList();
        if (example.Dates.Count > 0)
        {
            Expect("is read with the dates", Listed(dates), Listed(example.Dates));
        }

        var claims = result.Claims.Select(claim => claim.ToString()).ToList();
        foreach (var part in example.Claims)
        {
            Expect("is read with the claims", claims.Exists(claim => claim.Contains(part, StringComparison.Ordinal)) ? part : Listed(claims), part);
        }

        void Expect(string what, string is_, string wanted)
        {
            if (is_ != wanted)
            {
                throw example.Node.Error($"this example {what} {is_}, not {wanted}: \"{example.Text}\"");
            }
        }
    }

    private static string Listed(IReadOnlyList<string> items) => items.Count == 0 ? "none" : string.Join(", ", items);
}

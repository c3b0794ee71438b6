using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>Finds the temporal expressions of a text in Indonesian, English or Chinese, also mixed, and puts them on the calendar.</summary>
/// <remarks>Immutable and thread-safe; make one and keep it. The work is linear in the length of the text.</remarks>
public sealed class TemporalTagger
{
    private static readonly Lazy<TemporalTagger> Shared = new(() => new(Lexicon.Default));

    private readonly Lexicon lexicon;
    private readonly Dictionary<string, (Lexicon Lexicon, int Grammar)> own;

    private TemporalTagger(Lexicon lexicon, IReadOnlyList<OwnLanguage>? own = null)
    {
        this.lexicon = lexicon;
        this.own = (own ?? []).ToDictionary(language => language.Code, language => (lexicon.For(language), CodeOf(language.Grammar)), StringComparer.Ordinal);
    }

    /// <summary>The tagger with the words and rules that come with the package.</summary>
    public static TemporalTagger Default => Shared.Value;

    /// <summary>The expressions of a text, in its order, none overlapping another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="documentDate">When it was published; <see langword="null"/> where that is not known: what is relative to it then has no period.</param>
    /// <param name="language">The language of the text as BCP 47 code, or <see langword="null"/>; sentences in another one are read in theirs.</param>
    public IReadOnlyList<TemporalExpression> Find(string text, CalendarPeriod? documentDate, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text, new TextSpan(0, text.Length), documentDate, language);
    }

    /// <summary>The expressions of a part of a text; their spans count in the whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="region">The part.</param>
    /// <param name="documentDate">When it was published, or <see langword="null"/>.</param>
    /// <param name="language">The language of the text as BCP 47 code, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The region does not lie inside the text.</exception>
    public IReadOnlyList<TemporalExpression> Find(string text, TextSpan region, CalendarPeriod? documentDate, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (region.Start < 0 || region.End > text.Length || region.Start > region.End)
        {
            throw new ArgumentOutOfRangeException(nameof(region), region, "The region does not lie inside the text.");
        }

        return language is not null && own.TryGetValue(language, out var read)
            ? new TaggingRun(read.Lexicon, text, documentDate, read.Grammar, dayFirst: true).Run(region)
            : new TaggingRun(lexicon, text, documentDate, CodeOf(language)).Run(region);
    }

    /// <summary>The tagger that reads languages of the user's own as well.</summary>
    internal TemporalTagger With(IReadOnlyList<OwnLanguage> languages) => languages.Count == 0 ? this : new(lexicon, languages);

    internal static int CodeOf(string? language) => language switch
    {
        null => -1,
        _ when language.StartsWith("id", StringComparison.OrdinalIgnoreCase) || language.StartsWith("ms", StringComparison.OrdinalIgnoreCase) => Lexicon.Indonesian,
        _ when language.StartsWith("en", StringComparison.OrdinalIgnoreCase) => Lexicon.English,
        _ when language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => Lexicon.Chinese,
        _ => -1,
    };
}

using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Reports;

/// <summary>A statement as a reader cites it: the words, who, when said, when published, where.</summary>
/// <remarks>
/// Immutable and thread-safe. All its texts are one line without control characters, so that they can be shown anywhere;
/// a form with marks of its own (HTML, Markdown) still has to escape them.
/// </remarks>
public sealed record Citation
{
    /// <summary>The statement's id; <see langword="null"/> for a claim written by hand.</summary>
    public string? StatementId { get; init; }

    /// <summary>The language of the words around the quotation: en, id or zh.</summary>
    /// <value>By default <c>en</c>.</value>
    public string Language { get; init; } = "en";

    /// <summary>The words.</summary>
    public required string Quote { get; init; }

    /// <summary>The words, in quotation marks only if they are the speaker's own; marks that they bring along stay.</summary>
    public string Quoted => Attribution != AttributionForm.Direct || Quote is ['“' or '"' or '「' or '『' or '‘' or '«' or '《', ..] ? Quote : $"“{Quote}”";

    /// <summary>Who asserts it, and for whom: <c>a spokesperson, for Example Motors</c>.</summary>
    public required string Who { get; init; }

    /// <summary>How the words came to the reader; <see langword="null"/> for a claim written by hand.</summary>
    public AttributionForm? Attribution { get; init; }

    /// <summary>When it was said, if known.</summary>
    public CalendarPeriod? SaidOn { get; init; }

    /// <summary>When a reader could first know it, if known.</summary>
    public CalendarPeriod? PublishedOn { get; init; }

    /// <summary>The outlet, if known.</summary>
    public string? Publisher { get; init; }

    /// <summary>The headline, if known.</summary>
    public string? Title { get; init; }

    /// <summary>Where it stands: <c>folder/file.txt:12</c> with the line counted from 1, or the paragraph where the text was taken out of a page or record.</summary>
    public required string Place { get; init; }

    /// <summary>How the words came to the reader, in a word: quoted, paraphrased, reported, the outlet's own words.</summary>
    public string How => Message.Of("how." + (Attribution is { } form ? ReportWords.Of(form) : "claim")).In(Language);

    /// <summary>When it was said, or that this is not known.</summary>
    public string Said => SaidOn?.ToString() ?? Message.Of("date.unknown").In(Language);

    /// <summary>When and by whom it was published, as far as known.</summary>
    public string Published => (PublishedOn?.ToString() ?? Message.Of("date.unknown").In(Language)) + (Publisher is null ? "" : ", " + Publisher);
}

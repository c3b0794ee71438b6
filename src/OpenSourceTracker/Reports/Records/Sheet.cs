using System.Diagnostics.CodeAnalysis;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports.Html;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Reports.Records;

/// <summary>A report for readers before it takes a form: plain text, Markdown and a page say the same, in one order.</summary>
internal sealed record Sheet(string Title, string Language, IReadOnlyList<SheetEntry> Entries)
{
    /// <summary>What stands below the title: how much was found, or that nothing was.</summary>
    public string? Lead { get; init; }

    public string Say(string label) => ReportSentences.Label(label, Language);
}

/// <summary>One verdict, promise or entry of a timeline.</summary>
internal sealed record SheetEntry(string Heading)
{
    /// <summary>The answer in a word or two; empty for none.</summary>
    public string Answer { get; init; } = "";

    /// <summary>Which answer it is, for colours: the code that tools read.</summary>
    public string AnswerCode { get; init; } = "";

    /// <summary>The passage that the entry is about, where its heading only quotes it.</summary>
    public SheetPassage? Passage { get; init; }

    /// <summary>Sentences below the heading.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    public IReadOnlyList<SheetGroup> Groups { get; init; } = [];

    /// <summary>How it came about, in order.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];
}

/// <summary>Passages that belong together.</summary>
internal sealed record SheetGroup(string Label, IReadOnlyList<SheetPassage> Passages);

/// <summary>A passage as it is cited, with what is to be noted of it.</summary>
internal sealed record SheetPassage(Citation Citation, Statement Statement, Article? Article, string Note)
{
    /// <summary>Who, how, when and where, in one line.</summary>
    public string Source => ReportSentences.Source(Citation);

    /// <summary>Whether the article is there to show the passage in.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    public bool HasPlace => Article is not null && Statement.Span.Start >= 0 && Statement.Span.End <= Article.Content.Length;

    /// <summary>The paragraph around the words; empty where they are all of it.</summary>
    public string Paragraph => HasPlace && PassageView.Paragraph(Article, Statement) is var paragraph && paragraph.Length > Statement.Span.Length + 3 ? DisplayText.Clean(paragraph) : "";
}

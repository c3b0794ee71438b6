using System.Globalization;
using System.Text;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Reports;

/// <summary>The conflicts as Markdown, for notes, wikis and pull requests. What articles say is escaped: it can neither format nor link nor run.</summary>
/// <remarks>Lines end in LF. Immutable and thread-safe.</remarks>
public sealed class MarkdownReport : IReportWriter
{
    private const string Special = "\\`*_{}[]()#+-.!|~>&$@:";

    /// <inheritdoc/>
    public string Name => "markdown";

    /// <summary>The language of explanations and labels: en, id or zh. What tools read (codes, field names) is the same in all.</summary>
    /// <value>The default is <c>en</c>.</value>
    public string Language { get; init; } = "en";

    /// <inheritdoc/>
    public void Write(TrackerResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var citations = new Citations(result, Language);
        output.Write($"# {Label("conflicts")}\n\n");
        output.Write($"{ReportSentences.Looked(result, Language)}\n");
        if (ReportSentences.Compared(result, Language) is { } compared)
        {
            output.Write($"\n{Escape(compared)}\n");
        }

        for (var i = 0; i < result.Conflicts.Count; i++)
        {
            WriteConflict(output, citations, result.Conflicts[i], result.Review, i + 1);
        }

        List(output, Label("gone"), result.Review.GoneFrom(result.Conflicts).Select(known => Escape(ReportSentences.Gone(known))));
        List(output, Label("near"), result.NearMisses.Select(miss =>
            $"{Escape(DisplayText.Clean(miss.Reason.In(Language)))} ({Escape(miss.Gate)})\n  - {Escape(ReportSentences.Full(citations.Of(miss.Earlier)))}\n  - {Escape(ReportSentences.Full(citations.Of(miss.Later)))}"));
        List(output, Label("input"), result.Diagnostics.Select(diagnostic => Escape(ReportSentences.Of(diagnostic, citations))));
    }

    private void WriteConflict(TextWriter output, Citations citations, Conflict conflict, Review review, int number)
    {
        var (earlier, later) = (citations.Of(conflict.Earlier), citations.Of(conflict.Later));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"\n## {number}. {Escape(ReportSentences.Title(conflict, Language))}\n\n"));
        output.Write($"{Escape(DisplayText.Clean(conflict.Explanation.In(Language)))}\n\n");
        output.Write($"| | {Label("earlier")} | {Label("later")} |\n|---|---|---|\n");
        Row(output, Label("quotation"), earlier.Quoted, later.Quoted);
        Row(output, Label("who"), $"{earlier.Who} ({earlier.How})", $"{later.Who} ({later.How})");
        Row(output, Label("said"), earlier.Said, later.Said);
        Row(output, Label("published"), earlier.Published, later.Published);
        Row(output, Label("where"), earlier.Place, later.Place);
        Row(output, Label("statement"), DisplayText.Clean(earlier.StatementId ?? "-"), DisplayText.Clean(later.StatementId ?? "-"));
        output.Write($"\n{Escape(ReportSentences.Heading(conflict, Language))}\n");
        if (ReportSentences.State(conflict, review, Language) is { } state)
        {
            output.Write($"\n{Escape(state)}\n");
        }

        List(output, null, conflict.Steps.Select(step => Escape(DisplayText.Clean(step.In(Language)))), ordered: true);
        List(output, null, ReportSentences.Mitigating(conflict, citations).Select(line => $"{Label("but")}: {Escape(line)}"));
        if (conflict.AlsoShownBy.Count > 0)
        {
            output.Write($"\n{Message.Of("also.list", ("shown", Escape(ReportSentences.AlsoShown(conflict, Language)))).In(Language)}\n");
        }
    }

    private string Label(string label) => Message.Of("label." + label).In(Language);

    private static void Row(TextWriter output, string label, string earlier, string later) => output.Write($"| {label} | {Escape(earlier)} | {Escape(later)} |\n");

    private static void List(TextWriter output, string? title, IEnumerable<string> items, bool ordered = false)
    {
        var number = 0;
        foreach (var item in items)
        {
            if (number++ == 0)
            {
                output.Write(title is null ? "\n" : $"\n## {title}\n\n");
            }

            output.Write(ordered ? string.Create(CultureInfo.InvariantCulture, $"{number}. {item}\n") : $"- {item}\n");
        }
    }

    // Every mark that any dialect gives a meaning is escaped, '<' as an entity, since some dialects let HTML through a backslash.
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '<')
            {
                escaped.Append("&lt;");
            }
            else if (c is '.' or '-' or ':' or '(' or ')' or '+' or '!' && !Matters(text, i))
            {
                escaped.Append(c);
            }
            else if (Special.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\').Append(c);
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    // Marks that mean something at the start of a line only, or in a bare link.
    private static bool Matters(string text, int index) => text[index] switch
    {
        '-' or '+' => index == 0,
        '.' or ')' => (index > 0 && index < 10 && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0) || EndsWithWww(text, index),
        ':' => index + 1 < text.Length && text[index + 1] == '/',
        _ => false,
    };

    private static bool EndsWithWww(string text, int index) => index >= 3 && text.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}

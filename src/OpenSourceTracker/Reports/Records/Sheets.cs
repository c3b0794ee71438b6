using System.Globalization;
using NodaTime.Text;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Reports.Records;

/// <summary>Lays verdicts, promises and timelines out for readers.</summary>
internal sealed class Sheets(string language)
{
    private static readonly EvidenceVoice[] s_voices = [EvidenceVoice.OwnWord, EvidenceVoice.OtherSource, EvidenceVoice.Outlet, EvidenceVoice.Reported];

    public Sheet Of(IReadOnlyList<Verdict> verdicts) => new(Say("sheet.verdicts"), language, [.. verdicts.Select(Of)]);

    private SheetEntry Of(Verdict verdict)
    {
        var answer = ReportWords.Of(verdict.Outcome);
        var isOpen = verdict.Outcome == VerdictOutcome.Unknown;
        return new(DisplayText.Clean(verdict.Claim))
        {
            Answer = Say("verdict.line", ("date", LocalDatePattern.Iso.Format(verdict.AsOf)), ("outcome", Message.Word("outcome", answer)), ("code", verdict.Nuance), ("nuance", Message.Word("nuance", verdict.Nuance))),
            AnswerCode = answer,
            Lines = [Say(verdict.Explanation)],
            Groups = [.. Side(verdict.Supporting, isOpen ? "side.rather-for" : "side.for"), .. Side(verdict.Opposing, isOpen ? "side.rather-against" : "side.against")],
            Steps = [.. verdict.Steps.Select(Say)],
        };
    }

    // A party's own word stands apart from what others say, and what is told from what is only passed on.
    private IEnumerable<SheetGroup> Side(IReadOnlyList<VerdictEvidence> side, string code) =>
        s_voices.Select(voice => (Voice: voice, Items: side.Where(item => item.Voice == voice).ToList())).Where(group => group.Items.Count > 0)
            .Select(group => new SheetGroup(Say("sheet.group", ("side", Message.Of(code)), ("voice", Message.Word("voice", ReportWords.Of(group.Voice)))), [.. group.Items.Select(Of)]));

    private SheetPassage Of(VerdictEvidence item) => Passage(item.Statement, item.Article, item.IsRepeat ? Say("sheet.repeat", ("reason", item.Reason)) : Say(item.Reason));

    public Sheet OfPromises(string of, IReadOnlyList<Commitment> promises) => new(Say("sheet.promises", ("of", of)), language, [.. promises.Select(Of)])
    {
        Lead = promises.Count == 0 ? Say("sheet.promises.none", ("of", of)) : Say("sheet.found", ("of", of), ("n", Count("promise", promises.Count))),
    };

    private SheetEntry Of(Commitment promise)
    {
        var status = ReportWords.Of(promise.Status);
        var due = promise.Due is { } day ? Say("sheet.due", ("date", day.ToString())) : "";
        var rated = promise.RatedOn is { } known ? Say("sheet.rated", ("date", known.ToString())) : "";
        return new(Citations(promise.Article).Of(promise.Statement).Quoted)
        {
            Answer = Say(Message.Word("status", status)),
            AnswerCode = status,
            Passage = Passage(promise.Statement, promise.Article, ""),
            Lines = [due, Say(promise.Explanation), rated],
            Groups = promise.Evidence.Count == 0 ? [] : [new(Say("sheet.shown"), [.. promise.Evidence.Select(Of)])],
        };
    }

    public Sheet OfTimeline(string of, IReadOnlyList<TimelineEntry> timeline) => new(Say("sheet.timeline", ("of", of)), language, [.. timeline.Select(Of)])
    {
        Lead = timeline.Count == 0 ? Say("sheet.timeline.none", ("of", of)) : Say("sheet.found", ("of", of), ("n", Count("statement", timeline.Count))),
    };

    private SheetEntry Of(TimelineEntry entry)
    {
        var positions = string.Join(language == "zh" ? "；" : "; ", entry.Positions.Select(position => position.In(language)));
        var kind = Message.Word("statement-kind", ReportWords.Of(entry.Statement.Kind));
        return new(Say("sheet.entry", ("date", entry.On is { } day ? day.ToString() : Message.Of("date.unknown")), ("who", Citations(entry.Article).Of(entry.Statement).Who), ("kind", kind)))
        {
            Lines = [entry.Change is { } change ? Say("sheet.changed", ("change", change)) : ""],
            Groups = [new("", [Passage(entry.Statement, entry.Article, positions)])],
        };
    }

    private SheetPassage Passage(Statement statement, Article? article, string note) => new(Citations(article).Of(statement), statement, article, DisplayText.Clean(note));

    private Citations Citations(Article? article) => new(article is null ? [] : [article], language);

    private string Say(Message message) => DisplayText.Clean(message.In(language));

    private string Say(string code, params ReadOnlySpan<(string Name, Message Value)> arguments) => Say(Message.Of(code, arguments));

    private static Message Count(string noun, int n) => Message.Of(n == 1 ? $"count.{noun}.one" : "count." + noun, ("n", n.ToString("N0", CultureInfo.InvariantCulture)));
}

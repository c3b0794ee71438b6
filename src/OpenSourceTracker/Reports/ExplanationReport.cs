using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Reports;

/// <summary>Writes the answer to "why are these two flagged, or not?".</summary>
public static class ExplanationReport
{
    /// <summary>As plain text, the quotations side by side from a width of 90 on.</summary>
    public static void WriteText(TrackerResult result, PairExplanation explanation, TextWriter output, int width = 100, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(output);
        var citations = new Citations(result, language);
        var page = new TextPage(output, width, language);
        page.Labelled("", Answer(explanation, language));
        page.Labelled("", DisplayText.Clean(explanation.Reason.In(language)));
        page.Blank();
        page.Beside(citations.Of(explanation.Earlier), citations.Of(explanation.Later), "");
        foreach (var (label, statement) in new[] { ("Earlier", explanation.Earlier), ("Later", explanation.Later) })
        {
            if (statement.KindNote is { } note)
            {
                page.Labelled("", DisplayText.Clean($"{label}: kind {ReportWords.Of(statement.Kind)} ({note})"));
            }
        }

        if (explanation.Steps.Count > 0)
        {
            page.Blank();
            page.Line(Message.Of("label.decided").In(language) + ":");
        }

        for (var i = 0; i < explanation.Steps.Count; i++)
        {
            page.Labelled(FormattableString.Invariant($"{i + 1,3}. "), DisplayText.Clean(explanation.Steps[i].In(language)));
        }
    }

    /// <summary>As one JSON object: <c>earlier</c>, <c>later</c>, <c>conflict</c> (as in the report, or null), <c>gate</c>, <c>reason</c>, <c>steps</c>.</summary>
    public static void WriteJson(PairExplanation explanation, TextWriter output, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonOut(output, indented: true);
        json.StartObject().Text("earlier", explanation.Earlier.Id).Text("later", explanation.Later.Id);
        if (explanation.Conflict is { } conflict)
        {
            json.StartObject("conflict");
            JsonParts.Conflict(json, conflict, language);
            json.EndObject();
        }
        else
        {
            json.Text("conflict", null);
        }

        json.Text("gate", explanation.Gate).Text("reason", explanation.Reason.In(language)).Texts("steps", explanation.Steps.Select(step => step.In(language))).EndObject();
        output.Write('\n');
    }

    /// <summary>The verdict in one line: flagged, with kind and weight, or not flagged, with the gate.</summary>
    public static string Answer(PairExplanation explanation, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return explanation.Conflict is { } conflict
            ? $"{Message.Of("label.flagged").In(language)}: {ReportSentences.Heading(conflict, language)}"
            : $"{Message.Of("label.not-flagged").In(language)} [{explanation.Gate ?? Message.Of("label.no-rule").In(language)}]";
    }
}

using System.Globalization;
using OpenSourceTracker.Claims.Propositions;

namespace OpenSourceTracker.Reports;

/// <summary>What comparisons of two propositions came to, as one JSON object a line or as text for people.</summary>
/// <remarks>Lines end in LF.</remarks>
public static class PropositionReport
{
    private static readonly string[] s_names = ["neutral", "entailment", "contradiction"];

    /// <summary>The name of a relation: neutral, entailment, contradiction.</summary>
    /// <param name="relation">The relation.</param>
    public static string NameOf(PropositionRelation relation) => s_names[(int)relation];

    /// <summary>
    /// One line of JSON: <c>label</c>, its <c>score</c> (0 to 1), the three probabilities <c>contradiction</c>, <c>entailment</c> and <c>neutral</c>, whether it is an
    /// <c>alarm</c> among news statements, and the <c>evidence</c>: what was measured, its value, its weight for the label, its words.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteJsonLine(PropositionComparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonOut(output, indented: false);
        json.StartObject().Text("label", NameOf(comparison.Relation)).Share("score", comparison.Score)
            .Share("contradiction", comparison.Contradiction).Share("entailment", comparison.Entailment).Share("neutral", comparison.Neutral).Flag("alarm", comparison.IsAlarm).StartArray("evidence");
        foreach (var evidence in comparison.Evidence)
        {
            json.StartObject().Text("name", evidence.Name).Share("value", evidence.Value).Share("weight", evidence.Weight);
            if (evidence.Words.Length > 0)
            {
                json.Text("words", evidence.Words);
            }

            json.EndObject();
        }

        json.EndArray().EndObject();
        output.Write('\n');
    }

    /// <summary>A few lines for people: the label with its score, and what spoke for it and against it.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteText(PropositionComparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{NameOf(comparison.Relation)} {comparison.Score:0.00} (contradiction {comparison.Contradiction:0.00}, entailment {comparison.Entailment:0.00}, neutral {comparison.Neutral:0.00}){(comparison.IsAlarm ? ", an alarm among news statements" : "")}\n"));
        foreach (var evidence in comparison.Evidence)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"  {evidence.Weight:+0.00;-0.00}  {evidence.Name} = {evidence.Value:0.##}{(evidence.Words.Length > 0 ? "  " + evidence.Words : "")}\n"));
        }
    }
}

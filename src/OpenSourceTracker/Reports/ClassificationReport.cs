using System.Globalization;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Reports;

/// <summary>Writes what a classifier makes of a sentence: labels, probabilities and the words that decided.</summary>
public static class ClassificationReport
{
    /// <summary>As one JSON object: <c>text</c>, <c>context</c>, and for <c>kind</c>, <c>certainty</c>, <c>openness</c> and <c>property</c> the label (null where it is not known), the probabilities and the reasons.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">What the classifier made of it.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void WriteJson(StatementSentence sentence, StatementClassification found, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonOut(output, indented: true);
        json.StartObject().Text("text", sentence.Text).Text("context", sentence.Context);
        Write(json, "kind", found.Kind, ReportWords.Of);
        Write(json, "certainty", found.Certainty, ReportWords.Of);
        Write(json, "openness", found.Openness, ReportWords.Of);
        Write(json, "property", found.Property, NameOf);
        json.EndObject();
        output.Write('\n');
    }

    /// <summary>As plain text: a line for each question, with the words that spoke for its first label.</summary>
    /// <param name="found">What the classifier made of a sentence.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void WriteText(StatementClassification found, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(output);
        Write(output, "kind", found.Kind, ReportWords.Of);
        Write(output, "certainty", found.Certainty, ReportWords.Of);
        Write(output, "openness", found.Openness, ReportWords.Of);
        Write(output, "property", found.Property, NameOf);
    }

    private static string NameOf(PropertyPole pole) => $"{pole.Property} {pole.Pole}";

    private static void Write<T>(JsonOut json, string question, LabelGuess<T> guess, Func<T, string> name)
        where T : struct
    {
        json.StartObject(question).Text("label", guess.Label is { } label ? name(label) : null).StartArray("probabilities");
        foreach (var item in guess.Ranking)
        {
            json.StartObject().Text("label", name(item.Label)).Share("probability", item.Probability).EndObject();
        }

        json.EndArray().StartArray("reasons");
        foreach (var reason in guess.Reasons)
        {
            json.StartObject().Text("words", reason.Words).Text("what", reason.What).Share("weight", reason.Weight).EndObject();
        }

        json.EndArray().EndObject();
    }

    private static void Write<T>(TextWriter output, string question, LabelGuess<T> guess, Func<T, string> name)
        where T : struct
    {
        output.Write(DisplayText.Pad(question, 11));
        output.Write(guess.Label is { } label ? name(label) : "not known");
        var others = guess.Ranking.Where(item => item.Probability >= 0.05).Take(4).Select(item => string.Create(CultureInfo.InvariantCulture, $"{name(item.Label)} {item.Probability:0.00}"));
        output.Write(guess.Ranking.Count > 0 ? $"  ({string.Join(", ", others)})\n" : "\n");
        foreach (var reason in guess.Reasons)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"  {reason.Weight:+0.00;-0.00}  {reason.What}{(reason.Words.Length > 0 ? $" “{DisplayText.Clean(reason.Words)}”" : "")}\n"));
        }
    }
}

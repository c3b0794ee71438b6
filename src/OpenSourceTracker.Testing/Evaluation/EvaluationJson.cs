using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenSourceTracker.Testing.Evaluation;

/// <summary>The figures as JSON for tools.</summary>
internal static class EvaluationJson
{
    private const int Digits = 4;

    public static void Write(DossierEvaluation evaluation, TextWriter output, bool withMisses)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartObject("all");
            Write(json, evaluation.All);
            json.WriteStartObject("languages");
            foreach (var (language, figures) in evaluation.ByLanguage)
            {
                json.WriteStartObject(language);
                Write(json, figures);
            }

            json.WriteEndObject();
            if (withMisses)
            {
                json.WriteStartArray("misses");
                foreach (var miss in evaluation.Misses)
                {
                    json.WriteStringValue(miss);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
        output.Write('\n');
    }

    // Closes the object that its caller opened.
    private static void Write(Utf8JsonWriter json, DossierFigures figures)
    {
        void Share(string name, double value) => json.WriteNumber(name, Math.Round(value, Digits));
        json.WriteNumber("dossiers", figures.Dossiers);
        json.WriteNumber("offsetErrors", figures.OffsetErrors);
        Share("datePrecision", figures.DatePrecision);
        Share("dateRecall", figures.DateRecall);
        Share("dateValueRight", figures.DateValueRight);
        json.WriteNumber("undatedTexts", figures.UndatedTexts);
        json.WriteNumber("undatedTextsRight", figures.UndatedTextsRight);
        json.WriteNumber("undatedTextsWrong", figures.UndatedTextsWrong);
        Share("statementsFound", figures.StatementsFound);
        Share("speakerRight", figures.SpeakerRight);
        Share("otherName", figures.OtherName);
        Share("holderRight", figures.HolderRight);
        Share("otherHolder", figures.OtherHolder);
        Share("saidOnRight", figures.SaidOnRight);
        Share("kindRight", figures.KindRight);
        Share("certaintyRight", figures.CertaintyRight);
        Share("attributionRight", figures.AttributionRight);
        Share("opennessRight", figures.OpennessRight);
        json.WriteNumber("conflicts", figures.Conflicts);
        json.WriteNumber("conflictsFlagged", figures.ConflictsFlagged);
        Share("conflictPrecision", figures.ConflictPrecision);
        Share("clearConflictRecall", figures.ClearConflictRecall);
        Share("conflictF1", figures.ConflictF1);
        Share("conflictRecall", figures.ConflictRecall);
        Share("conflictKindRight", figures.ConflictKindRight);
        json.WriteNumber("nonConflicts", figures.NonConflicts);
        json.WriteNumber("nonConflictsFlagged", figures.NonConflictsFlagged);
        json.WriteNumber("claims", figures.Claims);
        Share("claimVerdictRight", figures.ClaimVerdictRight);
        Share("claimFirmAndWrong", figures.ClaimFirmAndWrong);
        WriteKinds(json, figures);
        json.WriteEndObject();
    }

    private static void WriteKinds(Utf8JsonWriter json, DossierFigures figures)
    {
        json.WriteStartArray("annotatedKinds");
        foreach (var kind in figures.AnnotatedKinds)
        {
            json.WriteStartObject();
            json.WriteString("kind", kind.Kind);
            json.WriteNumber("pairs", kind.Pairs);
            json.WriteNumber("found", kind.Found);
            json.WriteNumber("clearPairs", kind.ClearPairs);
            json.WriteNumber("clearFound", kind.ClearFound);
            json.WriteNumber("kindRight", kind.KindRight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("flaggedKinds");
        foreach (var kind in figures.FlaggedKinds)
        {
            json.WriteStartObject();
            json.WriteString("kind", kind.Kind);
            json.WriteNumber("flagged", kind.Flagged);
            json.WriteNumber("right", kind.Right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

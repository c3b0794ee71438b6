using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenSourceTracker.Testing.Evaluation;

namespace OpenSourceTracker.Accuracy.Dossiers;

/// <summary>What each set of dossiers must reach; <c>floors.json</c> holds the shares reached, cut to two digits. Floors only rise, ceilings only fall.</summary>
internal static class DossierFloors
{
    public const double Margin = 0.01;
    private const string FileName = "floors.json";
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<Measure> Measures { get; } =
    [
        new("dates: recall", IsCeiling: false, figures => figures.DateRecall),
        new("dates: right value", IsCeiling: false, figures => figures.DateValueRight),
        new("statements: found", IsCeiling: false, figures => figures.StatementsFound),
        new("statements: speaker right", IsCeiling: false, figures => figures.SpeakerRight),
        new("statements: another name at most", IsCeiling: true, figures => figures.OtherName),
        new("statements: holder right", IsCeiling: false, figures => figures.HolderRight),
        new("statements: another holder at most", IsCeiling: true, figures => figures.OtherHolder),
        new("statements: said on right", IsCeiling: false, figures => figures.SaidOnRight),
        new("statements: attribution right", IsCeiling: false, figures => figures.AttributionRight),
        new("statements: kind right", IsCeiling: false, figures => figures.KindRight),
        new("statements about openness: stance right", IsCeiling: false, figures => figures.OpennessRight),
        new("conflicts: precision", IsCeiling: false, figures => figures.ConflictPrecision),
        new("conflicts: recall of the clear ones", IsCeiling: false, figures => figures.ClearConflictRecall),
        new("claims: verdict right", IsCeiling: false, figures => figures.ClaimVerdictRight),
        new("claims: firm and wrong at most", IsCeiling: true, figures => figures.ClaimFirmAndWrong),
        new("declared non-conflicts: flagged at most", IsCeiling: true, figures => (double)figures.NonConflictsFlagged / Math.Max(1, figures.NonConflicts)),
    ];

    /// <summary>The bounds of one set, by measure.</summary>
    public static Dictionary<string, double> Of(string half) => Read(Path.Combine(AppContext.BaseDirectory, "Dossiers", FileName)).GetValueOrDefault(half, []);

    public static void Raise(string half, DossierFigures figures, [CallerFilePath] string file = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, FileName);
        var all = Read(path);
        var old = all.GetValueOrDefault(half, []);
        all[half] = Measures.ToDictionary(measure => measure.Name, measure => measure.Better(measure.Bound(figures), old.TryGetValue(measure.Name, out var bound) ? bound : null));
        File.WriteAllText(path, JsonSerializer.Serialize(all, s_json) + "\n");
    }

    private static SortedDictionary<string, Dictionary<string, double>> Read(string path) => new(JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(File.ReadAllText(path))!, StringComparer.Ordinal);
}

/// <summary>A share that must not fall, or not rise.</summary>
internal sealed record Measure(string Name, bool IsCeiling, Func<DossierFigures, double> Of)
{
    private const double Tiny = 1e-9;

    /// <summary>What is reached, to two digits, on the lenient side.</summary>
    public double Bound(DossierFigures figures) => IsCeiling ? Math.Max(0, Math.Ceiling((Of(figures) * 100) - Tiny)) / 100 : Math.Floor((Of(figures) * 100) + Tiny) / 100;

    public double Better(double reached, double? old) => old is not { } known ? reached : IsCeiling ? Math.Min(reached, known) : Math.Max(reached, known);

    public bool IsKept(DossierFigures figures, double bound) => IsCeiling ? Of(figures) <= bound + DossierFloors.Margin + Tiny : Of(figures) >= bound - DossierFloors.Margin - Tiny;
}

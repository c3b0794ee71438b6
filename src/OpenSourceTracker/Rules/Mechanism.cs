namespace OpenSourceTracker.Rules;

/// <summary>The names of the mechanisms that set two claims apart.</summary>
internal static class Mechanism
{
    public const string Negation = "negation";
    public const string Antonym = "antonym";
    public const string Number = "number";
    public const string Date = "date";
    public const string Quantifier = "quantifier";
    public const string Modality = "modality";
    public const string Role = "role";
    public const string Contrast = "contrast";
    public const string Lexical = "lexical";
}

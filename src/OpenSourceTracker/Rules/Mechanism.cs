using OpenSourceTracker.Claims;

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
    public const string Factivity = "factivity";
    public const string Role = "role";
    public const string Contrast = "contrast";
    public const string Lexical = "lexical";

    public static IReadOnlyList<string> All { get; } = [Negation, Antonym, Number, Date, Quantifier, Modality, Factivity, Role, Contrast, Lexical];

    /// <summary>What sets two claims apart whose values exclude each other.</summary>
    public static string Between(Claim earlier, Claim later) => earlier.ValueKind switch
    {
        ClaimValueKind.Number => Number,
        ClaimValueKind.Date => Date,
        ClaimValueKind.Truth => Negation,
        _ => earlier.Operator != later.Operator ? Negation : Antonym,
    };
}

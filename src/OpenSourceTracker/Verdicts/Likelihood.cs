using System.Globalization;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Verdicts;

/// <summary>Says a probability in words, with its figure behind them: "very likely (0.84)".</summary>
internal static class Likelihood
{
    public static Message Of(double probability) => Message.Of(probability switch
    {
        >= 0.95 => "likelihood.certain",
        >= 0.8 => "likelihood.very-likely",
        >= 0.6 => "likelihood.likely",
        >= 0.4 => "likelihood.even",
        >= 0.2 => "likelihood.unlikely",
        _ => "likelihood.very-unlikely",
    }, ("n", Figure(probability)));

    public static string Figure(double probability) => probability.ToString("0.00", CultureInfo.InvariantCulture);
}

namespace OpenSourceTracker.Verdicts.Weighing;

/// <summary>What was learnt from annotated claims.</summary>
internal static class VerdictModel
{
    /// <summary>The likeliest outcome; a firm one only from a probability on, else the likelier of those that leave it open.</summary>
    public static VerdictOutcome Decide(double[] probabilities, double firm)
    {
        var (supported, contradicted, disputed, unknown) = (probabilities[(int)VerdictOutcome.Supported], probabilities[(int)VerdictOutcome.Contradicted], probabilities[(int)VerdictOutcome.Disputed], probabilities[(int)VerdictOutcome.Unknown]);
        return Math.Max(supported, contradicted) >= firm ? supported >= contradicted ? VerdictOutcome.Supported : VerdictOutcome.Contradicted
            : disputed > unknown ? VerdictOutcome.Disputed : VerdictOutcome.Unknown;
    }
}

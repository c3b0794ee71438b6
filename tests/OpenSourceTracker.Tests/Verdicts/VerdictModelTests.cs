using OpenSourceTracker.Verdicts;
using OpenSourceTracker.Verdicts.Weighing;

namespace OpenSourceTracker.Tests.Verdicts;

public sealed class VerdictModelTests
{
    private static readonly VerdictModel s_model = VerdictModel.LoadEmbedded();

    // The probabilities of supported, contradicted and disputed, the strongest evidence on either side, what the rules say, and the outcome.
    [Theory]
    [InlineData(0.9, 0.05, 0.03, 0.6, 0.3, VerdictOutcome.Unknown, VerdictOutcome.Supported)]
    [InlineData(0.05, 0.9, 0.03, 0.3, 0.6, VerdictOutcome.Unknown, VerdictOutcome.Contradicted)]
    [InlineData(0.5, 0.1, 0.3, 0.4, 0.3, VerdictOutcome.Supported, VerdictOutcome.Supported)]
    [InlineData(0.5, 0.1, 0.3, 0.4, 0.3, VerdictOutcome.Unknown, VerdictOutcome.Unknown)]
    [InlineData(0.4, 0.1, 0.37, 0.4, 0.3, VerdictOutcome.Unknown, VerdictOutcome.Disputed)]
    [InlineData(0.4, 0.1, 0.3, 0.4, 0.3, VerdictOutcome.Unknown, VerdictOutcome.Unknown)]
    [InlineData(0.1, 0.2, 0.65, 0.6, 0.0, VerdictOutcome.Unknown, VerdictOutcome.Disputed)]
    [InlineData(0.4, 0.2, 0.3, 0.4, 0.01, VerdictOutcome.Unknown, VerdictOutcome.Unknown)]
    [InlineData(0.2, 0.2, 0.5, 0.7, 0.01, VerdictOutcome.Supported, VerdictOutcome.Supported)]
    [InlineData(0.2, 0.2, 0.5, 0.7, 0.30, VerdictOutcome.Supported, VerdictOutcome.Disputed)]
    [InlineData(0.1, 0.1, 0.2, 0.0, 0.0, VerdictOutcome.Unknown, VerdictOutcome.Unknown)]
    public void A_verdict_is_firm_only_where_it_is_likely(double supported, double contradicted, double disputed, double pro, double con, VerdictOutcome byRules, VerdictOutcome outcome)
    {
        var probabilities = new double[4];
        probabilities[(int)VerdictOutcome.Supported] = supported;
        probabilities[(int)VerdictOutcome.Contradicted] = contradicted;
        probabilities[(int)VerdictOutcome.Disputed] = disputed;
        probabilities[(int)VerdictOutcome.Unknown] = 1 - supported - contradicted - disputed;

        Assert.Equal(outcome, s_model.Decide(probabilities, new EvidenceSides { Pro = pro, Con = con, IsTwoSided = Math.Min(pro, con) > 0.05 }, byRules));
    }

    // The probabilities of supported and contradicted, whether the strongest evidence of each side can settle it, what the latest act comes to, and the outcome.
    [Theory]
    [InlineData(0.9, 0.05, true, true, null, VerdictOutcome.Supported)]
    [InlineData(0.9, 0.05, false, true, null, VerdictOutcome.Unknown)]
    [InlineData(0.05, 0.9, true, false, null, VerdictOutcome.Unknown)]
    [InlineData(0.1, 0.5, true, true, VerdictOutcome.Contradicted, VerdictOutcome.Contradicted)]
    [InlineData(0.5, 0.1, true, true, VerdictOutcome.Supported, VerdictOutcome.Supported)]
    [InlineData(0.5, 0.1, true, true, VerdictOutcome.Contradicted, VerdictOutcome.Unknown)]
    [InlineData(0.1, 0.25, true, true, VerdictOutcome.Contradicted, VerdictOutcome.Unknown)]
    public void A_denial_or_rumour_settles_nothing_and_an_act_more_than_words(double supported, double contradicted, bool canSupport, bool canContradict, VerdictOutcome? act, VerdictOutcome outcome)
    {
        double[] probabilities = [1 - supported - contradicted, supported, contradicted, 0];

        Assert.Equal(outcome, s_model.Decide(probabilities, new EvidenceSides { Pro = 0.4, Con = 0.4, Act = act, CanSupport = canSupport, CanContradict = canContradict }, VerdictOutcome.Unknown));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        using var stream = new MemoryStream();
        s_model.Write(stream);
        stream.Position = 0;
        var again = VerdictModel.Read(stream, "verdicts.bin");
        var summary = new float[Enum.GetValues<ClaimFeature>().Length];

        Assert.Equal((s_model.Firm, s_model.Agreeing), (again.Firm, again.Agreeing));
        Assert.Equal(s_model.Outcomes(summary), again.Outcomes(summary));
    }

    [Theory]
    [InlineData(new byte[0], "verdicts.bin ends too early.")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5 }, "verdicts.bin is no verdict model of this version.")]
    public void Other_bytes_are_refused(byte[] bytes, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => VerdictModel.Read(new MemoryStream(bytes), "verdicts.bin")).Message);
}

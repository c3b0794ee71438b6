using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Tests.Statements.Classification;

public class StatementModelTests
{
    [Fact]
    public void The_model_is_no_larger_than_three_megabytes() => Assert.InRange(Resources.Bytes(StatementModel.ResourceName).Length, 100_000, 3 * 1024 * 1024);

    [Fact]
    public void What_is_written_reads_back_to_the_same_bytes()
    {
        var bytes = Resources.Bytes(StatementModel.ResourceName);

        Assert.Equal(bytes, StatementModel.Read(bytes).ToBytes());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(1_000)]
    [InlineData(700_000)]
    public void A_model_that_is_cut_off_is_refused(int length) => Assert.Throws<FormatException>(() => StatementModel.Read(Resources.Bytes(StatementModel.ResourceName).AsSpan(0, length)));

    [Fact]
    public void Other_bytes_are_refused() => Assert.Throws<FormatException>(() => StatementModel.Read(new byte[100]));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(0.3)]
    [InlineData(-20.7)]
    [InlineData(31.4)]
    [InlineData(600)]
    public void Exp_is_right(double x) => Assert.InRange(StableMath.Exp(x) / Math.Exp(x), 1 - 1e-13, 1 + 1e-13);

    [Theory]
    [InlineData(1)]
    [InlineData(1e-12)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    [InlineData(3.7)]
    [InlineData(1e9)]
    public void Log_is_right(double x) => Assert.InRange(StableMath.Log(x) - Math.Log(x), -1e-12, 1e-12);

    [Fact]
    public void Probabilities_of_great_logits_stay_finite()
    {
        double[] logits = [1e6, 0, -1e6];
        StableMath.SoftMax(logits);

        Assert.Equal([1, 0, 0], logits);
    }
}

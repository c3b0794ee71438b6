using OpenSourceTracker.Reports;

namespace SampleConsole.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public void Prints_the_published_schema() => Assert.Equal(ReportSchema.Text, ConsoleRun.Of("schema").Output);
}

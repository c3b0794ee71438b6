namespace OpenSourceTracker.Tests.Reports;

/// <summary>
/// Compares output with the approved file beside the tests. To approve new output, run the tests once with OST_APPROVE=1 and look at the change.
/// </summary>
internal static class Expectation
{
    public static void Matches(string folder, string name, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests", folder, "Expectations", name);
        if (Environment.GetEnvironmentVariable("OST_APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no approved {name}.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}

using System.Reflection;

namespace OpenSourceTracker.Tests.Architecture;

public class FolderOrderTests
{
    private static readonly FolderOrder s_order = new("OpenSourceTracker", "Text", "Learning", "Time", "Articles", "Languages", "Topics", "Statements", "Claims", "Rules", "Conflicts", "Verdicts", "Reports");
    private static readonly FolderOrder s_samples = new("OpenSourceTracker.Tests.Architecture.Samples", "Left", "Right");

    // Kept empty; an entry needs a reason beside it.
    private static readonly string[] s_exceptions = [];

    [Fact]
    public void Every_folder_has_its_place_in_the_line()
    {
        var folders = typeof(Tracker).Assembly.GetTypes().Select(s_order.FolderOf).OfType<string>().Distinct();

        Assert.DoesNotContain(folders, folder => s_order.PlaceOf(folder) < 0);
    }

    [Fact]
    public void No_type_uses_a_folder_to_its_right()
    {
        var breaches = s_order.Breaches(typeof(Tracker).Assembly.GetTypes()).Except(s_exceptions, StringComparer.Ordinal).ToList();

        Assert.True(breaches.Count == 0, $"{breaches.Count} uses against the order of the folders:\n{string.Join('\n', breaches)}");
    }

    [Fact]
    public void No_exception_outlives_its_use() => Assert.Empty(s_exceptions.Except(s_order.Breaches(typeof(Tracker).Assembly.GetTypes()), StringComparer.Ordinal));

    // The walker itself: each way to name a type is seen, and the way from right to left is free.
    [Theory]
    [InlineData(nameof(Samples.Left.ByField))]
    [InlineData(nameof(Samples.Left.ByBase))]
    [InlineData(nameof(Samples.Left.ByInterface))]
    [InlineData(nameof(Samples.Left.ByConstraint<>))]
    [InlineData(nameof(Samples.Left.ByAttribute))]
    [InlineData(nameof(Samples.Left.ByAttributeValue))]
    [InlineData(nameof(Samples.Left.ByParameter))]
    [InlineData(nameof(Samples.Left.ByResult))]
    [InlineData(nameof(Samples.Left.ByProperty))]
    [InlineData(nameof(Samples.Left.ByListOfArrays))]
    [InlineData(nameof(Samples.Left.ByConstruction))]
    [InlineData(nameof(Samples.Left.ByCall))]
    [InlineData(nameof(Samples.Left.ByStaticField))]
    [InlineData(nameof(Samples.Left.ByTypeOf))]
    [InlineData(nameof(Samples.Left.ByCast))]
    [InlineData(nameof(Samples.Left.ByCatch))]
    [InlineData(nameof(Samples.Left.ByGenericCall))]
    [InlineData(nameof(Samples.Left.ByLambda))]
    [InlineData(nameof(Samples.Left.ByIterator))]
    [InlineData(nameof(Samples.Left.ByAsync))]
    [InlineData(nameof(Samples.Left.BehindASwitch))]
    public void Sees(string type)
    {
        var breaches = s_samples.Breaches(Sample("Left." + type));

        Assert.NotEmpty(breaches);
        Assert.All(breaches, line => Assert.Contains(" → OpenSourceTracker.Tests.Architecture.Samples.Right.", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Left.Innocent")]
    [InlineData("Right.UsesLeft")]
    public void Lets_pass(string type) => Assert.Empty(s_samples.Breaches(Sample(type)));

    private static List<Type> Sample(string name)
    {
        var full = "OpenSourceTracker.Tests.Architecture.Samples." + name;
        var types = Assembly.GetExecutingAssembly().GetTypes().Where(type => type.FullName is { } own && (own == full || own.StartsWith(full + "+", StringComparison.Ordinal) || own.StartsWith(full + "`", StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(types);
        return types;
    }
}

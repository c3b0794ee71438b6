using System.Globalization;
using System.Runtime.CompilerServices;

namespace OpenSourceTracker.Tests;

/// <summary>All tests run under the culture that OST_CULTURE names: <c>OST_CULTURE=tr-TR dotnet test</c>. Nothing the library reads or writes may depend on it.</summary>
internal static class CultureOfTheRun
{
    public const string Variable = "OST_CULTURE";

    [ModuleInitializer]
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name)
        {
            var culture = CultureInfo.GetCultureInfo(name);
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
    }
}

/// <summary>That the run does stand under the culture that was asked for.</summary>
public sealed class CultureOfTheRunTests
{
    [Fact]
    public void Is_the_one_that_was_asked_for()
    {
        var asked = Environment.GetEnvironmentVariable(CultureOfTheRun.Variable) ?? "";

        Assert.True(asked.Length == 0 || CultureInfo.CurrentCulture.Name == asked, $"{CultureInfo.CurrentCulture.Name}, not {asked}");
        Assert.True(asked != "tr-TR" || char.ToLower('I', CultureInfo.CurrentCulture) == 'ı', "This machine has no rules of Turkish.");
    }
}

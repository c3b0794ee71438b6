using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace OpenSourceTracker.Tests.Architecture;

/// <summary>The library keeps no state between calls: static fields are set once, and what they remember can be reckoned anew.</summary>
public sealed class StaticStateTests
{
    // Caches of pure functions: bounded, thread-safe, and without influence on any answer.
    private static readonly string[] s_caches = ["IndonesianStemmer.s_origins", "SymbolReadings.Cache"];

    public static TheoryData<string> Assemblies => ["OpenSourceTracker", "OpenSourceTracker.Testing", "OpenSourceTracker.DependencyInjection"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_static_field_changes(string name)
    {
        var changing = Fields(name).Where(field => !field.IsInitOnly && !field.IsLiteral).Select(NameOf);

        Assert.Equal("", string.Join(", ", changing));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_static_field_gathers_what_it_sees(string name)
    {
        var gathering = Fields(name).Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() is var type && (type == typeof(ConcurrentDictionary<,>) || type == typeof(ConcurrentBag<>) || type == typeof(ConcurrentQueue<>) || type == typeof(ThreadLocal<>) || type == typeof(AsyncLocal<>))).Select(NameOf).Except(s_caches);

        Assert.Equal("", string.Join(", ", gathering));
    }

    private static IEnumerable<FieldInfo> Fields(string assembly) =>
        Assembly.Load(assembly).GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && !type.Name.StartsWith('<') && !type.Name.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.Name.StartsWith('<') || field.Name.EndsWith("k__BackingField", StringComparison.Ordinal))
            .Where(field => !field.IsDefined(typeof(CompilerGeneratedAttribute)) || field.Name.EndsWith("k__BackingField", StringComparison.Ordinal));

    private static string NameOf(FieldInfo field) => $"{field.DeclaringType!.Name}.{field.Name}";
}

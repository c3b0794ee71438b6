using BenchmarkDotNet.Running;
using OpenSourceTracker.Benchmarks.Conflicts;
using OpenSourceTracker.Benchmarks.Statements;
using OpenSourceTracker.Benchmarks.Temporal;

if (args is ["dates", .. var files])
{
    TemporalSpeed.Run(files);
    return;
}

if (args is ["statements", var seeds])
{
    ClassifierSpeed.Run(seeds);
    return;
}

if (args is ["conflicts", var folder, .. var sizes])
{
    ConflictSpeed.Run(folder, sizes.Length > 0 ? [.. sizes.Select(size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture))] : [100_000, 1_000_000]);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(TemporalBenchmarks).Assembly).Run(args);

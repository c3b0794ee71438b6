using BenchmarkDotNet.Running;
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

BenchmarkSwitcher.FromAssembly(typeof(TemporalBenchmarks).Assembly).Run(args);

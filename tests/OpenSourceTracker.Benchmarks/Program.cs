using BenchmarkDotNet.Running;
using OpenSourceTracker.Benchmarks.Temporal;

if (args is ["dates", .. var files])
{
    TemporalSpeed.Run(files);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(TemporalBenchmarks).Assembly).Run(args);

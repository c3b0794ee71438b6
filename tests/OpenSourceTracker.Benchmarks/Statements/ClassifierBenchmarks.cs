using BenchmarkDotNet.Attributes;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Benchmarks.Statements;

/// <summary>The built-in statement classifier on a sentence of each language.</summary>
[MemoryDiagnoser]
public class ClassifierBenchmarks
{
    private readonly LinearStatementClassifier classifier = LinearStatementClassifier.Default;

    /// <summary>A sentence with the one before it.</summary>
    [Params("Pengelola memastikan tarif parkir tidak naik sampai akhir tahun depan", "The operator said parking charges would not rise before the end of next year", "运营方表示，停车费在明年年底之前不会上涨")]
    public string Text { get; set; } = "";

    /// <summary>Labels and probabilities.</summary>
    [Benchmark]
    public bool Classify() => classifier.Classify(new(Text)).Kind.Label is null;

    /// <summary>The reasons too.</summary>
    [Benchmark]
    public int Explain() => classifier.Classify(new(Text)).Kind.Reasons.Count;
}

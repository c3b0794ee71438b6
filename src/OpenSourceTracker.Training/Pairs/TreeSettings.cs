namespace OpenSourceTracker.Training.Pairs;

/// <summary>What the trees may be.</summary>
internal sealed record TreeSettings
{
    /// <summary>How many ensembles of other draws are averaged, where that is asked for.</summary>
    public int Bags { get; init; } = 1;

    public int Rounds { get; init; } = 600;

    public int Depth { get; init; } = 5;

    public double Rate { get; init; } = 0.03;

    public int LeastRows { get; init; } = 12;

    public double Smoothing { get; init; } = 8;

    public int RowsPerMille { get; init; } = 700;

    public int FeaturesPerMille { get; init; } = 250;

    public ulong Seed { get; init; } = 20251122;
}

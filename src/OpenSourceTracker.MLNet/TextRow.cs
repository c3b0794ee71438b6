namespace OpenSourceTracker.MLNet;

/// <summary>A row for ML.NET; its property names are the names of the columns.</summary>
internal sealed class TextRow
{
    public string Text { get; set; } = "";

    public string Context { get; set; } = "";

    public string Label { get; set; } = "";
}

/// <summary>What ML.NET answers for a row.</summary>
internal sealed class ScoreRow
{
    public string PredictedLabel { get; set; } = "";

    public float[] Score { get; set; } = [];
}

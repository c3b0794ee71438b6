namespace SampleConsole.Output;

/// <summary>A bar on standard error, shown only where somebody looks and only when the work takes long; gone without a trace at the end.</summary>
internal sealed class ProgressLine(Terminal terminal, TimeProvider? clock = null) : IDisposable
{
    private const int Cells = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private readonly Lock gate = new();
    private readonly TimeProvider time = clock ?? TimeProvider.System;
    private readonly long start = (clock ?? TimeProvider.System).GetTimestamp();
    private int shown = -1;
    private bool ended;

    /// <summary>A part of the whole, told its own share from 0 to 1.</summary>
    public IProgress<double> Part(double from, double to) => new PartOf(this, from, to);

    public void Dispose()
    {
        lock (gate)
        {
            ended = true;
            if (shown >= 0)
            {
                terminal.Error.Write($"\r{new string(' ', Cells + 8)}\r");
                terminal.Error.Flush();
            }
        }
    }

    private void Report(double share)
    {
        if (!terminal.IsErrorRich || time.GetElapsedTime(start) < Patience)
        {
            return;
        }

        lock (gate)
        {
            var percent = (int)(Math.Clamp(share, 0, 1) * 100);
            if (ended || percent <= shown)
            {
                return;
            }

            shown = percent;
            var full = percent * Cells / 100;
            terminal.Error.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\r[{new string('#', full)}{new string('.', Cells - full)}] {percent,3} %"));
            terminal.Error.Flush();
        }
    }

    private sealed class PartOf(ProgressLine line, double from, double to) : IProgress<double>
    {
        public void Report(double value) => line.Report(from + ((to - from) * Math.Clamp(value, 0, 1)));
    }
}

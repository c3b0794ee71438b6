namespace SampleConsole;

/// <summary>What every command works with.</summary>
internal sealed record Session(Terminal Terminal, IEngine Engine, CancellationToken CancellationToken);

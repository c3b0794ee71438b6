namespace SampleConsole;

/// <summary>Nobody reads standard output any more.</summary>
internal sealed class BrokenOutputException(Exception inner) : Exception("Nobody reads the output.", inner);

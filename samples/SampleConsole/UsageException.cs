namespace SampleConsole;

/// <summary>The user asked for what cannot be done; the message is one clear sentence.</summary>
internal sealed class UsageException(string message, Exception? inner = null) : Exception(message, inner);

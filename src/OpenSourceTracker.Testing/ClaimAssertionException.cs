namespace OpenSourceTracker.Testing;

/// <summary>An expectation about claims, rules or conflicts was not met. Every test framework takes it for a failed test.</summary>
public sealed class ClaimAssertionException : Exception
{
    /// <summary>Says what was expected, what was found instead, and what would have had to hold.</summary>
    /// <param name="message">The whole failure message.</param>
    public ClaimAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>Says what was expected, and what went wrong on the way.</summary>
    /// <param name="message">The whole failure message.</param>
    /// <param name="innerException">What went wrong.</param>
    public ClaimAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An expectation was not met.</summary>
    public ClaimAssertionException()
        : base("An expectation about claims was not met.")
    {
    }
}

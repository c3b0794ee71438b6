namespace SampleConsole;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Done, and a conflict of the severity that <c>--fail-on</c> names was found.</summary>
    public const int Found = 1;

    /// <summary>Wrong usage or unreadable input; one sentence on standard error says what.</summary>
    public const int BadInput = 2;

    /// <summary>A fault of the program.</summary>
    public const int Fault = 70;

    /// <summary>Ctrl-C.</summary>
    public const int Cancelled = 130;
}

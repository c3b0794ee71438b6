using System.Globalization;

namespace OpenSourceTracker.Training;

/// <summary>The options of a command: <c>--name value</c> behind its paths.</summary>
internal sealed class Options(string[] args, int paths)
{
    /// <summary>Whether there are as many paths as the command asks for, and a value to each option.</summary>
    public bool IsWhole => args.Length >= paths && (args.Length - paths) % 2 == 0;

    public string? this[string name] => Array.IndexOf(args, name, Math.Min(paths, args.Length)) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    /// <exception cref="FormatException">The value is no number.</exception>
    public int Number(string name, int otherwise) => this[name] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}

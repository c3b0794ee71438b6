namespace SampleConsole;

/// <summary>Messages are one line, whatever a path or an option in them holds.</summary>
internal static class OneLine
{
    public static string Of(string text) =>
        string.Join(' ', new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

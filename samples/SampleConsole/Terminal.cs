using System.Text;

namespace SampleConsole;

/// <summary>Where input comes from and output goes to; tests put memory in its place.</summary>
internal sealed class Terminal(Stream input, TextWriter output, TextWriter error) : IDisposable
{
    /// <summary>The cells of a line where nobody looks.</summary>
    public const int PlainWidth = 100;

    public Stream Input => input;

    public TextWriter Output => output;

    public TextWriter Error => error;

    /// <summary>Whether a person looks at the output, on a screen that knows colours and cursor movement.</summary>
    public bool IsRich { get; init; }

    /// <summary>Whether a person looks at standard error.</summary>
    public bool IsErrorRich { get; init; }

    /// <summary>Whether colours are wanted (https://no-color.org).</summary>
    public bool HasColor { get; init; }

    /// <summary>The cells of a line.</summary>
    public int Width { get; init; } = PlainWidth;

    /// <summary>The terminal of this process: UTF-8 without a byte-order mark, lines ending in LF, buffered where it is no screen.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            Console.OutputEncoding = utf8;
        }
        catch (IOException)
        {
            // No console is attached; the writers below are UTF-8 all the same.
        }

        var dumb = Environment.GetEnvironmentVariable("TERM") is "dumb";
        var isRich = !Console.IsOutputRedirected && !dumb;
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 64 * 1024) { NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
        return new(Console.OpenStandardInput(), output, error)
        {
            IsRich = isRich,
            IsErrorRich = !Console.IsErrorRedirected && !dumb,
            HasColor = isRich && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Width = isRich ? ScreenWidth() : PlainWidth,
        };
    }

    public void Dispose()
    {
        Input.Dispose();
        try
        {
            Output.Dispose();
        }
        catch (IOException)
        {
            // The reader of our output has gone away, which is its right.
        }

        Error.Dispose();
    }

    private static int ScreenWidth()
    {
        try
        {
            return Console.WindowWidth is >= 40 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}

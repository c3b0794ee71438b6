using System.Diagnostics;

namespace OpenSourceTracker.BrowserTests;

/// <summary>A browser of the Chromium family without a window, if this machine has one: at CHROMIUM_PATH, or in the usual places.</summary>
public sealed class Browser : IDisposable
{
    private static readonly string[] s_usual =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private readonly string _profile = Directory.CreateTempSubdirectory("browser-").FullName;
    private readonly Process _process;

    public Browser()
    {
        var start = new ProcessStartInfo(Program ?? throw new InvalidOperationException("No browser is installed."))
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList = { "--headless=new", "--disable-gpu", "--no-first-run", "--hide-scrollbars", "--disable-background-networking", "--remote-debugging-port=0", "--user-data-dir=" + _profile, "about:blank" },
        };
        if (OperatingSystem.IsLinux())
        {
            // What the browser leaves behind goes with its profile.
            start.Environment["TMPDIR"] = _profile;
        }

        if (Environment.UserName == "root" || Environment.GetEnvironmentVariable("CI") is not null)
        {
            // In a container the browser may not build a sandbox of its own.
            start.ArgumentList.Insert(0, "--no-sandbox");
            start.ArgumentList.Insert(0, "--disable-dev-shm-usage");
        }

        _process = Process.Start(start)!;
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        Port = WaitForPort();
    }

    /// <summary>Where the browser is; <see langword="null"/> where there is none.</summary>
    public static string? Program { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named && File.Exists(named) ? named : s_usual.FirstOrDefault(File.Exists);

    public int Port { get; }

    public void Dispose()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit(5000);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        _process.Dispose();
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // A helper process still holds a file; the system clears its temporary folder.
        }
    }

    private int WaitForPort()
    {
        var file = Path.Combine(_profile, "DevToolsActivePort");
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(40); Thread.Sleep(50))
        {
            if (_process.HasExited)
            {
                break;
            }

            if (File.Exists(file) && File.ReadAllLines(file) is [var port, _, ..])
            {
                return int.Parse(port, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        throw new InvalidOperationException($"{Program} did not start.");
    }
}

/// <summary>A fact that needs a browser; skipped, with a line that says so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserSkip.Reason;
}

/// <summary>As <see cref="BrowserFactAttribute"/>, with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserSkip.Reason;
}

internal static class BrowserSkip
{
    public static string? Reason => Browser.Program is null ? "No browser of the Chromium family is installed; name one with CHROMIUM_PATH." : null;
}

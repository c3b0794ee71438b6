namespace OpenSourceTracker.BrowserTests;

/// <summary>The browser, started when a test first needs it.</summary>
public sealed class LazyBrowser : IDisposable
{
    private readonly Lazy<Browser> _browser = new(() => new());

    public Browser Browser => _browser.Value;

    public void Dispose()
    {
        if (_browser.IsValueCreated)
        {
            _browser.Value.Dispose();
        }
    }
}

using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenSourceTracker.Reports;

namespace OpenSourceTracker.BrowserTests;

/// <summary>A page in a tab of its own, spoken to over the browser's debugging protocol.</summary>
internal sealed class Page : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private readonly ClientWebSocket _socket = new();
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"report-{Guid.NewGuid():N}.html");
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _last;

    /// <summary>Errors and warnings of the console, scripts that failed, rules of the page that were broken.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>What the page asked the network for.</summary>
    public List<string> Requests { get; } = [];

    /// <param name="browser">The browser.</param>
    /// <param name="result">What the page shows.</param>
    /// <param name="language">Its language.</param>
    /// <param name="prepare">Done before it loads.</param>
    public static Task<Page> OpenAsync(Browser browser, TrackerResult result, string language = "en", Func<Page, Task>? prepare = null) =>
        OpenAsync(browser, writer => new HtmlReport { Language = language }.Write(result, writer), prepare);

    /// <param name="browser">The browser.</param>
    /// <param name="write">Writes the page.</param>
    /// <param name="prepare">Done before it loads.</param>
    public static async Task<Page> OpenAsync(Browser browser, Action<TextWriter> write, Func<Page, Task>? prepare = null)
    {
        var page = new Page();
        await using (var writer = new StreamWriter(page._file))
        {
            write(writer);
        }

        using var http = new HttpClient { Timeout = s_patience };
        using var answer = await http.PutAsync(new Uri($"http://127.0.0.1:{browser.Port}/json/new?about:blank"), null);
        var tab = await answer.Content.ReadFromJsonAsync<JsonElement>();
        await page._socket.ConnectAsync(new(tab.GetProperty("webSocketDebuggerUrl").GetString()!), CancellationToken.None);
        foreach (var domain in new[] { "Page", "Runtime", "Log", "Network", "DOM", "Accessibility" })
        {
            await page.SendAsync(domain + ".enable");
        }

        await page.SizeAsync(1200, 900);
        if (prepare is not null)
        {
            await prepare(page);
        }

        await page.SendAsync("Page.navigate", new() { ["url"] = new Uri(page._file).AbsoluteUri });
        await page.UntilAsync("document.readyState === 'complete' && location.protocol === 'file:'");
        return page;
    }

    public Task SizeAsync(int width, int height, bool isPhone = false) =>
        SendAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = isPhone ? 2 : 1, ["mobile"] = isPhone });

    public Task MediaAsync(string media, string scheme) =>
        SendAsync("Emulation.setEmulatedMedia", new() { ["media"] = media, ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });

    public async Task PressAsync(string key)
    {
        var (code, text) = key switch { "Enter" => (13, "\r"), " " => (32, " "), "Tab" => (9, ""), "ArrowRight" => (39, ""), "ArrowLeft" => (37, ""), "End" => (35, ""), "Home" => (36, ""), _ => throw new ArgumentException(key, nameof(key)) };
        await SendAsync("Input.dispatchKeyEvent", new() { ["type"] = text.Length > 0 ? "keyDown" : "rawKeyDown", ["key"] = key, ["code"] = key == " " ? "Space" : key, ["windowsVirtualKeyCode"] = code, ["text"] = text });
        await SendAsync("Input.dispatchKeyEvent", new() { ["type"] = "keyUp", ["key"] = key, ["code"] = key == " " ? "Space" : key, ["windowsVirtualKeyCode"] = code });
    }

    /// <summary>The value of an expression; a promise is waited for.</summary>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        var answer = await SendAsync("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true });
        return answer["exceptionDetails"] is { } problem ? throw new InvalidOperationException(problem.ToJsonString()) : answer["result"]?["value"];
    }

    public async Task<int> NumberAsync(string expression) => (int)Math.Round((double)(await EvaluateAsync(expression))!);

    public async Task<string> TextAsync(string expression) => (string)(await EvaluateAsync(expression))!;

    public async Task<bool> IsAsync(string expression) => (bool)(await EvaluateAsync(expression))!;

    /// <summary>Waits for what happens a little later, such as the answer to a key.</summary>
    public async Task UntilAsync(string expression)
    {
        for (var i = 0; i < 200; i++)
        {
            if (await IsAsync(expression))
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Fail($"In ten seconds it did not come about that {expression}");
    }

    public async Task<JsonObject> SendAsync(string method, JsonObject? parameters = null)
    {
        var id = ++_last;
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        using var patience = new CancellationTokenSource(s_patience);
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        while (true)
        {
            var received = await ReceiveAsync(patience.Token);
            if ((int?)received["id"] == id)
            {
                return received["error"] is { } error ? throw new InvalidOperationException($"{method}: {error.ToJsonString()}") : received["result"]!.AsObject();
            }

            Note(received);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await SendAsync("Page.close");
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or InvalidOperationException)
        {
            // The tab is gone, which was wanted.
        }

        _socket.Dispose();
        File.Delete(_file);
    }

    private async Task<JsonObject> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        while (true)
        {
            var part = await _socket.ReceiveAsync(_buffer.AsMemory(), cancellationToken);
            whole.Write(_buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return JsonNode.Parse(whole.ToArray())!.AsObject();
            }
        }
    }

    private void Note(JsonObject told)
    {
        var what = told["params"]?.AsObject();
        var level = (string?)what?["entry"]?["level"] ?? (string?)what?["type"];
        switch ((string?)told["method"])
        {
            case "Runtime.exceptionThrown":
            case "Page.javascriptDialogOpening":
            case "Log.entryAdded" or "Runtime.consoleAPICalled" when level is "error" or "warning":
                Complaints.Add(told.ToJsonString());
                break;
            case "Network.requestWillBeSent":
                Requests.Add((string)what!["request"]!["url"]!);
                break;
        }
    }
}

using SampleConsole;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    // The first Ctrl-C ends the work between two articles; a second one ends the process.
    key.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};
using var terminal = Terminal.OfProcess();
var app = new App(terminal, new TrackerEngine());
return await app.RunAsync(args, cancellation.Token).ConfigureAwait(false);

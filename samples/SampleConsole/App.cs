using System.CommandLine;
using System.CommandLine.Invocation;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Text;
using SampleConsole.Commands;

namespace SampleConsole;

/// <summary>Reads the command line, runs the command, and turns whatever goes wrong into one sentence and an exit code.</summary>
internal sealed class App(Terminal terminal, IEngine engine)
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>Runs to the end, or until cancelled; work that does not stop by itself is left behind after a short while.</summary>
    public async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var work = Task.Run(() => Run(args, cancellationToken), CancellationToken.None);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = cancellationToken.Register(() => _ = Task.Delay(Grace, CancellationToken.None).ContinueWith(_ => cancelled.TrySetResult(), TaskScheduler.Default));
        await Task.WhenAny(work, cancelled.Task).ConfigureAwait(false);
        return work.IsCompleted ? await work.ConfigureAwait(false) : Fail("Stopped.", ExitCodes.Cancelled);
    }

    /// <summary>Runs to the end.</summary>
    public int Run(string[] args, CancellationToken cancellationToken = default)
    {
        try
        {
            var own = new OwnFileOptions();
            var parsed = Parse(args, own, cancellationToken);
            if (IsRefused(parsed))
            {
                throw new UsageException(UsageSentence.Of(parsed));
            }

            if (UsageSentence.UnknownOption(parsed) is { } unknown)
            {
                throw new UsageException(unknown);
            }

            engine.Use(own.Read(parsed));
            var code = parsed.Invoke(new() { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
            terminal.Output.Flush();
            return code;
        }
        catch (Exception exception) when (exception is UsageException or ArticleInputException)
        {
            return Fail(exception.Message, ExitCodes.BadInput);
        }
        catch (Exception exception) when (exception is YamlFileException or FileNotFoundException)
        {
            return Fail(exception.Message.TrimEnd('.') + ".", ExitCodes.BadInput);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Fail("Stopped.", ExitCodes.Cancelled);
        }
        catch (BrokenOutputException)
        {
            // The reader of our output has gone away (| head): nothing is left to do.
            return ExitCodes.Done;
        }
        catch (Exception exception)
        {
            return Fail($"The program has a fault, please report it: {exception.GetType().Name}: {exception.Message}", ExitCodes.Fault);
        }
    }

    /// <summary>Reads the command line, and runs nothing.</summary>
    public ParseResult Parse(string[] args) => Parse(args, new(), CancellationToken.None);

    /// <summary>Whether a command line is none that can be run.</summary>
    public static bool IsRefused(ParseResult parsed) => parsed.Action is ParseErrorAction or null || (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true });

    private ParseResult Parse(string[] args, OwnFileOptions own, CancellationToken cancellationToken) =>
        CommandTree(new(terminal, engine, cancellationToken), own).Parse(args, new() { ResponseFileTokenReplacer = null });

    private static RootCommand CommandTree(Session session, OwnFileOptions own)
    {
        var root = DemoCommand.Create(session);
        root.Subcommands.Add(CheckCommand.Create(session));
        root.Subcommands.Add(ExplainCommand.Create(session));
        root.Subcommands.Add(VerifyCommand.Create(session));
        root.Subcommands.Add(RecordCommands.Timeline(session));
        root.Subcommands.Add(RecordCommands.Promises(session));
        root.Subcommands.Add(DatesCommand.Create(session));
        root.Subcommands.Add(ClassifyCommand.Create(session));
        root.Subcommands.Add(PairCommand.Create(session));
        root.Subcommands.Add(EvaluateCommand.Create(session));
        root.Subcommands.Add(SchemaCommand.Create(session));
        root.Subcommands.Add(RulesCommand.Create(session));
        foreach (var command in root.Subcommands.Where(command => command.Name is "check" or "explain" or "verify" or "timeline" or "promises"))
        {
            own.AddTo(command);
        }

        return root;
    }

    private int Fail(string message, int code)
    {
        terminal.Error.Write(OneLine.Of(message));
        terminal.Error.Write('\n');
        terminal.Error.Flush();
        return code;
    }
}

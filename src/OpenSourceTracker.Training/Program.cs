// Trains what the library learns from data, and writes the models that the package embeds. Seeded: the same data give the same bytes.
using OpenSourceTracker.Training;
using OpenSourceTracker.Training.Conflicts;
using OpenSourceTracker.Training.Labels;
using OpenSourceTracker.Training.Pairs;
using OpenSourceTracker.Training.Statements;
using OpenSourceTracker.Training.Verdicts;

try
{
    return args switch
    {
        ["statements", .. var rest] => StatementsCommand.Run(rest),
        ["kinds", .. var rest] => Train(rest, KindsCommand.Usage, KindsCommand.Run),
        ["stances", .. var rest] => Train(rest, StancesCommand.Usage, StancesCommand.Run),
        ["speakers", .. var rest] => Train(rest, SpeakersCommand.Usage, SpeakersCommand.Run),
        ["holders", .. var rest] => Train(rest, HoldersCommand.Usage, HoldersCommand.Run),
        ["conflicts", .. var rest] => Train(rest, ConflictsCommand.Usage, ConflictsCommand.Run),
        ["verdicts", .. var rest] => Train(rest, VerdictsCommand.Usage, VerdictsCommand.Run),
        ["pairs", .. var rest] => PairsCommand.Run(rest),
        ["show", .. var rest] => ShowCommand.Run(rest),
        _ => Usage(),
    };
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}

static int Train(string[] args, string usage, Action<string, Options> train)
{
    var options = new Options(args, 1);
    if (!options.IsWhole)
    {
        Console.Error.WriteLine("Usage:\n" + usage);
        return 2;
    }

    train(args[0], options);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("Usage: OpenSourceTracker.Training MODEL [PATHS]\n" + StatementsCommand.Usage + "\n" + SpeakersCommand.Usage + "\n" + HoldersCommand.Usage + "\n" + KindsCommand.Usage + "\n" + StancesCommand.Usage + "\n" + PairsCommand.Usage + "\n" + ConflictsCommand.Usage + "\n" + VerdictsCommand.Usage + "\n" + ShowCommand.Usage);
    return 2;
}

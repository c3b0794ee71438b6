// Trains what the library learns from data, and writes the models that the package embeds. Seeded: the same data give the same bytes.
using OpenSourceTracker.Training.Conflicts;
using OpenSourceTracker.Training.Labels;
using OpenSourceTracker.Training.Pairs;
using OpenSourceTracker.Training.Statements;
using OpenSourceTracker.Training.Verdicts;

return args switch
{
    ["statements", .. var rest] => StatementsCommand.Run(rest),
    ["kinds", .. var rest] => KindsCommand.Run(rest),
    ["stances", .. var rest] => StancesCommand.Run(rest),
    ["conflicts", .. var rest] => ConflictsCommand.Run(rest),
    ["verdicts", .. var rest] => VerdictsCommand.Run(rest),
    ["pairs", .. var rest] => PairsCommand.Run(rest),
    ["show", .. var rest] => ShowCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: OpenSourceTracker.Training MODEL [PATHS]\n" + StatementsCommand.Usage + "\n" + KindsCommand.Usage + "\n" + StancesCommand.Usage + "\n" + PairsCommand.Usage + "\n" + ConflictsCommand.Usage + "\n" + VerdictsCommand.Usage + "\n" + ShowCommand.Usage);
    return 2;
}

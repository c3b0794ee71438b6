// Trains what the library learns from data, and writes the models that the package embeds. Seeded: the same data give the same bytes.
using OpenSourceTracker.Training.Conflicts;
using OpenSourceTracker.Training.Pairs;

return args switch
{
    ["conflicts", .. var rest] => ConflictsCommand.Run(rest),
    ["pairs", .. var rest] => PairsCommand.Run(rest),
    ["show", .. var rest] => ShowCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: OpenSourceTracker.Training MODEL [PATHS]\n" + PairsCommand.Usage + "\n" + ConflictsCommand.Usage + "\n" + ShowCommand.Usage);
    return 2;
}

using OpenSourceTracker.Training.Statements;

// Trains what the library learns from data, and writes the models that the package embeds. Seeded: the same data give the same bytes.
switch (args)
{
    case ["statements", var seeds, var file]:
        return StatementTraining.Run(seeds, file, Console.Error);
    case ["experiment", var seeds, ..]:
        return Experiment.Run(seeds, args[2..]);
    default:
        Console.Error.WriteLine("Usage: OpenSourceTracker.Training MODEL [PATHS]");
        return 2;
}

using OpenSourceTracker.Training.Statements;

// Trains what the library learns from data, and writes the models that the package embeds. Seeded: the same data give the same bytes.
if (args is ["experiment", var seeds, ..])
{
    return Experiment.Run(seeds, args[2..]);
}

Console.Error.WriteLine("Usage: OpenSourceTracker.Training MODEL [PATHS]");
return 2;

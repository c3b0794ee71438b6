// Trains what the library learns from data, and writes the models that the package embeds. Seeded: the same data give the same bytes.
Console.Error.WriteLine("Usage: OpenSourceTracker.Training MODEL [PATHS]");
return 2;

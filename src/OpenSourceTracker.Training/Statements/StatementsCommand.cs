namespace OpenSourceTracker.Training.Statements;

/// <summary><c>statements …</c>: trains the statement classifier, and measures how far two annotators agree.</summary>
internal static class StatementsCommand
{
    public const string Usage = "  statements SEEDS_DIR OUT_FILE: trains the statement classifier on SEEDS_DIR/training and writes its model\n"
        + "  statements agreement SEEDS_DIR: how far a second annotator agrees with the first (Cohen's kappa)";

    public static int Run(string[] args)
    {
        try
        {
            switch (args)
            {
                case ["agreement", var seeds]:
                    return Agreement.Run(seeds, Console.Out);
                case [var seeds, var file]:
                    return StatementTraining.Run(seeds, file, Console.Error);
                default:
                    Console.Error.WriteLine(Usage);
                    return 2;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }
}

namespace OpenSourceTracker.Training;

/// <summary>The file that a command leaves behind.</summary>
internal static class TrainedFile
{
    /// <summary>Writes a model, and says how long its file is.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        using (var stream = File.Create(path))
        {
            write(stream);
        }

        Console.WriteLine($"{path}: {new FileInfo(path).Length} bytes");
    }
}

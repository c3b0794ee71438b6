using OpenSourceTracker;

namespace SampleConsole;

/// <summary>The files in which a user writes what the library does not know: rules, topics, phrases, entities, languages.</summary>
internal sealed record OwnFiles(IReadOnlyList<string> Rules, IReadOnlyList<string> Topics, IReadOnlyList<string> Phrases, IReadOnlyList<string> Entities, IReadOnlyList<string> Languages)
{
    public static OwnFiles None { get; } = new([], [], [], [], []);

    public bool IsEmpty => Rules.Count + Topics.Count + Phrases.Count + Entities.Count + Languages.Count == 0;

    public Tracker Build()
    {
        var builder = new TrackerBuilder();
        Each(Languages, path => builder.AddLanguages(path));
        Each(Topics, path => builder.AddTopics(path));
        Each(Phrases, path => builder.AddPhrases(path));
        Each(Entities, path => builder.AddEntities(path));
        Each(Rules, path => builder.AddRules(path));
        return builder.Build();

        static void Each(IReadOnlyList<string> paths, Action<string> add)
        {
            foreach (var path in paths)
            {
                add(path);
            }
        }
    }
}

using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Topics;

/// <summary>What is known of a party before any text is read.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">organisation, person, product or place.</param>
/// <param name="Aliases">Other names, in all languages.</param>
/// <param name="Role">For a person: principal, spokesperson or officer.</param>
/// <param name="Organisation">For a person or product: whose.</param>
/// <param name="Since">From when the role is held.</param>
/// <param name="Until">Until when, if it is over.</param>
internal sealed record KnownEntity(string Name, string Kind, IReadOnlyList<string> Aliases, string? Role, string? Organisation, CalendarPeriod? Since, CalendarPeriod? Until);

/// <summary>The known world: names, aliases, and who speaks for whom since when.</summary>
internal sealed class EntityBook
{
    private readonly Dictionary<string, KnownEntity> _byName = new(StringComparer.Ordinal);

    public EntityBook(IEnumerable<KnownEntity> entities)
    {
        foreach (var entity in entities)
        {
            foreach (var name in entity.Aliases.Prepend(entity.Name))
            {
                _byName.TryAdd(NameForm.Of(name), entity);
            }
        }
    }

    public KnownEntity? this[string name] => _byName.GetValueOrDefault(NameForm.Of(name));

    public IEnumerable<string> Names => _byName.Keys;

    public static IReadOnlyList<KnownEntity> LoadEmbedded() => [.. Resources.Under("seeds/entities/").SelectMany(name => Read(Resources.Text(name), name))];

    /// <exception cref="YamlFileException">The file does not keep to the form; the message says where.</exception>
    public static IEnumerable<KnownEntity> Read(string yaml, string file)
    {
        foreach (var node in YamlFile.Parse(yaml, file).Items)
        {
            node.Allow("name", "kind", "aliases", "role", "of", "since", "until");
            yield return new(node.Required("name"), node.Required("kind"), node.Strings("aliases"), node.Text("role"), node.Text("of"), Date(node, "since"), Date(node, "until"));
        }

        static CalendarPeriod? Date(YamlFile node, string key) =>
            node.Text(key) is not { } text ? null : CalendarPeriod.TryParse(text, out var period) ? period : throw node.Error($"'{text}' is not a date");
    }
}

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
/// <param name="Node">Where a user wrote it.</param>
internal sealed record KnownEntity(string Name, string Kind, IReadOnlyList<string> Aliases, string? Role, string? Organisation, CalendarPeriod? Since, CalendarPeriod? Until, YamlFile? Node = null);

/// <summary>The known world: names, aliases, and who speaks for whom since when.</summary>
internal sealed class EntityBook
{
    private static readonly string[] s_kinds = ["organisation", "person", "product", "place"];
    private static readonly string[] s_roles = ["principal", "spokesperson", "officer"];

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

    public static IReadOnlyList<KnownEntity> LoadEmbedded() => [.. Resources.Under("seeds/entities/").SelectMany(name => Read(YamlFile.Parse(Resources.Text(name), name))).Select(entity => entity with { Node = null })];

    /// <exception cref="YamlFileException">The file does not keep to the form; the message says where.</exception>
    public static IEnumerable<KnownEntity> Read(YamlFile root)
    {
        foreach (var node in root.Items)
        {
            node.Allow("name", "kind", "aliases", "role", "of", "since", "until");
            node.Required("kind");
            var (name, aliases) = (node.Filled("name"), node.Strings("aliases"));
            foreach (var blank in aliases.Prepend(name).Where(alias => NameForm.Of(alias).Length == 0))
            {
                throw node.Error($"'{blank}' has no letter or digit to know it by");
            }

            if (node["role"] is { } role && node["of"] is null)
            {
                throw role.Error("a role needs 'of': the organisation in which it is held");
            }

            var (since, until) = (Date(node, "since"), Date(node, "until"));
            yield return since is not null && until is not null && until.IsBefore(since)
                ? throw node["until"]!.Error($"'{until}' lies before 'since', {since}")
                : new(name, node["kind"]!.OneOf(s_kinds), aliases, node["role"]?.OneOf(s_roles), node.Text("of"), since, until, node);
        }

        static CalendarPeriod? Date(YamlFile node, string key) =>
            node.Text(key) is not { } text ? null : CalendarPeriod.TryParse(text, out var period) ? period : throw node[key]!.Error($"'{text}' is not a date; expected for example 2024-02-14, 2024-02 or 2024");
    }
}

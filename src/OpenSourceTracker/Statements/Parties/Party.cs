using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>Somebody or something that texts speak of, under all its names.</summary>
internal sealed class Party(string name)
{
    private string? _key;

    /// <summary>The fullest name.</summary>
    public string Name
    {
        get;
        set => (field, _key) = (value, null);
    }
    = name;

    public MentionKind Kind { get; set; }

    public RoleClass Role { get; set; }

    public bool IsFormer { get; set; }

    /// <summary>The party whose word this person's word is.</summary>
    public Party? Organisation { get; set; }

    /// <summary>'m' or 'f' where a text shows it, by a title or by a pronoun that can stand for nobody else.</summary>
    public char? Gender { get; set; }

    public int Count { get; set; }

    /// <summary>The roles that texts give it now, in small letters.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether it was known before any text was read; then its kind and role stand.</summary>
    public bool IsKnown { get; set; }

    /// <summary>A name that sorts and compares; never shown.</summary>
    public string Key => _key ??= NameForm.Of(Name);

    public override string ToString() => Name;
}

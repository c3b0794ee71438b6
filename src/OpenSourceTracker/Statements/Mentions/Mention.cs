namespace OpenSourceTracker.Statements.Mentions;

/// <summary>What a name stands for, as far as its words show.</summary>
internal enum MentionKind
{
    Unknown,
    Person,
    Organisation,
    Thing,
    Place,
}

/// <summary>Whose word a role's word is.</summary>
internal enum RoleClass
{
    None,

    /// <summary>Heads: their word is the organisation's.</summary>
    Principal,

    /// <summary>Speaks for it by profession.</summary>
    Spokesperson,

    /// <summary>Another insider who speaks for it.</summary>
    Officer,

    /// <summary>Belongs to it, without speaking for it.</summary>
    Member,

    /// <summary>Looks at it from outside.</summary>
    Outsider,
}

/// <summary>A name in a passage: <c>tokens[First..End]</c>.</summary>
internal sealed record Mention(int First, int End, string Name, MentionKind Kind)
{
    public RoleClass Role { get; init; }

    /// <summary>The words of the role ("juru bicara", "chief executive").</summary>
    public string? RoleText { get; init; }

    /// <summary>Whether the role is a former one.</summary>
    public bool IsFormer { get; init; }

    /// <summary>The name of the organisation that the role belongs to.</summary>
    public string? Organisation { get; init; }

    /// <summary>'m' or 'f' where a title before or behind the name tells it.</summary>
    public char? Gender { get; init; }

    /// <summary>Another name given in brackets behind it: an acronym, or the name in another script.</summary>
    public string? OtherName { get; init; }

    /// <summary>The first token of the whole phrase, role included.</summary>
    public int PhraseFirst { get; init; } = First;

    /// <summary>The token after the whole phrase, apposition included.</summary>
    public int PhraseEnd { get; init; } = End;
}

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>Who says something, as far as the text shows.</summary>
internal sealed record Speaker(string Name, SourceClass Class, Party? Party, Party? Organisation, RoleClass Role)
{
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>Whether the words are those of a paper that the text has told the issuer of.</summary>
    public bool IsIssuer { get; init; }

    public static Speaker Narrator { get; } = new("narrator", SourceClass.Narrator, null, null, RoleClass.None);

    public static Speaker Unknown { get; } = new("unknown", SourceClass.Unknown, null, null, RoleClass.None);

    /// <summary>Whether the speaker's word is the organisation's own.</summary>
    public bool SpeaksForOrganisation => Role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer;
}

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>Who says something, as far as the text shows.</summary>
internal sealed record Speaker(string Name, SourceClass Class, Party? Party, Party? Organisation, RoleClass Role)
{
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>Whether the text shows who it is, so that nothing learnt is asked: the issuer of a paper that it has told of, the person whom the sentence before is about.</summary>
    public bool IsShown { get; init; }

    public static Speaker Narrator { get; } = new("narrator", SourceClass.Narrator, null, null, RoleClass.None);

    public static Speaker Unknown { get; } = new("unknown", SourceClass.Unknown, null, null, RoleClass.None);

    /// <summary>Whether the speaker's word is the organisation's own.</summary>
    public bool SpeaksForOrganisation => Role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer;
}

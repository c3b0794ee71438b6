namespace OpenSourceTracker.Statements.Subjects;

/// <summary>A noun phrase that can say something.</summary>
/// <param name="Class">What kind of source it is.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal sealed record SpeakerPhrase(SourceClass Class, int First, int End)
{
    /// <summary>The name, where there is one.</summary>
    public Mention? Mention { get; init; }

    /// <summary>The words of a role, document or pronoun.</summary>
    public string Words { get; init; } = "";

    /// <summary>pronoun.person, pronoun.plural, pronoun.org, pronoun.we, org.generic, person.generic, role: what must be looked up.</summary>
    public string? Refers { get; init; }

    public RoleClass Role { get; init; }

    /// <summary>The words for the body in a role of it: 该公司 in 该公司业务经理.</summary>
    public string? Body { get; init; }

    /// <summary>Whether it brings somebody new in: "a minister", "seorang menteri".</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether the words say that it is the one just named: "the same official".</summary>
    public bool IsSame { get; init; }
}

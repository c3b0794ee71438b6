using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements;

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

    /// <summary>Whether it brings somebody new in: "a minister", "seorang menteri".</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether the words say that it is the one just named: "the same official".</summary>
    public bool IsSame { get; init; }
}

/// <summary>Words of attribution in a sentence: who says it, by which verb, and where the said words stand.</summary>
/// <param name="Cue">The verb or preposition.</param>
/// <param name="Speaker">Who.</param>
/// <param name="First">The first token of the attribution.</param>
/// <param name="End">The token after its last.</param>
/// <param name="IsInverted">Whether the said words stand before it.</param>
internal sealed record SpeechFrame(FunctionMatch Cue, SpeakerPhrase Speaker, int First, int End, bool IsInverted)
{
    /// <summary>The class of the verb: speech.say, speech.deny, attribution.according ...</summary>
    public string Force => Cue.Classes.FirstOrDefault(name => name.StartsWith("speech.", StringComparison.Ordinal) && name is not "speech.say") ?? Cue.Classes[0];
}

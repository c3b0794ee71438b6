namespace OpenSourceTracker.Statements.Holders;

/// <summary>What brings somebody in as the one whose position, act or number a clause may tell.</summary>
[Flags]
internal enum HolderSource
{
    None = 0,

    /// <summary>The rules' answer.</summary>
    Rules = 1,

    /// <summary>Says it.</summary>
    Speaker = 2,

    /// <summary>The body that the speaker belongs to.</summary>
    SpeakerBody = 4,

    /// <summary>What the clause is about, by the rules.</summary>
    Subject = 8,

    /// <summary>Named in the clause.</summary>
    Clause = 16,

    /// <summary>Named in the sentence, outside of the clause.</summary>
    Sentence = 32,

    /// <summary>The rules' answer for the clause before.</summary>
    HeldBefore = 64,

    /// <summary>Named last before the sentence.</summary>
    NamedBefore = 128,

    /// <summary>The organisation that was named last before the sentence.</summary>
    BodyBefore = 256,

    /// <summary>What the article is most about.</summary>
    Main = 512,

    /// <summary>The organisation that the article is most about.</summary>
    MainOrganisation = 1024,

    /// <summary>Named in the title.</summary>
    Title = 2048,

    /// <summary>The rules' commonest answer in the article.</summary>
    HeldMost = 4096,

    /// <summary>The body of somebody, or the maker of something, that the clause names.</summary>
    BodyOfNamed = 8192,

    /// <summary>The organisation that the speakers of the article most often belong to.</summary>
    CommonBody = 16384,

    /// <summary>The person that the article is most about.</summary>
    MainPerson = 32768,

    /// <summary>Among those whom the article names most often.</summary>
    Often = 65536,

    /// <summary>Speaks elsewhere in the article, without a name.</summary>
    SpeaksElsewhere = 131072,
}

/// <summary>Somebody whose position, act or number a clause may tell.</summary>
/// <param name="Party">Who; <see langword="null"/> for a speaker without a name.</param>
/// <param name="Name">How they are called.</param>
/// <param name="Sources">What brings them in.</param>
internal sealed record HolderCandidate(Party? Party, string Name, HolderSource Sources);

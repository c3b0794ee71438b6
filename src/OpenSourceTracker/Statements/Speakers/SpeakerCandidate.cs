namespace OpenSourceTracker.Statements.Speakers;

/// <summary>What brings somebody in as the one who may have said a clause.</summary>
[Flags]
internal enum CandidateSource
{
    None = 0,

    /// <summary>The words of attribution, or what the rules make of their absence.</summary>
    Rules = 1,

    /// <summary>The outlet: nobody is said to say it.</summary>
    Outlet = 2,

    /// <summary>Spoke last before the clause.</summary>
    SpokeBefore = 4,

    /// <summary>Spoke before that one.</summary>
    SpokeEarlier = 8,

    /// <summary>Speaks next, in the same passage.</summary>
    SpeaksNext = 16,

    /// <summary>Named first in the sentence, outside of what is quoted.</summary>
    SentenceSubject = 32,

    /// <summary>Named so in the sentence before.</summary>
    PreviousSubject = 64,

    /// <summary>The organisation that the article is most about.</summary>
    MainOrganisation = 128,

    /// <summary>The person that the article is most about.</summary>
    MainPerson = 256,
}

/// <summary>Somebody who may have said a clause.</summary>
internal sealed record SpeakerCandidate(Speaker Speaker, CandidateSource Sources);

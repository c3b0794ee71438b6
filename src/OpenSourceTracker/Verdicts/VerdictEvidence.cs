using OpenSourceTracker.Articles;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Verdicts;

/// <summary>Whose word a piece of evidence is.</summary>
public enum EvidenceVoice
{
    /// <summary>The outlet tells it in its own voice.</summary>
    Outlet,

    /// <summary>The word of the party whose act, position or number it is, quoted or paraphrased.</summary>
    OwnWord,

    /// <summary>A source that can be named, on another party.</summary>
    OtherSource,

    /// <summary>Passed on only: by unnamed people, by hearsay, or as reported elsewhere.</summary>
    Reported,
}

/// <summary>A statement that speaks for or against a claim.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record VerdictEvidence
{
    /// <summary>The statement, with its words, its place, who said it and when it was said, published and what it is about.</summary>
    public required Statement Statement { get; init; }

    /// <summary>The article in which it stands; <see langword="null"/> where only its id is known.</summary>
    public Article? Article { get; init; }

    /// <summary>What it says of the claim, in a few words: "the number agrees: 640,000", "the opposite: closed".</summary>
    public required Message Reason { get; init; }

    /// <summary>How surely it is about the same matter, 0 to 1.</summary>
    public required double Strength { get; init; }

    /// <summary>Whose word it is: the party's own, another's, the outlet's, or passed on only.</summary>
    public required EvidenceVoice Voice { get; init; }

    /// <summary>Whether a statement before it in the list is the same source's; such evidence counts once.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>Whether it counts as a source of its own: heard once, and neither the party itself nor passed on by nobody knows whom.</summary>
    public bool IsIndependent => !IsRepeat && Voice is (EvidenceVoice.Outlet or EvidenceVoice.OtherSource);

    internal static VerdictEvidence Of(LedgerEntry entry, Message reason, double strength) => new()
    {
        Statement = entry.Statement,
        Article = entry.Meaning.Evidence.Passage.Article,
        Reason = reason,
        Strength = strength,
        Voice = Sources.VoiceOf(entry),
    };
}

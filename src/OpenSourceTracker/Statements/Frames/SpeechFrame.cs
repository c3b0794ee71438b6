using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Frames;

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

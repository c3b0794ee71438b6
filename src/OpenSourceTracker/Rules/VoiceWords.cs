namespace OpenSourceTracker.Rules;

/// <summary>Names who speaks in a sentence for readers: by name, or by what the text shows of them.</summary>
internal static class VoiceWords
{
    public static Message Of(string speaker) => speaker switch
    {
        "narrator" => Message.Of("voice.text"),
        "unknown" => Message.Of("voice.unnamed"),
        _ => Message.Word("speaker", speaker),
    };
}

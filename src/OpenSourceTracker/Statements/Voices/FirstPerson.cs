using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>Where a text says I or we in its own words, outside of quotations and names.</summary>
internal static class FirstPerson
{
    public static int Count(IEnumerable<Passage> passages) => passages.Sum(passage => passage.Cues.Count(cue => IsOwn(passage, cue)));

    public static int Singular(IEnumerable<Passage> passages) => passages.Sum(passage => passage.Cues.Count(cue => cue.Is("pronoun.first") && IsOwn(passage, cue)));

    // 本报, 本刊 and "redaksi kami" are outlets, not authors.
    private static bool IsOwn(Passage passage, FunctionMatch cue) =>
        cue.IsAny("pronoun.first", "pronoun.we") && !cue.Is("org.media") && passage.Tokens[cue.First].Norm is not ("kita" or "本报" or "本刊" or "本台" or "本网")
        && passage.QuotationOf(cue.First) is null && !passage.Mentions.Exists(mention => mention.First <= cue.First && cue.First < mention.End);
}

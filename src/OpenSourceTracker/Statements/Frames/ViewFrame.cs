using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds whose view Chinese words are that such a phrase opens: 在她看来，……, 在院长X看来，……</summary>
internal static class ViewFrame
{
    private const int Longest = 14;

    public static SpeechFrame? Find(Passage passage, Sentence sentence, FunctionMatch cue)
    {
        var tokens = passage.Tokens;
        if (!tokens[cue.End - 1].Norm.EndsWith("看来", StringComparison.Ordinal) || cue.End + 1 >= sentence.End || tokens[cue.End].Norm is not ("，" or ","))
        {
            return null;
        }

        // the lexicon's phrase holds the pronoun
        if (tokens[cue.First].Norm is ['在', '他' or '她', ..] word)
        {
            return Of(cue.First, new(SourceClass.Named, cue.First, cue.End) { Refers = "pronoun.person", Words = word[1..2] });
        }

        var at = cue.First - sentence.First < 2 ? -1 : tokens.FindLastIndex(cue.First - 2, Math.Min(Longest, cue.First - 1 - sentence.First), token => token.Norm is "在");
        return at >= 0 && ChineseSubjectPhrase.Before(passage, at + 1, cue.First, isClosed: true) is { } subject ? Of(at, subject) : null;

        SpeechFrame Of(int first, SpeakerPhrase speaker) => new(cue, speaker, first, cue.End, IsInverted: false);
    }
}

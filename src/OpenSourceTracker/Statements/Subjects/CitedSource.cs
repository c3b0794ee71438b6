using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds the source behind an Indonesian word of citing where no list knows it: "yang mengutip seorang penjaga gudang bahwa", "menurut kementeriannya".</summary>
internal static class CitedSource
{
    private const int LongestTeller = 6;
    private const int LongestRest = 4;

    private static readonly FrozenSet<string> s_taking = ClosedWords.Of("taking-over"), s_bodies = ClosedWords.Of("possessed-body");

    /// <summary>Whether a noun is that of a body which a person may have.</summary>
    public static bool IsBody(string noun) => s_bodies.Contains(noun);

    /// <summary>The token of "bahwa" behind what a verb of citing takes over from; 0 where none stands there.</summary>
    public static int That(Passage passage, Sentence sentence, FunctionMatch cue, int from, int reach = LongestRest)
    {
        var at = s_taking.Contains(passage.Tokens[cue.First].Norm) ? passage.Tokens.FindIndex(from, Math.Max(0, Math.Min(reach, sentence.End - from)), token => token.Norm is "bahwa" || token.Kind == TokenKind.Punctuation) : -1;
        return at > 0 && passage.Tokens[at].Norm is "bahwa" ? at : 0;
    }

    /// <summary>"mengutip seorang penjaga gudang bahwa": whoever stands before it, where nobody listed does.</summary>
    public static SpeakerPhrase? Teller(Passage passage, Sentence sentence, FunctionMatch cue, SpeakerPhrase? listed)
    {
        var that = listed is null ? That(passage, sentence, cue, cue.End, LongestTeller) : 0;
        return that <= cue.End ? null
            : passage.Tokens[cue.End].Norm is "seorang" ? new(SourceClass.Unnamed, cue.End, that) { Words = passage.Text(cue.End, that), Refers = "described" }
            : new(SourceClass.RoleOnly, cue.End, that) { Words = passage.Text(cue.End, that), Refers = "noun.phrase" };
    }

    /// <summary>"Menurut kementeriannya", "menurut catatan kelompoknya": the body of whoever was spoken of.</summary>
    public static SpeakerPhrase? OwnBody(Passage passage, Sentence sentence, FunctionMatch cue, SpeakerPhrase? listed)
    {
        if (passage.Language.Code != "id" || cue.First > sentence.First + 2)
        {
            return null;
        }

        var own = Enumerable.Range(cue.End, Math.Max(0, Math.Min(2, sentence.End - cue.End))).FirstOrDefault(i => passage.Tokens[i].Norm is { Length: > 6 } word && word.EndsWith("nya", StringComparison.Ordinal) && s_bodies.Contains(word[..^3]), -1);
        return own > 0 && (listed is null || listed.Mention is null && listed.First >= own) ? new(SourceClass.RoleOnly, own, own + 1) { Words = passage.Text(own, own + 1)[..^3], Refers = "body.own" } : null;
    }
}

using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Passages;

/// <summary>Cuts a sentence where a second claim begins: at semicolons, and at a contrast that has a clause of its own.</summary>
internal static class ClauseSplitter
{
    private const int FewestWords = 4;

    public static IEnumerable<(int First, int End)> Split(Passage passage, int first, int end)
    {
        var from = first;
        var opensWithConcession = passage.Cues.Exists(cue => cue.First >= first && cue.First <= first + 1 && cue.Is("discourse.concession"));
        for (var i = first + 1; i < end; i++)
        {
            var token = passage.Tokens[i];
            if (opensWithConcession && token.Norm is "," or "，" && Words(passage, from, i) >= FewestWords && Words(passage, i, end) >= FewestWords)
            {
                // "although A, B": two claims
                opensWithConcession = false;
                yield return (from, i);
                from = i + 1;
                continue;
            }

            var cuts = token.Norm is ";" or "；" || (passage.Tokens[i - 1].Norm is "," or "，" or "," && IsContrast(passage, i));
            if (cuts && Words(passage, from, i) >= FewestWords && Words(passage, i, end) >= FewestWords)
            {
                yield return (from, i);
                from = token.Norm is ";" or "；" ? i + 1 : i;
            }
        }

        yield return (from, end);
    }

    private static bool IsContrast(Passage passage, int at)
    {
        var cue = passage.Cues.Find(cue => cue.First == at);
        return cue.End > 0 && (cue.Is("discourse.contrast") || passage.Tokens[at].Norm is "sedangkan" or "sementara" or "while" or "whereas" or "而" or "但");
    }

    private static int Words(Passage passage, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            words += passage.Tokens[i].Kind == TokenKind.Punctuation ? 0 : 1;
        }

        return words;
    }
}

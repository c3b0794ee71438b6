using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements.Dating;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>What an article shows elsewhere of the words that a run of capitals is made of: by which one it calls somebody who speaks, and which name places.</summary>
internal sealed record RunEvidence(HashSet<string> Called, HashSet<string> Placed)
{
    private static readonly FrozenSet<string> s_before = ClosedWords.Of("before-place");

    private static readonly FrozenSet<string> s_governing = ClosedWords.Of("governing-office"), s_peopled = ClosedWords.Of("people-of-place");

    /// <summary>"Bupati X, lewat akunnya, meminta": what is governed, where the article has it as a place.</summary>
    public bool IsGoverned(Passage passage, Mention mention) =>
        passage.Language.Code == "id" && mention is { Kind: MentionKind.Unknown, First: > 0 } && mention.End - mention.First == 1 && (s_governing.Contains(passage.Tokens[mention.First - 1].Norm) || s_peopled.Contains(passage.Tokens[mention.First - 1].Norm))
        && Placed.Contains(passage.Tokens[mention.First].Norm) && !Called.Contains(passage.Tokens[mention.First].Norm);

    public static RunEvidence Of(IReadOnlyList<Passage> passages, IReadOnlyList<List<Mention>> runs)
    {
        var evidence = new RunEvidence(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        for (var p = 0; p < passages.Count; p++)
        {
            var passage = passages[p];
            if (passage.Language.Code != "id")
            {
                continue;
            }

            evidence.Placed.UnionWith(passage.Tokens.Take(Dateline.End(passage)).Where(token => token.Kind == TokenKind.Word).Select(token => token.Norm));
            foreach (var run in runs[p])
            {
                if (run.First > 0 && s_before.Contains(passage.Tokens[run.First - 1].Norm))
                {
                    evidence.Placed.Add(passage.Tokens[run.First].Norm);
                }
                else if (run.End - run.First == 1 && passage.Cues.Exists(cue => cue.In("speech.") && (cue.First == run.End || cue.End == run.First)))
                {
                    evidence.Called.Add(passage.Tokens[run.First].Norm);
                }
            }
        }

        return evidence;
    }
}

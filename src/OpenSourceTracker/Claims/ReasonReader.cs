using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Claims;

/// <summary>Reads the reasons that a clause gives, and those that it rules out.</summary>
internal sealed class ReasonReader(Thesaurus thesaurus)
{
    // "karena alasan keamanan", "for competition rather than safety": what is given as the reason, and what is ruled out.
    public void Read(ClauseMeaning meaning, List<FunctionMatch> cues)
    {
        var evidence = meaning.Evidence;
        foreach (var cue in cues.Where(cue => cue.Is("discourse.cause")))
        {
            var isExcluded = false;
            var end = Math.Min(evidence.End, cue.End + 9);
            for (var i = cue.End; i < end; i++)
            {
                if (cues.Exists(other => other.First == i && other.Is("discourse.ratherthan")))
                {
                    isExcluded = true;
                    continue;
                }

                if (evidence.Passage.Tokens[i].Kind == TokenKind.Punctuation)
                {
                    break;
                }

                if (thesaurus.At(evidence.Passage.Tokens, i, evidence.Passage.Language.Code, out var length) is { } concept && !meaning.Reasons.Exists(reason => reason.Concept == concept.Id))
                {
                    meaning.Reasons.Add((concept.Id, isExcluded));
                    i += length - 1;
                }
            }
        }
    }
}

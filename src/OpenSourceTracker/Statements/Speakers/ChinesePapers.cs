using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>Whose the papers are in which a Chinese text has told that somebody spoke, so that the noun alone later stands for them: 县政府在通稿中说，……。…… 通稿还称……</summary>
internal sealed class ChinesePapers
{
    private static readonly FrozenSet<string> s_papers = ClosedWords.Of("writing");

    private readonly Dictionary<string, Speaker> _byNoun = new(StringComparer.Ordinal);

    /// <summary>Notes the paper between a subject and its verb.</summary>
    public void Note(Passage passage, SpeechFrame frame, Speaker speaker)
    {
        var (first, end) = (frame.Speaker.End, frame.Cue.First);
        if (speaker.Class is not (SourceClass.Named or SourceClass.RoleOnly) || end <= first || passage.Tokens[first].Norm[0] is not '在')
        {
            return;
        }

        var place = ChineseScript.Fold(passage.Text(first, end));
        foreach (var noun in s_papers)
        {
            if (place.EndsWith(noun + "中", StringComparison.Ordinal) || place.EndsWith(noun + "里", StringComparison.Ordinal))
            {
                _byNoun[noun] = speaker;
            }
        }
    }

    /// <summary>Whose the paper of a noun is.</summary>
    public Speaker? Of(string noun) => _byNoun.GetValueOrDefault(noun);
}

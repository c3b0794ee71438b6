using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>Finds the lines in which an outlet speaks under its own name: corrections, editor's notes, answers to readers.</summary>
internal static class EditorNotes
{
    /// <summary>Corrections and editor's notes stand under the outlet's name.</summary>
    public static Dictionary<int, Voice> Find(List<Passage> body)
    {
        var voices = new Dictionary<int, Voice>();
        foreach (var passage in body.Where(passage => passage.Article.Publisher is { Length: > 1 } && passage.Cues.Exists(cue => cue.First == 0 && cue.Is("discourse.correction") && cue.End < passage.Tokens.Count && passage.Tokens[cue.End].Norm is ":" or "：")))
        {
            voices[passage.Index] = new(new(PublisherVoice.Bare(passage.Article.Publisher!), SourceClass.Narrator, null, null, RoleClass.None), Form: AttributionForm.Narrator);
        }

        // 编者答：, 编者注：: the outlet answers its readers.
        foreach (var passage in body.Where(passage => passage.Article.Publisher is { Length: > 1 } && passage.Tokens[0].Kind == TokenKind.Ideographs))
        {
            var colon = passage.Tokens.FindIndex(0, Math.Min(4, passage.Tokens.Count), token => token.Norm is "：" or ":");
            if (colon > 0 && colon + 1 < passage.Tokens.Count && s_editor.Contains(ChineseScript.Fold(passage.Text(0, colon))))
            {
                voices[passage.Index] = new(new(PublisherVoice.Bare(passage.Article.Publisher!), SourceClass.Narrator, null, null, RoleClass.None), colon + 1, AttributionForm.Narrator);
            }
        }

        return voices;
    }

    private static readonly FrozenSet<string> s_editor = ClosedWords.Of("editor-label");
}

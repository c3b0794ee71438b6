using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>Finds the lines in which an outlet speaks under its own name: corrections, editor's notes, answers to readers.</summary>
internal static class EditorNotes
{
    // In tokens, with the colon.
    private const int LongestLabel = 4;
    private static readonly FrozenSet<string> s_editor = ClosedWords.Of("editor-label");

    /// <summary>Corrections and editor's notes stand under the outlet's name.</summary>
    public static Dictionary<int, Voice> Find(List<Passage> body)
    {
        var voices = new Dictionary<int, Voice>();
        foreach (var passage in body.Where(passage => passage.Article.Publisher is { Length: > 1 }))
        {
            if ((IsCorrection(passage) ? 0 : AfterLabel(passage)) is { } first)
            {
                voices[passage.Index] = new(new(PublisherVoice.Bare(passage.Article.Publisher!), SourceClass.Narrator, null, null, RoleClass.None), first, AttributionForm.Narrator);
            }
        }

        return voices;
    }

    private static bool IsCorrection(Passage passage) => passage.Cues.Exists(cue => cue.First == 0 && cue.Is("discourse.correction") && cue.End < passage.Tokens.Count && IsColon(passage.Tokens[cue.End]));

    // 编者答：, 编者注：: the outlet answers its readers.
    private static int? AfterLabel(Passage passage) =>
        passage.Tokens[0].Kind == TokenKind.Ideographs && passage.Tokens.FindIndex(0, Math.Min(LongestLabel, passage.Tokens.Count), IsColon) is > 0 and var colon && colon + 1 < passage.Tokens.Count && s_editor.Contains(ChineseScript.Fold(passage.Text(0, colon))) ? colon + 1 : null;

    private static bool IsColon(Token token) => token.Norm is ":" or "：";
}

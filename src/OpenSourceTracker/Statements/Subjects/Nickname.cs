using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Somebody by a nickname, alone or behind what they are: 老赵说, 保安老赵说, 工程师大焦说.</summary>
internal static class Nickname
{
    private const int Length = 2;
    private const int LongestBehind = 3;

    // Words that begin like a nickname and are none: 小时, 大方.
    private static readonly FrozenSet<string> s_words = ClosedWords.Of("no-nickname");

    /// <summary>The one whose nickname opens the words before a verb, or stands behind an office there.</summary>
    public static SpeakerPhrase? Before(Passage passage, int start, int verb)
    {
        if (EndOf(passage, start, verb, isBehindOffice: false) is > 0 and var end)
        {
            return verb - end <= LongestBehind ? Phrase(passage, start, start, end) : null;
        }

        foreach (var office in passage.CuesIn(start, verb))
        {
            if (RoleLinker.ClassOf(office) is not null && !ChineseSubjectPhrase.IsGoverned(passage, start, office.First) && EndOf(passage, office.End, verb, isBehindOffice: true) is > 0 and var close)
            {
                return Phrase(passage, start, office.End, close);
            }
        }

        return null;
    }

    private static SpeakerPhrase Phrase(Passage passage, int start, int first, int end) =>
        new(SourceClass.Named, start, end) { Mention = new(first, end, passage.Text(first, end), MentionKind.Person), Words = passage.Text(first, end) };

    // The token behind the nickname that begins at a token; 0 where none does. 大 opens one only behind an office.
    private static int EndOf(Passage passage, int at, int verb, bool isBehindOffice)
    {
        for (var end = at + 1; end <= Math.Min(verb, at + Length); end++)
        {
            var word = passage.Text(at, end);
            if (word.Length == Length)
            {
                return (word[0] is '老' or '小' || word[0] is '大' or '阿' && isBehindOffice) && ChineseSurnames.IsSurname(word[1..]) && !s_words.Contains(ChineseScript.Fold(word))
                    && !passage.Cues.Exists(cue => cue.First <= at && at < cue.End && (RoleLinker.ClassOf(cue) is not null || cue.In("person.") || cue.In("time.") || cue.In("role."))) ? end : 0;
            }
        }

        return 0;
    }
}

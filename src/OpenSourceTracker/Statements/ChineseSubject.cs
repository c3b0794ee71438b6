using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements;

/// <summary>Finds the subject of a Chinese verb of saying that stands at the end of its clause: 他指着模型说，… 市水利局今天通报，…</summary>
internal static class ChineseSubject
{
    private const int LongestNoun = 10;

    private static readonly FrozenSet<char> s_ends = "今昨前日上下在于於对對向也还還则則随隨后後曾已就又再第首一八九十0123456789(（的".ToFrozenSet();

    // What somebody writes; in 信中写道 it stands for the writer.
    private static readonly string[] s_documents = ["信中", "信里", "信上", "来信", "回信", "条款", "文中", "文章", "声明", "公告", "通报", "通知"];

    public static SpeakerPhrase? Find(Passage passage, Sentence sentence, FunctionMatch verb, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (verb.End >= sentence.End || tokens[verb.End].Norm is not ("，" or "," or "：" or ":"))
        {
            return null;
        }

        var start = verb.First;
        while (start > sentence.First && tokens[start - 1].Kind != TokenKind.Punctuation && !inUtterance[start - 1])
        {
            start--;
        }

        while (start < verb.First && passage.Cues.Exists(cue => cue.First == start && cue.In("discourse.")))
        {
            start++;
        }

        if (start >= verb.First || start > sentence.First + 8)
        {
            return null;
        }

        if (passage.Mentions.Find(mention => mention.First >= start && mention.First <= start + (mention.Kind == MentionKind.Person ? 8 : 0) && mention.End <= verb.First && mention.Kind is MentionKind.Person or MentionKind.Organisation) is { } name)
        {
            return new(SourceClass.Named, start, name.End) { Mention = name, Words = name.Name, Role = name.Role };
        }

        if (passage.Cues.Find(cue => cue.First == start && cue.IsAny("pronoun.person", "pronoun.org")) is { End: > 0 } pronoun)
        {
            return new(SourceClass.Named, start, pronoun.End) { Refers = pronoun.Is("pronoun.person") ? "pronoun.person" : "pronoun.org", Words = passage.Text(start, pronoun.End) };
        }

        // Any other noun stands for itself: 发行商说，…
        var end = start;
        while (end < verb.First && tokens[end].Kind == TokenKind.Ideographs && !s_ends.Contains(tokens[end].Norm[0]) && !passage.Dates.Any(date => date.Span.Overlaps(tokens[end].Span)))
        {
            end++;
        }

        var words = passage.Text(start, end);
        if (end > start && passage.Cues.Find(cue => cue.First >= start && cue.First < end && cue.IsAny("attribution.document", "attribution.statement") || cue.First == start && Array.Exists(s_documents, noun => passage.Text(cue.First, cue.End).StartsWith(noun, StringComparison.Ordinal))) is { End: > 0 } document)
        {
            return SpeakerPhraseFinder.Document(passage, document) with { First = start, Refers = "statement" };
        }

        if (end > start && Array.Exists(s_documents, noun => ChineseScript.Fold(words).StartsWith(noun, StringComparison.Ordinal)))
        {
            return new(SourceClass.Document, start, end) { Words = words, Refers = "statement" };
        }

        return end > start && words.Length is >= 2 and <= LongestNoun && (end == verb.First || verb.First - end <= 8) && !passage.Cues.Exists(cue => cue.First >= start && cue.End <= end && (cue.In("speech.") || cue.In("polarity.") || cue.In("modality.") || cue.In("aspect.") || cue.In("attribution.hearsay") || cue.In("attribution.passive") || cue.In("pronoun.")))
            ? new(SourceClass.RoleOnly, start, end) { Words = words, Refers = "noun" } : null;
    }
}

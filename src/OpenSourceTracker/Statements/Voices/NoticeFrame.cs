using System.Collections.Frozen;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;
using OpenSourceTracker.Topics;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>What stands around the words of a notice: a greeting of those to whom it goes, and the body that signs it on a line of its own.</summary>
internal static class NoticeFrame
{
    private const int LongestGreeting = 12;
    private const int LongestSignature = 30;

    // Those whom a body greets: its customers, members or readers; an editor is greeted by whoever writes to the outlet.
    private static readonly FrozenSet<string> s_addressed = ClosedWords.Of("addressed");

    private static readonly FrozenSet<string> s_bodies = ClosedWords.Of("signing-body");

    /// <summary>"Pelanggan yang kami hormati,", "Dear neighbours", 尊敬的旅客：at the head of a text.</summary>
    public static bool Greets(List<Passage> body) =>
        body.Take(2).Any(passage => passage.Tokens.Count is > 0 and <= LongestGreeting && !Characters.IsSentenceEnd(passage.Article.Content[passage.Block.Span.End - 1])
            && passage.Tokens.Exists(token => s_addressed.Contains(Folded(token))));

    /// <summary>Minutes: a title that says so, or a line on who was there: they record what others said.</summary>
    public static bool IsMinutes(List<Passage> body, Passage? title) =>
        title is not null && title.Tokens.Exists(token => s_attendance.Contains(Folded(token)))
        || body.Count > 0 && body[0].Article.Publisher is { } publisher && NameForm.Words(publisher).Exists(s_attendance.Contains)
        || body.Take(4).Any(passage => passage.Tokens.Take(12).Any(token => s_attendance.Contains(Folded(token))) && passage.Tokens.Take(16).Any(token => token.Norm is ":" or "："));

    /// <summary>"Elections Commission, notice", "Board of Inquiry (summary of findings)": the publisher's line says what paper it is.</summary>
    public static bool NamesPaper(string publisher)
    {
        var mark = publisher.IndexOfAny([',', '(', '（', '，']);
        return mark > 1 && NameForm.Words(publisher[mark..]).Exists(s_paper.Contains);
    }

    private static readonly FrozenSet<string> s_paper = ClosedWords.Of("issued-paper");

    /// <summary>"The Desk has matched …": the head of its name, in capitals and behind an article, where a text of others would give the whole name.</summary>
    public static bool SpeaksOfItself(List<Passage> body, string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var of = Array.FindIndex(words, word => word is "of" or "for");
        var head = words[of > 0 ? of - 1 : words.Length - 1];
        return words.Length > 1 && head[0] < 128 && body.Sum(passage => Enumerable.Range(1, Math.Max(0, passage.Tokens.Count - 2)).Count(i =>
            passage.Tokens[i].IsCapitalised && passage.Tokens[i].Norm.Equals(head, StringComparison.OrdinalIgnoreCase) && passage.Tokens[i - 1].Norm is "the" && !passage.Tokens[i + 1].IsCapitalised && passage.Tokens[i + 1].Norm is not ("of" or "for"))) >= 1;
    }

    private static string Folded(Token token) => token.Kind == TokenKind.Ideographs ? ChineseScript.Fold(token.Norm) : token.Norm;

    private static readonly FrozenSet<string> s_attendance = ClosedWords.Of("attendance");

    /// <summary>"Notice is hereby given", "bersama ini diberitahukan", 现将结果通报如下: the words with which a body opens what it makes known; "sebagai berikut:" where the body itself is the subject.</summary>
    public static bool Declares(List<Passage> body, bool opens) =>
        body.Take(3).Any(passage => passage.Tokens.Exists(token => s_declaring.Contains(Folded(token))) || (passage.Language.Code == "zh" && s_written.Any(ChineseScript.Fold(passage.Text(0, passage.Tokens.Count)).Contains))
            || opens && passage.Tokens.Count > 2 && passage.Tokens[^1].Norm is ":" or "." && passage.Tokens[^2].Norm is "berikut" or "follows");

    private static readonly FrozenSet<string> s_declaring = ClosedWords.Of("declaring");

    // Written without spaces they need not be words of their own: 现|将|结果.
    private static readonly string[] s_written = [.. s_declaring.Where(word => word[0] > '\u3000')];

    /// <summary>Whether a whole line is nothing but the title of a Chinese notice, its closing words or its signer: 警情通报, 特此公告, 某公司董事会.</summary>
    public static bool IsFormula(Passage passage, int first, int end, Speaker signer)
    {
        if (first > 0 || end < passage.Tokens.Count - 1 || passage.Text(first, end) is not { Length: <= LongestSignature } words)
        {
            return false;
        }

        return words.StartsWith(signer.Name, StringComparison.Ordinal) && (words.Length == signer.Name.Length || s_bodies.Any(suffix => ChineseScript.Fold(words).EndsWith(suffix, StringComparison.Ordinal)))
            || passage.Cues.Exists(cue => cue.First <= 1 && cue.End == end && cue.IsAny("attribution.document", "attribution.release"));
    }

    /// <summary>The body alone on the last line of a text, or above its date: "Dewan Direksi Grup X", 某市交通管理支队.</summary>
    public static Party? Signer(List<Passage> body, ArticleContext context)
    {
        for (var i = body.Count - 1; i >= Math.Max(1, body.Count - 2); i--)
        {
            var line = body[i];
            if (IsDate(line))
            {
                continue;
            }

            // A short line right above another reads as a heading; above the date it is a signature.
            return line.Block.Kind == ArticleBlockKind.Paragraph || (line.Block.Kind == ArticleBlockKind.Heading && i < body.Count - 1) ? SignerOf(line, context) : null;
        }

        return null;
    }

    private static Party? SignerOf(Passage line, ArticleContext context)
    {
        var words = line.Text(0, line.Tokens.Count).Trim('—', '–', '-', ' ');
        if (words.Length is < 4 or > 60 || line.Tokens.Exists(token => token.Kind is TokenKind.Punctuation && token.Norm is not ("&" or "(" or ")" or "-" or "–" or "—")))
        {
            return null;
        }

        if (line.Tokens[0].Kind == TokenKind.Ideographs)
        {
            return words.Length <= LongestSignature && s_bodies.Any(suffix => ChineseScript.Fold(words).EndsWith(suffix, StringComparison.Ordinal)) ? context.Find(words) ?? context.Parties.Named(words, MentionKind.Organisation) : null;
        }

        // "Manajemen X", "The X team": nothing but the name and who signs for it
        return line.Mentions is [{ } only] && context.Find(only.Name) is { Kind: MentionKind.Organisation } party
            && line.Tokens.Count - (only.End - only.First) is var rest && rest <= 3 && Enumerable.Range(0, line.Tokens.Count).All(i => only.First <= i && i < only.End || s_bodies.Contains(line.Tokens[i].Norm)) ? party : null;
    }

    private static bool IsDate(Passage line) => line.Tokens.Count <= 8 && line.Dates.Count > 0 && line.Dates.Sum(date => date.Span.Length) * 2 >= line.Block.Span.Length;
}

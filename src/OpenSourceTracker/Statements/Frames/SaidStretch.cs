using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Where the words begin that somebody says behind a verb of saying, and whether they are a clause at all.</summary>
internal static class SaidStretch
{
    private const int LongestCircumstance = 10;
    private const int LongestObject = 12;
    private const int LongestAside = 12;
    private const int Recent = 7;
    private const int LongestListener = 6;
    private const int LongestEnglishObject = 6;

    private static readonly FrozenSet<string> s_circumstances = ClosedWords.Of("circumstance");

    private static readonly FrozenSet<string> s_relative = ClosedWords.Of("relative");

    private static readonly FrozenSet<string> s_determiners = [.. ClosedWords.Of("nominal"), .. ClosedWords.Of("determiner")];

    private static readonly FrozenSet<string> s_objectPrepositions = ClosedWords.Of("object-preposition");

    private static readonly FrozenSet<string> s_clauseOpeners = ClosedWords.Of("clause-opener");

    private static readonly FrozenSet<string> s_media = ClosedWords.Of("listening-medium");

    private static readonly string[] s_taking = ["speech.deny", "speech.confirm", "speech.refuse", "speech.ask", "speech.criticise", "speech.praise", "speech.agree"];

    /// <summary>Behind date, place and listener: "announced on Tuesday that fares", "告诉本刊，": they are no part of what is said.</summary>
    public static int First(Passage passage, SpeechFrame frame, int from, int end)
    {
        var tokens = passage.Tokens;
        if (from >= end)
        {
            return from;
        }

        if (tokens[from].Kind == TokenKind.Ideographs || tokens[from].Norm is "《")
        {
            return AfterChineseListener(passage, frame, from, end);
        }

        // "menurut X yang ditemui terpisah, A", "menurut X dari tim Y, A": what is told of the source ends at its comma.
        if (frame.Cue.Is("attribution.according") && tokens[from].Kind == TokenKind.Word && tokens.FindIndex(from, Math.Min(LongestAside, end - from), token => token.Is(',')) is var close && close > from && close + 2 < end
            && (s_relative.Contains(tokens[from].Norm) || close - from <= 2 && !Predicates.HasOne(passage, from, close)) && Predicates.HasOne(passage, close + 1, end))
        {
            return close + 1;
        }

        // "meyakinkan 96 ribu pelanggannya bahwa A": whom it is told to stands between the verb and "bahwa".
        if (passage.Language.Code == "id" && frame.End == from && tokens.FindIndex(from, Math.Min(LongestListener, end - from), token => token.Norm is "bahwa" || token.Kind == TokenKind.Punctuation) is var listened && listened > from && listened + 2 < end && tokens[listened].Norm is "bahwa"
            && !Enumerable.Range(from, listened - from).Any(i => tokens[i].Kind == TokenKind.Word && (Predicates.IsPlain(tokens[i]) || Predicates.IsVerbByPrefix(tokens[i]))))
        {
            return listened + 1;
        }

        // "reported in May, citing minutes of a meeting, that A"
        if (Enumerable.Range(from, Math.Min(LongestListener, end - from)).Select(i => FrameExtent.BehindGround(passage, i, end)).FirstOrDefault(that => that > 0) is > 0 and var told)
        {
            return told + 1;
        }

        if (!s_circumstances.Contains(tokens[from].Norm) && !passage.Dates.Any(date => date.Span.Contains(tokens[from].Span)))
        {
            return from;
        }

        // "said on Monday it would halt": the recent day right behind the verb is when it was said; the clause has a subject of its own.
        if (passage.Language.Code == "en" && frame.Cue.In("speech.") && passage.Dates.FirstOrDefault(date => date.Span.Overlaps(tokens[Math.Min(from + 1, end - 1)].Span) || date.Span.Contains(tokens[from].Span)) is { } day && Dating.AttributionDate.IsRecentDay(day.Period, passage.Article.PublishedOn, Recent)
            && tokens.FindIndex(from, end - from, token => token.Span.Start >= day.Span.End) is > 0 and var opening && opening - from <= 4 && opening + 2 < end && s_clauseOpeners.Contains(tokens[opening].Norm) && Predicates.HasOne(passage, opening, end))
        {
            return tokens[opening].Norm is "that" ? opening + 1 : opening;
        }

        var that = tokens.FindIndex(from, Math.Min(LongestCircumstance, end - from), token => token.Norm is "that" or "bahwa" || token.Kind == TokenKind.Punctuation && token.Norm is not ("(" or ")" or "/"));
        return that > from && tokens[that].Kind == TokenKind.Word && !Predicates.HasOne(passage, from, that) ? that + 1 : from;
    }

    /// <summary>Whether a stretch is a phrase of place, listener or occasion, without a verb.</summary>
    public static bool IsCircumstance(Passage passage, int first, int end) =>
        first < end && SpeakerPhraseFinder.IsPreposition(passage.Tokens[first].Norm) && !Predicates.HasOne(passage, first, end);

    /// <summary>Whether a stretch is a relative clause that tells of the speaker, "kata X, yang ditemui di kantornya"; one with a figure says it: "yang sudah dibayar baru 480 orang".</summary>
    public static bool IsRelative(Passage passage, int first, int end) => IsClaimNoun(passage, first, end) || first < end && s_relative.Contains(passage.Tokens[first].Norm)
        && !Enumerable.Range(first, end - first).Any(i => passage.Tokens[i].Kind == TokenKind.Number && !passage.Dates.Any(date => date.Span.Contains(passage.Tokens[i].Span)));

    // "A, prosecutors say, a charge both men deny": what others say to it
    private static bool IsClaimNoun(Passage passage, int first, int end) =>
        end - first > 3 && passage.Tokens[first].Norm is "a" or "an" && s_claims.Contains(passage.Tokens[first + 1].Norm);

    /// <summary>Whether a verb closes a clause that tells of a charge or claim just laid down: "a charge both men deny".</summary>
    public static bool ClosesClaim(Passage passage, Sentence sentence, int subject, int end) =>
        passage.Language.Code == "en" && Stretch.Length(passage, end, sentence.End) == 0 && Enumerable.Range(Math.Max(sentence.First + 1, subject - 4), Math.Min(4, Math.Max(0, subject - sentence.First - 1))).Any(i => s_claims.Contains(passage.Tokens[i].Norm) && passage.Tokens[i - 1].Norm is "a" or "an");

    private static readonly FrozenSet<string> s_claims = ClosedWords.Of("claim-noun");

    /// <summary>Whether nothing but a noun stands behind the verb: what is denied, confirmed or asked for, "denied the reports", "membenarkan isi edaran tersebut".</summary>
    public static bool IsObject(Passage passage, SpeechFrame frame, int from, int end)
    {
        var tokens = passage.Tokens;
        if (frame.IsInverted || frame.End <= frame.First || from >= end || passage.Language.Code is not ("en" or "id") || end - from > LongestObject || tokens[from - 1].Norm is "that" or "bahwa" || Enumerable.Range(from, end - from).Any(i => tokens[i].Kind is not TokenKind.Word || tokens[i].Norm is "that" or "bahwa") || Predicates.HasOne(passage, from, end))
        {
            return false;
        }

        // "mengaku kecewa dengan jawaban tersebut": what somebody feels, and about what
        if (s_objectPrepositions.Contains(tokens[from].Norm))
        {
            return true;
        }

        if (!Array.Exists(s_taking, frame.Cue.Is))
        {
            return false;
        }

        // A plain present is not told from a plural: "confirmed the pool opens in May".
        return passage.Language.Code == "en" ? s_determiners.Contains(tokens[from].Norm) && end - from <= LongestEnglishObject && !Enumerable.Range(from + 2, Math.Max(0, end - from - 3)).Any(i => tokens[i].Norm.EndsWith('s'))
            : tokens[end - 1].Norm is "itu" or "tersebut" or "ini" || passage.Cues.Exists(cue => cue.First == from && cue.IsAny("discourse.rumour", "attribution.document", "attribution.statement"));
    }

    /// <summary>Behind the circumstances that close in a comma: "she said, to applause, and the subsidy would rise".</summary>
    public static int BehindAside(Passage passage, int from, int end)
    {
        var tokens = passage.Tokens;
        // "menurut berita acara yang kami terima, mendapati tiga pesawat …": what is told of the source ends at its comma.
        if (from < end && s_relative.Contains(tokens[from].Norm))
        {
            var close = tokens.FindIndex(from, Math.Min(LongestAside, end - from), token => token.Is(','));
            return close > from && close + 1 < end && Predicates.HasOne(passage, close + 1, end) ? close + 1 : from;
        }

        if (from >= end || !SpeakerPhraseFinder.IsPreposition(tokens[from].Norm))
        {
            return from;
        }

        var comma = tokens.FindIndex(from, Math.Min(6, end - from), token => token.Kind == TokenKind.Punctuation);
        if (comma < 0 || !tokens[comma].Is(',') || Predicates.HasOne(passage, from, comma) || comma + 1 >= end)
        {
            return from;
        }

        return tokens[comma + 1].Norm is "and" or "dan" ? comma + 2 : from;
    }

    // 告诉澜声新闻，……: the verb never stands without a listener.
    private static bool IsTold(Passage passage, SpeechFrame frame, int from, int comma) =>
        passage.Tokens[frame.End - 1].Norm.EndsWith("告诉", StringComparison.Ordinal) && comma - from <= LongestListener && !passage.Text(from, comma).Any(ChineseClause.IsClausal)
        && !passage.CuesIn(from, comma).Any(cue => cue.In("speech.") || cue.In("polarity.") || cue.In("modality.") || cue.In("aspect."));

    // 告诉《商报周刊》，……: whom it is told to stands between the verb and the comma.
    private static int AfterChineseListener(Passage passage, SpeechFrame frame, int from, int end)
    {
        var comma = passage.Tokens.FindIndex(from, Math.Min(LongestCircumstance, end - from), token => token.Norm is "，" or ",");
        if (frame.IsInverted || comma <= from || comma + 2 >= end || frame.End != from && passage.Tokens[from - 1].Norm is not "《")
        {
            return from;
        }

        return Enumerable.Range(from, comma - from).Any(i => passage.Tokens[i].Norm is "》") || s_media.Contains(ChineseScript.Fold(passage.Text(from, comma))) || IsTold(passage, frame, from, comma) ? comma + 1 : from;
    }
}

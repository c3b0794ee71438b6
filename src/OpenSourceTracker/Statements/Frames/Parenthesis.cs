using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>An attribution between a subject and what is said of it: "Jumlah siswa, kata X, 58 orang", "The fee, she said, will rise".</summary>
internal static class Parenthesis
{
    private const int LongestTail = 12;

    private static readonly FrozenSet<string> s_predicates = ClosedWords.Of("predicate-opener");

    private static readonly FrozenSet<string> s_conditions = ClosedWords.Of("fronted-condition");

    private static readonly FrozenSet<string> s_circumstances = ClosedWords.Of("circumstance");

    private static readonly FrozenSet<string> s_fronted = ClosedWords.Of("fronted-phrase");

    /// <summary>The tokens of the attribution with its commas; <see langword="null"/> where each half is a clause of its own.</summary>
    public static (int First, int End)? Of(Passage passage, SpeechFrame frame, int first, int end)
    {
        var from = frame.First - 1;
        // "Jika utangnya dihitung, nilai perusahaan menembus …": a noun behind a verb of opinion may be no attribution at all.
        var isSure = frame.Speaker.Mention is not null || frame.Speaker.Refers?.StartsWith("pronoun.", StringComparison.Ordinal) == true || frame.Cue.IsAny("speech.say", "speech.add", "attribution.according");
        if (!isSure || passage.Tokens[frame.Cue.First].Kind == TokenKind.Ideographs || from <= first || !passage.Tokens[from].Is(',') || Stretch.Length(passage, first, from) == 0)
        {
            return null;
        }

        // Behind the attribution its date, and who the speaker is, may stand in further commas.
        for (var comma = frame.End; comma < end - 1 && passage.Tokens[comma].Is(',');)
        {
            if (Goes(passage, first, from, comma + 1, end))
            {
                return (from, comma + 1);
            }

            var next = passage.Tokens.FindIndex(comma + 1, end - comma - 1, token => token.Is(','));
            if (next < 0 || next - comma > LongestTail || !IsTail(passage, comma + 1))
            {
                return null;
            }

            comma = next;
        }

        return null;
    }

    private static bool Goes(Passage passage, int first, int comma, int behind, int end)
    {
        if (!s_predicates.Contains(passage.Tokens[behind].Norm) && passage.Dates.Any(date => date.Span.Overlaps(passage.Tokens[behind].Span)))
        {
            return false;
        }

        // "korban meninggal …, kata dia, sudah empat": behind a plain auxiliary or number only another one tells that the first half is a clause.
        if (IsPredicate(passage, behind))
        {
            var isPlain = Predicates.IsPlain(passage.Tokens[behind]);
            return !Enumerable.Range(first, comma - first).Any(i => (isPlain ? i > first && passage.Tokens[i].Kind != TokenKind.Number && Predicates.IsPlain(passage.Tokens[i]) : IsPredicate(passage, i)) && !IsRelative(passage, first, i));
        }

        // "Sampai Mei, kata X, gaji belum dibayar", "Yang terjadi, kata X, adalah": a phrase without a verb waits for its clause.
        if ((SpeakerPhraseFinder.IsPreposition(passage.Tokens[first].Norm) || s_fronted.Contains(passage.Tokens[first].Norm)) && !Enumerable.Range(first, comma - first).Any(i => IsPredicate(passage, i)))
        {
            return Stretch.Length(passage, behind, end) >= 3 && !passage.Tokens[first].Norm.EndsWith("ing", StringComparison.Ordinal) && !IsRelativeWord(passage.Tokens[behind]) && Predicates.HasOne(passage, behind, end);
        }

        // "Kalau hujan turun lagi, kata X, warga akan mengungsi": a condition waits for its clause.
        return Stretch.Length(passage, behind, end) >= 3 && passage.Cues.Exists(cue => cue.First == first && cue.Is("modality.condition") || s_conditions.Contains(passage.Tokens[first].Norm)) && (!IsTail(passage, behind) || Enumerable.Range(behind, end - behind).Any(i => IsPredicate(passage, i)));
    }

    private static bool IsRelativeWord(Token token) => token.Norm is "yang" or "who" or "which" or "that" or "whose";

    private static bool IsRelative(Passage passage, int first, int at) => Enumerable.Range(first, at - first).Any(i => passage.Tokens[i].Norm is "yang" or "who" or "which" or "that");

    private static bool IsTail(Passage passage, int at) =>
        passage.Dates.Any(date => date.Span.Overlaps(passage.Tokens[at].Span)) || s_circumstances.Contains(passage.Tokens[at].Norm) || passage.Cues.Exists(cue => cue.First == at && (cue.In("role.") || cue.In("attribution."))) || passage.Mentions.Exists(mention => mention.PhraseFirst == at)
        || passage.Tokens[at].Norm is "the" or "a" or "an" or "yang";

    // Auxiliary, negator, number, or a verb by its form.
    private static bool IsPredicate(Passage passage, int at)
    {
        var token = passage.Tokens[at];
        if (Predicates.IsPlain(token))
        {
            return true;
        }

        var cue = passage.Cues.Find(cue => cue.First == at && (cue.In("speech.") || cue.In("polarity.") || cue.In("discourse.")));
        if (cue.End > 0)
        {
            return cue.IsAny("polarity.not", "polarity.never", "polarity.notyet", "polarity.nolonger");
        }

        return passage.Language.Code == "id" && Predicates.IsVerbByPrefix(token);
    }
}

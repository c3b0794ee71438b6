using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>How far the words of an office reach, and what parts it from the name or body that it is tied to: "of", an article, a comma, brackets.</summary>
internal static class OfficeReach
{
    private static readonly FrozenSet<string> s_and = ClosedWords.Of("office-and");

    private static readonly FrozenSet<string> s_of = ClosedWords.Of("office-of");

    // Behind the role: "of", "at", "untuk", "di", an article, more role words.
    public static (int End, bool IsOf) Of(Passage passage, int at)
    {
        var isOf = false;
        var tokens = passage.Tokens;
        for (var steps = 0; steps < 5 && at < tokens.Count; steps++)
        {
            var norm = tokens[at].Norm;
            if (s_of.Contains(norm))
            {
                isOf = true;
                at++;
            }
            else if (s_and.Contains(norm))
            {
                at++;
            }
            else if (passage.Cues.Find(cue => cue.First == at) is { End: > 0 } cue && cue.In("role."))
            {
                at = cue.End;
            }
            else
            {
                break;
            }
        }

        return (at, isOf);
    }

    // Between role and name a lower-case word or two of the department may stand: "Direktur Keuangan X", "menteri urusan Y".
    public static bool IsLinked(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!passage.Tokens[i].IsWord && !IsOrdinal(passage, i) || SpeakerPhraseFinder.IsPreposition(passage.Tokens[i].Norm))
            {
                return false;
            }
        }

        return to - from <= 2;
    }

    // "Ketua RT 04": the number of a quarter
    private static bool IsOrdinal(Passage passage, int at) => passage.Language.Code == "id" && passage.Tokens[at] is { Kind: TokenKind.Number, Norm.Length: <= 3 };

    public static int GapOf(Passage passage, int from, int to)
    {
        // exactly a comma, perhaps with an article or "yang juga" behind it; or a bracket
        if (from >= to || from >= passage.Tokens.Count || !(passage.Tokens[from].Is(',') || passage.Tokens[from].Is('，') || passage.Tokens[from].Is('(')))
        {
            return -1;
        }

        for (var i = from + 1; i < to; i++)
        {
            // "menurut Y, tidak ada warga": a clause of its own
            // "the director of X, said the Y": behind a verb of saying begins something else.
            if (!(passage.Tokens[i].IsWord || IsTitleStop(passage, i)) || i - from > 4 || passage.Tokens[i].Norm is "that" or "bahwa" || passage.Language.Code == "id" && passage.Cues.Exists(cue => cue.First == i && cue.In("polarity.")) || passage.Cues.Exists(cue => cue.First == i && cue.In("speech.") && !cue.In("role.") && !cue.Is("speech.tag") && !Apposition.IsNoun(passage, cue)))
            {
                return -1;
            }
        }

        return to - from;
    }

    // "dr. Y": the stop behind a title.
    private static bool IsTitleStop(Passage passage, int at) => passage.Tokens[at].Is('.') && passage.Cues.Exists(cue => cue.End == at && cue.Is("role.honorific"));

    // "bendahara klub, X," and "Kepala Dinas Perhubungan dan Tata Kota, X,": words of the office up to a comma, then a name between commas.
    public static int Apposed(Passage passage, List<Mention> mentions, int from, int next)
    {
        var at = from;
        while (at < passage.Tokens.Count && at - from < 8 && (passage.Tokens[at].Kind == TokenKind.Word || IsOrdinal(passage, at)) && !(SpeakerPhraseFinder.IsPreposition(passage.Tokens[at].Norm) && passage.Tokens[at].Norm is not ("of" or "for" or "untuk")) && !passage.Cues.Exists(cue => cue.First == at && (cue.In("speech.") && !Apposition.IsNoun(passage, cue) || cue.In("polarity.") || cue.In("pronoun."))))
        {
            at++;
        }

        if (at >= passage.Tokens.Count || !passage.Tokens[at].Is(',') || next < from)
        {
            return -1;
        }

        var named = mentions.FindIndex(mention => mention.First == at + 1 || mention.First is var first && (first == at + 2 || first == at + 3 && passage.Tokens[at + 2].Is('.')) && passage.Cues.Exists(cue => cue.First == at + 1 && cue.Is("role.honorific")));
        // An organisation that stands between role and comma is the role's; then the rule for "juru bicara X, Y" holds.
        var isClosed = named >= 0 && mentions[named].End < passage.Tokens.Count && (passage.Tokens[mentions[named].End].Is(',') || passage.Cues.Exists(cue => cue.First == mentions[named].End && cue.In("speech.")));
        return isClosed && !mentions.Exists(mention => mention.First >= from && mention.End <= at && (mention.Kind == MentionKind.Organisation || passage.IsKnownOrganisation(mention.Name))) ? named : -1;
    }

    private const int ShortestForm = 3;

    /// <summary>"Kepala BLKM, Y": the body that stands between office and name by its short form alone.</summary>
    public static string? ShortFormOf(Passage passage, Mention body, int office, Mention holder) =>
        passage.Language.Code == "id" && body.First == office && body.End == holder.First - 1 && body is { Kind: MentionKind.Unknown, Name.Length: >= ShortestForm } && body.Name.All(char.IsUpper) ? body.Name : null;

    private static readonly FrozenSet<string> s_given = ClosedWords.Of("given-opener");

    /// <summary>The name behind the everyday words that two parts of an Indonesian office are made of; <see langword="null"/> where "dan" joins two people.</summary>
    public static Mention? BehindSecondPart(Passage passage, int office, Mention part, Mention second)
    {
        if (passage.Language.Code != "id" || part.First != office || part.Kind != MentionKind.Unknown || Math.Min(second.First, second.PhraseFirst) != part.End + 1 || passage.Tokens[part.End].Norm is not "dan" || s_given.Contains(passage.Tokens[second.First].Norm))
        {
            return null;
        }

        if (second.First > part.End + 1)
        {
            return second;
        }

        var first = second.First;
        while (first < second.End && IsEveryday(first))
        {
            first++;
        }

        // "Sarana dan Prasarana Ratna Siregar": of three words or more behind one the last two are the name, though no list knows the first.
        first = first == second.First && part.End - part.First == 1 && second.End - second.First >= 3 ? second.End - 2 : first;
        return first > second.First && second.End - first is 1 or 2 or 3 ? second with { First = first, Name = passage.Text(first, second.End) } : null;

        bool IsEveryday(int at) => passage.IsCommonWord(passage.Tokens[at]) || passage.Language.Lexicon.ClassesOf(passage.Tokens[at]).Length > 0;
    }

    public static bool EndsPhrase(Passage passage, int at) => at >= passage.Tokens.Count || passage.Tokens[at].Kind == TokenKind.Punctuation || passage.Cues.Exists(cue => cue.First == at && cue.In("speech."));

    // Behind "(LX)" right after a name; the place itself where there is none.
    public static int AfterBrackets(Passage passage, int at) =>
        at + 3 < passage.Tokens.Count && passage.Tokens[at].Is('(') && passage.Tokens[at + 2].Is(')') && passage.Tokens[at + 1] is { Kind: TokenKind.Word } word && passage.Text(at + 1, at + 2).All(char.IsUpper) && word.Norm.Length > 1 ? at + 3 : at;

    public static bool IsEnumeration(Passage passage, int at) => at < passage.Tokens.Count && passage.Tokens[at].Is(',') && passage.Tokens.Skip(at + 1).Take(8).Any(token => token.Norm is "dan" or "and");

    public static bool Touches(Passage passage, int from, int to) => from == to || (to - from == 1 && passage.Tokens[from].Norm is "'s" or "’s" or "的");

    public static bool SameSentence(Passage passage, int a, int b) => passage.Sentences.Exists(sentence => sentence.First <= a && b < sentence.End);
}

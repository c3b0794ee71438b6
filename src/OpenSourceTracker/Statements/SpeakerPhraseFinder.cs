using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements;

/// <summary>Finds the noun phrase that says something, to the left or the right of a verb of saying.</summary>
internal static class SpeakerPhraseFinder
{
    // A noun behind these is no subject.
    private static readonly FrozenSet<string> s_prepositions = new[]
    {
        "di", "ke", "dari", "kepada", "pada", "dengan", "untuk", "tentang", "dalam", "terhadap", "soal", "bersama", "antara", "seperti", "sebagai", "milik", "bagi", "atas", "in", "at", "on", "from", "to", "with", "of", "for",
        "about", "into", "against", "over", "between", "near", "by", "oleh", "via", "lewat", "melalui", "like", "as", "than", "在", "对", "向", "与", "和", "给", "把", "被", "从",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static SpeakerPhrase? Left(Passage passage, Sentence sentence, int before, bool[] inUtterance)
    {
        for (var i = before - 1; i >= sentence.First; i--)
        {
            if (inUtterance[i])
            {
                continue;
            }

            var phrase = EndingAt(passage, sentence, i + 1);
            if (phrase is null)
            {
                continue;
            }

            if (!IsGoverned(passage, sentence, phrase.First))
            {
                return phrase;
            }

            i = phrase.First;
        }

        return null;
    }

    /// <summary>
    /// The subject of a verb: the phrase right before it, with at most a few adverbs or auxiliaries between; or, where an apposition in commas stands between
    /// ("X, the company behind Y, announced"), the phrase before that.
    /// </summary>
    public static SpeakerPhrase? Subject(Passage passage, Sentence sentence, int verb, bool[] inUtterance, string language)
    {
        var reach = language == "zh" ? 8 : 4;
        for (var i = verb; i > sentence.First && verb - i <= reach; i--)
        {
            if (inUtterance[i - 1])
            {
                return null;
            }

            if (passage.Tokens[i - 1].Norm is "," or "，" or ")" or "）" && passage.Tokens[i - 1].Kind == TokenKind.Punctuation)
            {
                return language == "zh" && verb - i > 0 ? null : BeforeApposition(passage, sentence, i - 1, inUtterance);
            }

            if (passage.Tokens[i - 1].Kind == TokenKind.Punctuation && passage.Tokens[i - 1].Norm is not ("”" or "’" or "\"" or "」" or "》"))
            {
                return null;
            }

            if (EndingAt(passage, sentence, i) is { } phrase)
            {
                if (!IsGoverned(passage, sentence, phrase.First))
                {
                    return phrase;
                }

                // "a spokesman for X said", "direktur di X mengatakan": the noun that governs the name is the subject
                var head = passage.Cues.FindLast(cue => cue.End <= phrase.First && phrase.First - cue.End <= 2 && cue.First >= sentence.First && (RoleLinker.ClassOf(cue) is not null || cue.Is("attribution.document") || cue.Is("attribution.unnamed") || cue.Is("person.generic")));
                return head.End > 0 && Of(passage, head) is { } governing ? governing with { End = phrase.End } : null;
            }
        }

        return null;
    }

    private static SpeakerPhrase? BeforeApposition(Passage passage, Sentence sentence, int comma, bool[] inUtterance)
    {
        for (var i = comma - 1; i > sentence.First && comma - i <= 30; i--)
        {
            if (inUtterance[i])
            {
                return null;
            }

            if (passage.Tokens[i].Norm is "," or "，" or "(" or "（" && EndingAt(passage, sentence, i) is { } phrase && !IsGoverned(passage, sentence, phrase.First) && phrase.Class is SourceClass.Named or SourceClass.RoleOnly)
            {
                return phrase;
            }
        }

        // The phrase may take in its own apposition: "Direktur X, Y, mengatakan".
        return EndingAt(passage, sentence, comma) is { } whole && whole.Mention is not null && !IsGoverned(passage, sentence, whole.First) ? whole : null;
    }

    public static SpeakerPhrase? Right(Passage passage, Sentence sentence, int from, bool[] inUtterance, int reach)
    {
        for (var i = from; i < sentence.End && i - from <= reach; i++)
        {
            if (inUtterance[i] || (passage.Tokens[i].Kind == TokenKind.Punctuation && !(passage.Tokens[i].Norm is "《" or "「" or "“")))
            {
                return null;
            }

            if (StartingAt(passage, sentence, i) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    private static SpeakerPhrase? EndingAt(Passage passage, Sentence sentence, int end)
    {
        // A person with an apposition wins over the organisation inside it.
        foreach (var mention in passage.Mentions)
        {
            if (!CanSpeak(mention) || mention.First < sentence.First || mention.End > end || !(mention.PhraseEnd == end || mention.End == end))
            {
                continue;
            }

            var owner = passage.Mentions.Find(other => other.Role != RoleClass.None && other != mention && other.PhraseFirst <= mention.First && mention.End <= other.PhraseEnd && other.First >= sentence.First && other.End <= end);
            return Of(owner ?? mention);
        }

        foreach (var cue in passage.Cues)
        {
            if (cue.End == end && cue.First >= sentence.First && Of(passage, cue) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    private static SpeakerPhrase? StartingAt(Passage passage, Sentence sentence, int first)
    {
        foreach (var mention in passage.Mentions)
        {
            if (CanSpeak(mention) && mention.First >= sentence.First && mention.End <= sentence.End && (mention.First == first || mention.PhraseFirst == first))
            {
                var owner = passage.Mentions.Find(other => other.Role != RoleClass.None && other != mention && other.PhraseFirst <= mention.First && mention.End <= other.PhraseEnd && other.End <= sentence.End);
                return Of(owner ?? mention);
            }
        }

        foreach (var cue in passage.Cues)
        {
            if (cue.First == first && Of(passage, cue) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    // A dated version, a street or a number says nothing.
    private static bool CanSpeak(Mention mention) => mention.Kind != MentionKind.Place && !(mention.Kind == MentionKind.Thing && char.IsDigit(mention.Name[^1]));

    private static SpeakerPhrase Of(Mention mention) => new(SourceClass.Named, Math.Min(mention.First, mention.PhraseFirst), Math.Max(mention.End, mention.PhraseEnd)) { Mention = mention, Words = mention.Name, Role = mention.Role };

    private static SpeakerPhrase? Of(Passage passage, FunctionMatch cue)
    {
        var words = passage.Text(cue.First, cue.End);
        if (cue.Is("attribution.unnamed"))
        {
            return new(SourceClass.Unnamed, cue.First, cue.End) { Words = words };
        }

        if (RoleLinker.ClassOf(cue) is { } role)
        {
            // "juru bicara X" without a name: the organisation belongs to the phrase
            var organisation = passage.Mentions.Find(mention => mention.First >= cue.End && mention.First <= cue.End + 2 && mention.Role == RoleClass.None && Enumerable.Range(cue.End, mention.First - cue.End).All(i => passage.Tokens[i].IsWord));
            return new(SourceClass.RoleOnly, cue.First, organisation?.End ?? cue.End) { Words = organisation is null ? words : passage.Text(cue.First, organisation.End), Refers = "role", Role = role, Mention = organisation };
        }

        foreach (var name in (ReadOnlySpan<string>)["pronoun.person", "pronoun.plural", "pronoun.we", "pronoun.first", "pronoun.org", "org.generic", "person.generic"])
        {
            if (cue.Is(name))
            {
                return name == "pronoun.org" && passage.Tokens[cue.First].Norm is "its" ? null : new(SourceClass.Named, cue.First, cue.End) { Refers = name, Words = words };
            }
        }

        return cue.Is("attribution.document") ? new(SourceClass.Document, cue.First, cue.End) { Words = words } : null;
    }

    private static bool IsGoverned(Passage passage, Sentence sentence, int first)
    {
        for (var i = first - 1; i >= sentence.First && first - i <= 2; i--)
        {
            var norm = passage.Tokens[i].Norm;
            if (s_prepositions.Contains(norm))
            {
                return true;
            }

            if (!(norm is "the" or "a" or "an" or "para" or "sang" or "si"))
            {
                return false;
            }
        }

        return false;
    }
}

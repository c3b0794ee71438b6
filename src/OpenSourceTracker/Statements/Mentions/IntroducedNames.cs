using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Reads names by what introduces their bearers: a title before the name, an office below a signature, the full name elsewhere.</summary>
internal static class IntroducedNames
{
    // Hill, Bridge, Park: a word for places that is the last name of somebody whom the text introduces stands for that person.
    public static void LastNames(IReadOnlyList<Passage> passages)
    {
        var lastNames = passages.SelectMany(passage => passage.Mentions.Where(mention => mention.Kind == MentionKind.Person && mention.End - mention.First > 1).Select(mention => passage.Tokens[mention.End - 1].Norm)).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            for (var i = 0; i < passage.Mentions.Count; i++)
            {
                if (passage.Mentions[i] is { Kind: MentionKind.Place or MentionKind.Organisation } mention && mention.End - mention.First == 1 && passage.Tokens[mention.First].Kind == TokenKind.Word && lastNames.Contains(passage.Tokens[mention.First].Norm))
                {
                    passage.Mentions[i] = mention with { Kind = MentionKind.Person };
                }
            }
        }
    }

    // A name alone on its line, its office on the next: a signature.
    public static void Sign(Passage line, Passage next)
    {
        if (line.Mentions is [{ Role: RoleClass.None, Kind: MentionKind.Person or MentionKind.Unknown } signer] && signer.First <= 2 && line.Tokens.Count - signer.End <= 1 && signer.End - signer.First is >= 2 and <= 5 && next.Tokens.Count is > 0 and < 12 && !Characters.IsSentenceEnd(next.Tokens[^1].Norm[0])
            && next.Cues.FirstOrDefault(cue => cue.First == 0) is { End: > 0 } office && RoleLinker.ClassOf(office) is { } role && !next.Cues.Exists(cue => cue.In("speech.")))
        {
            line.Mentions[0] = signer with { Kind = MentionKind.Person, Role = role, RoleText = next.Text(office.First, office.End), Organisation = next.Mentions.Find(mention => mention.First >= office.End)?.Name };
        }
    }

    private static readonly FrozenSet<string> s_territorial = ClosedWords.Of("territorial-office");

    private static readonly FrozenSet<string> s_given = ClosedWords.Of("given-opener"), s_givenWords = ClosedWords.Of("given-word");

    // Endings of fields of work, which no name has: "Aplikasi Informatika", "Metrologi", "Statistik"
    private static readonly string[] s_fieldEnds = ["matika", "istika", "istik", "logi", "grafi", "nomi", "kasi", "itas"];

    private static bool IsOfOffice(Passage passage, int at) =>
        passage.IsCommonWord(passage.Tokens[at]) || passage.Language.Code == "id" && Array.Exists(s_fieldEnds, passage.Tokens[at].Norm.EndsWith);

    // "Kepala Desa X Y Z": an office that is held over a place, whose name comes first.
    private static bool IsOfPlace(Passage passage, int first, int split) =>
        passage.Language.Code == "id" && split - first <= 2 && !s_given.Contains(passage.Tokens[first].Norm)
        && passage.Cues.Exists(cue => cue.End == first && RoleLinker.ClassOf(cue) is not null && (s_territorial.Contains(passage.Tokens[cue.End - 1].Norm) || cue.End - cue.First > 1 && s_territorial.Contains(passage.Tokens[cue.First].Norm + "_" + passage.Tokens[cue.First + 1].Norm)));

    // "CEO Meta Mark Zuckerberg": behind a title an organisation that has its name alone elsewhere comes before the person.
    public static IEnumerable<Mention> BehindTitle(Passage passage, Mention mention, HashSet<string> alone, RunEvidence evidence)
    {
        if (mention.End - mention.First < 3 || !IsBehindOffice(passage, mention.First))
        {
            return [mention];
        }

        if ((HolderBehindPlace.Of(passage, mention, alone, evidence) ?? BehindBody(passage, mention, alone)) is { } split)
        {
            return [new(mention.First, split, NameShape.NameOf(passage, mention.First, split), MentionKind.Organisation), new(split, mention.End, NameShape.NameOf(passage, split, mention.End), MentionKind.Unknown)];
        }

        // "Manajer Sumber Daya PT X": what stands before the legal form is the office.
        if (passage.Language.Code == "id" && Enumerable.Range(mention.First + 1, mention.End - mention.First - 2).FirstOrDefault(i => passage.Language.Lexicon.ClassesOf(passage.Tokens[i]).Contains("org.legal", StringComparer.Ordinal)) is > 0 and var legal)
        {
            return [new(legal, mention.End, NameShape.NameOf(passage, legal, mention.End), MentionKind.Organisation) { PhraseFirst = mention.First }];
        }

        // "Direktur Niaga X Y": everyday words behind the title are the office, not the name.
        var first = mention.First;
        while (mention.End - first > 2 && mention.Kind == MentionKind.Unknown && (IsOfOffice(passage, first) || first == mention.First && alone.Contains(passage.Text(first + 1, first + 2)) && !alone.Contains(passage.Text(first, first + 1))))
        {
            first++;
        }

        // "Direktur Tata Kelola Data X Y": of a long run all that an everyday word ends is the office.
        if (first == mention.First && mention.Kind is MentionKind.Unknown or MentionKind.Person && passage.Language.Code == "id" && mention.End - mention.First >= 4)
        {
            first = Enumerable.Range(mention.First, mention.End - mention.First - 2).LastOrDefault(i => IsOfOffice(passage, i), mention.First - 1) + 1;
        }

        if (first > mention.First)
        {
            return [new(first, mention.End, NameShape.NameOf(passage, first, mention.End), MentionKind.Unknown) { PhraseFirst = mention.First }];
        }

        // "Direktur Utama PT Angin Laut Budi Santoso": the words that another sentence has as somebody's name, or what a company's name is too long for.
        if (mention.Kind == MentionKind.Organisation && passage.Language.Code == "id" && mention.End - mention.First >= 4 && passage.Language.Lexicon.ClassesOf(passage.Tokens[mention.First]).Contains("org.legal", StringComparer.Ordinal) && (mention.End - mention.First >= 5 || alone.Contains(passage.Text(mention.End - 1, mention.End)) || alone.Contains(passage.Text(mention.End - 2, mention.End - 1))))
        {
            var person = mention.End - 2;
            return [new(mention.First, person, NameShape.NameOf(passage, mention.First, person), MentionKind.Organisation), new(person, mention.End, NameShape.NameOf(passage, person, mention.End), MentionKind.Unknown)];
        }

        // "Juru bicara Perumda X Y": what is no more than a legal form is no body.
        var isLegal = passage.Language.Lexicon.ClassesOf(passage.Tokens[mention.First]).Contains("org.legal", StringComparer.Ordinal);
        for (var at = mention.First + (isLegal ? 2 : 1); at <= mention.End - 2; at++)
        {
            var head = passage.Text(mention.First, at);
            if (passage.Tokens[at].IsCapitalised && mention.End - at <= 3 && (alone.Contains(head) || passage.IsKnownOrganisation(head) || mention.End - at == 2 && (alone.Contains(passage.Text(at, mention.End)) || IsOfPlace(passage, mention.First, at))))
            {
                return [new(mention.First, at, head, MentionKind.Organisation), new(at, mention.End, NameShape.NameOf(passage, at, mention.End), MentionKind.Unknown)];
            }
        }

        return [mention];
    }

    // "Kepala Pusat Gempa dan Tsunami X": the second half of what the office is for
    private static bool IsBehindOffice(Passage passage, int first)
    {
        var at = first;
        while (passage.Language.Code == "id" && at > 1 && first - at < LongestOffice && IsOffice(at))
        {
            at--;
        }

        return passage.Cues.Exists(cue => (cue.End == first || cue.End == at && at < first) && RoleLinker.ClassOf(cue) is not null);

        bool IsOffice(int end) => passage.Tokens[end - 1] is { Kind: TokenKind.Word } word && (word.Norm is "dan" || end < first && word.IsCapitalised) && !passage.Cues.Exists(cue => cue.End == end && RoleLinker.ClassOf(cue) is not null);
    }

    private const int LongestOffice = 8;

    // "Kepala Dinas Pendidikan Y": the kind of body and its field, in everyday words, then who heads it; two words behind them are a name unless a comma brings the name.
    // "Kepala Dinas Pendidikan X": one word is a place, and so are the first two of four.
    private static int? BehindBody(Passage passage, Mention mention, HashSet<string> alone)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "id" || !passage.Language.Lexicon.ClassesOf(tokens[mention.First]).Contains("org.kind", StringComparer.Ordinal))
        {
            return null;
        }

        var name = mention.First + 1;
        // "Ratu", "Indah": an everyday word that is a first name, too
        while (name < mention.End && (passage.IsCommonWord(tokens[name]) || tokens[name].Norm is "dan") && !(mention.End - name == 2 && (s_given.Contains(tokens[name].Norm) || s_givenWords.Contains(tokens[name].Norm))))
        {
            name++;
        }

        var isAnother = mention.End + 1 < tokens.Count && tokens[mention.End].Is(',') && tokens[mention.End + 1].IsCapitalised;
        return name == mention.First + 1 || isAnother ? null : (mention.End - name) switch
        {
            2 when !passage.Language.Lexicon.ClassesOf(tokens[name]).Contains("place.kind", StringComparer.Ordinal) => name,
            3 when alone.Contains(passage.Text(name + 1, mention.End)) => name + 1,
            3 when alone.Contains(passage.Text(name, mention.End)) => name,
            4 => name + 2,
            _ => null,
        };
    }
}

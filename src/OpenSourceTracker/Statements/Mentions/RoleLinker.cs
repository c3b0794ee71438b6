using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Ties roles to names and organisations: "juru bicara X, Y", "Y, chief executive of X", "X's chairman Y", X董事长Y.</summary>
internal static class RoleLinker
{
    private static readonly FrozenSet<string> s_governing = ClosedWords.Of("governing-office");

    private static readonly FrozenSet<string> s_and = ClosedWords.Of("office-and");

    private static readonly FrozenSet<string> s_also = ClosedWords.Of("relative-copula");

    private static readonly FrozenSet<string> s_resident = ClosedWords.Of("resident");

    private static readonly FrozenSet<string> s_of = ClosedWords.Of("office-of");

    public static List<Mention> Link(Passage passage, List<Mention> mentions)
    {
        var tokens = passage.Tokens;
        foreach (var cue in passage.Cues)
        {
            if (ClassOf(cue) is not { } role)
            {
                continue;
            }

            // "chief executive and founder", 创始人兼首席执行官: neighbouring roles are one
            var first = cue.First;
            var end = cue.End;
            if (passage.Cues.Exists(cue => cue.End == first && ClassOf(cue) is not null))
            {
                continue; // the second word of "president director"
            }

            while (passage.Cues.Find(other => other.First == end && ClassOf(other) is not null) is { End: > 0 } more)
            {
                end = more.End;
            }

            // "Y, who chairs the X council": a verb, whose subject is Y
            if (first > 1 && tokens[first - 1].Norm is "who" && tokens[first - 2].Is(','))
            {
                if (mentions.FindLastIndex(mention => mention.End <= cue.First) is >= 0 and var bearer && mentions[bearer].End == first - 2 && !LooksLikeOrganisation(passage, mentions[bearer]))
                {
                    Set(bearer, mentions[bearer] with { Kind = MentionKind.Person });
                }

                continue;
            }

            // "Kepala Dinas X": the office is "kepala dinas", though the body's name has its last word.
            var roleText = passage.Text(first, Math.Max(end, mentions.Exists(mention => mention.First == end) && passage.Language.Lexicon.LongestAt(tokens, first) is { End: > 0 } office && office.In("role.") ? office.End : end));
            var isFormer = passage.Cues.Exists(other => other.Is("role.former") && other.End <= first && other.End >= first - 1) || cue.Is("role.former");
            var next = mentions.FindIndex(mention => mention.First >= end);
            var before = mentions.FindLastIndex(mention => mention.End <= first);
            var (linkEnd, isOf) = Link(passage, end);
            if (before >= 1 && mentions[before].End >= first - 1 && Touches(passage, mentions[before].End, first) && GapOf(passage, mentions[before - 1].PhraseEnd, mentions[before].First) is 1 or 2 && !LooksLikeOrganisation(passage, mentions[before - 1])
                && !mentions[before - 1].Name.Any(char.IsDigit) && EndsPhrase(passage, end))
            {
                // Y, X's chief executive
                Set(before - 1, mentions[before - 1] with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, Organisation = mentions[before].Name, PhraseEnd = end });
                Set(before, mentions[before] with { Kind = MentionKind.Organisation });
                continue;
            }

            // "Y (44), warga X": X is where Y lives
            if (next >= 0 && s_resident.Contains(tokens[first].Norm) && mentions[next].First - end is 0 or 1 && tokens.Skip(end).Take(mentions[next].First - end).All(token => token.Kind == TokenKind.Word))
            {
                Set(next, mentions[next] with { Kind = MentionKind.Place });
                if (before >= 0 && GapOf(passage, mentions[before].PhraseEnd, first) is 1 && !LooksLikeOrganisation(passage, mentions[before]))
                {
                    Set(before, mentions[before] with { Kind = MentionKind.Person, Role = role, RoleText = roleText, PhraseEnd = mentions[next].PhraseEnd });
                }

                continue;
            }

            // "Y, yang juga ketua X,": the name before the relative clause bears the office
            if (before >= 0 && next >= 0 && first >= 3 && s_also.Contains(tokens[first - 1].Norm) && tokens[first - 2].Norm is "yang" or "who" && mentions[before].PhraseEnd == first - 3 && tokens[first - 3].Is(',') && !LooksLikeOrganisation(passage, mentions[before])
                && tokens.FindIndex(end, Math.Min(10, tokens.Count - end), token => token.Kind == TokenKind.Punctuation) is var close && close > mentions[next].First && tokens[close].Is(','))
            {
                var body = mentions.FindLastIndex(mention => mention.End <= close);
                Set(before, mentions[before] with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, Organisation = mentions[body].Name, PhraseEnd = close });
                Set(body, mentions[body] with { Kind = MentionKind.Organisation });
                continue;
            }

            if (tokens[end - 1].Norm.EndsWith("s'", StringComparison.Ordinal) || tokens[end - 1].Norm.EndsWith("s’", StringComparison.Ordinal) || end < tokens.Count && tokens[end].Norm is "'" or "’" && !tokens[end].AfterSpace)
            {
                continue; // "the teachers' co-operative"
            }

            if (next >= 0 && cue.End < tokens.Count && tokens[cue.End].Is(',') && mentions[next].First == cue.End + 1 && tokens[cue.End - 1].Norm.EndsWith("nya", StringComparison.Ordinal) && !LooksLikeOrganisation(passage, mentions[next]))
            {
                // "sekretarisnya, Y": of the organisation spoken of
                Set(next, mentions[next] with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, PhraseFirst = first });
                continue;
            }

            if (next >= 0 && role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer && Apposed(passage, mentions, end, mentions[next].First) is >= 0 and var apposed && (!LooksLikeOrganisation(passage, mentions[apposed]) || HasPlaceSurname(passage, mentions[apposed])) && !(before >= 0 && GapOf(passage, mentions[before].PhraseEnd, first) >= 0))
            {
                Set(apposed, mentions[apposed] with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, PhraseFirst = first });
                continue;
            }

            // "Direktur Jenderal Tata Kelola Data Y": between the office and the name stands the rest of the office.
            var isBehindOffice = next >= 0 && mentions[next].PhraseFirst == end && mentions[next].First > end;
            var after = isBehindOffice || (next >= 0 && mentions[next].First <= linkEnd + 1 && IsLinked(passage, linkEnd, mentions[next].First)) ? next : -1;

            if (after >= 0)
            {
                var named = mentions[after];
                // "Ketua Lembaga X (LX), Y": the short form in brackets is part of the organisation's name.
                var bracketed = AfterBrackets(passage, named.End);
                var at = mentions.FindIndex(after + 1, mention => mention.First >= bracketed);
                var second = at >= 0 ? mentions[at] : null;
                var gap = second is null ? -1 : bracketed > named.End ? (bracketed == second.First ? 0 : GapOf(passage, bracketed, second.First)) : named.End == second.First && named.Kind == MentionKind.Organisation ? 0 : GapOf(passage, named.PhraseEnd, second.First);
                // "Kepala Dinas Kesehatan dr. Y": the title parts the office from the name
                if (second is not null && named.Kind != MentionKind.Person && passage.Cues.Exists(title => (title.First == named.End || title.First == named.End + 1 && tokens[named.End].Is(',')) && title.Is("role.honorific") && second.First >= title.End && second.First <= title.End + 1))
                {
                    Set(at, second with { Kind = MentionKind.Person, Role = role, RoleText = passage.Text(first, named.End), IsFormer = isFormer, PhraseFirst = first });
                    Set(after, named with { Kind = named.Kind == MentionKind.Organisation ? MentionKind.Organisation : MentionKind.Thing });
                }
                else if (second is not null && gap >= 0 && (isOf || LooksLikeOrganisation(passage, named) || LooksLikePerson(second)) && !LooksLikeOrganisation(passage, second) && SameSentence(passage, named.First, second.First) && !(LooksLikePerson(named) && !isOf && IsEnumeration(passage, named.End)))
                {
                    // juru bicara X, Y · chief executive of X, Y
                    Set(at, second with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, Organisation = named.Name, PhraseFirst = first });
                    Set(after, named with { Kind = MentionKind.Organisation });
                }
                else if (isOf || LooksLikeOrganisation(passage, named) && !(HasPlaceSurname(passage, named) && named.First == end) || IsClosedApposition(passage, mentions, before, first, named))
                {
                    // "Wali Kota X, yang …": what is governed is a place, whatever company has its name.
                    Set(after, named with { Kind = !isOf && named.First == end && s_governing.Contains(tokens[end - 1].Norm) && named.End - named.First == 1 ? MentionKind.Place : MentionKind.Organisation });
                    // Y, chief executive of X
                    if (before >= 0 && GapOf(passage, mentions[before].PhraseEnd, first) >= 0)
                    {
                        Set(before, mentions[before] with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, Organisation = named.Name, PhraseEnd = named.PhraseEnd });
                    }
                }
                else if (!named.Name.Any(char.IsDigit) && !IsDepartment(passage, named))
                {
                    // [X] role Y
                    var organisation = before >= 0 && mentions[before].End >= first - 1 && mentions[before].Role == RoleClass.None && Touches(passage, mentions[before].End, first) ? mentions[before] : null;
                    Set(after, named with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, Organisation = organisation?.Name ?? named.Organisation, PhraseFirst = organisation?.First ?? first });
                    if (organisation is not null)
                    {
                        Set(before, organisation with { Kind = MentionKind.Organisation });
                    }
                }
            }
            else if (before >= 0 && GapOf(passage, mentions[before].PhraseEnd, first) >= 0 && mentions[before].Role == RoleClass.None && (!LooksLikeOrganisation(passage, mentions[before]) || HasPlaceSurname(passage, mentions[before])) && !mentions[before].Name.Any(char.IsDigit) && !IsSubjectItself(passage, first, end))
            {
                // Y, the company's chairman
                Set(before, mentions[before] with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, PhraseEnd = end });
            }
        }

        foreach (var cue in passage.Cues.Where(cue => cue.IsAny("role.honorific", "gender.male", "gender.female")))
        {
            var gender = cue.Is("gender.male") ? 'm' : cue.Is("gender.female") ? 'f' : (char?)null;
            var index = mentions.FindIndex(mention => mention.First >= cue.End && mention.First <= cue.End + 1);
            if (index >= 0 && (cue.Is("role.honorific") || tokens[cue.First].IsCapitalised))
            {
                Set(index, mentions[index] with { Kind = MentionKind.Person, Gender = gender });
            }
            else if (tokens[cue.First].Kind == TokenKind.Ideographs && mentions.FindIndex(mention => mention.End == cue.First) is >= 0 and var left)
            {
                Set(left, mentions[left] with { Kind = MentionKind.Person, Gender = gender });
            }
        }

        return mentions;

        void Set(int index, Mention mention) => mentions[index] = mention;
    }

    public static RoleClass? ClassOf(FunctionMatch cue) =>
        cue.Is("role.spokesperson") ? RoleClass.Spokesperson
        : cue.Is("role.principal") ? RoleClass.Principal
        : cue.Is("role.officer") ? RoleClass.Officer
        : cue.Is("role.outsider") ? RoleClass.Outsider
        : cue.Is("role.member") ? RoleClass.Member
        : null;

    // Behind the role: "of", "at", "untuk", "di", an article, more role words.
    private static (int End, bool IsOf) Link(Passage passage, int at)
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
    private static bool IsLinked(Passage passage, int from, int to)
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

    private static int GapOf(Passage passage, int from, int to)
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

    // "Kepala Dinas Perhubungan", "Kepala Bidang Pencegahan dan ...": an everyday word behind the office is what it is for.
    private static bool IsDepartment(Passage passage, Mention mention) =>
        passage.Language.Code == "id" && mention.End - mention.First == 1 && mention.Kind == MentionKind.Unknown && passage.Tokens[mention.First].Norm.Length > 6 && passage.IsCommonWord(passage.Tokens[mention.First]);

    // "dr. Y": the stop behind a title.
    private static bool IsTitleStop(Passage passage, int at) => passage.Tokens[at].Is('.') && passage.Cues.Exists(cue => cue.End == at && cue.Is("role.honorific"));

    // "bendahara klub, X," and "Kepala Dinas Perhubungan dan Tata Kota, X,": words of the office up to a comma, then a name between commas.
    private static int Apposed(Passage passage, List<Mention> mentions, int from, int next)
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

    // "..., its director said on Wednesday": a role with its possessor right before the verb is the subject, no apposition to what stands before the comma.
    private static bool IsSubjectItself(Passage passage, int first, int end) =>
        first > 0 && passage.Tokens[first - 1].Norm is "its" or "his" or "her" or "their" && passage.Cues.Exists(cue => cue.First == end && cue.In("speech."));

    private static bool EndsPhrase(Passage passage, int at) => at >= passage.Tokens.Count || passage.Tokens[at].Kind == TokenKind.Punctuation || passage.Cues.Exists(cue => cue.First == at && cue.In("speech."));

    // "Y, pendiri X, mengatakan": commas on both sides, so X is what Y founded and no second person.
    private static bool IsClosedApposition(Passage passage, List<Mention> mentions, int before, int role, Mention named) =>
        before >= 0 && LooksLikePerson(mentions[before]) && mentions[before].Role == RoleClass.None && passage.Tokens[mentions[before].PhraseEnd].Is(',') && mentions[before].PhraseEnd + 1 == role && !passage.Tokens[role].IsCapitalised
        && named.End + 1 < passage.Tokens.Count && passage.Tokens[named.End].Is(',') && passage.Tokens[named.End + 1].Norm is not ("dan" or "and" or "serta" or "or" or "atau") && !IsEnumeration(passage, named.End);

    // Behind "(LX)" right after a name; the place itself where there is none.
    private static int AfterBrackets(Passage passage, int at) =>
        at + 3 < passage.Tokens.Count && passage.Tokens[at].Is('(') && passage.Tokens[at + 2].Is(')') && passage.Tokens[at + 1] is { Kind: TokenKind.Word } word && passage.Text(at + 1, at + 2).All(char.IsUpper) && word.Norm.Length > 1 ? at + 3 : at;

    private static bool IsEnumeration(Passage passage, int at) => at < passage.Tokens.Count && passage.Tokens[at].Is(',') && passage.Tokens.Skip(at + 1).Take(8).Any(token => token.Norm is "dan" or "and");

    private static bool Touches(Passage passage, int from, int to) => from == to || (to - from == 1 && passage.Tokens[from].Norm is "'s" or "’s" or "的");

    private static bool SameSentence(Passage passage, int a, int b) => passage.Sentences.Exists(sentence => sentence.First <= a && b < sentence.End);

    private static bool LooksLikeOrganisation(Passage passage, Mention mention) =>
        passage.IsKnownOrganisation(mention.Name) || HoldsKind(passage, mention) || mention.Kind is MentionKind.Organisation or MentionKind.Place or MentionKind.Thing || (mention.Name.Length is >= 2 and <= 6 && mention.Name.All(c => char.IsUpper(c) || char.IsDigit(c)));

    // "Ann Marsh, director": a surname that is also a word for places.
    private static bool HasPlaceSurname(Passage passage, Mention mention) =>
        mention.Kind == MentionKind.Place && mention.End - mention.First == 2 && !passage.IsKnownName(mention.Name) && !Array.Exists(passage.Language.Lexicon.ClassesOf(passage.Tokens[mention.First]), name => name is "place.kind" or "org.kind" or "org.legal");

    private static bool HoldsKind(Passage passage, Mention mention)
    {
        for (var i = mention.First; i < mention.End && mention.End - mention.First > 1; i++)
        {
            if (passage.Tokens[i] is { Kind: TokenKind.Word, IsCapitalised: true } && passage.Language.Lexicon.ClassesOf(passage.Tokens[i]) is { Length: > 0 } classes && (classes.Contains("org.kind", StringComparer.Ordinal) || classes.Contains("org.legal", StringComparer.Ordinal) || classes.Contains("place.kind", StringComparer.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LooksLikePerson(Mention mention) => mention.Kind is MentionKind.Person or MentionKind.Unknown && mention.End - mention.First is >= 2 and <= 5;
}

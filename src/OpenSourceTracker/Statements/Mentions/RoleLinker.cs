using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Ties roles to names and organisations: "juru bicara X, Y", "Y, chief executive of X", "X's chairman Y", X董事长Y.</summary>
internal static class RoleLinker
{
    private static readonly FrozenSet<string> s_governing = ClosedWords.Of("governing-office");

    private static readonly FrozenSet<string> s_also = ClosedWords.Of("relative-copula");

    private static readonly FrozenSet<string> s_resident = ClosedWords.Of("resident"), s_peopled = ClosedWords.Of("people-of-place");

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
                if (mentions.FindLastIndex(mention => mention.End <= cue.First) is >= 0 and var bearer && mentions[bearer].End == first - 2 && !NameBearer.LooksLikeOrganisation(passage, mentions[bearer]))
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
            var (linkEnd, isOf) = OfficeReach.Of(passage, end);
            if (before >= 1 && mentions[before].End >= first - 1 && OfficeReach.Touches(passage, mentions[before].End, first) && OfficeReach.GapOf(passage, mentions[before - 1].PhraseEnd, mentions[before].First) is 1 or 2 && !NameBearer.LooksLikeOrganisation(passage, mentions[before - 1])
                && !mentions[before - 1].Name.Any(char.IsDigit) && OfficeReach.EndsPhrase(passage, end))
            {
                // Y, X's chief executive
                Set(before - 1, mentions[before - 1] with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, Organisation = mentions[before].Name, PhraseEnd = end });
                Set(before, mentions[before] with { Kind = MentionKind.Organisation });
                continue;
            }

            // "Y (44), warga X": X is where Y lives
            // "nelayan X": the place whose fishermen they are, where the text has it as a place
            if (next >= 0 && mentions[next].Kind == MentionKind.Place && s_peopled.Contains(tokens[first].Norm) && mentions[next].First == end)
            {
                continue;
            }

            if (next >= 0 && s_resident.Contains(tokens[first].Norm) && mentions[next].First - end is 0 or 1 && tokens.Skip(end).Take(mentions[next].First - end).All(token => token.Kind == TokenKind.Word))
            {
                Set(next, mentions[next] with { Kind = MentionKind.Place });
                if (before >= 0 && OfficeReach.GapOf(passage, mentions[before].PhraseEnd, first) is 1 && !NameBearer.LooksLikeOrganisation(passage, mentions[before]))
                {
                    Set(before, mentions[before] with { Kind = MentionKind.Person, Role = role, RoleText = roleText, PhraseEnd = mentions[next].PhraseEnd });
                }

                continue;
            }

            // "Y, yang juga ketua X,": the name before the relative clause bears the office
            if (before >= 0 && next >= 0 && first >= 3 && s_also.Contains(tokens[first - 1].Norm) && tokens[first - 2].Norm is "yang" or "who" && mentions[before].PhraseEnd == first - 3 && tokens[first - 3].Is(',') && !NameBearer.LooksLikeOrganisation(passage, mentions[before])
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

            if (next >= 0 && cue.End < tokens.Count && tokens[cue.End].Is(',') && mentions[next].First == cue.End + 1 && tokens[cue.End - 1].Norm.EndsWith("nya", StringComparison.Ordinal) && !NameBearer.LooksLikeOrganisation(passage, mentions[next]))
            {
                // "sekretarisnya, Y": of the organisation spoken of
                Set(next, mentions[next] with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, PhraseFirst = first });
                continue;
            }

            if (next >= 0 && role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer && OfficeReach.Apposed(passage, mentions, end, mentions[next].First) is >= 0 and var apposed && (!NameBearer.LooksLikeOrganisation(passage, mentions[apposed]) || NameBearer.HasPlaceSurname(passage, mentions[apposed])) && !(before >= 0 && OfficeReach.GapOf(passage, mentions[before].PhraseEnd, first) >= 0))
            {
                Set(apposed, mentions[apposed] with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, PhraseFirst = first, Organisation = mentions[apposed].Organisation ?? OfficeReach.ShortFormOf(passage, mentions[next], end, mentions[apposed]) });
                continue;
            }

            // "Direktur Kapal dan Galangan Y": the second part of the office opens the run of capitals that ends with the name.
            if (next >= 0 && next + 1 < mentions.Count && role is RoleClass.Principal or RoleClass.Officer && OfficeReach.BehindSecondPart(passage, end, mentions[next], mentions[next + 1]) is { } holder)
            {
                Set(next + 1, holder with { Kind = MentionKind.Person, Role = role, RoleText = passage.Text(first, holder.First), IsFormer = isFormer, PhraseFirst = first });
                Set(next, mentions[next] with { Kind = MentionKind.Thing });
                continue;
            }

            // "Direktur Jenderal Tata Kelola Data Y": between the office and the name stands the rest of the office.
            var isBehindOffice = next >= 0 && mentions[next].PhraseFirst == end && mentions[next].First > end;
            var after = isBehindOffice || (next >= 0 && mentions[next].First <= linkEnd + 1 && OfficeReach.IsLinked(passage, linkEnd, mentions[next].First)) ? next : -1;

            if (after >= 0)
            {
                var named = mentions[after];
                // "Ketua Lembaga X (LX), Y": the short form in brackets is part of the organisation's name.
                var bracketed = OfficeReach.AfterBrackets(passage, named.End);
                var at = mentions.FindIndex(after + 1, mention => mention.First >= bracketed);
                var second = at >= 0 ? mentions[at] : null;
                var gap = second is null ? -1 : bracketed > named.End ? (bracketed == second.First ? 0 : OfficeReach.GapOf(passage, bracketed, second.First)) : named.End == second.First && named.Kind == MentionKind.Organisation ? 0 : OfficeReach.GapOf(passage, named.PhraseEnd, second.First);
                // "Kepala Dinas Kesehatan dr. Y": the title parts the office from the name
                if (second is not null && named.Kind != MentionKind.Person && passage.Cues.Exists(title => (title.First == named.End || title.First == named.End + 1 && tokens[named.End].Is(',')) && title.Is("role.honorific") && second.First >= title.End && second.First <= title.End + 1))
                {
                    Set(at, second with { Kind = MentionKind.Person, Role = role, RoleText = passage.Text(first, named.End), IsFormer = isFormer, PhraseFirst = first });
                    Set(after, named with { Kind = named.Kind == MentionKind.Organisation ? MentionKind.Organisation : MentionKind.Thing });
                }
                else if (second is not null && gap >= 0 && (isOf || NameBearer.LooksLikeOrganisation(passage, named) || NameBearer.LooksLikePerson(second)) && !NameBearer.LooksLikeOrganisation(passage, second) && OfficeReach.SameSentence(passage, named.First, second.First) && !(NameBearer.LooksLikePerson(named) && !isOf && OfficeReach.IsEnumeration(passage, named.End)))
                {
                    // juru bicara X, Y · chief executive of X, Y
                    Set(at, second with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, Organisation = named.Name, PhraseFirst = first });
                    Set(after, named with { Kind = MentionKind.Organisation });
                }
                else if (isOf || NameBearer.LooksLikeOrganisation(passage, named) && !(NameBearer.HasPlaceSurname(passage, named) && named.First == end) || IsClosedApposition(passage, mentions, before, first, named))
                {
                    // "Wali Kota X, yang …": what is governed is a place, whatever company has its name.
                    Set(after, named with { Kind = !isOf && named.First == end && s_governing.Contains(tokens[end - 1].Norm) && named.End - named.First == 1 ? MentionKind.Place : MentionKind.Organisation });
                    // Y, chief executive of X
                    if (before >= 0 && OfficeReach.GapOf(passage, mentions[before].PhraseEnd, first) >= 0)
                    {
                        Set(before, mentions[before] with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, Organisation = named.Name, PhraseEnd = named.PhraseEnd });
                    }
                }
                else if (!named.Name.Any(char.IsDigit) && !NameBearer.IsDepartment(passage, named))
                {
                    // [X] role Y
                    var organisation = before >= 0 && mentions[before].End >= first - 1 && mentions[before].Role == RoleClass.None && OfficeReach.Touches(passage, mentions[before].End, first) ? mentions[before] : null;
                    Set(after, named with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, Organisation = organisation?.Name ?? named.Organisation, PhraseFirst = organisation?.First ?? first });
                    if (organisation is not null)
                    {
                        Set(before, organisation with { Kind = MentionKind.Organisation });
                    }
                }
            }
            else if (before >= 0 && OfficeReach.GapOf(passage, mentions[before].PhraseEnd, first) >= 0 && mentions[before].Role == RoleClass.None && (!NameBearer.LooksLikeOrganisation(passage, mentions[before]) || NameBearer.HasPlaceSurname(passage, mentions[before])) && !mentions[before].Name.Any(char.IsDigit) && !IsSubjectItself(passage, first, end))
            {
                // Y, the company's chairman
                Set(before, mentions[before] with { Kind = MentionKind.Person, Role = role, RoleText = roleText, IsFormer = isFormer, PhraseEnd = end });
            }
        }

        Honorifics.Set(passage, mentions);
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

    // "..., its director said on Wednesday": a role with its possessor right before the verb is the subject, no apposition to what stands before the comma.
    private static bool IsSubjectItself(Passage passage, int first, int end) =>
        first > 0 && passage.Tokens[first - 1].Norm is "its" or "his" or "her" or "their" && passage.Cues.Exists(cue => cue.First == end && cue.In("speech."));

    // "Y, pendiri X, mengatakan": commas on both sides, so X is what Y founded and no second person.
    private static bool IsClosedApposition(Passage passage, List<Mention> mentions, int before, int role, Mention named) =>
        before >= 0 && NameBearer.LooksLikePerson(mentions[before]) && mentions[before].Role == RoleClass.None && passage.Tokens[mentions[before].PhraseEnd].Is(',') && mentions[before].PhraseEnd + 1 == role && !passage.Tokens[role].IsCapitalised
        && named.End + 1 < passage.Tokens.Count && passage.Tokens[named.End].Is(',') && passage.Tokens[named.End + 1].Norm is not ("dan" or "and" or "serta" or "or" or "atau") && !OfficeReach.IsEnumeration(passage, named.End);
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Parts a body with its place from the one who heads it, in one run of capitals: "Kepala Dinas Perhubungan Kota X Y Z", "Ketua DPRD X Y Z".</summary>
internal static class HolderBehindPlace
{
    private static readonly FrozenSet<string> s_territories = ClosedWords.Of("territory");

    private static readonly FrozenSet<string> s_bodies = ClosedWords.Of("territorial-body");

    private static readonly FrozenSet<string> s_sides = ClosedWords.Of("place-side");

    private static readonly FrozenSet<string> s_openers = ClosedWords.Of("place-opener");

    private static readonly FrozenSet<string> s_given = ClosedWords.Of("given-opener");

    private static readonly FrozenSet<string> s_short = ClosedWords.Of("territory-short");

    private static readonly FrozenSet<string> s_common = ClosedWords.Of("given-word");

    /// <summary>The token with which the holder's name begins behind an office; <see langword="null"/> where the run may as well be all place.</summary>
    public static int? Of(Passage passage, Mention mention, HashSet<string> alone, RunEvidence evidence)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "id" || s_given.Contains(tokens[mention.First].Norm))
        {
            return null;
        }

        // "Analis X Y Ratna Siregar … kata Ratna": by the name that the text goes on with
        for (var i = mention.First + 2; i <= mention.End - 2; i++)
        {
            if (mention.End - i <= LongestName && evidence.Called.Contains(tokens[i].Norm) && !evidence.Placed.Contains(tokens[i].Norm))
            {
                return i;
            }
        }

        // "Direktur X Jateng Ratna Siregar", "Kepala Pusat Gempa BMKG Ratna Siregar": behind the short form of a province, or of a body that is known by it
        for (var i = mention.End - 3; i >= mention.First; i--)
        {
            var isProvince = i > mention.First && s_short.Contains(tokens[i].Norm);
            if ((isProvince || mention.End - i == 3 && IsAcronym(passage, i) && passage.IsKnownOrganisation(passage.Text(i, i + 1)) && !Enumerable.Range(i + 1, 2).Any(k => evidence.Placed.Contains(tokens[k].Norm) || s_sides.Contains(tokens[k].Norm) || s_openers.Contains(tokens[k].Norm))) && mention.End - i - 1 <= LongestName && !IsFollowedByName(passage, mention.End))
            {
                return i + 1;
            }

            // "Sekretaris Dinas PUPR X Ratna Siregar": X is where the text has its place
            if (mention.End - i == 4 && (IsAcronym(passage, i) || passage.IsCommonWord(tokens[i]) && !s_common.Contains(tokens[i].Norm)) && evidence.Placed.Contains(tokens[i + 1].Norm) && !s_given.Contains(tokens[i + 1].Norm) && !s_sides.Contains(tokens[i + 2].Norm) && !IsFollowedByName(passage, mention.End))
            {
                return i + 2;
            }
        }

        for (var i = mention.End - 2; i >= mention.First; i--)
        {
            var isTerritory = s_territories.Contains(tokens[i].Norm);
            if (!isTerritory && !s_bodies.Contains(tokens[i].Norm))
            {
                continue;
            }

            // "DPRD Muhammad Y Z": a first name, so that no place stands before it
            var place = i + 1;
            if (!isTerritory && (s_given.Contains(tokens[place].Norm) || s_territories.Contains(tokens[place].Norm)))
            {
                return null;
            }

            var name = EndOfPlace(passage, place, mention.End, alone);
            return (mention.End - name, name - place) is (2 or 3, _) or (1, > 1) ? name : null;
        }

        return null;
    }

    private const int LongestName = 3;

    private static bool IsAcronym(Passage passage, int at) => passage.Text(at, at + 1) is { Length: >= 2 and <= 6 } word && word.All(char.IsUpper) && !word.All("IVX".Contains);

    // "Kepala Dinas PUPR Lontar Timur, Ratna Siregar": the name comes behind the comma.
    private static bool IsFollowedByName(Passage passage, int end) => end + 1 < passage.Tokens.Count && passage.Tokens[end].Is(',') && passage.Tokens[end + 1].IsCapitalised;

    // "Semarang", "Lombok Tengah", "Tanah Laut": one word, unless a side or a noun of the land makes it two.
    private static int EndOfPlace(Passage passage, int first, int end, HashSet<string> alone)
    {
        var at = first + 1;
        if (s_openers.Contains(passage.Tokens[first].Norm) || at + 1 < end && alone.Contains(passage.Text(first, at + 1)))
        {
            at++;
        }

        return at < end && s_sides.Contains(passage.Tokens[at].Norm) ? at + 1 : at;
    }
}

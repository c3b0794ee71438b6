using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Verdicts;

/// <summary>Finds the statements that speak of what a claim speaks of: by names, concepts and rare stems, over languages.</summary>
internal sealed class Aligner(Thesaurus thesaurus)
{
    // Content that so many statements hold leads nowhere by itself.
    private const int MostPerContent = 400;
    private const double NearWorth = 0.7;
    private const double ArticleWorth = 0.3;
    private const double KinWorth = 0.85;
    private const int LeastPrefix = 5;

    // 已经, not 已收到: the latter says what has been done.
    private const int MostOfIdle = 4;

    // "intends to close" is said by "will close".
    private const string Planning = "c:plan";

    /// <summary>The candidates, the best covered first.</summary>
    public List<Alignment> Find(CheckedClaim claim, Ledger ledger)
    {
        // A few statements are all looked at: one that shares no word may yet bear on the claim.
        var candidates = new SortedSet<int>(ledger.Entries.Count <= MostPerContent ? Enumerable.Range(0, ledger.Entries.Count) : []);
        var kin = Telling(claim.Meaning).ToDictionary(content => content, Kin, StringComparer.Ordinal);
        foreach (var content in kin.Values.SelectMany(list => list))
        {
            if (ledger.With(content) is { Count: <= MostPerContent } holders)
            {
                candidates.UnionWith(holders);
            }
        }

        foreach (var party in claim.Meaning.Evidence.Named)
        {
            if (ledger.With(party) is { Count: <= MostPerContent } holders)
            {
                candidates.UnionWith(holders);
            }
        }

        return [.. candidates.Select(i => Align(claim, kin, i, ledger)).OrderByDescending(alignment => alignment.Around).ThenByDescending(alignment => alignment.Own).ThenBy(alignment => alignment.Entry.Statement.Id, StringComparer.Ordinal)];
    }

    // "Has already", sudah, 已经 tell of no matter, and need not be found.
    private static IEnumerable<string> Telling(ClauseMeaning meaning)
    {
        var idle = meaning.Words.FindAll(word => word.Keys is [['s', ':', ..] key] && key.Length <= MostOfIdle && meaning.Evidence.Passage.Cues.Exists(cue => cue.First == word.Token && cue.End == cue.First + 1 && cue.Is("aspect.done"))).ConvertAll(word => word.Keys[0]);
        return idle.Count < meaning.Content.Count ? meaning.Content.Except(idle) : meaning.Content;
    }

    private static Alignment Align(CheckedClaim claim, Dictionary<string, HashSet<string>> kin, int index, Ledger ledger)
    {
        var entry = ledger.Entries[index];
        var content = entry.Meaning.Content;
        var near = Near(ledger, index).ToList();
        var article = ledger.ContentOf(entry.Statement.ArticleId);
        double all = 0, own = 0, around = 0;
        var shared = new List<string>();
        var missing = new List<(string Content, double Weight)>();
        foreach (var (piece, relatives) in kin)
        {
            var weight = ledger.Weight(piece);
            all += weight;
            var worth = content.Contains(piece) ? 1 : relatives.Overlaps(content) || (piece == Planning && Judge.IsAhead(entry)) ? KinWorth : IsWrittenIn(piece, entry) ? KinWorth : 0;
            own += weight * worth;
            if (worth > 0)
            {
                shared.Add(piece);
                around += weight * worth;
            }
            else if (near.Exists(other => relatives.Overlaps(other)))
            {
                around += weight * NearWorth;
            }
            else if (relatives.Overlaps(article))
            {
                around += weight * ArticleWorth;
            }
            else
            {
                missing.Add((piece, weight));
            }
        }

        var named = claim.Meaning.Evidence.Named;
        var names = named.Count == 0 ? 1 : named.Average(party => ledger.Nearness(party, entry));
        return new(entry, all > 0 ? own / all : 0, all > 0 ? around / all : 0, names, [.. missing.OrderByDescending(item => item.Weight).Select(item => item.Content)]) { Shared = shared };
    }

    // Chinese words may be cut otherwise in the statement; Latin words may keep an ending that the stemmer does not know.
    private static bool IsWrittenIn(string piece, LedgerEntry entry)
    {
        if (!piece.StartsWith("s:", StringComparison.Ordinal))
        {
            return false;
        }

        var word = piece[2..];
        if (Characters.IsIdeograph(word[0]))
        {
            return word.Length > 1 && ChineseScript.Fold(entry.Statement.Text).Contains(word, StringComparison.Ordinal);
        }

        return word.Length >= LeastPrefix && entry.Meaning.Content.Any(other => other.Length >= LeastPrefix + 2 && Math.Abs(other.Length - piece.Length) <= 3 && other.StartsWith("s:", StringComparison.Ordinal) && Common(other, piece) >= Math.Max(LeastPrefix + 2, Math.Min(other.Length, piece.Length) - 1));
    }

    private static int Common(string one, string other)
    {
        var i = 0;
        while (i < one.Length && i < other.Length && one[i] == other[i])
        {
            i++;
        }

        return i;
    }

    // The clauses before and behind it in one passage.
    private static IEnumerable<HashSet<string>> Near(Ledger ledger, int index)
    {
        var passage = ledger.Entries[index].Meaning.Evidence.Passage;
        for (var i = Math.Max(0, index - 2); i <= Math.Min(ledger.Entries.Count - 1, index + 2); i++)
        {
            if (i != index && ledger.Entries[i].Meaning.Evidence.Passage == passage)
            {
                yield return ledger.Entries[i].Meaning.Content;
            }
        }
    }

    // A piece of content and what stands for it: concepts of one family, opposites included, and the broader concept.
    private HashSet<string> Kin(string content)
    {
        var kin = new HashSet<string>(StringComparer.Ordinal) { content };
        if (content.StartsWith("c:", StringComparison.Ordinal) && thesaurus[content[2..]] is { } concept)
        {
            foreach (var family in thesaurus.FamiliesOf(concept.Id))
            {
                kin.UnionWith(thesaurus.MembersOf(family.Id).Select(member => "c:" + member));
                kin.UnionWith(family.Opposites.SelectMany(thesaurus.MembersOf).Select(member => "c:" + member));
            }

            kin.UnionWith(concept.Opposites.Select(opposite => "c:" + opposite));
            if (concept.Broader is { } broader)
            {
                kin.Add("c:" + broader);
            }
        }

        return kin;
    }
}

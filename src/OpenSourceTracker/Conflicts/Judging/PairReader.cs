using OpenSourceTracker.Claims;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Measures two clauses of one corpus that are laid side by side.</summary>
internal sealed class PairReader
{
    private const double Least = 0.1;
    private readonly Stories _stories;
    private readonly PropositionComparer _comparer;
    private readonly ClashReader _clashes;
    private readonly RuleReader _rules;
    private readonly Dictionary<Passage, HashSet<string>> _keysOfPassage = [];
    private readonly Dictionary<ClauseMeaning, Proposition> _propositions = [];
    private readonly Dictionary<ContentWord, double> _weights = new(ReferenceEqualityComparer.Instance);

    public PairReader(IReadOnlyList<ClauseMeaning> meanings, ILookup<ClauseMeaning, ClaimEvidence> claims, Stories stories, Thesaurus thesaurus, PropositionComparer comparer)
    {
        (_stories, _comparer) = (stories, comparer);
        _clashes = new(thesaurus, WeightOf);
        _rules = new(claims);
        foreach (var meaning in meanings)
        {
            if (!_keysOfPassage.TryGetValue(meaning.Evidence.Passage, out var keys))
            {
                _keysOfPassage[meaning.Evidence.Passage] = keys = new(StringComparer.Ordinal);
            }

            keys.UnionWith(meaning.Keys);
        }
    }

    public (float[] Features, PairLink Link, IReadOnlyList<string> Shared) Read(ClauseMeaning earlier, ClauseMeaning later)
    {
        var row = new FeatureRow();
        var shared = Overlap(row, earlier, later);
        var link = Ties(row, earlier, later).OrMatter(row[PairFeature.Share], shared).OrStory(row[PairFeature.OneStory] > 0);
        Time(row, earlier.Evidence.Statement, later.Evidence.Statement);
        _clashes.Read(row, earlier, later);
        SideReader.Read(row, earlier, later);
        _rules.Read(row, earlier, later, link, shared.Count);
        Compare(row, earlier, later);
        return (row.Rounded(), link, shared);
    }

    private List<string> Overlap(FeatureRow row, ClauseMeaning earlier, ClauseMeaning later)
    {
        double own = 0, others = 0, both = 0, clash = 0, agreement = 0;
        var shared = new List<string>();
        foreach (var word in earlier.Words)
        {
            var weight = WeightOf(word);
            own += weight;
            if (Match(word, later) is not { } match)
            {
                continue;
            }

            shared.Add(match.Key);
            weight = Math.Min(weight, WeightOf(match.Word));
            both += weight;
            row[PairFeature.RarestShared] = Math.Max(row[PairFeature.RarestShared], weight);
            clash += word.IsNegated != match.Word.IsNegated ? weight : 0;
            agreement += word.IsNegated == match.Word.IsNegated ? weight : 0;
        }

        foreach (var word in later.Words)
        {
            others += WeightOf(word);
        }

        Fields(row, earlier, later, Math.Min(own, others), both);
        row[PairFeature.Share] = Math.Min(own, others) is > 0 and var least ? Math.Min(1, both / least) : 0;
        row[PairFeature.ShareOfLonger] = Math.Max(own, others) is > 0 and var most ? both / most : 0;
        row[PairFeature.SharedWords] = shared.Count;
        row[PairFeature.UnsharedEarlier] = own - both;
        row[PairFeature.UnsharedLater] = others - both;
        row[PairFeature.NegationClash] = clash;
        row[PairFeature.NegationAgreement] = agreement;
        var (around, aroundLater) = (_keysOfPassage[earlier.Evidence.Passage], _keysOfPassage[later.Evidence.Passage]);
        row[PairFeature.EarlierFoundAround] = Found(earlier, aroundLater);
        row[PairFeature.LaterFoundAround] = Found(later, around);
        row[PairFeature.PassagesShare] = Common(around, aroundLater);
        return shared;
    }

    // What shares no word may yet speak of one matter.
    private void Fields(FeatureRow row, ClauseMeaning earlier, ClauseMeaning later, double least, double both)
    {
        var (one, other) = (Weight(earlier, later), Weight(later, earlier));
        row[PairFeature.FieldShare] = least > 0 ? Math.Min(1, (both + Math.Min(one, other)) / least) : 0;
        foreach (var field in earlier.Fields)
        {
            if (later.Fields.Contains(field))
            {
                row[PairFeature.SharedFields]++;
                row[PairFeature.RarestField] = Math.Max(row[PairFeature.RarestField], field.Rarity);
            }
        }

        double Weight(ClauseMeaning mine, ClauseMeaning theirs) =>
            mine.Words.Where(word => Match(word, theirs) is null).Sum(word => WeightOf(word) * word.Fields.Where(theirs.Fields.Contains).Select(field => field.Rarity).DefaultIfEmpty().Max());
    }

    private PairLink Ties(FeatureRow row, ClauseMeaning earlier, ClauseMeaning later)
    {
        var (a, b) = (earlier.Evidence, later.Evidence);
        var (x, y) = (a.Statement, b.Statement);
        var link = PairLink.Between(a, b);
        row[PairFeature.Link] = link.Strength;
        row.Set(PairFeature.OneSubject, a.Subject is not null && a.Subject == b.Subject);
        row.Set(PairFeature.OneHolder, a.Holder is not null && a.Holder == b.Holder);
        row[PairFeature.NamedByBoth] = a.Named.Count(b.Named.Contains);
        row.Set(PairFeature.NamesApart, a.NamesSubject && b.NamesSubject && a.Subject != b.Subject);
        row[PairFeature.NumberedNamesApart] = Numbered(a.Named, b.Named) + Numbered(b.Named, a.Named);
        row.Set(PairFeature.OneStory, _stories.AreOne(x.ArticleId, y.ArticleId));
        row.Set(PairFeature.OneArticle, x.ArticleId == y.ArticleId);
        row.Set(PairFeature.OneSpeaker, x.Speaker == y.Speaker);
        row.Set(PairFeature.AcrossLanguages, x.Language != y.Language);
        return link;

        static int Numbered(IReadOnlyList<Party> one, IReadOnlyList<Party> other) => one.Count(party => party.Name.Any(char.IsDigit) && !other.Contains(party));
    }

    private static void Time(FeatureRow row, Statement earlier, Statement later)
    {
        const int LongAgo = 400;
        row[PairFeature.Days] = earlier.SaidOn is { } a && later.SaidOn is { } b && !a.Overlaps(b) ? Math.Min(LongAgo, Math.Abs(NodaTime.Period.DaysBetween(a.End, b.Start))) : 0;
        if (earlier.About is { } one && later.About is { } other)
        {
            row.Set(PairFeature.BothAbout, true);
            row.Set(PairFeature.AboutApart, !one.Overlaps(other));
        }

        if (earlier is { About: { } deadline, Kind: StatementKind.Commitment or StatementKind.Prediction } && later.SaidOn is { } said)
        {
            row.Set(PairFeature.LaterAfterDeadline, said.Start > deadline.End);
            row.Set(PairFeature.LaterBeforeDeadline, said.End < deadline.Start);
        }
    }

    private void Compare(FeatureRow row, ClauseMeaning earlier, ClauseMeaning later)
    {
        var (one, other) = (PropositionOf(earlier), PropositionOf(later));
        var (values, forward) = _comparer.Measure(one, other);
        var (_, backward) = _comparer.Measure(other, one);
        row.SetAlignment(values);
        row[PairFeature.Entailment] = forward[1];
        row[PairFeature.Contradiction] = forward[2];
        row[PairFeature.EntailmentBackward] = backward[1];
        row[PairFeature.ContradictionBackward] = backward[2];
    }

    private Proposition PropositionOf(ClauseMeaning meaning)
    {
        if (!_propositions.TryGetValue(meaning, out var proposition))
        {
            _propositions[meaning] = proposition = _comparer.Prepare(meaning.Evidence.Statement.Text, meaning.Evidence.Statement.Language);
        }

        return proposition;
    }

    private double Found(ClauseMeaning meaning, HashSet<string> keys)
    {
        double all = 0, found = 0;
        foreach (var word in meaning.Words)
        {
            var weight = WeightOf(word);
            all += weight;
            found += word.Keys.Any(keys.Contains) ? weight : 0;
        }

        return all > 0 ? found / all : 0;
    }

    private static double Common(HashSet<string> one, HashSet<string> other)
    {
        var both = one.Count(key => IsCounted(key) && other.Contains(key));
        var all = one.Count(IsCounted) + other.Count(IsCounted) - both;
        return all > 0 ? (double)both / all : 0;

        // A family says again what its concept has said.
        static bool IsCounted(string key) => key[0] != 'f';
    }

    // How rare the word is in the language, whatever the corpus: a model that was trained on small stories must hold in large archives.
    private double WeightOf(ContentWord word)
    {
        if (!_weights.TryGetValue(word, out var weight))
        {
            weight = Least;
            foreach (var key in word.Keys.Where(key => key[0] == 's'))
            {
                weight = Math.Max(weight, _comparer.RarityOf(word.Language, key[2..]));
            }

            _weights[word] = weight;
        }

        return weight;
    }

    private static (string Key, ContentWord Word)? Match(ContentWord word, ClauseMeaning other)
    {
        foreach (var key in word.Keys)
        {
            if (other.Keys.Contains(key) && other.Words.Find(item => item.Keys.Contains(key)) is { } match)
            {
                return (key, match);
            }
        }

        return null;
    }
}

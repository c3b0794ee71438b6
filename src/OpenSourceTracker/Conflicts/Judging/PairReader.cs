using System.Collections.Concurrent;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Measures two clauses of one corpus that are laid side by side.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class PairReader
{
    private readonly Stories _stories;
    private readonly PropositionComparer _comparer;
    private readonly WordModel _disputes;
    private readonly ClashReader _clashes;
    private readonly ValueReader _values;
    private readonly ILookup<ClauseMeaning, ClaimEvidence> _claims;
    private readonly Dictionary<Passage, PassageKeys> _passages;
    private readonly Dictionary<string, ArticleKeys> _articles;
    private readonly ConcurrentDictionary<ClauseMeaning, PairSide> _sides;
    private readonly PairReader? _others;

    public PairReader(IReadOnlyList<ClauseMeaning> meanings, ILookup<ClauseMeaning, ClaimEvidence> claims, Stories stories, Thesaurus thesaurus, PropositionComparer comparer, WordModel disputes)
        : this(claims, stories, new(thesaurus), new(thesaurus), comparer, disputes, [], new(StringComparer.Ordinal)) => Add(meanings);

    private PairReader(ILookup<ClauseMeaning, ClaimEvidence> claims, Stories stories, ClashReader clashes, ValueReader values, PropositionComparer comparer, WordModel disputes, Dictionary<Passage, PassageKeys> passages, Dictionary<string, ArticleKeys> articles) =>
        (_claims, _stories, _clashes, _values, _comparer, _disputes, _passages, _articles, _sides) = (claims, stories, clashes, values, comparer, disputes, passages, articles, []);

    // Others, and clauses of articles of their own beside them.
    private PairReader(PairReader others, IReadOnlyList<ClauseMeaning> meanings, ILookup<ClauseMeaning, ClaimEvidence> claims)
        : this(claims, others._stories.Beside(meanings), others._clashes, others._values, others._comparer, others._disputes, new(others._passages), new(others._articles, StringComparer.Ordinal))
    {
        _others = others;
        Add(meanings);
    }

    /// <summary>The same with clauses of another article laid beside these; what was read of these is not read again.</summary>
    public PairReader Beside(IReadOnlyList<ClauseMeaning> meanings, ILookup<ClauseMeaning, ClaimEvidence> claims) => new(this, meanings, claims);

    private void Add(IReadOnlyList<ClauseMeaning> meanings)
    {
        foreach (var meaning in meanings)
        {
            (_passages.TryGetValue(meaning.Evidence.Passage, out var keys) ? keys : _passages[meaning.Evidence.Passage] = new()).Add(meaning.Keys);
            (_articles.TryGetValue(meaning.Evidence.Statement.ArticleId, out var article) ? article : _articles[meaning.Evidence.Statement.ArticleId] = new()).Add(meaning);
        }
    }

    public (float[] Features, PairLink Link, IReadOnlyList<string> Shared) Read(ClauseMeaning earlier, ClauseMeaning later) => Read(SideOf(earlier), SideOf(later), null)!.Value;

    /// <summary>The same; nothing where a pair is far from a conflict by all features but the probabilities that the comparer of propositions gives, which cost as much as all others.</summary>
    public (float[] Features, PairLink Link, IReadOnlyList<string> Shared)? ReadUnless(Func<float[], bool> isFar, ClauseMeaning earlier, ClauseMeaning later) => Read(SideOf(earlier), SideOf(later), isFar);

    /// <summary>Lets go of what was kept of a clause that is in no more pairs.</summary>
    public void Forget(ClauseMeaning meaning) => _sides.TryRemove(meaning, out _);

    private (float[] Features, PairLink Link, IReadOnlyList<string> Shared)? Read(PairSide one, PairSide other, Func<float[], bool>? isFar)
    {
        var row = new FeatureRow();
        var (earlier, later) = (one.Meaning, other.Meaning);
        (string? Key, int Word)[] matches = [.. earlier.Words.Select(word => Match(word, later))];
        var shared = Overlap(row, one, other, matches);
        Local(row, one, other, matches);
        var link = Ties(row, earlier, later).OrMatter(row[PairFeature.Share], shared).OrStory(row[PairFeature.OneStory] > 0);
        Time(row, earlier.Evidence.Statement, later.Evidence.Statement);
        _clashes.Read(row, one, other);
        _values.Read(row, one, other, new(matches, _passages[earlier.Evidence.Passage], _passages[later.Evidence.Passage]));
        AxisReader.Read(row, one, other);
        SideReader.Read(row, earlier, later);
        Standing.Read(row, one.Standing, other.Standing);
        RuleReader.Read(row, ClaimsOf(earlier), ClaimsOf(later), link, shared.Count);
        var laid = _comparer.Lay(one.Proposition, other.Proposition);
        row.SetAlignment(laid.Plain);
        if (isFar is not null && isFar(row.Rounded()))
        {
            return null;
        }

        Compare(row, laid, _comparer.Lay(other.Proposition, one.Proposition));
        return (row.Rounded(), link, shared);
    }

    // Whose clause it is: the others', or one laid beside them.
    private PairReader HomeOf(ClauseMeaning meaning) => _others is not null && _others._passages.ContainsKey(meaning.Evidence.Passage) ? _others.HomeOf(meaning) : this;

    private IEnumerable<ClaimEvidence> ClaimsOf(ClauseMeaning meaning) => HomeOf(meaning)._claims[meaning];

    private PairSide SideOf(ClauseMeaning meaning) => HomeOf(meaning)._sides.GetOrAdd(meaning, static (clause, reader) => new(clause, reader._comparer, reader._disputes), this);

    private List<string> Overlap(FeatureRow row, PairSide one, PairSide other, (string? Key, int Word)[] matches)
    {
        double both = 0, clash = 0, agreement = 0;
        var shared = new List<string>();
        var words = one.Meaning.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (matches[i] is not ({ } key, var at))
            {
                continue;
            }

            shared.Add(key);
            var weight = Math.Min(one.WeightAt(i), other.WeightAt(at));
            both += weight;
            row[PairFeature.RarestShared] = Math.Max(row[PairFeature.RarestShared], weight);
            var isClash = words[i].IsNegated != other.Meaning.Words[at].IsNegated;
            clash += isClash ? weight : 0;
            agreement += isClash ? 0 : weight;
        }

        Fields(row, one, other, both);
        row[PairFeature.Share] = Math.Min(one.Weight, other.Weight) is > 0 and var least ? Math.Min(1, both / least) : 0;
        row[PairFeature.ShareOfLonger] = Math.Max(one.Weight, other.Weight) is > 0 and var most ? both / most : 0;
        row[PairFeature.SharedWords] = shared.Count;
        row[PairFeature.UnsharedEarlier] = one.Weight - both;
        row[PairFeature.UnsharedLater] = other.Weight - both;
        row[PairFeature.NegationClash] = clash;
        row[PairFeature.NegationAgreement] = agreement;
        var (around, aroundLater) = (_passages[one.Meaning.Evidence.Passage], _passages[other.Meaning.Evidence.Passage]);
        row[PairFeature.EarlierFoundAround] = aroundLater.ShareOf(one);
        row[PairFeature.LaterFoundAround] = around.ShareOf(other);
        row[PairFeature.PassagesShare] = around.ShareWith(aroundLater);
        return shared;
    }

    // What only these two share of all that their articles say.
    private void Local(FeatureRow row, PairSide one, PairSide other, (string? Key, int Word)[] matches)
    {
        var (mine, theirs) = (_articles[one.Meaning.Evidence.Statement.ArticleId], _articles[other.Meaning.Evidence.Statement.ArticleId]);
        var (both, related, least) = (0.0, 0.0, Math.Min(one.Weight, other.Weight));
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] is ({ } key, var at))
            {
                var rarity = ArticleKeys.RarityOf(key, mine, theirs);
                var weight = rarity * Math.Min(one.WeightAt(i), other.WeightAt(at));
                both += weight;
                row[PairFeature.LocalRarest] = Math.Max(row[PairFeature.LocalRarest], weight);
                row[PairFeature.SoleShared] += rarity >= 1 ? 1 : 0;
                continue;
            }

            var rarest = 0.0;
            foreach (var field in one.Meaning.Words[i].Fields)
            {
                rarest = other.Meaning.Fields.Contains(field) ? Math.Max(rarest, ArticleKeys.RarityOf(field, mine, theirs)) : rarest;
            }

            related += one.WeightAt(i) * rarest;
        }

        foreach (var field in one.Meaning.Fields)
        {
            if (other.Meaning.Fields.Contains(field))
            {
                row[PairFeature.LocalRarestField] = Math.Max(row[PairFeature.LocalRarestField], field.Rarity * ArticleKeys.RarityOf(field, mine, theirs));
            }
        }

        row[PairFeature.LocalShare] = least > 0 ? Math.Min(1, both / least) : 0;
        row[PairFeature.LocalFieldShare] = least > 0 ? Math.Min(1, (both + related) / least) : 0;
    }

    // What shares no word may yet speak of one matter.
    private static void Fields(FeatureRow row, PairSide one, PairSide other, double both)
    {
        var least = Math.Min(one.Weight, other.Weight);
        row[PairFeature.FieldShare] = least > 0 ? Math.Min(1, (both + Math.Min(Weight(one, other.Meaning), Weight(other, one.Meaning))) / least) : 0;
        foreach (var field in one.Meaning.Fields)
        {
            if (other.Meaning.Fields.Contains(field))
            {
                row[PairFeature.SharedFields]++;
                row[PairFeature.RarestField] = Math.Max(row[PairFeature.RarestField], field.Rarity);
            }
        }

        static double Weight(PairSide mine, ClauseMeaning theirs)
        {
            var weight = 0.0;
            for (var i = 0; i < mine.Meaning.Words.Count; i++)
            {
                var word = mine.Meaning.Words[i];
                var rarest = 0.0;
                foreach (var field in word.Fields)
                {
                    rarest = theirs.Fields.Contains(field) ? Math.Max(rarest, field.Rarity) : rarest;
                }

                weight += rarest > 0 && Match(word, theirs).Key is null ? mine.WeightAt(i) * rarest : 0;
            }

            return weight;
        }
    }

    // So many paragraphs apart is far in one text.
    private const int Far = 8;

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
        row[PairFeature.ArticlesShare] = _stories.ShareOf(x.ArticleId, y.ArticleId);
        row.Set(PairFeature.OneArticle, x.ArticleId == y.ArticleId);
        row.Set(PairFeature.OneSpeaker, x.Speaker == y.Speaker);
        row[PairFeature.Apart] = x.ArticleId == y.ArticleId ? Math.Min(Far, Math.Abs(a.Passage.Index - b.Passage.Index)) : Far + 1;
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

    private void Compare(FeatureRow row, LaidPair laid, LaidPair turned)
    {
        var (forward, backward) = (_comparer.Weigh(laid), _comparer.Weigh(turned));
        row[PairFeature.Entailment] = forward[1];
        row[PairFeature.Contradiction] = forward[2];
        row[PairFeature.EntailmentBackward] = backward[1];
        row[PairFeature.ContradictionBackward] = backward[2];
    }

    private static (string? Key, int Word) Match(ContentWord word, ClauseMeaning other)
    {
        foreach (var key in word.Keys)
        {
            if (other.Keys.Contains(key) && other.Words.FindIndex(item => item.Keys.Contains(key)) is >= 0 and var at)
            {
                return (key, at);
            }
        }

        return (null, -1);
    }
}

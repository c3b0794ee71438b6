using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>What a person can read off two clauses that may disagree: how they are tied, what they share, where they clash.</summary>
internal sealed class PairFeatures
{
    private static readonly string[] s_gates = ["validity.elapsed", "object.other", "object.version", "party.distant", "party.other", "asserted.not", "source.same", "opinion.outsider"];
    private readonly Corpus corpus;
    private readonly Thesaurus thesaurus;
    private readonly Stories stories;
    private readonly Dictionary<Passage, HashSet<string>> _keysOfPassage = [];
    private readonly ILookup<ClauseMeaning, ClaimEvidence> _claims;
    private readonly IReadOnlyList<IRule> _rules;

    public PairFeatures(Corpus corpus, Thesaurus thesaurus, Stories stories, IReadOnlyList<ClauseMeaning> meanings, IEnumerable<ClaimEvidence> claims, IReadOnlyList<IRule> rules)
    {
        (this.corpus, this.thesaurus, this.stories, _rules) = (corpus, thesaurus, stories, rules);
        _claims = claims.ToLookup(claim => claim.Meaning);
        foreach (var meaning in meanings)
        {
            if (!_keysOfPassage.TryGetValue(meaning.Evidence.Passage, out var keys))
            {
                _keysOfPassage[meaning.Evidence.Passage] = keys = new(StringComparer.Ordinal);
            }

            keys.UnionWith(meaning.Keys);
        }
    }

    public static readonly string[] Names =
    [
        "share", "share-long", "shared", "rarest", "shared-events", "link", "one-subject", "one-holder", "named-both", "one-story", "one-article", "one-speaker", "days",
        "negation-clash", "negation-agree", "opposite-clash", "event-agree", "negated-earlier", "negated-later", "one-negated",
        "pole-clash", "pole-agree", "pole-clash-weak", "number-clash", "number-agree", "number-ratio", "numbers-both", "date-clash", "date-agree", "dates-both",
        "earlier-commitment", "earlier-denial", "earlier-continuity", "earlier-fact", "earlier-change", "earlier-opinion", "earlier-prediction",
        "later-commitment", "later-denial", "later-continuity", "later-fact", "later-change", "later-opinion", "later-prediction",
        "earlier-narrator", "earlier-named", "later-narrator", "later-named", "later-reported", "earlier-reported",
        "not-asserted", "conditional", "possible", "partly", "only", "all", "temporary", "not-yet", "correction", "repeated", "contrast", "heading",
        "unshared-earlier", "unshared-later", "names-apart", "digits-apart", "future-earlier", "future-later", "languages",
        "earlier-around", "later-around", "passages", "excluded", "rule", "gated", "rule-pole", "rule-truth", "rule-number", "rule-date", .. s_gates,
    ];

    public float[] Of(ClauseMeaning earlier, ClauseMeaning later)
    {
        var f = new float[Names.Length];
        var k = 0;
        var (a, b) = (earlier.Evidence, later.Evidence);
        var (x, y) = (a.Statement, b.Statement);
        double own = 0, others = 0, both = 0, rarest = 0, negationClash = 0, negationAgree = 0;
        int shared = 0, events = 0;
        foreach (var word in earlier.Words)
        {
            var weight = WeightOf(word);
            own += weight;
            if (Match(word, later) is not { } match)
            {
                continue;
            }

            weight = Math.Min(weight, WeightOf(match));
            both += weight;
            shared++;
            rarest = Math.Max(rarest, weight);
            if (word.IsNegated != match.IsNegated)
            {
                negationClash += weight;
            }
            else
            {
                negationAgree += weight;
            }
        }

        foreach (var word in later.Words)
        {
            others += WeightOf(word);
        }

        double opposite = 0, agree = 0;
        foreach (var one in earlier.Events)
        {
            foreach (var other in later.Events)
            {
                var weight = Math.Min(corpus.Weight("c:" + one.Concept), corpus.Weight("c:" + other.Concept));
                switch (Relation(one.Concept, other.Concept))
                {
                    case 1:
                        events++;
                        agree = one.IsNegated == other.IsNegated ? Math.Max(agree, weight) : agree;
                        opposite = one.IsNegated != other.IsNegated ? Math.Max(opposite, weight) : opposite;
                        break;
                    case -1:
                        opposite = one.IsNegated == other.IsNegated ? Math.Max(opposite, weight) : opposite;
                        agree = one.IsNegated != other.IsNegated ? Math.Max(agree, weight) : agree;
                        break;
                }
            }
        }

        var link = PairLink.Between(a, b);
        Add(Math.Min(own, others) is > 0 and var least ? both / least : 0);
        Add(Math.Max(own, others) is > 0 and var most ? both / most : 0);
        Add(shared);
        Add(rarest);
        Add(events);
        Add(link.Strength);
        Add(a.Subject is not null && a.Subject == b.Subject);
        Add(a.Holder is not null && a.Holder == b.Holder);
        Add(a.Named.Count(b.Named.Contains));
        Add(stories.AreOne(x.ArticleId, y.ArticleId));
        Add(x.ArticleId == y.ArticleId);
        Add(x.Speaker == y.Speaker);
        Add(Math.Min(400, DaysBetween(x, y)));
        Add(negationClash);
        Add(negationAgree);
        Add(opposite);
        Add(agree);
        var (n1, n2) = (earlier.Words.Count(word => word.IsNegated), later.Words.Count(word => word.IsNegated));
        Add(n1);
        Add(n2);
        Add((n1 == 0) != (n2 == 0));
        Poles(earlier, later, Add);
        Numbers(earlier, later, Add);
        Dates(earlier, later, Add);
        foreach (var side in (ReadOnlySpan<Statement>)[x, y])
        {
            Add(side.Kind == StatementKind.Commitment);
            Add(side.Kind == StatementKind.Denial);
            Add(side.Kind == StatementKind.Continuity);
            Add(side.Kind == StatementKind.Fact);
            Add(side.Kind == StatementKind.Change);
            Add(side.Kind == StatementKind.Opinion);
            Add(side.Kind == StatementKind.Prediction);
        }

        Add(x.Attribution == AttributionForm.Narrator);
        Add(x.SpeakerClass == SourceClass.Named);
        Add(y.Attribution == AttributionForm.Narrator);
        Add(y.SpeakerClass == SourceClass.Named);
        Add(y.Attribution == AttributionForm.Reported);
        Add(x.Attribution == AttributionForm.Reported);
        Add((a.IsNotAsserted || a.IsRefuted ? 1 : 0) + (b.IsNotAsserted || b.IsRefuted ? 1 : 0));
        Add((x.Certainty == Certainty.Conditional ? 1 : 0) + (y.Certainty == Certainty.Conditional ? 1 : 0));
        Add((x.Certainty == Certainty.Possible ? 1 : 0) + (y.Certainty == Certainty.Possible ? 1 : 0));
        Mark("polarity.notall");
        Mark("polarity.only");
        Mark("polarity.all");
        Mark("aspect.temporary");
        Mark("polarity.notyet");
        Mark("discourse.correction");
        Add((a.IsRepeated ? 1 : 0) + (b.IsRepeated ? 1 : 0));
        Mark("discourse.ratherthan");
        Add((a.Passage.Block.Kind == Articles.ArticleBlockKind.Heading ? 1 : 0) + (b.Passage.Block.Kind == Articles.ArticleBlockKind.Heading ? 1 : 0));
        Add(own - both);
        Add(others - both);
        Add(a.NamesSubject && b.NamesSubject && a.Subject != b.Subject);
        Add(a.Named.Count(p => p.Name.Any(char.IsDigit) && !b.Named.Contains(p)) + b.Named.Count(p => p.Name.Any(char.IsDigit) && !a.Named.Contains(p)));
        Add(earlier.Marks.Contains("modality.future") || earlier.Marks.Contains("modality.plan"));
        Add(later.Marks.Contains("modality.future") || later.Marks.Contains("modality.plan"));
        Add(x.Language != y.Language);
        var (around, aroundLater) = (_keysOfPassage[a.Passage], _keysOfPassage[b.Passage]);
        Add(Around(earlier, aroundLater));
        Add(Around(later, around));
        Add(Common(around, aroundLater));
        Claims(earlier, later, link, (float)(both / Math.Max(0.1, Math.Min(own, others))), shared, Add);
        return k == f.Length ? f : throw new InvalidOperationException($"{k} of {f.Length} features.");

        void Add(object value) => f[k++] = value switch { bool truth => truth ? 1 : 0, _ => Convert.ToSingle(value, System.Globalization.CultureInfo.InvariantCulture) };

        void Mark(string mark) => Add((earlier.Marks.Contains(mark) ? 1 : 0) + (later.Marks.Contains(mark) ? 1 : 0));
    }

    private double Around(ClauseMeaning meaning, HashSet<string> keys)
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

    private double Common(HashSet<string> one, HashSet<string> other)
    {
        double all = 0, both = 0;
        foreach (var key in one.Where(key => key[0] != 'f'))
        {
            var weight = corpus.Weight(key);
            all += weight;
            both += other.Contains(key) ? weight : 0;
        }

        double rest = other.Where(key => key[0] != 'f' && !one.Contains(key)).Sum(corpus.Weight);
        return all + rest > 0 ? both / (all + rest) : 0;
    }

    private void Claims(ClauseMeaning earlier, ClauseMeaning later, PairLink link, float share, int shared, Action<object> add)
    {
        int excluded = 0, gated = 0;
        var rule = 0.0;
        var kinds = new double[4];
        var stops = new HashSet<string>(StringComparer.Ordinal);
        link = link.OrMatter(share, [.. Enumerable.Repeat("c:x", shared)]).OrStory(stories.AreOne(earlier.Evidence.Statement.ArticleId, later.Evidence.Statement.ArticleId));
        foreach (var one in _claims[earlier])
        {
            foreach (var other in _claims[later])
            {
                if (one.Claim.Property != other.Claim.Property || (one.IsImplied && other.IsImplied) || Gates.Equal(one, other) is not null)
                {
                    continue;
                }

                excluded++;
                if (Gates.First(one, other, link) is { } stop)
                {
                    gated++;
                    stops.Add(stop.Code);
                    continue;
                }

                if (_rules.FirstOrDefault(item => item.Compare(one.Claim, other.Claim) is not null) is not null)
                {
                    var confidence = Confidence.Of(one, other, link, share, shared, true);
                    rule = Math.Max(rule, confidence);
                    kinds[(int)one.Claim.ValueKind] = Math.Max(kinds[(int)one.Claim.ValueKind], confidence);
                }
            }
        }

        add(excluded);
        add(rule);
        add(gated);
        foreach (var kind in kinds)
        {
            add(kind);
        }

        foreach (var code in s_gates)
        {
            add(stops.Contains(code));
        }
    }

    private double WeightOf(ContentWord word)
    {
        var weight = 0.0;
        foreach (var key in word.Keys)
        {
            weight = Math.Max(weight, corpus.Weight(key));
        }

        return weight;
    }

    private static ContentWord? Match(ContentWord word, ClauseMeaning other)
    {
        foreach (var key in word.Keys)
        {
            if (other.Keys.Contains(key))
            {
                return other.Words.Find(item => item.Keys.Contains(key));
            }
        }

        return null;
    }

    private int Relation(string one, string other)
    {
        if (one == other || thesaurus[one]?.Broader == other || thesaurus[other]?.Broader == one)
        {
            return 1;
        }

        if (thesaurus.AreOpposites(one, other))
        {
            return -1;
        }

        var (mine, theirs) = (thesaurus.FamiliesOf(one), thesaurus.FamiliesOf(other));
        foreach (var family in mine)
        {
            foreach (var second in theirs)
            {
                if (family.Id == second.Id)
                {
                    return 1;
                }

                if (family.Opposites.Contains(second.Id) || second.Opposites.Contains(family.Id))
                {
                    return -1;
                }
            }
        }

        return 0;
    }

    private static void Poles(ClauseMeaning earlier, ClauseMeaning later, Action<object> add)
    {
        int clash = 0, agree = 0, weak = 0;
        foreach (var one in earlier.Poles)
        {
            foreach (var other in later.Poles.Where(pole => pole.Property == one.Property))
            {
                var same = (one.Pole == other.Pole) == (one.IsNegated == other.IsNegated);
                if (one.IsWeak || other.IsWeak)
                {
                    weak += same ? 0 : 1;
                }
                else if (same)
                {
                    agree++;
                }
                else
                {
                    clash++;
                }
            }
        }

        add(clash);
        add(agree);
        add(weak);
    }

    private static void Numbers(ClauseMeaning earlier, ClauseMeaning later, Action<object> add)
    {
        int clash = 0, agree = 0;
        var ratio = 0.0;
        foreach (var one in earlier.Counts)
        {
            foreach (var other in later.Counts)
            {
                var sharedCounted = one.Counted.Intersect(other.Counted).Count();
                if (one.Quantity.Unit != other.Quantity.Unit || one.Quantity.IsChange != other.Quantity.IsChange || (sharedCounted == 0 && one.Quantity.Unit is null))
                {
                    continue;
                }

                if (one.Quantity.Agrees(other.Quantity))
                {
                    agree++;
                }
                else
                {
                    clash = Math.Max(clash, 1 + sharedCounted);
                    var (low, high) = (Math.Min(one.Quantity.Low, other.Quantity.Low), Math.Max(one.Quantity.Low, other.Quantity.Low));
                    ratio = Math.Max(ratio, high > 0 ? (double)(low / high) : 0);
                }
            }
        }

        add(clash);
        add(agree);
        add(ratio);
        add(earlier.Counts.Count > 0 && later.Counts.Count > 0);
    }

    private void Dates(ClauseMeaning earlier, ClauseMeaning later, Action<object> add)
    {
        int clash = 0, agree = 0;
        foreach (var one in earlier.Dates)
        {
            foreach (var other in later.Dates)
            {
                if (Relation(one.Event, other.Event) != 1)
                {
                    continue;
                }

                if (one.Date.Period!.Overlaps(other.Date.Period!))
                {
                    agree++;
                }
                else
                {
                    clash++;
                }
            }
        }

        add(Math.Min(3, clash));
        add(Math.Min(3, agree));
        add(earlier.Dates.Count > 0 && later.Dates.Count > 0);
    }

    private static int DaysBetween(Statement one, Statement other) =>
        one.SaidOn is { } a && other.SaidOn is { } b && !a.Overlaps(b) ? Math.Abs(NodaTime.Period.DaysBetween(a.End < b.End ? a.End : b.End, a.End < b.End ? b.Start : a.Start)) : 0;
}

using System.Collections.Frozen;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts.Reported;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>
/// Finds what a text says more firmly than its source: a "may" that becomes "has", a source that falls away, a headline that goes further than the text below;
/// within one article, and in one that names the other as its source.
/// </summary>
internal static class FidelityFinder
{
    // Of one article so many clauses of a kind are laid side by side.
    private const int Most = 20;
    private const int LeastNames = 2;
    private const int MostTellings = 3;
    private const int PassedOnWithin = 3;
    private const int LeastName = 4;

    private static readonly RuleDescription s_inflation = new("OST0401", "certainty-inflation", "\"May\" that becomes \"has\"", "A text gives as certain what it, or the text that it names as its source, has given as possible.");
    private static readonly RuleDescription s_dropped = new("OST0402", "attribution-dropped", "A source that falls away", "A text asserts in its own voice what it, or the text that it names as its source, has given as another's word.");
    private static readonly RuleDescription s_headline = new("OST0403", "headline-mismatch", "A headline that goes further", "A headline asserts what the text below gives as possible or as another's word.");
    private static readonly FrozenSet<string> s_weighing = ClosedWords.Of("weighing");

    /// <summary>The rules that are found here, for the catalogue.</summary>
    public static IReadOnlyList<RuleDescription> Rules { get; } = [s_inflation, s_dropped, s_headline];

    public static IEnumerable<FidelityFinding> Find(IReadOnlyList<ClaimEvidence> claims, IReadOnlyList<ClauseMeaning> meanings, Corpus corpus, Concerns concerns)
    {
        foreach (var found in FindPassedOn(claims, corpus, concerns))
        {
            yield return found;
        }

        foreach (var group in claims.Where(IsComparable).GroupBy(claim => (claim.Claim.Statement!.ArticleId, claim.Claim.Property, claim.Claim.Value)))
        {
            var members = group.OrderBy(claim => claim.Claim.Statement!.Span.Start).ToList();
            var pairs = members.Where(IsCautious).Take(Most).SelectMany(cautious => members.Where(IsFirm).Take(Most).Select(firm => Judge(cautious, firm, corpus, concerns))).OfType<FidelityFinding>();
            foreach (var best in pairs.GroupBy(found => found.Rule == s_headline).OrderBy(found => found.Key).Select(found => found.MaxBy(item => item.Share)!))
            {
                yield return best;
            }
        }

        foreach (var article in meanings.Where(meaning => !meaning.Evidence.IsNotAsserted).GroupBy(meaning => meaning.Evidence.Statement.ArticleId, StringComparer.Ordinal))
        {
            foreach (var found in FindRetold(article.OrderBy(meaning => meaning.Evidence.Statement.Span.Start).ToList(), corpus))
            {
                yield return found;
            }
        }
    }

    /// <summary>Headlines that stand apart from the text ("title: …"): of each, what it asserts and the text below, which nowhere is as firm, gives with care.</summary>
    public static IEnumerable<FidelityFinding> FindAbove(IReadOnlyList<ClaimEvidence> claims, IReadOnlyList<ClaimEvidence> headlines, Corpus corpus, Concerns concerns)
    {
        if (headlines.Count == 0)
        {
            yield break;
        }

        var below = claims.Where(IsComparable).ToLookup(claim => (claim.Claim.Statement!.ArticleId, claim.Claim.Property, claim.Claim.Value));
        foreach (var headline in headlines.Where(claim => IsComparable(claim) && IsFirm(claim)))
        {
            var members = below[(headline.Claim.Statement!.ArticleId, headline.Claim.Property, headline.Claim.Value)].OrderBy(claim => claim.Claim.Statement!.Span.Start).ToList();
            if (!members.Exists(claim => IsFirm(claim) || claim.Claim.Act is StatementKind.Commitment) && members.Where(IsCautious).Take(Most).Select(cautious => Judge(cautious, headline, corpus, concerns)).OfType<FidelityFinding>().MaxBy(found => found.Share) is { } best)
            {
                yield return best;
            }
        }
    }

    // Another text that names the outlet or source, of the same days: what it rests on was given with care.
    private static IEnumerable<FidelityFinding> FindPassedOn(IReadOnlyList<ClaimEvidence> claims, Corpus corpus, Concerns concerns)
    {
        var named = new Dictionary<(string Article, string Name), bool>();
        foreach (var group in claims.Where(claim => IsComparable(claim) && claim.Pole is not null).GroupBy(claim => (claim.Claim.Property, claim.Claim.Value)))
        {
            var members = group.OrderBy(claim => claim.Claim.Statement!.Id, StringComparer.Ordinal).ToList();
            var byDay = members.Where(IsFirm).ToLookup(DayOf);
            foreach (var cautious in members.Where(claim => IsCautious(claim) && DayOf(claim) is not null))
            {
                // Only texts of the days that follow are looked at, however large the archive.
                var firms = Enumerable.Range(0, PassedOnWithin + 1).SelectMany(after => byDay[DayOf(cautious)!.Value.PlusDays(after)]).OrderBy(claim => claim.Claim.Statement!.Id, StringComparer.Ordinal);
                var pairs = firms.Where(firm => IsPassedOn(cautious.Meaning.Evidence, firm.Meaning.Evidence, named)).Take(Most).Select(firm => Judge(cautious, firm, corpus, concerns)).OfType<FidelityFinding>();
                foreach (var best in pairs.GroupBy(found => found.Firm.Claim.Statement!.ArticleId, StringComparer.Ordinal).Select(found => found.MaxBy(item => item.Share)!))
                {
                    yield return best;
                }
            }
        }
    }

    private static NodaTime.LocalDate? DayOf(ClaimEvidence claim) => claim.Meaning.Evidence.Passage.Article.PublishedOn?.Start;

    private static bool IsPassedOn(StatementEvidence cautious, StatementEvidence firm, Dictionary<(string Article, string Name), bool> named)
    {
        var (first, second) = (cautious.Passage.Article, firm.Passage.Article);
        return first.Id != second.Id && first.Publisher != second.Publisher
            && (IsNamed(second, first.Publisher, named) || (cautious.Statement.Attribution == AttributionForm.Reported && cautious.Speaker.Party is { } source && IsNamed(second, source.Name, named)));
    }

    // A text is searched once for each name, however many claims it makes.
    private static bool IsNamed(Article article, string? name, Dictionary<(string Article, string Name), bool> named)
    {
        if (name is not { Length: >= LeastName })
        {
            return false;
        }

        if (!named.TryGetValue((article.Id, name), out var isNamed))
        {
            named[(article.Id, name)] = isNamed = article.Blocks.Any(block => article.Content.AsSpan(block.Span.Start, block.Span.Length).Contains(name, StringComparison.Ordinal));
        }

        return isNamed;
    }

    private static FidelityFinding? Judge(ClaimEvidence cautious, ClaimEvidence firm, Corpus corpus, Concerns concerns)
    {
        if (firm.Meaning.Evidence.Passage == cautious.Meaning.Evidence.Passage || !AreOfOneMatter(cautious, firm, concerns))
        {
            return null;
        }

        var isHeadline = IsHeadline(firm.Meaning);
        var (share, shared) = corpus.Overlap(cautious.Meaning, firm.Meaning, new HashSet<string>(StringComparer.Ordinal));

        // What stands above the report is its summary, unless it is a headline; below it the discourse has moved on.
        var least = firm.Pole is null ? 0.6 : isHeadline && NamesSubjectOf(cautious.Meaning, firm.Meaning.Evidence.Passage, concerns) ? 0 : 0.1;
        return share < least || (!isHeadline && firm.Claim.Statement!.ArticleId == cautious.Claim.Statement!.ArticleId && firm.Claim.Statement.Span.Start < cautious.Claim.Statement.Span.Start) ? null
            : Tell(cautious, firm, isHeadline, cautious.Claim.Certainty == Certainty.Possible || IsWeighed(cautious.Meaning), share, shared);
    }

    // The same of the same names, in another language or other words, where no topic knows what it is: nearly all that the one names the other names, and one event is in both.
    private static IEnumerable<FidelityFinding> FindRetold(List<ClauseMeaning> article, Corpus corpus)
    {
        var happenings = article.SelectMany(meaning => meaning.Events.Select(happening => happening.Concept).Distinct()).GroupBy(concept => concept, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var firm in article.Where(IsFirm))
        {
            var names = NamesOf(firm);
            if (names.Count < LeastNames)
            {
                continue;
            }

            foreach (var cautious in article.Where(meaning => IsCautious(meaning) && meaning.Evidence.Passage != firm.Evidence.Passage))
            {
                var isHeadline = IsHeadline(firm);
                if ((isHeadline || cautious.Evidence.Statement.Span.Start < firm.Evidence.Statement.Span.Start) && HaveNamesInCommon(names, NamesOf(cautious)) && EventInBoth(cautious, firm, happenings) is { } happening)
                {
                    var (share, shared) = corpus.Overlap(cautious, firm, new HashSet<string>(StringComparer.Ordinal));
                    yield return Tell(ClaimBuilder.Proposition(cautious, happening, true), ClaimBuilder.Proposition(firm, happening, true), isHeadline, cautious.Evidence.Statement.Certainty == Certainty.Possible, share, shared);
                    break;
                }
            }
        }
    }

    // Two at least, and two thirds of those that the firm telling has.
    private static bool HaveNamesInCommon(HashSet<Party> firm, HashSet<Party> cautious) => firm.Count(cautious.Contains) is >= LeastNames and var common && 3 * common >= 2 * firm.Count;

    // What a story tells again and again (say, make, have) is no event of its own.
    private static string? EventInBoth(ClauseMeaning one, ClauseMeaning other, Dictionary<string, int> happenings) =>
        one.Events.Where(happening => happening.Kind == 'v' && happenings[happening.Concept] <= MostTellings && other.Events.Exists(item => item.Concept == happening.Concept && item.IsNegated == happening.IsNegated)).Select(happening => happening.Concept).Order(StringComparer.Ordinal).FirstOrDefault();

    private static HashSet<Party> NamesOf(ClauseMeaning meaning) => [.. meaning.Evidence.Named.Where(party => party.Kind != MentionKind.Place)];

    private static FidelityFinding Tell(ClaimEvidence cautious, ClaimEvidence firm, bool isHeadline, bool isPossible, double share, List<string> shared)
    {
        var source = cautious.Claim.Speaker == "narrator" ? Message.Of("source.report") : Message.Word("speaker", cautious.Claim.Speaker);
        (string, Message)[] what = [("property", Message.Word("property", firm.Claim.Property)), ("value", Message.Word("value", firm.Claim.Value)), ("source", source)];
        return isHeadline ? new(s_headline, cautious, firm, Message.Of(isPossible ? "reason.headline-mismatch.possible" : "reason.headline-mismatch", what), share, shared)
            : isPossible ? new(s_inflation, cautious, firm, Message.Of("reason.certainty-inflation", what), share, shared)
            : new(s_dropped, cautious, firm, Message.Of("reason.attribution-dropped", what), share, shared);
    }

    // The headline itself names the thing that the report is about.
    private static bool NamesSubjectOf(ClauseMeaning cautious, Passage headline, Concerns concerns) =>
        cautious.Evidence is { NamesSubject: true, Subject: { } subject } && headline.Mentions.Exists(mention => concerns.IsNameOf(mention, subject));

    private static bool AreOfOneMatter(ClaimEvidence cautious, ClaimEvidence firm, Concerns concerns) =>
        PairLink.Between(cautious.Meaning.Evidence, firm.Meaning.Evidence).Strength >= 0.75
        || (cautious.Pole is not null && concerns.Of(cautious.Meaning, cautious.Claim.Property).Intersect(concerns.Of(firm.Meaning, firm.Claim.Property).Concat(IsHeadline(firm.Meaning) ? firm.Meaning.Evidence.Named : [])).Any(party => party.Kind != MentionKind.Place));

    private static bool IsHeadline(ClauseMeaning meaning)
    {
        var passage = meaning.Evidence.Passage;
        return passage.Block.Kind == ArticleBlockKind.Heading || (passage.Article.Title is { } title && passage.Block.Span.In(passage.Article.Content) == title);
    }

    private static bool IsComparable(ClaimEvidence claim) => !claim.IsImplied && !claim.IsReason && claim.Claim.ValueKind is ClaimValueKind.Pole or ClaimValueKind.Truth && !claim.Meaning.Evidence.IsNotAsserted;

    private static bool IsCautious(ClaimEvidence claim) => claim.Claim.Operator == ClaimOperator.Equal && (IsCautious(claim.Meaning) || (claim.Pole is not null && IsWeighed(claim.Meaning)));

    private static bool IsCautious(ClauseMeaning meaning) =>
        meaning.Evidence.Statement is var statement && (statement.Certainty == Certainty.Possible || statement.SpeakerClass is SourceClass.Unnamed or SourceClass.Hearsay || statement is { Certainty: Certainty.Reported, SpeakerClass: SourceClass.Narrator });

    // "Is weighing a closed model": considered, not decided.
    private static bool IsWeighed(ClauseMeaning meaning) =>
        Enumerable.Range(meaning.Evidence.First, meaning.Evidence.End - meaning.Evidence.First).Any(at => s_weighing.Contains(meaning.Evidence.Passage.Tokens[at].Norm));

    private static bool IsFirm(ClaimEvidence claim) => claim.Claim.Act is StatementKind.Fact or StatementKind.Change && claim.Claim.Certainty == Certainty.Asserted && claim.Claim.Statement!.Attribution == AttributionForm.Narrator && !IsWeighed(claim.Meaning);

    private static bool IsFirm(ClauseMeaning meaning) =>
        meaning.Evidence.Statement is { Certainty: Certainty.Asserted, Attribution: AttributionForm.Narrator, Kind: StatementKind.Fact or StatementKind.Change };
}

/// <summary>What a text says twice, once with care and once without.</summary>
internal sealed record FidelityFinding(RuleDescription Rule, ClaimEvidence Cautious, ClaimEvidence Firm, Message Reason, double Share, List<string> Shared);

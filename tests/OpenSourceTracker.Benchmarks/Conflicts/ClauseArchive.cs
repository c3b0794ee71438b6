using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Parties;
using OpenSourceTracker.Statements.Passages;

namespace OpenSourceTracker.Benchmarks.Conflicts;

/// <summary>
/// An archive of any size, made of the clauses of annotated stories. Each copy of a story is told of other parties and in other words, as another story would be:
/// words of one story only become new ones, and of those that stories share each changes places with one that as many share. Nothing is read anew.
/// </summary>
internal sealed class ClauseArchive
{
    private const int DaysBetweenCopies = 3;
    private const int AlikeInFrequency = 40;
    private readonly IReadOnlyList<(string Story, ClauseMeaning Meaning)> _clauses;
    private readonly IReadOnlyList<string[]> _common;
    private readonly HashSet<Party> _commonParties;

    /// <param name="stories">The clauses of each story.</param>
    public ClauseArchive(IEnumerable<(string Story, IReadOnlyList<ClauseMeaning> Meanings)> stories)
    {
        _clauses = [.. stories.SelectMany(story => story.Meanings.Select(meaning => (story.Story, meaning)))];
        _common = [.. _clauses.SelectMany(clause => clause.Meaning.Keys.Concat(clause.Meaning.Content).Select(key => (Key: key, clause.Story))).Distinct().GroupBy(item => item.Key, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .OrderBy(group => group.Key[0]).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).Chunk(AlikeInFrequency)];
        _commonParties = [.. _clauses.SelectMany(clause => Parties(clause.Meaning.Evidence).Select(party => (party, clause.Story))).Distinct().GroupBy(item => item.party).Where(group => group.Count() > 1).Select(group => group.Key)];
    }

    /// <summary>How many clauses one copy of all stories has.</summary>
    public int Count => _clauses.Count;

    public List<ClauseMeaning> Copies(int copies) => [.. Enumerable.Range(0, copies).SelectMany(Copy)];

    private IEnumerable<ClauseMeaning> Copy(int copy)
    {
        var name = new string([.. Enumerable.Range(0, 3).Select(digit => (char)('a' + (copy / (int)Math.Pow(26, digit) % 26)))]);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var alike in _common)
        {
            string[] others = copy == 0 ? alike : [.. alike.OrderBy(key => Rarity.Hash(name, key))];
            for (var i = 0; i < alike.Length; i++)
            {
                words[alike[i]] = others[i];
            }
        }

        var parties = new Dictionary<Party, Party>();
        var passages = new Dictionary<Passage, Passage>();
        foreach (var (story, meaning) in _clauses)
        {
            yield return Other(meaning, story, name, copy * DaysBetweenCopies, words, parties, passages);
        }
    }

    private ClauseMeaning Other(ClauseMeaning meaning, string story, string name, int days, Dictionary<string, string> words, Dictionary<Party, Party> parties, Dictionary<Passage, Passage> passages)
    {
        var evidence = meaning.Evidence;
        var statement = evidence.Statement;
        var suffix = "~" + name;
        var copy = new ClauseMeaning
        {
            Evidence = evidence with
            {
                Statement = statement with
                {
                    Id = Placed(statement.Id),
                    ArticleId = Placed(statement.ArticleId),
                    SameAs = statement.SameAs is { } same ? Placed(same) : null,
                    SaidOn = statement.SaidOn is { } said ? Time.CalendarPeriod.Between(said.Start.PlusDays(days), said.End.PlusDays(days)) : null,
                    PublishedOn = statement.PublishedOn is { } published ? Time.CalendarPeriod.Between(published.Start.PlusDays(days), published.End.PlusDays(days)) : null,
                    About = statement.About is { } about ? Time.CalendarPeriod.Between(about.Start.PlusDays(days), about.End.PlusDays(days)) : null,
                },
                Passage = passages.TryGetValue(evidence.Passage, out var known) ? known : passages[evidence.Passage] = Again(evidence.Passage),
                Speaker = evidence.Speaker with { Party = Other(evidence.Speaker.Party), Organisation = Other(evidence.Speaker.Organisation) },
                Holder = Other(evidence.Holder),
                Subject = Other(evidence.Subject),
                Named = [.. evidence.Named.Select(party => Other(party)!)],
                Inherited = [.. evidence.Inherited.Select(party => Other(party)!)],
            },
        };
        copy.Events.AddRange(meaning.Events);
        copy.Poles.AddRange(meaning.Poles);
        copy.Counts.AddRange(meaning.Counts);
        copy.Dates.AddRange(meaning.Dates);
        copy.Reasons.AddRange(meaning.Reasons);
        copy.Content.UnionWith(meaning.Content.Select(Renamed));
        copy.Words.AddRange(meaning.Words.Select(word => word with { Keys = [.. word.Keys.Select(Renamed)] }));
        copy.Keys.UnionWith(meaning.Keys.Select(Renamed));
        copy.Fields.UnionWith(meaning.Fields);
        copy.Things.UnionWith(meaning.Things);
        copy.Marks.UnionWith(meaning.Marks);
        return copy;

        string Placed(string id) => $"{story}/{id}{suffix}";

        string Renamed(string key) => words.TryGetValue(key, out var other) ? other : words[key] = key + suffix;

        Party? Other(Party? party) => party is null || _commonParties.Contains(party) ? party
            : parties.TryGetValue(party, out var other) ? other
            : parties[party] = new($"{name} {party.Name}") { Kind = party.Kind, Role = party.Role, IsFormer = party.IsFormer, Organisation = Other(party.Organisation), Gender = party.Gender, Count = party.Count, IsKnown = party.IsKnown };
    }

    // Clauses of one passage are told by its being the same one.
    private static Passage Again(Passage passage) => new()
    {
        Article = passage.Article,
        Block = passage.Block,
        Index = passage.Index,
        Language = passage.Language,
        Tokens = passage.Tokens,
        Cues = passage.Cues,
        Sentences = passage.Sentences,
        Quotations = passage.Quotations,
        Dates = passage.Dates,
        Quantities = passage.Quantities,
        KnownPeople = passage.KnownPeople,
        IsCommonWord = passage.IsCommonWord,
        IsKnownOrganisation = passage.IsKnownOrganisation,
        IsKnownName = passage.IsKnownName,
        Mentions = passage.Mentions,
        IsDirt = passage.IsDirt,
    };

    private static IEnumerable<Party> Parties(StatementEvidence evidence) =>
        ((Party?[])[evidence.Speaker.Party, evidence.Speaker.Organisation, evidence.Holder, evidence.Subject, .. evidence.Named, .. evidence.Inherited]).OfType<Party>();
}

using System.Collections.Frozen;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Conflicts.Reported;

/// <summary>
/// Whose matter a clause is beyond its own parties: of whoever makes the thing it is about ("Kirana, mesin yang sedang digarap Tirta"),
/// and of whom its sentence sets it against ("although Tirta had vowed to go on, Kirana may …").
/// </summary>
internal sealed class Concerns
{
    // So far behind a thing its maker is still named, and so far before it.
    private const int MadeBy = 8;
    private const int Making = 16;

    private static readonly FrozenSet<string> s_madeBy = ClosedWords.Of("made-by");
    private static readonly FrozenSet<string> s_makerLink = ClosedWords.Of("maker-link");
    private static readonly FrozenSet<string> s_making = ClosedWords.Of("making");
    private readonly Dictionary<Party, HashSet<Party>> _makers = [];
    private readonly Dictionary<string, Party> _parties = new(StringComparer.Ordinal);
    private readonly ILookup<(Passage Passage, int Sentence), ClauseMeaning> _sentences;

    public Concerns(IReadOnlyList<ClauseMeaning> meanings)
    {
        _sentences = meanings.ToLookup(meaning => (meaning.Evidence.Passage, meaning.Evidence.Sentence.First));
        foreach (var party in meanings.SelectMany(meaning => meaning.Evidence.Named.Concat(meaning.Evidence.Inherited)))
        {
            _parties.TryAdd(party.Key, party);
        }

        foreach (var passage in meanings.Select(meaning => meaning.Evidence.Passage).Distinct().Where(passage => !passage.IsDirt))
        {
            ReadMakers(passage);
        }
    }

    /// <summary>The parties whose matter the clause is, where it speaks of a property.</summary>
    public IEnumerable<Party> Of(ClauseMeaning meaning, string property)
    {
        var evidence = meaning.Evidence;
        var own = new[] { evidence.Subject, evidence.NamesSubject ? null : evidence.Holder }.OfType<Party>().Concat(evidence.Named.Where(party => party == evidence.Holder)).ToList();
        return own.SelectMany(Owners).Concat(SetAgainst(meaning, property).SelectMany(Owners)).Distinct();
    }

    /// <summary>The party itself, the one it belongs to, and who makes it.</summary>
    public IEnumerable<Party> Owners(Party party)
    {
        yield return party;
        if (party.Organisation is { } organisation && party.Role is not (RoleClass.Outsider or RoleClass.Member))
        {
            yield return organisation;
        }

        foreach (var maker in _makers.GetValueOrDefault(party) ?? [])
        {
            yield return maker;
        }
    }

    /// <summary>Those against whose word on the same property the sentence itself sets the clause.</summary>
    public IEnumerable<Party> SetAgainst(ClauseMeaning meaning, string property) =>
        _sentences[(meaning.Evidence.Passage, meaning.Evidence.Sentence.First)]
            .Where(other => other != meaning && IsConceded(other.Evidence) && !IsConceded(meaning.Evidence) && (other.Poles.Exists(pole => pole.Property.Id == property) || other.Evidence.Statement.Kind is StatementKind.Commitment or StatementKind.Continuity))
            .Select(other => other.Evidence.Holder).OfType<Party>();

    /// <summary>Whether a name in a text is the party's.</summary>
    public bool IsNameOf(Mention mention, Party party) => _parties.GetValueOrDefault(NameForm.Of(mention.Name)) == party;

    private static bool IsConceded(StatementEvidence clause) => new ClauseCues(clause.Passage, clause.First, clause.End).StartsWith("discourse.concession");

    private void ReadMakers(Passage passage)
    {
        var mentions = passage.Mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (_parties.GetValueOrDefault(NameForm.Of(mentions[i].Name)) is not { Kind: MentionKind.Thing or MentionKind.Unknown, Organisation: null } thing)
            {
                continue;
            }

            if (i + 1 < mentions.Count && MakerOf(mentions[i + 1]) is { } behind && behind != thing && IsMadeBy(passage, mentions[i].End, mentions[i + 1].First))
            {
                Add(thing, behind);
            }

            if (i > 0 && MakerOf(mentions[i - 1]) is { } before && before != thing && IsMaking(passage, mentions[i - 1].End, mentions[i].First))
            {
                Add(thing, before);
            }
        }

        Party? MakerOf(Mention mention) => _parties.GetValueOrDefault(NameForm.Of(mention.Name)) is { Kind: MentionKind.Organisation } maker ? maker : null;
    }

    private void Add(Party thing, Party maker)
    {
        if (!_makers.TryGetValue(thing, out var makers))
        {
            _makers[thing] = makers = [];
        }

        makers.Add(maker);
    }

    // Thing, …, made-by word (by), maker: nothing else is named between them, and no sentence ends.
    private static bool IsMadeBy(Passage passage, int from, int to)
    {
        var tokens = passage.Tokens;
        var at = to - 1;
        if (at >= from && s_makerLink.Contains(tokens[at].Norm))
        {
            at--;
        }

        return to - from <= MadeBy && at >= from && s_madeBy.Contains(tokens[at].Norm) && !EndsIn(passage, from, to);
    }

    // Maker, making word, …, thing.
    private static bool IsMaking(Passage passage, int from, int to)
    {
        var tokens = passage.Tokens;
        for (var i = from; i < Math.Min(to, from + 3); i++)
        {
            if (s_making.Contains(tokens[i].Norm))
            {
                return to - from <= Making && !EndsIn(passage, from, to) && !Enumerable.Range(from, to - from).Any(at => tokens[at].Norm is "," or "，");
            }
        }

        return false;
    }

    private static bool EndsIn(Passage passage, int from, int to) =>
        Enumerable.Range(from, to - from).Any(at => passage.Tokens[at].Norm is "." or "。" or ";" or "；" or "!" or "?" or "！" or "？" or ":" or "：");
}

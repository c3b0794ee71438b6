using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Holders;

/// <summary>The statements of an article in order, whose each is by the rules, and whose else each may be.</summary>
internal sealed class ArticleHolders
{
    // How many names of a clause, a sentence or a title are asked about.
    private const int Names = 4;

    // How many of the parties that an article names most often are asked about wherever they stand.
    private const int Often = 8;

    private readonly ArticleContext _context;
    private readonly List<(Passage Passage, Sentence Sentence, List<Party> Named)> _sentences = [];
    private readonly Dictionary<(Passage Passage, int First), int> _sentenceAt = [];
    private readonly Dictionary<Party, List<int>> _named = [];
    private readonly Dictionary<Party, int> _held = [];
    private readonly Dictionary<Party, int> _spoken = [];
    private readonly Dictionary<Party, int> _spokenFor = [];
    private readonly Party? _heldMost;
    private readonly Party? _commonBody;
    private readonly List<Party> _inTitle;
    private readonly List<Party> _often;
    private readonly List<string> _nameless;
    private readonly List<HashSet<Party>> _story;

    // For each sentence, whom the sentences before it named last: anybody, and an organisation.
    private readonly List<(Party? Any, Party? Body)> _before = [];

    public ArticleHolders(IReadOnlyList<StatementEvidence> statements, IReadOnlyList<Passage> passages, Passage? title, ArticleContext context)
    {
        (Statements, _context) = (statements, context);
        _story = context.Parties.Stories?.Of(context.ArticleId) ?? [];
        _inTitle = title is null ? [] : [.. Parties(title, 0, title.Tokens.Count).Take(Names)];
        Party? any = null, body = null;
        foreach (var passage in passages.Where(passage => !passage.IsDirt))
        {
            var mention = 0;
            foreach (var sentence in passage.Sentences)
            {
                var named = new List<Party>();
                for (; mention < passage.Mentions.Count && passage.Mentions[mention].First < sentence.End; mention++)
                {
                    if (context.Find(passage.Mentions[mention].Name) is { } party && !named.Contains(party))
                    {
                        named.Add(party);
                        (_named.TryGetValue(party, out var places) ? places : _named[party] = []).Add(_sentences.Count);
                    }
                }

                _sentenceAt[(passage, sentence.End)] = _sentences.Count;
                _before.Add((any, body));
                _sentences.Add((passage, sentence, named));
                any = named.FindLast(party => party.Kind != MentionKind.Place) ?? any;
                body = named.FindLast(party => party.Kind == MentionKind.Organisation) ?? body;
            }
        }

        foreach (var statement in statements)
        {
            Count(_held, statement.Holder);
            Count(_spoken, statement.Speaker.Party);
            Count(_spokenFor, statement.Speaker.Organisation);
        }

        (_heldMost, _commonBody) = (Commonest(_held), Commonest(_spokenFor));
        _often = [.. _named.Where(pair => pair.Key.Kind != MentionKind.Place).OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Value[0]).ThenBy(pair => pair.Key.Key, StringComparer.Ordinal).Take(Often).Select(pair => pair.Key)];
        _nameless = [.. statements.Where(IsNameless).Select(statement => statement.Speaker.Name).CountBy(name => name, StringComparer.OrdinalIgnoreCase).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Names).Select(pair => pair.Key)];

        static void Count(Dictionary<Party, int> counts, Party? party)
        {
            if (party is not null)
            {
                counts[party] = counts.GetValueOrDefault(party) + 1;
            }
        }

        static Party? Commonest(Dictionary<Party, int> counts) => counts.Count == 0 ? null : counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Key, StringComparer.Ordinal).First().Key;
    }

    public IReadOnlyList<StatementEvidence> Statements { get; }

    /// <summary>How many sentences the article has.</summary>
    public int SentenceCount => _sentences.Count;

    /// <summary>Whose a statement may be, the rules' own answer first if they have one.</summary>
    public List<HolderCandidate> CandidatesOf(int at)
    {
        var evidence = Statements[at];
        var sentence = SentenceOf(evidence);
        var found = new List<HolderCandidate>();
        Add(evidence.Holder, HolderSource.Rules);
        Add(evidence.Speaker.Party, HolderSource.Speaker);
        Add(evidence.Speaker.Organisation, HolderSource.SpeakerBody);
        Add(evidence.Subject, HolderSource.Subject);
        foreach (var party in evidence.Named.Take(Names))
        {
            Add(party, HolderSource.Clause);
            Add(party.Organisation, HolderSource.BodyOfNamed);
        }

        if (sentence >= 0)
        {
            foreach (var party in _sentences[sentence].Named.Where(party => !evidence.Named.Contains(party)).Take(Names))
            {
                Add(party, HolderSource.Sentence);
            }

            Add(_before[sentence].Any, HolderSource.NamedBefore);
            Add(_before[sentence].Body, HolderSource.BodyBefore);
        }

        Add(at > 0 ? Statements[at - 1].Holder : null, HolderSource.HeldBefore);
        Add(_context.Main, HolderSource.Main);
        Add(_context.MainOrganisation, HolderSource.MainOrganisation);
        Add(_context.MainPerson, HolderSource.MainPerson);
        Add(_heldMost, HolderSource.HeldMost);
        Add(_commonBody, HolderSource.CommonBody);
        foreach (var party in _inTitle)
        {
            Add(party, HolderSource.Title);
        }

        foreach (var party in _often)
        {
            Add(party, HolderSource.Often);
        }

        foreach (var name in _nameless.Union(IsNameless(evidence) ? [evidence.Speaker.Name] : [], StringComparer.OrdinalIgnoreCase))
        {
            var speaks = string.Equals(evidence.Speaker.Name, name, StringComparison.OrdinalIgnoreCase);
            found.Add(new(null, name, speaks ? HolderSource.Speaker : HolderSource.SpeaksElsewhere));
        }

        return found;

        void Add(Party? party, HolderSource source)
        {
            if (party is null)
            {
                return;
            }

            var place = found.FindIndex(item => item.Party == party);
            if (place < 0)
            {
                found.Add(new(party, party.Name, source));
            }
            else
            {
                found[place] = found[place] with { Sources = found[place].Sources | source };
            }
        }
    }

    /// <summary>The number of a statement's sentence in the article; below 0 for one of none of its passages.</summary>
    public int SentenceOf(StatementEvidence evidence) => _sentenceAt.GetValueOrDefault((evidence.Passage, evidence.Sentence.End), -1);

    /// <summary>How many other articles tell the story, and how many of them name a party.</summary>
    public (int All, int Naming) InStory(Party? party) => (_story.Count, party is null ? 0 : _story.Count(parties => parties.Contains(party)));

    /// <summary>In how many sentences two parties are named together, and how far apart in sentences they are named first.</summary>
    public (int Together, int? Apart) Beside(Party one, Party other) => !_named.TryGetValue(one, out var first) || !_named.TryGetValue(other, out var second) ? (0, null)
        : (first.Count(at => second.BinarySearch(at) >= 0), Math.Abs(first[0] - second[0]));

    /// <summary>The place of a party among those that the title names; below 0 where it names it not.</summary>
    public int PlaceInTitle(Party party) => _inTitle.IndexOf(party);

    /// <summary>In how many sentences a party is named.</summary>
    public int TimesNamed(Party party) => _named.TryGetValue(party, out var places) ? places.Count : 0;

    /// <summary>In which sentence a party is named first.</summary>
    public int? FirstNamed(Party party) => _named.TryGetValue(party, out var places) ? places[0] : null;

    /// <summary>How many sentences before a sentence a party was last named, and how many behind it it is next.</summary>
    public (int? Since, int? Until) Named(Party party, int sentence)
    {
        if (sentence < 0 || !_named.TryGetValue(party, out var places))
        {
            return (null, null);
        }

        var at = places.BinarySearch(sentence);
        var (last, next) = at >= 0 ? (at, at + 1) : (~at - 1, ~at);
        return (last < 0 ? null : sentence - places[last], next >= places.Count ? null : places[next] - sentence);
    }

    /// <summary>How many statements are a party's by the rules, how many it says, and how many its people say.</summary>
    public (int Held, int Spoken, int SpokenFor) Times(Party party) => (_held.GetValueOrDefault(party), _spoken.GetValueOrDefault(party), _spokenFor.GetValueOrDefault(party));

    /// <summary>Where a clause, or a stretch of its sentence, names a party.</summary>
    public Mention? MentionOf(Party party, Passage passage, int first, int end) => passage.MentionsIn(first, end).FirstOrDefault(mention => _context.Find(mention.Name) == party);

    // "The council said": somebody of whom the text gives no name.
    private static bool IsNameless(StatementEvidence evidence) => evidence.Speaker is { Party: null, Class: SourceClass.RoleOnly or SourceClass.Document };

    private IEnumerable<Party> Parties(Passage passage, int first, int end) => passage.MentionsIn(first, end).Select(mention => _context.Find(mention.Name)).OfType<Party>().Distinct();
}

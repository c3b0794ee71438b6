using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>The clauses of an article in order, who says them by the rules, and who else may.</summary>
internal sealed class ArticleSpeakers
{
    // How many clauses ahead somebody may speak next.
    private const int Ahead = 16;

    private readonly ArticleContext _context;
    private readonly Party?[] _subjects;

    // For each clause the last before it in which somebody speaks, and the last in which somebody else does.
    private readonly int[] _before;
    private readonly int[] _other;
    private readonly Dictionary<SpeakerKey, List<int>> _clauses = [];
    private readonly Dictionary<(SpeakerKey Speaker, int Passage), int> _inPassage = [];
    private readonly HashSet<int> _saidIn = [];
    private readonly Dictionary<int, SpeakerKey> _opened = [];

    // For each party, in which sentences it is named.
    private readonly Dictionary<Party, List<int>> _named = [];

    public ArticleSpeakers(IReadOnlyList<DraftedSentence> sentences, ArticleContext context)
    {
        _context = context;
        Sentences = sentences;
        _subjects = new Party?[sentences.Count];
        for (var s = 0; s < sentences.Count; s++)
        {
            var (passage, sentence) = (sentences[s].Passage, sentences[s].Sentence);
            foreach (var mention in passage.MentionsIn(sentence.First, sentence.End))
            {
                if (mention.Kind != MentionKind.Place && context.Find(mention.Name) is { } party)
                {
                    _subjects[s] ??= sentences[s].InUtterance[mention.First] ? null : party;
                    (_named.TryGetValue(party, out var places) ? places : _named[party] = []).Add(s);
                }
            }

            Clauses.AddRange(sentences[s].Drafts.Select(draft => (s, draft)));
            if (sentences[s].IsSaid)
            {
                _saidIn.Add(passage.Index);
            }
        }

        (_before, _other) = (new int[Clauses.Count], new int[Clauses.Count]);
        var last = -1;
        for (var i = 0; i < Clauses.Count; i++)
        {
            var speaker = Clauses[i].Draft.Speaker;
            var key = KeyOf(speaker);
            (_clauses.TryGetValue(key, out var places) ? places : _clauses[key] = []).Add(i);
            var here = (key, sentences[Clauses[i].Sentence].Passage.Index);
            _inPassage[here] = _inPassage.GetValueOrDefault(here) + 1;
            (_before[i], _other[i]) = (last, last >= 0 && KeyOf(Clauses[last].Draft.Speaker) == key ? _other[last] : last);
            if (IsSomebody(speaker))
            {
                last = i;
                _opened.TryAdd(sentences[Clauses[i].Sentence].Passage.Index, key);
            }
        }
    }

    public IReadOnlyList<DraftedSentence> Sentences { get; }

    /// <summary>The clauses, each with the number of its sentence.</summary>
    public List<(int Sentence, Draft Draft)> Clauses { get; } = [];

    /// <summary>The passage that a clause stands in.</summary>
    public Passage PassageOf(int clause) => Sentences[Clauses[clause].Sentence].Passage;

    /// <summary>Whether two stand for the same one.</summary>
    public static bool AreSame(Speaker one, Speaker other) => KeyOf(one) == KeyOf(other);

    /// <summary>Whether it is somebody who can go on speaking.</summary>
    public static bool IsSomebody(Speaker speaker) => speaker.Class is SourceClass.Named or SourceClass.RoleOnly or SourceClass.Unnamed or SourceClass.Document;

    /// <summary>Who may have said a clause, the rules' own answer first.</summary>
    public List<SpeakerCandidate> CandidatesOf(int clause)
    {
        var (sentence, draft) = Clauses[clause];
        var found = new List<SpeakerCandidate>();
        Add(draft.Speaker, CandidateSource.Rules);
        Add(Speaker.Narrator, CandidateSource.Outlet);
        if (_before[clause] is >= 0 and var before)
        {
            Add(Clauses[before].Draft.Speaker, CandidateSource.SpokeBefore);
            if (_other[before] is >= 0 and var earlier)
            {
                Add(Clauses[earlier].Draft.Speaker, CandidateSource.SpokeEarlier);
            }
        }

        for (var i = clause + 1; i < Math.Min(Clauses.Count, clause + Ahead) && Sentences[Clauses[i].Sentence].Passage == Sentences[sentence].Passage; i++)
        {
            if (IsSomebody(Clauses[i].Draft.Speaker) && !AreSame(Clauses[i].Draft.Speaker, draft.Speaker))
            {
                Add(Clauses[i].Draft.Speaker, CandidateSource.SpeaksNext);
                break;
            }
        }

        AddParty(_subjects[sentence], CandidateSource.SentenceSubject);
        AddParty(sentence > 0 ? _subjects[sentence - 1] : null, CandidateSource.PreviousSubject);
        AddParty(_context.MainOrganisation, CandidateSource.MainOrganisation);
        AddParty(_context.MainPerson, CandidateSource.MainPerson);
        return found;

        void AddParty(Party? party, CandidateSource source)
        {
            if (party is { Kind: not MentionKind.Place })
            {
                Add(SpeakerResolver.Of(party, _context), source);
            }
        }

        void Add(Speaker speaker, CandidateSource source)
        {
            var at = found.FindIndex(item => AreSame(item.Speaker, speaker));
            if (at < 0)
            {
                found.Add(new(speaker, source));
            }
            else
            {
                found[at] = found[at] with { Sources = found[at].Sources | source };
            }
        }
    }

    /// <summary>How many sentences before a clause somebody spoke by the rules, and how many behind it they will; <see langword="null"/> where they do not.</summary>
    public (int? Before, int? Behind) Speaking(Speaker speaker, int clause)
    {
        if (!_clauses.TryGetValue(KeyOf(speaker), out var places))
        {
            return (null, null);
        }

        var at = places.BinarySearch(clause);
        var (last, next) = at >= 0 ? (at - 1, at + 1) : (~at - 1, ~at);
        return (last < 0 ? null : Clauses[clause].Sentence - Clauses[places[last]].Sentence, next >= places.Count ? null : Clauses[places[next]].Sentence - Clauses[clause].Sentence);
    }

    /// <summary>In how many clauses somebody speaks by the rules.</summary>
    public int TimesSpeaking(Speaker speaker) => _clauses.GetValueOrDefault(KeyOf(speaker))?.Count ?? 0;

    /// <summary>In how many clauses of a passage somebody speaks by the rules.</summary>
    public int TimesSpeaking(Speaker speaker, Passage passage) => _inPassage.GetValueOrDefault((KeyOf(speaker), passage.Index));

    /// <summary>How many sentences before a clause anybody spoke last; <see langword="null"/> where nobody had.</summary>
    public int? SinceSpoken(int clause) => _before[clause] < 0 ? null : Clauses[clause].Sentence - Clauses[_before[clause]].Sentence;

    /// <summary>Whether somebody is the first who speaks in a passage.</summary>
    public bool Opened(Passage passage, Speaker speaker) => _opened.TryGetValue(passage.Index, out var first) && first == KeyOf(speaker);

    /// <summary>How many frames the clauses of a sentence stand in.</summary>
    public int Frames(int sentence) => Sentences[sentence].Drafts.Select(draft => draft.Frame).OfType<SpeechFrame>().Distinct().Count();

    /// <summary>Whether any sentence of a passage has words of attribution.</summary>
    public bool IsSaid(Passage passage) => _saidIn.Contains(passage.Index);

    /// <summary>Whether a name stands for a party.</summary>
    public bool Is(Mention mention, Party party) => _context.Find(mention.Name) == party;

    /// <summary>How many sentences before a sentence a party was last named; <see langword="null"/> where it was not.</summary>
    public int? SinceNamed(Party? party, int sentence)
    {
        if (party is null || !_named.TryGetValue(party, out var places))
        {
            return null;
        }

        var at = places.BinarySearch(sentence);
        at = at >= 0 ? at : ~at - 1;
        return at < 0 ? null : sentence - places[at];
    }

    /// <summary>In how many sentences of the article a party is named.</summary>
    public int TimesNamed(Party? party) => party is not null && _named.TryGetValue(party, out var places) ? places.Count : 0;

    private static SpeakerKey KeyOf(Speaker speaker) => new(speaker.Party, speaker.Party is null ? speaker.Name : "", speaker.Class);

    private readonly record struct SpeakerKey(Party? Party, string Name, SourceClass Class);
}

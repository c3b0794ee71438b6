using System.Collections.Frozen;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>What has been read of one article so far: who was named last, who spoke last, whom it is about.</summary>
internal sealed class ArticleContext
{
    private const int Near = 3;
    private readonly List<(Party Party, Mention Mention, bool IsSubject, int Passage, bool IsGoverned)> _recent = [];
    private readonly HashSet<Party> _persons = [];
    private readonly Dictionary<string, Party> _byRole = new(StringComparer.Ordinal);
    private (Party Party, int Passage)? _subject;
    private int _lastSpokeIn = -2;
    private int _issuedIn = -2;

    // The order in which people were named and somebody spoke.
    private int _clock;
    private int _spokeAt;
    private int _namedAt;
    private int _subjectAt;
    private Speaker? _head;
    private int _headAt;
    private int _headIn = -1;

    public ArticleContext(IReadOnlyList<Passage> passages, Passage? title, PartyBook parties)
    {
        ArticleId = passages.Count > 0 ? passages[0].Article.Id : "";
        Parties = parties;
        Prominence = new(passages, title, Find, _persons);
    }

    public string ArticleId { get; }

    public PartyBook Parties { get; }

    /// <summary>Whom the article is about, and what it shows of its parties as a whole.</summary>
    public ArticleProminence Prominence { get; }

    /// <summary>Parties with a name of several words, among them all people introduced in full.</summary>
    public IReadOnlyList<Party> People => Prominence.People;

    /// <summary>Whom or what the article is most about, people aside.</summary>
    public Party? Main => Prominence.Main is { } main && !_persons.Contains(main) ? main : null;

    public Party? MainOrganisation => Prominence.MainOrganisation is { } main && !_persons.Contains(main) ? main : null;

    /// <summary>Whom somebody may speak for of whom the text does not say it.</summary>
    public Party? OrganisationFor(Party person) => Prominence.OrganisationFor(person);

    public Party? MainPerson => Prominence.MainPerson;

    /// <summary>The last one who spoke.</summary>
    public Speaker? LastSpeaker
    {
        get;
        set
        {
            field = value;
            _lastSpokeIn = PassageIndex;
            _spokeAt = ++_clock;
        }
    }

    /// <summary>Whether nobody has been named since somebody spoke last.</summary>
    public bool SpokeLast => PassageIndex - _lastSpokeIn <= 1 && _spokeAt > _namedAt;

    /// <summary>Whether a person has headed a sentence since somebody spoke last.</summary>
    public bool IsOfAnother => _subjectAt > _spokeAt;

    /// <summary>The passage that is read now.</summary>
    public int PassageIndex { get; set; }

    /// <summary>The body that spoke last, or of which a sentence spoke last, in this passage or the one before.</summary>
    public Party? BodyInFocus
    {
        get
        {
            var speaking = PassageIndex - _lastSpokeIn <= 1 && LastSpeaker is { Class: SourceClass.Named or SourceClass.Document, Party: { } party } && IsBody(party) ? party : null;
            // Whom "she" has stood for since is no body.
            var spokenOf = _subject is { } subject && PassageIndex - subject.Passage <= 1 && IsBody(subject.Party) ? subject.Party : null;
            return spokenOf is not null && (speaking is null || _subject!.Value.Passage > _lastSpokeIn) ? spokenOf : speaking ?? spokenOf;
        }
    }

    /// <summary>The person whom the last sentence of this passage is about, where nobody has spoken since and nobody else was named.</summary>
    public Speaker? Head
    {
        get => _headIn == PassageIndex && _headAt > Math.Max(_spokeAt, _namedAt) ? _head : null;
        set
        {
            _head = value;
            _headIn = PassageIndex;
            _headAt = ++_clock;
        }
    }

    /// <summary>The person whom the last sentence of the passage before is about, where nobody has spoken since.</summary>
    public Speaker? HeadBefore => _headIn == PassageIndex - 1 && _headAt > Math.Max(_spokeAt, _namedAt) ? _head : null;

    /// <summary>Whose the quotations are that answer the outlet's questions, in an interview that quotes its answers.</summary>
    public Speaker? Interviewed { get; set; }

    /// <summary>Whether the last one who spoke did so in this passage.</summary>
    public bool SpokeHere => _lastSpokeIn == PassageIndex;

    /// <summary>A paper brought out in the sentence before (区纪委昨日通报……。通报说).</summary>
    public IssuedPaper? Issued
    {
        get => PassageIndex - _issuedIn <= 1 ? field : null;
        set
        {
            field = value;
            _issuedIn = PassageIndex;
        }
    }

    /// <summary>Whose the papers are that the text names by their noun alone.</summary>
    public PaperIssuers Papers { get; } = new();

    /// <summary>Whose the papers are in which somebody spoke (县政府在通稿中说).</summary>
    public ChinesePapers SpokenIn { get; } = new();

    /// <summary>Notes that a name that may be anybody's is a person's, since a pronoun of persons stands for it.</summary>
    public void IsPerson(Party party) => _persons.Add(party);

    /// <summary>Who spoke last by role alone: "a spokesperson for X", to whom "the spokesperson" refers later.</summary>
    public Dictionary<RoleClass, Speaker> ByRoleOnly { get; } = [];

    /// <summary>The party of a name; of those who share it, the one person whom the text has named so far.</summary>
    public Party? Find(string name) =>
        Parties.Sharing(name, ArticleId) is { Count: > 1 } sharing && sharing.Where(party => _recent.Exists(item => item.Party == party)).Take(2).ToList() is [{ Kind: not (MentionKind.Organisation or MentionKind.Place) } only] ? only : Parties.Find(name, ArticleId);

    /// <summary>Notes the names of a passage up to a token, so that pronouns find the nearest.</summary>
    public void Saw(Mention mention, bool isQuoted = false, bool isSubject = false, bool isGoverned = false)
    {
        if (Find(mention.Name) is not { } party)
        {
            return;
        }

        // Whom somebody speaks of is not the one who goes on speaking.
        if (isQuoted && party.Kind is not MentionKind.Organisation)
        {
            if (!_recent.Exists(item => item.Party == party))
            {
                _recent.Insert(0, (party, mention, false, PassageIndex, true));
            }

            return;
        }

        if (isSubject && IsBody(party))
        {
            _subject = (party, PassageIndex);
        }

        if (party.Kind == MentionKind.Person || party is { Kind: MentionKind.Unknown, IsKnown: false } && (party.Name.Contains(' ', StringComparison.Ordinal) || mention.Role != RoleClass.None))
        {
            _namedAt = ++_clock;
            _subjectAt = isSubject ? _clock : _subjectAt;
        }

        _recent.RemoveAll(item => item.Party == party);
        _recent.Add((party, mention, isSubject, PassageIndex, isGoverned));
        if (mention.RoleText is { } role)
        {
            _byRole[role.ToLowerInvariant()] = party;
        }
    }

    public IEnumerable<Party> RecentPeople => Enumerable.Reverse(_recent).Where(item => item.Party.Kind == MentionKind.Person || ArticleProminence.LooksLikePerson(item.Party)).Select(item => item.Party);

    /// <summary>People, and whoever spoke last under a name of which nothing says that it is none of a person.</summary>
    public IEnumerable<Party> RecentSpeakers => Enumerable.Reverse(_recent).Where(item => PassageIndex - item.Passage <= Near && (item.Party.Kind == MentionKind.Person || ArticleProminence.LooksLikePerson(item.Party) || _persons.Contains(item.Party) || item.Party == LastSpeaker?.Party && item.Party is { Kind: MentionKind.Unknown, IsKnown: false } && item.Party.Name.Contains(' ', StringComparison.Ordinal))).Select(item => item.Party);

    /// <summary>The name that an earlier sentence of this passage has as its subject, where nothing shows a person in the passage and the name may be one's.</summary>
    public Party? SubjectHere =>
        _recent.Exists(item => item.Passage == PassageIndex && (ArticleProminence.LooksLikePerson(item.Party) || _persons.Contains(item.Party))) ? null
        : _recent.FindLast(item => item.Passage == PassageIndex && item.IsSubject && item.Party is { Kind: MentionKind.Unknown, IsKnown: false } && item.Party.Name.Split(' ') is { Length: 2 or 3 } && MayBePerson(item.Party.Name) && IsNoArm(item.Party)).Party;

    private static readonly FrozenSet<string> s_vessels = ClosedWords.Of("vessel-prefix");

    /// <summary>The one name of the passage that may be a person's, where nothing shows a person in it, no preposition governs it, and nobody has spoken since it was named.</summary>
    public Party? OnlyNameHere => SpokeLast ? null : OnlyNameIn(PassageIndex);

    /// <summary>The one such name of the passage before, where nobody has spoken yet in the article and this passage names nobody.</summary>
    public Party? OnlyNameBefore => LastSpeaker is null && !_recent.Exists(item => item.Passage == PassageIndex && item.Party.Kind is not (MentionKind.Place or MentionKind.Thing)) ? OnlyNameIn(PassageIndex - 1) : null;

    private Party? OnlyNameIn(int passage) => !_recent.Exists(item => item.Passage == passage && (ArticleProminence.LooksLikePerson(item.Party) || _persons.Contains(item.Party)))
        && _recent.Where(item => item.Passage == passage && !item.IsGoverned && item.Party is { Kind: MentionKind.Unknown, IsKnown: false } && item.Party.Name.Split(' ').Length is 2 or 3 && MayBePerson(item.Party.Name) && IsNoArm(item.Party)).Select(item => item.Party).Distinct().ToList() is [var only] ? only : null;

    // "Quillmark Pay" in a text about Quillmark
    internal bool IsNoArm(Party party) => party.Name.Split(' ')[0] is var first && !Prominence.IsLocated(party) && !Parties.InArticle(ArticleId).Any(other => other.Name == first);

    /// <summary>Names of two or three words that may be a person's.</summary>
    public IEnumerable<Party> RecentNames => Enumerable.Reverse(_recent).Where(item => item.Party is { Kind: MentionKind.Unknown, IsKnown: false } && item.Party.Name.Split(' ').Length is 2 or 3 && MayBePerson(item.Party.Name)).Select(item => item.Party);

    // "RSJ Melati", "PLTU Karang Mas": a name that begins with capitals only is no person's; "A.P." and "KH" are.
    internal static bool MayBePerson(string name) => !name.Any(char.IsDigit) && !s_vessels.Contains(name.Split(' ')[0].ToLowerInvariant()) && name.IndexOf(' ', StringComparison.Ordinal) is var space && !(space is >= 3 and <= 6 && name.AsSpan(0, space).IndexOfAnyExceptInRange('A', 'Z') < 0);

    public IEnumerable<Party> RecentOrganisations => Enumerable.Reverse(_recent).Where(item => item.Party.Kind == MentionKind.Organisation && !Prominence.IsOutlet(item.Party)).Select(item => item.Party);

    public bool IsRecent(Party party) => Enumerable.Reverse(_recent).Take(8).Any(item => item.Party == party);

    /// <summary>The person last named with a role of these words.</summary>
    public Party? ByRole(string words)
    {
        var role = words.ToLowerInvariant();
        foreach (var article in (ReadOnlySpan<string>)["the ", "sang ", "si ", "para "])
        {
            role = role.StartsWith(article, StringComparison.Ordinal) ? role[article.Length..] : role;
        }

        if (_byRole.GetValueOrDefault(role) is { } here)
        {
            return here;
        }

        // Somebody whom this text names without the office, and another text with it.
        if (Parties.InArticle(ArticleId).Where(party => party.Kind == MentionKind.Person && party.Roles.Contains(role)).Distinct().Take(2).ToList() is [var elsewhere])
        {
            return elsewhere;
        }

        return _byRole.Where(pair => pair.Key.Contains(role, StringComparison.Ordinal) || role.Contains(pair.Key, StringComparison.Ordinal)).Select(pair => pair.Value).Distinct().ToList() switch
        {
            [var only] => only,
            _ => null,
        };
    }

    /// <summary>The one person of the text whose Chinese name begins with a surname.</summary>
    public Party? BySurname(char surname) =>
        Parties.InArticle(ArticleId).Where(party => party.Kind == MentionKind.Person && party.Name.Length is 2 or 3 && party.Name[0] == surname).Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>The one person named so far of whom no text gives an office; for "the chief executive" where only one can be meant.</summary>
    public Party? OnlyPersonWithoutOffice()
    {
        var people = Enumerable.Reverse(_recent).Where(item => item.Party.Kind == MentionKind.Person || item.Party is { Kind: MentionKind.Unknown, IsKnown: false } && item.Mention.End - item.Mention.First is 2 or 3 && item.Party.Name[0] < 128 && !item.Party.Name.Any(char.IsDigit) && item.IsSubject).Select(item => item.Party).Distinct().ToList();
        return people.FindAll(party => party.Roles.Count == 0 && party.Role == RoleClass.None) is [var only] ? only : null;
    }

    private bool IsBody(Party party) => party.Kind == MentionKind.Organisation || party.Kind == MentionKind.Unknown && !ArticleProminence.LooksLikePerson(party) && !party.IsKnown && !_persons.Contains(party) && !(Prominence.IsLocated(party) && !Prominence.HeadsSentences(party) && !party.Name.Contains(' ', StringComparison.Ordinal));
}

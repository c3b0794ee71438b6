namespace OpenSourceTracker.Statements;

/// <summary>What has been read of one article so far: who was named last, who spoke last, whom it is about.</summary>
internal sealed class ArticleContext
{
    private readonly List<(Party Party, Mention Mention)> _recent = [];
    private readonly Dictionary<string, Party> _byRole = new(StringComparer.Ordinal);

    public ArticleContext(IReadOnlyList<Passage> passages, Passage? title, PartyBook parties)
    {
        ArticleId = passages.Count > 0 ? passages[0].Article.Id : "";
        Parties = parties;
        var weights = new Dictionary<Party, double>();
        foreach (var passage in passages.Where(passage => !passage.IsDirt).Prepend(title).OfType<Passage>())
        {
            foreach (var mention in passage.Mentions)
            {
                if (Find(mention.Name) is { } party)
                {
                    weights[party] = weights.GetValueOrDefault(party) + (passage == title ? 3 : passage.Index < 2 ? 1.5 : 1);
                }
            }
        }

        People = [.. weights.Keys.Where(party => party.Name.Contains(' ', StringComparison.Ordinal)).OrderBy(party => party.Key, StringComparer.Ordinal)];
        Main = Heaviest(party => party.Kind is MentionKind.Organisation or MentionKind.Unknown or MentionKind.Thing && !LooksLikePerson(party));
        MainOrganisation = Heaviest(party => party.Kind == MentionKind.Organisation) ?? Main;
        MainPerson = Heaviest(party => party.Kind == MentionKind.Person) ?? Heaviest(LooksLikePerson);

        Party? Heaviest(Func<Party, bool> allowed) =>
            weights.Where(pair => allowed(pair.Key)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Key, StringComparer.Ordinal).Select(pair => pair.Key).FirstOrDefault();
    }

    public string ArticleId { get; }

    public PartyBook Parties { get; }

    /// <summary>Parties with a name of several words, among them all people introduced in full.</summary>
    public IReadOnlyList<Party> People { get; }

    /// <summary>Whom or what the article is most about, people aside.</summary>
    public Party? Main { get; }

    public Party? MainOrganisation { get; }

    public Party? MainPerson { get; }

    /// <summary>The last one who spoke.</summary>
    public Speaker? LastSpeaker { get; set; }

    /// <summary>Who spoke last by role alone: "a spokesperson for X", to whom "the spokesperson" refers later.</summary>
    public Dictionary<RoleClass, Speaker> ByRoleOnly { get; } = [];

    public Party? Find(string name) => Parties.Find(name, ArticleId);

    /// <summary>Notes the names of a passage up to a token, so that pronouns find the nearest.</summary>
    public void Saw(Mention mention, bool isQuoted = false)
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
                _recent.Insert(0, (party, mention));
            }

            return;
        }

        _recent.RemoveAll(item => item.Party == party);
        _recent.Add((party, mention));
        if (mention.RoleText is { } role)
        {
            _byRole[role.ToLowerInvariant()] = party;
        }
    }

    public IEnumerable<Party> RecentPeople => Enumerable.Reverse(_recent).Where(item => item.Party.Kind == MentionKind.Person || LooksLikePerson(item.Party)).Select(item => item.Party);

    /// <summary>People, and whoever spoke last under a name of which nothing says that it is none of a person.</summary>
    public IEnumerable<Party> RecentSpeakers => Enumerable.Reverse(_recent).Where(item => item.Party.Kind == MentionKind.Person || LooksLikePerson(item.Party) || item.Party == LastSpeaker?.Party && item.Party is { Kind: MentionKind.Unknown, IsKnown: false } && item.Party.Name.Contains(' ', StringComparison.Ordinal)).Select(item => item.Party);

    /// <summary>Names of two or three words that may be a person's.</summary>
    public IEnumerable<Party> RecentNames => Enumerable.Reverse(_recent).Where(item => item.Party is { Kind: MentionKind.Unknown, IsKnown: false } && item.Party.Name.Split(' ').Length is 2 or 3 && !item.Party.Name.Any(char.IsDigit)).Select(item => item.Party);

    public IEnumerable<Party> RecentOrganisations => Enumerable.Reverse(_recent).Where(item => item.Party.Kind == MentionKind.Organisation).Select(item => item.Party);

    public bool IsRecent(Party party) => Enumerable.Reverse(_recent).Take(8).Any(item => item.Party == party);

    /// <summary>The person last named with a role of these words.</summary>
    public Party? ByRole(string words)
    {
        var role = words.ToLowerInvariant();
        foreach (var article in (ReadOnlySpan<string>)["the ", "sang ", "si ", "para "])
        {
            role = role.StartsWith(article, StringComparison.Ordinal) ? role[article.Length..] : role;
        }

        return _byRole.GetValueOrDefault(role) ?? _byRole.Where(pair => pair.Key.Contains(role, StringComparison.Ordinal) || role.Contains(pair.Key, StringComparison.Ordinal)).Select(pair => pair.Value).Distinct().ToList() switch
        {
            [var only] => only,
            _ => null,
        };
    }

    private static bool LooksLikePerson(Party party) => party.Kind == MentionKind.Person || party.Role != RoleClass.None;
}

/// <summary>Who says something, as far as the text shows.</summary>
internal sealed record Speaker(string Name, SourceClass Class, Party? Party, Party? Organisation, RoleClass Role)
{
    public IReadOnlyList<string> Candidates { get; init; } = [];

    public static Speaker Narrator { get; } = new("narrator", SourceClass.Narrator, null, null, RoleClass.None);

    public static Speaker Unknown { get; } = new("unknown", SourceClass.Unknown, null, null, RoleClass.None);

    /// <summary>Whether the speaker's word is the organisation's own.</summary>
    public bool SpeaksForOrganisation => Role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer;
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>
/// The parties of a set of articles. Names are one by exact alias, by our normal form, by a short form that only one party has, or by near-identical spelling
/// that no distinguishing word vetoes; never by likeness alone.
/// </summary>
internal sealed class PartyBook
{
    private readonly Dictionary<string, Party> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Article, string Form), Party?> _byShortForm = [];
    private readonly Dictionary<(string Article, string Form), List<Party>> _shared = [];
    private readonly EntityBook _known;
    private readonly Dictionary<string, List<Party>> _inArticle = new(StringComparer.Ordinal);

    // Once all articles are read.
    private readonly HashSet<string> _shortForms = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, Party>> _sharedForms = [];
    private PartyNames? _names;
    private PartyNames? _sharedNames;
    private ILookup<(Party Organisation, string Role), Party> _offices = Enumerable.Empty<Party>().ToLookup(party => (party, ""));

    private PartyBook(EntityBook known) => _known = known;

    public static PartyBook Build(IReadOnlyList<IReadOnlyList<Passage>> articles, EntityBook known)
    {
        var book = new PartyBook(known);
        foreach (var mention in articles.SelectMany(passages => passages).Where(passage => !passage.IsDirt).SelectMany(passage => passage.Mentions))
        {
            book.Add(mention);
        }

        book.JoinSpellings();
        book.JoinInitials();
        book.JoinHeads();
        var everyone = new ShortForms(book._byForm.Values.Distinct());
        foreach (var passages in articles)
        {
            book.LearnShortForms(passages, everyone);
        }

        book.Index();

        foreach (var mention in articles.SelectMany(passages => passages).SelectMany(passage => passage.Mentions).Where(mention => mention.Organisation is not null))
        {
            if (book.Find(mention.Name, null) is { } person && person.Organisation is null)
            {
                person.Organisation = book.Find(mention.Organisation!, null);
            }
        }

        book._offices = book._byForm.Values.Distinct().Where(party => party.Organisation is not null).SelectMany(party => party.Roles.Select(role => (Office: (party.Organisation!, role), party))).ToLookup(item => item.Office, item => item.party);
        book.Stories = new(articles, book);
        return book;
    }

    /// <summary>Which articles tell one story.</summary>
    public StoryArticles? Stories { get; private set; }

    /// <summary>The party that a name stands for in an article; <see langword="null"/> for a name never met.</summary>
    public Party? Find(string name, string? articleId)
    {
        var form = NameForm.Of(name);
        return articleId is not null && _byShortForm.TryGetValue((articleId, form), out var local) && local is not null ? local
            : _byForm.TryGetValue(form, out var party) ? party
            : null;
    }

    /// <summary>All that a short form of an article may stand for, where it is more than one.</summary>
    public IReadOnlyList<Party> Sharing(string name, string articleId) => _shared.Count > 0 && _shared.TryGetValue((articleId, NameForm.Of(name)), out var sharing) ? sharing : [];

    /// <summary>The one person whom the texts give a role at an organisation; none where two have had it.</summary>
    public Party? ByRole(string role, Party organisation) => _offices[(organisation, role.ToLowerInvariant())].Take(2).ToList() is [var only] ? only : null;

    /// <summary>Every name that stands for one party, in the form that is compared; short forms that stand for one party in all articles are among them.</summary>
    public IEnumerable<KeyValuePair<string, Party>> Names => _byForm.Where(pair => !_shortForms.Contains(pair.Key)).Concat(_sharedForms);

    /// <summary>The parties that such names stand for and whose own name is a form but for its spaces.</summary>
    public IEnumerable<Party> WrittenAs(string form) =>
        _names!.WrittenAs(form).Where(name => !_shortForms.Contains(name.Form)).Concat(_sharedNames!.WrittenAs(form)).Select(name => name.Party);

    /// <summary>The parties that an article mentions.</summary>
    public IReadOnlyList<Party> InArticle(string articleId) => _inArticle.GetValueOrDefault(articleId, []);

    /// <summary>The one party whose name goes on from the words of a shorter one.</summary>
    public Party? Longer(string name)
    {
        var form = NameForm.Of(name);
        return _names!.LongerThan(form).Select(longer => longer.Party).Distinct().Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>The party of a name that no text mentions, such as a publisher's.</summary>
    public Party Named(string name, MentionKind kind)
    {
        var party = Get(name);
        party.Kind = party.Kind == MentionKind.Unknown ? kind : party.Kind;
        return party;
    }

    private void Add(Mention mention)
    {
        var party = Get(mention.Name);
        party.Count++;
        Describe(party, mention);
        if (mention.OtherName is { } other && NameForm.Of(other) is { Length: > 0 } form)
        {
            // An alias given in brackets stands for the same party from then on, in all texts.
            if (_byForm.TryGetValue(form, out var existing) && existing != party)
            {
                Join(party, existing);
            }

            _byForm[form] = party;
        }
    }

    private static void Describe(Party party, Mention mention)
    {
        party.Gender ??= mention.Gender;
        if (party.IsKnown)
        {
            return;
        }

        if (party.Kind is MentionKind.Unknown || mention.Kind is MentionKind.Person && (party.Kind != MentionKind.Organisation || mention.Role != RoleClass.None))
        {
            party.Kind = mention.Kind is MentionKind.Unknown ? party.Kind : mention.Kind;
        }

        if (mention is { RoleText: { } text, IsFormer: false })
        {
            party.Roles.Add(text.ToLowerInvariant());
        }

        if (party.Role == RoleClass.None && mention.Role != RoleClass.None)
        {
            party.Role = mention.Role;
            party.IsFormer = mention.IsFormer;
        }
    }

    private Party Get(string name)
    {
        var form = NameForm.Of(name);
        if (_byForm.TryGetValue(form, out var party))
        {
            if (party.Name.Length < name.Length && _known[name] is null && NameForm.Of(party.Name) == form)
            {
                party.Name = party.Name.Length >= name.Length ? party.Name : name;
            }

            return party;
        }

        if (_known[name] is { } known)
        {
            var canonical = NameForm.Of(known.Name);
            if (!_byForm.TryGetValue(canonical, out party))
            {
                party = Keep(canonical, new(known.Name)
                {
                    Kind = known.Kind switch { "person" => MentionKind.Person, "organisation" => MentionKind.Organisation, "place" => MentionKind.Place, _ => MentionKind.Thing },
                    IsKnown = true,
                    Role = known.Role switch { "principal" => RoleClass.Principal, "spokesperson" => RoleClass.Spokesperson, "officer" => RoleClass.Officer, _ => RoleClass.None },
                });
                party.Organisation = known.Organisation is { } organisation ? Get(organisation) : null;
            }

            return Keep(form, party);
        }

        // A version of a known product is its maker's too.
        var stem = form.LastIndexOf(' ') is > 0 and var space && char.IsDigit(form[space + 1]) && _known[form[..space]] is { Organisation: { } maker } ? Get(maker) : null;
        return Keep(form, new(name) { Organisation = stem, Kind = stem is null ? MentionKind.Unknown : MentionKind.Thing });
    }

    private Party Keep(string form, Party party)
    {
        _byForm[form] = party;
        _names?.Add(form, party);
        return party;
    }

    // What is asked of every article must not go through all names.
    private void Index()
    {
        _shortForms.UnionWith(_byShortForm.Keys.Select(key => key.Form));
        _sharedForms.AddRange(_byShortForm.Where(pair => pair.Value is not null).GroupBy(pair => pair.Key.Form, pair => pair.Value!).Where(group => group.Distinct().Count() == 1).Select(group => KeyValuePair.Create(group.Key, group.First())));
        (_names, _sharedNames) = (new(_byForm), new(_sharedForms));
    }

    private void Join(Party kept, Party lost)
    {
        foreach (var form in _byForm.Where(pair => pair.Value == lost).Select(pair => pair.Key).ToList())
        {
            _byForm[form] = kept;
        }

        if (lost.Count > kept.Count || (lost.Count == kept.Count && lost.Name.Length > kept.Name.Length))
        {
            kept.Name = lost.Name;
        }

        kept.Count += lost.Count;
        kept.Gender ??= lost.Gender;
        kept.Kind = kept.Kind == MentionKind.Unknown ? lost.Kind : kept.Kind;
        kept.Role = kept.Role == RoleClass.None ? lost.Role : kept.Role;
        kept.Organisation ??= lost.Organisation;
        kept.Roles.UnionWith(lost.Roles);
    }

    // Fennimore / Fenimore: one letter apart, same number of words, no digit, no distinguishing word. Compared within buckets of one first letter and like length.
    private void JoinSpellings()
    {
        var forms = _byForm.Where(pair => pair.Key.Length >= 7 && pair.Key.All(c => char.IsLetter(c) || c == ' ') && pair.Key.All(c => c < '\u3000')).ToList();
        foreach (var bucket in forms.GroupBy(pair => (pair.Key[0], pair.Key.Count(c => c == ' '))).Where(bucket => bucket.Count() is > 1 and <= 400))
        {
            var names = bucket.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
            for (var i = 0; i < names.Count; i++)
            {
                for (var j = i + 1; j < names.Count; j++)
                {
                    if (_byForm[names[i].Key] != _byForm[names[j].Key] && Math.Abs(names[i].Key.Length - names[j].Key.Length) <= 1 && Spelling.IsMisspelling(names[i].Key, names[j].Key))
                    {
                        Join(_byForm[names[i].Key], _byForm[names[j].Key]);
                    }
                }
            }
        }
    }

    // Ratna P. Siregar is Ratna Permata Siregar, where only one such name goes on from the initial.
    private void JoinInitials()
    {
        var names = _byForm.Where(pair => pair.Key.Count(c => c == ' ') == 2 && pair.Key[0] < '\u3000').Select(pair => (Words: pair.Key.Split(' '), Party: pair.Value)).ToList();
        foreach (var (words, party) in names.Where(name => name.Words[1].Length == 1))
        {
            if (names.FindAll(other => other.Words[1].Length > 1 && other.Words[1][0] == words[1][0] && other.Words[0] == words[0] && other.Words[2] == words[2] && other.Party != party) is [var full])
            {
                Join(full.Party, party);
                full.Party.Name = full.Party.Name.Length < party.Name.Length ? party.Name : full.Party.Name;
            }
        }
    }

    // "Perumda Tirta Asri" is "Perumda Air Minum Tirta Asri" in another text too, where no other body has that name with its kind before it.
    private void JoinHeads()
    {
        var full = _byForm.Where(pair => pair.Value is { IsKnown: false, Kind: MentionKind.Organisation or MentionKind.Unknown } && pair.Value.Key == pair.Key)
            .Select(pair => (Tail: WithoutHead(pair.Key), Party: pair.Value)).Where(item => item.Tail is not null).ToLookup(item => item.Tail!, item => item.Party, StringComparer.Ordinal);
        foreach (var bodies in full)
        {
            if (_byForm.GetValueOrDefault(bodies.Key) is { IsKnown: false, Kind: MentionKind.Organisation or MentionKind.Unknown } own && bodies.Distinct().ToList() is [var only] && only != own)
            {
                Join(only, own);
            }
        }
    }

    private static string? WithoutHead(string form)
    {
        var words = form.Split(' ');
        var first = Array.FindIndex(words, word => !s_firmHeads.Contains(word));
        return first > 0 && words.Length - first >= 2 ? string.Join(' ', words[first..]) : null;
    }

    private static readonly FrozenSet<string> s_firmHeads = ClosedWords.Of("firm-head");

    // "X Pay, X's sister company", "X Shipping, perusahaan lain": a body that is said to be another than the one whose name it goes on from.
    private HashSet<Party> Apart(IReadOnlyList<Passage> passages)
    {
        var apart = new HashSet<Party>();
        foreach (var passage in passages)
        {
            foreach (var mention in passage.Mentions.Where(mention => mention.End - mention.First > 1 && Affiliation.IsSaidOf(passage, mention)))
            {
                if (_byForm.GetValueOrDefault(NameForm.Of(mention.Name)) is { IsKnown: false } party)
                {
                    apart.Add(party);
                }
            }
        }

        return apart;
    }

    // "Sri Mulyani (34), warga Desa X": whoever is named as somebody who lives in a place is not the minister of that name.
    private void Residents(IReadOnlyList<Passage> passages, string article, List<Party> parties)
    {
        foreach (var mention in passages.SelectMany(passage => passage.Mentions).Where(mention => mention is { Kind: MentionKind.Person, RoleText: { } role } && s_resident.Contains(role.ToLowerInvariant().Split(' ')[0])))
        {
            if (NameForm.Of(mention.Name) is var form && _byForm.GetValueOrDefault(form) is { IsKnown: true, Kind: MentionKind.Person } known)
            {
                var namesake = new Party(mention.Name) { Kind = MentionKind.Person, Role = mention.Role };
                _byShortForm[(article, form)] = namesake;
                parties.Remove(known);
                parties.Add(namesake);
            }
        }
    }

    private static readonly FrozenSet<string> s_resident = ClosedWords.Of("resident");

    // "Nusa Elang" is "PT Nusa Elang Airways", where the longer name has only the kind of firm besides.
    private void JoinFullName(string form, List<Party> parties, HashSet<Party> apart)
    {
        var own = _byForm.GetValueOrDefault(form);
        if (own is { IsKnown: false, Kind: not MentionKind.Person } && own.Key == form && parties.FindAll(party => party != own && !party.IsKnown && party.Kind is MentionKind.Organisation or MentionKind.Unknown && !apart.Contains(party) && party.Key.Length > form.Length && party.Key.StartsWith(form + " ", StringComparison.Ordinal) && s_firmTails.Contains(party.Key[(form.Length + 1)..])) is [var full])
        {
            Join(full, own);
            parties.Remove(own);
        }
    }

    private static readonly FrozenSet<string> s_firmTails = ClosedWords.Of("firm-tail");

    // Within an article a surname, a first word or an acronym stands for the one party that it can stand for.
    private void LearnShortForms(IReadOnlyList<Passage> passages, ShortForms everyone)
    {
        if (passages.Count == 0)
        {
            return;
        }

        var article = passages[0].Article.Id;
        var forms = passages.SelectMany(passage => passage.Mentions).Select(mention => (Form: NameForm.Of(mention.Name), mention.Kind)).Distinct().ToList();
        var parties = forms.Select(form => _byForm.GetValueOrDefault(form.Form)).OfType<Party>().Distinct().ToList();
        Residents(passages, article, parties);
        _inArticle[article] = parties;
        var present = new ShortForms(parties);
        var apart = Apart(passages);
        var order = new NamingOrder(passages, form => _byForm.GetValueOrDefault(form));
        foreach (var (form, _) in forms)
        {
            if (form.Length >= 2 && form.Contains(' ', StringComparison.Ordinal))
            {
                JoinFullName(form, parties, apart);
                continue;
            }

            if (form.Length < 2)
            {
                continue;
            }

            var own = _byForm.GetValueOrDefault(form);
            if (_known[form] is { Kind: var kind })
            {
                // "Mahfud" in a text that has a Mahfud of its own, and the known one nowhere in full, is the text's.
                if (!forms.Exists(other => other.Form != form && _byForm.GetValueOrDefault(other.Form) == own) && present.Candidates(form, own) is [{ IsKnown: false, Kind: MentionKind.Person } namesake] && (kind == "person" || order.IsBefore(namesake, form)))
                {
                    _byShortForm[(article, form)] = namesake;
                }

                continue;
            }

            if (own is not null && own.Key.Contains(' ', StringComparison.Ordinal))
            {
                continue; // already an alias of a fuller name
            }

            var longer = present.Candidates(form, own);
            if (longer.Count == 0)
            {
                longer = everyone.Candidates(form, own);
            }

            longer.RemoveAll(party => party.Kind != MentionKind.Person && apart.Contains(party));

            // "Dr Farley said", and further down Sir Carl Farley, whom nobody has met: a surname stands for whom the texts have named before.
            if (longer is [{ IsKnown: false } later] && !order.IsBefore(later, form) && everyone.Candidates(form, own).FindAll(party => party != later && party.Kind == MentionKind.Person) is [var earlier])
            {
                longer = [earlier];
            }

            if (longer.Count > 1)
            {
                _shared[(article, form)] = longer;
            }

            if (longer.Count > 1 && longer.FindAll(party => party.IsKnown || party.Role != RoleClass.None) is [var introduced])
            {
                longer = [introduced];
            }

            if (longer.Count == 1)
            {
                _byShortForm[(article, form)] = longer[0];
            }
        }
    }
}

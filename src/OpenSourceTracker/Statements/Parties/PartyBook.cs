using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>
/// The parties of a set of articles. Names are one by exact alias, by our normal form, by a short form that only one party has, or by near-identical spelling
/// that no distinguishing word vetoes; never by likeness alone.
/// </summary>
internal sealed class PartyBook
{
    private readonly PartyRegister _register;
    private readonly ArticleNames _articles;

    // Once all articles are read.
    private readonly HashSet<string> _shortForms = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, Party>> _sharedForms = [];
    private PartyNames? _sharedNames;
    private ILookup<(Party Organisation, string Role), Party> _offices = Enumerable.Empty<Party>().ToLookup(party => (party, ""));

    private PartyBook(EntityBook known)
    {
        _register = new(known);
        _articles = new(_register, known);
    }

    public static PartyBook Build(IReadOnlyList<IReadOnlyList<Passage>> articles, EntityBook known)
    {
        var book = new PartyBook(known);
        foreach (var mention in articles.SelectMany(passages => passages).Where(passage => !passage.IsDirt).SelectMany(passage => passage.Mentions))
        {
            book._register.Add(mention);
        }

        NameJoins.Join(book._register);
        var everyone = new ShortForms(book._register.ByForm.Values.Distinct());
        foreach (var passages in articles)
        {
            book._articles.Learn(passages, everyone);
        }

        book.Index();

        foreach (var mention in articles.SelectMany(passages => passages).SelectMany(passage => passage.Mentions).Where(mention => mention.Organisation is not null))
        {
            if (book.Find(mention.Name, null) is { } person && person.Organisation is null)
            {
                person.Organisation = book.Find(mention.Organisation!, null);
            }
        }

        book._offices = book._register.ByForm.Values.Distinct().Where(party => party.Organisation is not null).SelectMany(party => party.Roles.Select(role => (Office: (party.Organisation!, role), party))).ToLookup(item => item.Office, item => item.party);
        book.Stories = new(articles, book);
        return book;
    }

    /// <summary>Which articles tell one story.</summary>
    public StoryArticles? Stories { get; private set; }

    /// <summary>The party that a name stands for in an article; <see langword="null"/> for a name never met.</summary>
    public Party? Find(string name, string? articleId)
    {
        var form = NameForm.Of(name);
        return (articleId is null ? null : _articles.Find(articleId, form)) ?? _register.Find(form);
    }

    /// <summary>All that a short form of an article may stand for, where it is more than one.</summary>
    public IReadOnlyList<Party> Sharing(string name, string articleId) => _articles.Sharing(articleId, NameForm.Of(name));

    /// <summary>The one person whom the texts give a role at an organisation; none where two have had it.</summary>
    public Party? ByRole(string role, Party organisation) => _offices[(organisation, role.ToLowerInvariant())].Take(2).ToList() is [var only] ? only : null;

    /// <summary>Every name that stands for one party, in the form that is compared; short forms that stand for one party in all articles are among them.</summary>
    public IEnumerable<KeyValuePair<string, Party>> Names => _register.ByForm.Where(pair => !_shortForms.Contains(pair.Key)).Concat(_sharedForms);

    /// <summary>The parties that such names stand for and whose own name is a form but for its spaces.</summary>
    public IEnumerable<Party> WrittenAs(string form) =>
        _register.Names.WrittenAs(form).Where(name => !_shortForms.Contains(name.Form)).Concat(_sharedNames!.WrittenAs(form)).Select(name => name.Party);

    /// <summary>The parties that an article mentions.</summary>
    public IReadOnlyList<Party> InArticle(string articleId) => _articles.In(articleId);

    /// <summary>The one party whose name goes on from the words of a shorter one.</summary>
    public Party? Longer(string name)
    {
        var form = NameForm.Of(name);
        return _register.Names.LongerThan(form).Select(longer => longer.Party).Distinct().Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>The party of a name that no text mentions, such as a publisher's.</summary>
    public Party Named(string name, MentionKind kind)
    {
        var party = _register.Get(name);
        party.Kind = party.Kind == MentionKind.Unknown ? kind : party.Kind;
        return party;
    }

    // What is asked of every article must not go through all names.
    private void Index()
    {
        _shortForms.UnionWith(_articles.ShortForms.Keys.Select(key => key.Form));
        _sharedForms.AddRange(_articles.ShortForms.Where(pair => pair.Value is not null).GroupBy(pair => pair.Key.Form, pair => pair.Value!).Where(group => group.Distinct().Count() == 1).Select(group => KeyValuePair.Create(group.Key, group.First())));
        _register.Index();
        _sharedNames = new(_sharedForms);
    }
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>Whom short forms stand for within one article: a surname, a first word, an acronym.</summary>
internal sealed class ArticleNames(PartyRegister register, EntityBook known)
{
    private readonly Dictionary<(string Article, string Form), Party?> _byShortForm = [];
    private readonly Dictionary<(string Article, string Form), List<Party>> _shared = [];
    private readonly Dictionary<string, List<Party>> _inArticle = new(StringComparer.Ordinal);

    /// <summary>Every short form with its party, by article.</summary>
    public IReadOnlyDictionary<(string Article, string Form), Party?> ShortForms => _byShortForm;

    /// <summary>The party that a short form stands for in an article; <see langword="null"/> where it stands for none of its own.</summary>
    public Party? Find(string article, string form) => _byShortForm.GetValueOrDefault((article, form));

    /// <summary>All that a short form of an article may stand for, where it is more than one.</summary>
    public IReadOnlyList<Party> Sharing(string article, string form) => _shared.GetValueOrDefault((article, form), []);

    /// <summary>The parties that an article mentions.</summary>
    public IReadOnlyList<Party> In(string article) => _inArticle.GetValueOrDefault(article, []);

    /// <summary>Learns the short forms of an article: each stands for the one party that it can stand for.</summary>
    public void Learn(IReadOnlyList<Passage> passages, ShortForms everyone)
    {
        if (passages.Count == 0)
        {
            return;
        }

        var article = passages[0].Article.Id;
        var forms = passages.SelectMany(passage => passage.Mentions).Select(mention => (Form: NameForm.Of(mention.Name), mention.Kind)).Distinct().ToList();
        var parties = forms.Select(form => register.Find(form.Form)).OfType<Party>().Distinct().ToList();
        Residents(passages, article, parties);
        _inArticle[article] = parties;
        var present = new ShortForms(parties);
        var apart = Apart(passages);
        var order = new NamingOrder(passages, register.Find);
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

            var own = register.Find(form);
            if (known[form] is { Kind: var kind })
            {
                // "Mahfud" in a text that has a Mahfud of its own, and the known one nowhere in full, is the text's.
                if (!forms.Exists(other => other.Form != form && register.Find(other.Form) == own) && present.Candidates(form, own) is [{ IsKnown: false, Kind: MentionKind.Person } namesake] && (kind == "person" || order.IsBefore(namesake, form)))
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

    // "X Pay, X's sister company", "X Shipping, perusahaan lain": a body that is said to be another than the one whose name it goes on from.
    private HashSet<Party> Apart(IReadOnlyList<Passage> passages)
    {
        var apart = new HashSet<Party>();
        foreach (var passage in passages)
        {
            foreach (var mention in passage.Mentions.Where(mention => mention.End - mention.First > 1 && Affiliation.IsSaidOf(passage, mention)))
            {
                if (register.Find(NameForm.Of(mention.Name)) is { IsKnown: false } party)
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
            if (NameForm.Of(mention.Name) is var form && register.Find(form) is { IsKnown: true, Kind: MentionKind.Person } famous)
            {
                var namesake = new Party(mention.Name) { Kind = MentionKind.Person, Role = mention.Role };
                _byShortForm[(article, form)] = namesake;
                parties.Remove(famous);
                parties.Add(namesake);
            }
        }
    }

    private static readonly FrozenSet<string> s_resident = ClosedWords.Of("resident");

    // "Nusa Elang" is "PT Nusa Elang Airways", where the longer name has only the kind of firm besides.
    private void JoinFullName(string form, List<Party> parties, HashSet<Party> apart)
    {
        var own = register.Find(form);
        if (own is { IsKnown: false, Kind: not MentionKind.Person } && own.Key == form && parties.FindAll(party => party != own && !party.IsKnown && party.Kind is MentionKind.Organisation or MentionKind.Unknown && !apart.Contains(party) && party.Key.Length > form.Length && party.Key.StartsWith(form + " ", StringComparison.Ordinal) && s_firmTails.Contains(party.Key[(form.Length + 1)..])) is [var full])
        {
            register.Join(full, own);
            parties.Remove(own);
        }
    }

    private static readonly FrozenSet<string> s_firmTails = ClosedWords.Of("firm-tail");
}

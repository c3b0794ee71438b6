using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>Whom each name stands for in all texts of a set, by its form.</summary>
internal sealed class PartyRegister(EntityBook known)
{
    private readonly Dictionary<string, Party> _byForm = new(StringComparer.Ordinal);
    private PartyNames? _names;

    /// <summary>Every form met, with its party.</summary>
    public IReadOnlyDictionary<string, Party> ByForm => _byForm;

    /// <summary>The names by their words, once all articles are read.</summary>
    public PartyNames Names => _names!;

    /// <summary>The party of a form; <see langword="null"/> for one never met.</summary>
    public Party? Find(string form) => _byForm.GetValueOrDefault(form);

    /// <summary>What asks for names by their words must not go through all of them.</summary>
    public void Index() => _names = new(_byForm);

    /// <summary>Notes a name in a text.</summary>
    public void Add(Mention mention)
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

    /// <summary>The party of a name, made where there is none.</summary>
    public Party Get(string name)
    {
        var form = NameForm.Of(name);
        if (_byForm.TryGetValue(form, out var party))
        {
            if (party.Name.Length < name.Length && known[name] is null && NameForm.Of(party.Name) == form)
            {
                party.Name = party.Name.Length >= name.Length ? party.Name : name;
            }

            return party;
        }

        if (known[name] is { } entity)
        {
            var canonical = NameForm.Of(entity.Name);
            if (!_byForm.TryGetValue(canonical, out party))
            {
                party = Keep(canonical, new(entity.Name)
                {
                    Kind = entity.Kind switch { "person" => MentionKind.Person, "organisation" => MentionKind.Organisation, "place" => MentionKind.Place, _ => MentionKind.Thing },
                    IsKnown = true,
                    Role = entity.Role switch { "principal" => RoleClass.Principal, "spokesperson" => RoleClass.Spokesperson, "officer" => RoleClass.Officer, _ => RoleClass.None },
                });
                party.Organisation = entity.Organisation is { } organisation ? Get(organisation) : null;
            }

            return Keep(form, party);
        }

        // A version of a known product is its maker's too.
        var stem = form.LastIndexOf(' ') is > 0 and var space && char.IsDigit(form[space + 1]) && known[form[..space]] is { Organisation: { } maker } ? Get(maker) : null;
        return Keep(form, new(name) { Organisation = stem, Kind = stem is null ? MentionKind.Unknown : MentionKind.Thing });
    }

    /// <summary>Makes two parties one.</summary>
    public void Join(Party kept, Party lost)
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

    private Party Keep(string form, Party party)
    {
        _byForm[form] = party;
        _names?.Add(form, party);
        return party;
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
}

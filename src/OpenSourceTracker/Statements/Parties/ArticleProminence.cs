using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Statements.Dating;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>What an article shows of its parties as a whole: whom it is most about, who stands at the head of sentences, what is a place in it, whose outlet it is.</summary>
internal sealed class ArticleProminence
{
    private const int FrontPassages = 3;

    private static readonly FrozenSet<string> s_toOutlet = ClosedWords.Of("to-outlet");

    private readonly HashSet<Party> _located = [];
    private readonly HashSet<Party> _outlets = [];
    private readonly Dictionary<Party, int> _heads = [];
    private readonly HashSet<Party> _besideMain = [];
    private readonly bool _isMainInFront;

    /// <param name="passages">The article.</param>
    /// <param name="title">Its title, where it has one.</param>
    /// <param name="find">The party of a name.</param>
    /// <param name="persons">Names of which something shows that they are people's; an English article adds those that it calls by their last name.</param>
    public ArticleProminence(IReadOnlyList<Passage> passages, Passage? title, Func<string, Party?> find, HashSet<Party> persons)
    {
        var weights = new Dictionary<Party, double>();
        var located = new HashSet<Party>();
        var free = new HashSet<Party>();
        foreach (var passage in passages.Where(passage => !passage.IsDirt).Prepend(title).OfType<Passage>())
        {
            var dateline = passage == title ? 0 : Dateline.End(passage);
            foreach (var mention in passage.Mentions)
            {
                if (mention.First >= dateline && find(mention.Name) is { } party)
                {
                    // "belum merespons pesan X": the outlet itself, whom "the company" does not stand for
                    if (passage.Article.Publisher is { } publisher && (publisher.StartsWith(party.Name, StringComparison.OrdinalIgnoreCase) || publisher.EndsWith(" " + party.Name, StringComparison.OrdinalIgnoreCase)) && (passage.CuesIn(mention.First, mention.End).Any(cue => cue.IsAny("org.media", "name.outlet")) || mention.First > 0 && s_toOutlet.Contains(passage.Tokens[mention.First - 1].Norm)))
                    {
                        _outlets.Add(party);
                        continue;
                    }

                    // "The council of Marsh Green": what stands under prepositions alone is where or whose something is.
                    if (mention.First == 0 || passage == title || passage.Language.Code != "en" || mention.Name[0] > '\u3000' || EnglishPossessive.Ends(passage.Tokens[mention.End - 1].Norm) || !SpeakerPhraseFinder.IsPreposition(passage.Tokens[mention.First - 1].Norm))
                    {
                        free.Add(party);
                    }

                    if (mention.First > 0 && passage.Tokens[mention.First - 1].Norm is "di" or "ke" or "in" or "near" or "at")
                    {
                        _located.Add(party);
                        if (passage.Tokens[mention.First - 1].Norm is not "at")
                        {
                            located.Add(party);
                        }
                    }

                    if (mention.End < passage.Tokens.Count && passage.Tokens[mention.End] is { Kind: Text.TokenKind.Word, IsCapitalised: false } && passage.Sentences.Exists(sentence => sentence.First == mention.First))
                    {
                        _heads[party] = _heads.GetValueOrDefault(party) + 1;
                    }

                    weights[party] = weights.GetValueOrDefault(party) + (passage == title ? 3 : passage.Index < 2 ? 1.5 : 1);
                }
            }
        }

        PersonEvidence.Find(passages, find, persons);
        People = [.. weights.Keys.Where(party => party.Name.Contains(' ', StringComparison.Ordinal)).OrderBy(party => party.Key, StringComparer.Ordinal)];
        Main = Heaviest(party => party.Kind is MentionKind.Organisation or MentionKind.Unknown or MentionKind.Thing && !LooksLikePerson(party) && !persons.Contains(party) && (party.Kind == MentionKind.Organisation || free.Contains(party)));
        MainOrganisation = Heaviest(party => party.Kind == MentionKind.Organisation) is { } body && !Outweighs(Main, body) ? body : Main;
        MainPerson = Heaviest(party => party.Kind == MentionKind.Person) ?? Heaviest(LooksLikePerson);

        var front = passages.Where(passage => !passage.IsDirt).Take(FrontPassages).Append(title).ToList();
        foreach (var passage in passages.Where(passage => !passage.IsDirt).Prepend(title).OfType<Passage>())
        {
            foreach (var sentence in passage.Sentences)
            {
                var named = passage.MentionsIn(sentence.First, sentence.End).Select(mention => find(mention.Name)).OfType<Party>().ToList();
                if (named.Contains(MainOrganisation!))
                {
                    _besideMain.UnionWith(named);
                    _isMainInFront |= front.Contains(passage);
                }
            }
        }

        // A word that opens sentences all over the text, and is no place, is whom it is about, not an organisation named once.
        bool Outweighs(Party? main, Party body) =>
            main is { Kind: MentionKind.Unknown, IsKnown: false } && !located.Contains(main) && _heads.GetValueOrDefault(main) > 1 && !main.Name.Contains(' ', StringComparison.Ordinal) && weights[body] * 2 < weights[main];

        Party? Heaviest(Func<Party, bool> allowed) =>
            weights.Where(pair => allowed(pair.Key)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Key, StringComparer.Ordinal).Select(pair => pair.Key).FirstOrDefault();
    }

    /// <summary>Parties with a name of several words, among them all people introduced in full.</summary>
    public IReadOnlyList<Party> People { get; }

    /// <summary>Whom or what the article is most about, people aside.</summary>
    public Party? Main { get; }

    public Party? MainOrganisation { get; }

    /// <summary>Whom somebody may speak for of whom the text does not say it: the main organisation, where the title or lead has it or a sentence names both.</summary>
    public Party? OrganisationFor(Party person) => _isMainInFront || _besideMain.Contains(person) ? MainOrganisation : null;

    public Party? MainPerson { get; }

    /// <summary>Whether it is the outlet that the article is in.</summary>
    public bool IsOutlet(Party party) => _outlets.Contains(party);

    /// <summary>Whether something is said to be in, at or near it.</summary>
    public bool IsLocated(Party party) => _located.Contains(party);

    /// <summary>Whether a sentence begins with it.</summary>
    public bool HeadsSentences(Party party) => _heads.ContainsKey(party);

    public static bool LooksLikePerson(Party party) => party.Kind == MentionKind.Person || party.Role != RoleClass.None;
}

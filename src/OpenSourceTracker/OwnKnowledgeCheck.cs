using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Text;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker;

/// <summary>Whether what a user wrote does what it says: rules compare properties that exist, and example sentences are read as they are marked.</summary>
internal static class OwnKnowledgeCheck
{
    // Properties of this form are made from words of the texts; any word may follow.
    private static readonly string[] s_prefixes = [ClaimBuilder.CountPrefix, ClaimBuilder.DatePrefix, ClaimBuilder.ReasonPrefix];

    /// <exception cref="YamlFileException">It does not; the message says where, and what would.</exception>
    public static void Run(Tracker tracker, IReadOnlyList<IRule> rules, OwnKnowledge own, TopicBook topics, LanguageCatalog languages)
    {
        foreach (var language in own.Languages)
        {
            OwnLanguageCheck.Run(tracker, language, topics, languages);
        }

        foreach (var rule in rules.OfType<YamlRule>())
        {
            CheckProperties(rule, topics, languages.Thesaurus);
        }

        var reader = new ArticleReader();
        foreach (var (property, example) in own.Examples)
        {
            var claims = reader.ReadText(example.Text).Articles is { Count: > 0 } articles ? tracker.TrackUnwatched(articles).Claims : [];
            var poles = claims.Where(claim => claim.Property == property && claim.ValueKind == ClaimValueKind.Pole).Select(claim => (claim.Operator == ClaimOperator.NotEqual ? "not " : "") + claim.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var found = poles.Count == 0 ? "none" : string.Join(" and ", poles);
            if (found != example.Pole)
            {
                throw example.Node.Error($"this example of {property} is read as {found}, not {example.Pole}: \"{example.Text}\"");
            }
        }
    }

    private static void CheckProperties(YamlRule rule, TopicBook topics, Thesaurus thesaurus)
    {
        foreach (var name in rule.Properties.Where(name => topics[name] is null && name is not (ClaimPairing.Any or ClaimBuilder.Position) && !s_prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))))
        {
            var events = thesaurus.Names.ToList();
            if (!events.Contains(name, StringComparer.Ordinal))
            {
                throw rule.Node["compare"]!["property"]!.Items.First(item => item.Value == name)
                    .Error($"no claim has the property '{name}'; {NearestWord.Hint(name, topics.Properties.Select(property => property.Id).Concat(events))}, and {string.Join(", ", s_prefixes)} with a word");
            }
        }

        // Poles are known where all properties of the rule have them.
        var poles = rule.Properties.Select(name => topics[name]).ToList();
        if (poles.All(property => property is not null))
        {
            var known = poles.SelectMany(property => property!.OppositeOf.Keys).ToList();
            if (rule.Values.FirstOrDefault(value => !known.Contains(value.Value, StringComparer.OrdinalIgnoreCase)) is { Node: { } node, Value: { } unknown })
            {
                throw node.Unknown(unknown, known);
            }
        }
    }
}

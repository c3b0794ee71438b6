using OpenSourceTracker;
using OpenSourceTracker.Rules;

namespace CustomRules;

/// <summary>All that this sample adds to a tracker, in one place.</summary>
public static class PublicPrices
{
    /// <summary>Adds the language, the topic, the phrases, the entities and the rules on public prices.</summary>
    public static TrackerBuilder AddPublicPrices(this TrackerBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var knowledge = Path.Combine(AppContext.BaseDirectory, "knowledge");
        return builder
            .AddLanguages(Path.Combine(AppContext.BaseDirectory, "languages"))
            .AddTopics(Path.Combine(knowledge, "topic.yaml"))
            .AddPhrases(Path.Combine(knowledge, "phrases.yaml"))
            .AddEntities(Path.Combine(knowledge, "entities.yaml"))
            .AddRules(Path.Combine(knowledge, "rules.yaml"))
            .AddRule(new LiftedEarlyRule())
            .AddRule("PRC020", "free-and-paid", (earlier, later) => earlier.Property == "price-free" && earlier.Value != later.Value ? new Finding("antonym", Severity.Medium, "what was to be free is to be paid for") : null);
    }
}

using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Text;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker;

/// <summary>Gathers what a tracker shall know, and freezes it: <c>new TrackerBuilder().AddRule(rule).WithoutRule("OST0201").Build()</c>.</summary>
/// <remarks>
/// Mutable and not thread-safe; the tracker it builds is immutable and thread-safe. It starts with the built-in rules. Every method answers the same builder,
/// and every fault is told at once, where it is made, with the names of the rules concerned.
/// </remarks>
public sealed class TrackerBuilder
{
    private readonly List<IRule> _own = [];
    private readonly List<IRule> _builtIn = [.. BuiltInRules.All];
    private readonly OwnKnowledge _knowledge = new();
    private IStatementClassifier? _classifier;
    private ILogger _logger = NullLogger.Instance;
    private Tracker? _tracker;

    /// <summary>Gets the rules in the order in which they are asked: those of one's own as they were added, then the built-in ones.</summary>
    /// <value>By default <see cref="BuiltInRules.All"/>. The list is a copy; it does not follow later changes.</value>
    public IReadOnlyList<IRule> Rules => [.. _own, .. _builtIn];

    /// <summary>Adds a rule. Rules of one's own are asked before the built-in ones, and the first that has something to say names the conflict.</summary>
    /// <param name="rule">The rule; kept, and called from several threads at a time.</param>
    /// <exception cref="ArgumentException">
    /// Its id is not capital letters and at least three digits (<c>USR001</c>), starts with <c>OST</c>, or belongs to another rule; its kind is not lower-case words
    /// joined by hyphens; or its title or meaning is missing.
    /// </exception>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder AddRule(IRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ThrowIfBuilt();
        var isBuiltIn = BuiltInRules.All.Contains(rule);
        var description = RuleDescriptions.Checked(rule, isBuiltIn);
        if (Rules.FirstOrDefault(other => other.Description.Id == description.Id) is { } other)
        {
            throw new ArgumentException($"Rule {RuleDescriptions.NameOf(description)} has the id of rule {RuleDescriptions.NameOf(other.Description)}, which was added before; ids are given once.", nameof(rule));
        }

        (isBuiltIn ? _builtIn : _own).Add(rule);
        return this;
    }

    /// <summary>Adds a rule that is one function.</summary>
    /// <param name="id">Capital letters and at least three digits, such as <c>USR001</c>; not starting with <c>OST</c>.</param>
    /// <param name="kind">The kind of conflict it finds: lower-case words joined by hyphens, such as <c>price-broken</c>.</param>
    /// <param name="compare">What it says of an earlier and a later claim; <see langword="null"/> where it has nothing to say. Called from several threads at a time.</param>
    /// <param name="title">A few words; by default made from the kind.</param>
    /// <param name="meaning">What a conflict of this kind is, in a sentence; by default the title.</param>
    /// <exception cref="ArgumentException">As for <see cref="AddRule(IRule)"/>.</exception>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder AddRule(string id, string kind, Func<Claim, Claim, Finding?> compare, string? title = null, string? meaning = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(compare);
        title ??= kind.Length == 0 ? id : char.ToUpperInvariant(kind[0]) + kind[1..].Replace('-', ' ');
        return AddRule(new DelegateRule(new(id, kind, title, meaning ?? title + "."), compare));
    }

    /// <summary>Adds the rules that a YAML file holds, or the .yaml and .yml files of a folder; their examples are run.</summary>
    /// <param name="path">A file or folder.</param>
    /// <exception cref="FileNotFoundException">There is no such file, or the folder holds none.</exception>
    /// <exception cref="YamlFileException">A file does not keep to the form, an example does not hold, or an id is given already; the message says where and what would be accepted.</exception>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder AddRules(string path)
    {
        ThrowIfBuilt();
        return AddRules(YamlRule.Load(path));
    }

    /// <summary>Adds the rules that a YAML text holds; their examples are run.</summary>
    /// <param name="yaml">The YAML; at most a million characters.</param>
    /// <param name="name">What the text is called in messages, such as <c>prices.yaml</c>.</param>
    /// <exception cref="YamlFileException">As for <see cref="AddRules(string)"/>.</exception>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder AddRules(string yaml, string name)
    {
        ThrowIfBuilt();
        return AddRules(YamlRule.Parse(yaml, name));
    }

    /// <summary>Adds a language of one's own, as a dictionary: what it calls the words of English or Indonesian, by whose grammar it is read.</summary>
    /// <param name="path">A YAML file, or a folder of them; one language a file.</param>
    /// <remarks>Add languages before topics and phrases that have words in them. Whether the grammar's words are known, and its examples are read as it says, <see cref="Build"/> finds out.</remarks>
    /// <exception cref="FileNotFoundException">There is no such file, or the folder holds none.</exception>
    /// <exception cref="YamlFileException">A file does not keep to the form; the message says where and what would be accepted.</exception>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder AddLanguages(string path) => AddFiles(path, _knowledge.AddLanguage);

    /// <summary>Adds a language of one's own from text.</summary>
    /// <param name="yaml">The YAML; at most a million characters.</param>
    /// <param name="name">What the text is called in messages.</param>
    /// <exception cref="YamlFileException">As for <see cref="AddLanguages(string)"/>.</exception>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder AddLanguages(string yaml, string name) => AddText(yaml, name, _knowledge.AddLanguage);

    /// <summary>Adds topics of one's own: properties with poles that exclude each other, and the phrases for them.</summary>
    /// <param name="path">A YAML file, or a folder of them; one topic a file.</param>
    /// <remarks>Whether its names are still free, and whether its example sentences are read as it says, <see cref="Build"/> finds out.</remarks>
    /// <exception cref="FileNotFoundException">There is no such file, or the folder holds none.</exception>
    /// <exception cref="YamlFileException">A file does not keep to the form; the message says where and what would be accepted.</exception>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder AddTopics(string path) => AddFiles(path, _knowledge.AddTopics);

    /// <summary>Adds a topic of one's own from text.</summary>
    /// <param name="yaml">The YAML; at most a million characters.</param>
    /// <param name="name">What the text is called in messages.</param>
    /// <exception cref="YamlFileException">As for <see cref="AddTopics(string)"/>.</exception>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder AddTopics(string yaml, string name) => AddText(yaml, name, _knowledge.AddTopics);

    /// <summary>Adds phrases to poles of properties that there are, built in or one's own.</summary>
    /// <param name="path">A YAML file, or a folder of them.</param>
    /// <remarks>Whether there is such a property and pole, and whether its example sentences are read as it says, <see cref="Build"/> finds out.</remarks>
    /// <exception cref="FileNotFoundException">There is no such file, or the folder holds none.</exception>
    /// <exception cref="YamlFileException">A file does not keep to the form; the message says where and what would be accepted.</exception>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder AddPhrases(string path) => AddFiles(path, _knowledge.AddPhrases);

    /// <summary>Adds phrases to poles from text.</summary>
    /// <param name="yaml">The YAML; at most a million characters.</param>
    /// <param name="name">What the text is called in messages.</param>
    /// <exception cref="YamlFileException">As for <see cref="AddPhrases(string)"/>.</exception>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder AddPhrases(string yaml, string name) => AddText(yaml, name, _knowledge.AddPhrases);

    /// <summary>Adds entities of one's own: names with their aliases, and who speaks for whom since when. An entity that is known already gets further aliases, and the role given here.</summary>
    /// <param name="path">A YAML file, or a folder of them.</param>
    /// <remarks>Whether a name belongs to another entity already, <see cref="Build"/> finds out.</remarks>
    /// <exception cref="FileNotFoundException">There is no such file, or the folder holds none.</exception>
    /// <exception cref="YamlFileException">A file does not keep to the form; the message says where and what would be accepted.</exception>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder AddEntities(string path) => AddFiles(path, _knowledge.AddEntities);

    /// <summary>Adds entities of one's own from text.</summary>
    /// <param name="yaml">The YAML; at most a million characters.</param>
    /// <param name="name">What the text is called in messages.</param>
    /// <exception cref="YamlFileException">As for <see cref="AddEntities(string)"/>.</exception>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder AddEntities(string yaml, string name) => AddText(yaml, name, _knowledge.AddEntities);

    /// <summary>Asks another classifier where the rules' cues are silent or weak, instead of the built-in one.</summary>
    /// <param name="classifier">The classifier; kept, and called from several threads at a time.</param>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder UseClassifier(IStatementClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ThrowIfBuilt();
        _classifier = classifier;
        return this;
    }

    /// <summary>Leaves a rule out.</summary>
    /// <param name="id">The id of a built-in rule or of one that was added.</param>
    /// <exception cref="ArgumentException">There is no rule with this id; the message lists those there are.</exception>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder WithoutRule(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        ThrowIfBuilt();
        if (_own.RemoveAll(rule => rule.Description.Id == id) + _builtIn.RemoveAll(rule => rule.Description.Id == id) == 0)
        {
            throw new ArgumentException($"There is no rule with the id '{id}' to leave out; there are: {string.Join(", ", Rules.Select(rule => RuleDescriptions.NameOf(rule.Description)))}.", nameof(id));
        }

        return this;
    }

    /// <summary>Lets the tracker tell a logger what it does. Words of articles are logged at the level Debug only.</summary>
    /// <param name="logger">The logger; called from several threads at a time.</param>
    /// <exception cref="InvalidOperationException">The tracker has been built.</exception>
    public TrackerBuilder UseLogger(ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(logger);
        ThrowIfBuilt();
        _logger = logger;
        return this;
    }

    /// <summary>Builds the tracker; from then on the builder refuses changes. Called again, it answers the same tracker.</summary>
    /// <exception cref="YamlFileException">
    /// What was added from YAML does not go with what there is: a name that is taken, a property or pole that nobody knows, an example sentence that is not read as it says.
    /// </exception>
    public Tracker Build() => _tracker ??= new(Rules, _knowledge, _classifier, _logger);

    private TrackerBuilder AddRules(IReadOnlyList<YamlRule> rules)
    {
        foreach (var rule in rules)
        {
            if (Rules.FirstOrDefault(other => other.Description.Id == rule.Description.Id) is { } other)
            {
                throw rule.Node["rule"]!.Error($"the id '{rule.Description.Id}' is given already, to the rule {RuleDescriptions.NameOf(other.Description)}{(other is YamlRule written ? $" at {written.Source}" : "")}; ids are given once");
            }
        }

        _own.AddRange(rules);
        return this;
    }

    private TrackerBuilder AddFiles(string path, Action<string, string> add)
    {
        ArgumentNullException.ThrowIfNull(path);
        ThrowIfBuilt();
        foreach (var (text, name) in YamlFiles.Read(path).ToList())
        {
            add(text, name);
        }

        return this;
    }

    private TrackerBuilder AddText(string yaml, string name, Action<string, string> add)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(name);
        ThrowIfBuilt();
        add(yaml, name);
        return this;
    }

    private void ThrowIfBuilt()
    {
        if (_tracker is not null)
        {
            throw new InvalidOperationException("The tracker has been built and no longer changes; configure a new TrackerBuilder.");
        }
    }
}

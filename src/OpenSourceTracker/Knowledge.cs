using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Claims.Stances;
using OpenSourceTracker.Conflicts.Judging;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Statements.Holders;
using OpenSourceTracker.Statements.Labelling;
using OpenSourceTracker.Statements.Speakers;
using OpenSourceTracker.Topics;
using OpenSourceTracker.Verdicts.Weighing;

namespace OpenSourceTracker;

/// <summary>What a tracker knows before any text is read: languages, entities, topics and models.</summary>
/// <remarks>Immutable after loading. What comes with the library takes a second to load, so all trackers to which nothing is added share it.</remarks>
internal sealed class Knowledge
{
    private static readonly Lazy<Knowledge> s_builtIn = new(() => new(new()));

    private Knowledge(OwnKnowledge own)
    {
        // Each table is filled by one task alone, so that the order of the work does not show.
        var temporal = Task.Run(() => TemporalTagger.Default);
        var topics = Task.Run(() => own.Join(TopicFile.LoadEmbedded()));
        var entities = Task.Run(() => new EntityBook(own.Join(EntityBook.LoadEmbedded())));
        var languages = LanguageCatalog.Load(() => TopicBook.ChineseWords(topics.GetAwaiter().GetResult()).Concat(entities.GetAwaiter().GetResult().Names));
        temporal.GetAwaiter().GetResult();
        Languages = own.Languages.Count == 0 ? languages : languages.Learn(own.Languages);
        Entities = entities.GetAwaiter().GetResult();
        Topics = new(topics.GetAwaiter().GetResult(), Languages);
        Propositions = new(() => new(Languages));
        Stances = new(() => StanceModel.LoadEmbedded(Languages.Thesaurus.Axes));
    }

    public LanguageCatalog Languages { get; }

    public EntityBook Entities { get; }

    public TopicBook Topics { get; }

    public Lazy<PropositionComparer> Propositions { get; }

    public Lazy<StanceModel> Stances { get; }

    public static Lazy<SpeakerModel> Speakers { get; } = new(SpeakerModel.LoadEmbedded);

    public static Lazy<HolderModel> Holders { get; } = new(HolderModel.LoadEmbedded);

    public static Lazy<KindModel> Kinds { get; } = new(KindModel.LoadEmbedded);

    public static Lazy<ConflictModel> Conflicts { get; } = new(ConflictModel.LoadEmbedded);

    public static Lazy<VerdictModel> Verdicts { get; } = new(VerdictModel.LoadEmbedded);

    /// <summary>What comes with the library, and what the user knows beyond it.</summary>
    /// <exception cref="Text.YamlFileException">The one does not go with the other.</exception>
    public static Knowledge With(OwnKnowledge own) => own.IsEmpty ? s_builtIn.Value : new(own);
}

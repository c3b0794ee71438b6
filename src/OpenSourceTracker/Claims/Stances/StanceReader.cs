using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Claims.Stances;

/// <summary>Tells which stance on openness the clauses of articles take: by the poles that the rules found; else by what was learnt of classifier, matter and surroundings together.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class StanceReader(Lazy<StanceModel> model, int axes)
{
    /// <summary>The statements of clauses, with their stances.</summary>
    /// <param name="meanings">The clauses of articles, those of one article together and in order.</param>
    public IEnumerable<Statement> Read(IEnumerable<ClauseMeaning> meanings)
    {
        var told = new List<OpennessStance>();
        return Each(meanings, Words, (article, at, features) =>
        {
            if (at == 0)
            {
                told.Clear();
            }

            told.Add(Tell(article, at, told, features));
            return article[at].Evidence.Statement with { Openness = told[at] };
        });
    }

    private OpennessStance Tell(IReadOnlyList<ClauseMeaning> article, int at, IReadOnlyList<OpennessStance> told, Func<float[]> features)
    {
        var stance = ByRules(article[at]) is var own && own != OpennessStance.None ? own : Retort.Read(article, at, told);
        return stance != OpennessStance.None || article[at].Evidence.Passage.Language.IsForeign ? stance : model.Value.StanceOf(features());
    }

    /// <summary>What tells the stance of each clause, but for its words.</summary>
    /// <param name="meanings">The clauses of articles, those of one article together and in order.</param>
    public IEnumerable<(ClauseMeaning Meaning, float[] Features)> Measure(IEnumerable<ClauseMeaning> meanings) =>
        Each(meanings, _ => new float[s_stances], (article, at, features) => (article[at], features()));

    private static readonly int s_stances = Enum.GetValues<OpennessStance>().Length;

    private float[] Words(ClauseMeaning meaning) => model.Value.Words.Weigh(meaning.Evidence.Words);

    // Where the rules decide, nothing is measured.
    private IEnumerable<T> Each<T>(IEnumerable<ClauseMeaning> meanings, Func<ClauseMeaning, float[]> words, Func<IReadOnlyList<ClauseMeaning>, int, Func<float[]>, T> tell)
    {
        foreach (var article in meanings.GroupBy(meaning => meaning.Evidence.Statement.ArticleId, StringComparer.Ordinal).Select(group => group.ToList()))
        {
            var around = new Lazy<ArticleStances>(() => StanceFeatures.SumUp(article));
            for (var i = 0; i < article.Count; i++)
            {
                var at = i;
                yield return tell(article, at, () => StanceFeatures.Read(article, at, axes, around.Value, words(article[at])));
            }
        }
    }

    /// <summary>The stance that the poles of a clause take, where they say it by themselves; mixed where they differ.</summary>
    public static OpennessStance ByRules(ClauseMeaning meaning)
    {
        var stance = OpennessStance.None;
        foreach (var own in meaning.Poles.Where(pole => !pole.IsWeak).Select(Of).Where(own => own != OpennessStance.None))
        {
            stance = stance == OpennessStance.None || stance == own ? own : OpennessStance.Mixed;
        }

        return stance;
    }

    /// <summary>The stance that a pole stands for; none for one of another topic.</summary>
    public static OpennessStance Of(PoleSense pole) => pole.Property.Topic != "openness" ? OpennessStance.None : pole.Pole switch
    {
        "open" or "permissive" or "copyleft" => OpennessStance.Open,
        "mixed" => OpennessStance.Mixed,
        "closed" or "proprietary" or "source-available" => OpennessStance.Restricted,
        _ => OpennessStance.None,
    };
}

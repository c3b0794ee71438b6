using System.Collections.Frozen;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>One clause of the pairs it is in: what of it is the same in all of them.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class PairSide
{
    private const double Least = 0.1;
    private static readonly FrozenSet<string> s_same = ClosedWords.Of("same");
    private static readonly FrozenSet<string> s_actual = ClosedWords.Of("actual");
    private readonly double[] _weights;

    public PairSide(ClauseMeaning meaning, PropositionComparer comparer, WordModel disputes)
    {
        Meaning = meaning;
        Standing = new(meaning, disputes);
        Proposition = comparer.Prepare(meaning.Evidence.Claimed, meaning.Evidence.Statement.Language);
        _weights = new double[meaning.Words.Count];
        for (var i = 0; i < _weights.Length; i++)
        {
            Weight += _weights[i] = WeightOf(meaning.Words[i], comparer);
            Negated += meaning.Words[i].IsNegated ? 1 : 0;
            if (meaning.Words[i].Ends.Count > 0)
            {
                Leaning.Add(meaning.Words[i]);
            }

            foreach (var end in meaning.Words[i].Ends)
            {
                var lean = Leanings.GetValueOrDefault(end.Axis) + (meaning.Words[i].IsNegated ? -end.Sign : end.Sign);
                Leanings[end.Axis] = Math.Clamp(lean, -1, 1);
            }
        }

        var tokens = meaning.Evidence.Passage.Tokens.Skip(meaning.Evidence.First).Take(meaning.Evidence.End - meaning.Evidence.First);
        (SaysSame, SaysActual) = (tokens.Any(token => s_same.Contains(token.Norm)), tokens.Any(token => s_actual.Contains(token.Norm)));
        Numbers = ValuePlace.NumbersOf(this);
        Dates = ValuePlace.DatesOf(this);
    }

    public ClauseMeaning Meaning { get; }

    public Proposition Proposition { get; }

    public Standing Standing { get; }

    /// <summary>Where the words place the matter on each axis of meaning that they touch, after their negators have had their say: from -1 to 1.</summary>
    public Dictionary<int, double> Leanings { get; } = [];

    /// <summary>The words that lie at an end of an axis.</summary>
    public List<ContentWord> Leaning { get; } = [];

    /// <summary>Whether it speaks of "the same" thing or time.</summary>
    public bool SaysSame { get; }

    /// <summary>Whether it sets what is so against what was said.</summary>
    public bool SaysActual { get; }

    /// <summary>Its numbers, with what stands by them.</summary>
    public IReadOnlyList<ValuePlace> Numbers { get; }

    /// <summary>Its dates, with what stands by them.</summary>
    public IReadOnlyList<ValuePlace> Dates { get; }

    /// <summary>How many words a negator reaches.</summary>
    public int Negated { get; }

    /// <summary>The sum of the words' weights.</summary>
    public double Weight { get; }

    /// <summary>How rare a word is in its language, whatever the corpus: a model that was trained on small stories must hold in large archives.</summary>
    /// <param name="word">Its number among the words.</param>
    public double WeightAt(int word) => _weights[word];

    /// <summary>The same of the word that begins at a token; 0 where none does.</summary>
    public double WeightOfToken(int token) => Meaning.Words.FindIndex(word => word.Token == token) is >= 0 and var at ? _weights[at] : 0;

    private static double WeightOf(ContentWord word, PropositionComparer comparer)
    {
        var weight = Least;
        foreach (var key in word.Keys.Where(key => key[0] == 's'))
        {
            weight = Math.Max(weight, comparer.RarityOf(word.Language, key[2..]));
        }

        return weight;
    }
}

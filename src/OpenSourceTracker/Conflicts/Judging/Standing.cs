using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Where a clause stands in its text, and how likely its words put it on either side of a conflict.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Standing
{
    // The stories learnt from are shorter than articles are: what lies deeper is told apart by its share of the text alone.
    private const int Deep = 8;
    private readonly float[] _sides;
    private readonly float[] _place;

    /// <param name="meaning">The clause.</param>
    /// <param name="disputes">What words say of the sides (<see cref="DisputedSide"/>) that a clause is on.</param>
    public Standing(ClauseMeaning meaning, WordModel disputes)
    {
        var evidence = meaning.Evidence;
        var words = evidence.Words;
        _sides = disputes.Weigh(words);
        _place =
        [
            Math.Min(Deep, evidence.Passage.Index),
            (float)evidence.Statement.Span.Start / Math.Max(1, evidence.Passage.Article.Content.Length),
            meaning.Words.Count,
            words.Text.Length,
            (float)meaning.Words.Count(word => word.Keys.Any(key => key[0] == 's' && words.Context.Contains(key[2..], StringComparison.OrdinalIgnoreCase))) / Math.Max(1, meaning.Words.Count),
        ];
    }

    public static void Read(FeatureRow row, Standing earlier, Standing later)
    {
        for (var i = 0; i < earlier._place.Length; i++)
        {
            row[StandingFeature.EarlierPassage + i] = earlier._place[i];
            row[StandingFeature.LaterPassage + i] = later._place[i];
        }

        Weigh(row.Standings, earlier._sides, later._sides);
    }

    /// <summary>Sets what words say of the sides of two clauses.</summary>
    /// <param name="standings">The features of a pair, by <see cref="StandingFeature"/>.</param>
    /// <param name="earlier">How likely the earlier clause is on which sides; empty where nothing was learnt.</param>
    /// <param name="later">The same of the later.</param>
    public static void Weigh(Span<float> standings, ReadOnlySpan<float> earlier, ReadOnlySpan<float> later)
    {
        var (one, other) = (Any(earlier), Any(later));
        standings[(int)StandingFeature.EarlierDisputed] = one;
        standings[(int)StandingFeature.EarlierAsEarlier] = On(DisputedSide.Earlier, earlier);
        standings[(int)StandingFeature.LaterDisputed] = other;
        standings[(int)StandingFeature.LaterAsLater] = On(DisputedSide.Later, later);
        standings[(int)StandingFeature.BothDisputed] = one * other;

        static float On(DisputedSide side, ReadOnlySpan<float> sides) => sides.Length <= (int)DisputedSide.Both ? 0 : sides[(int)side] + sides[(int)DisputedSide.Both];

        static float Any(ReadOnlySpan<float> sides) => sides.Length <= (int)DisputedSide.Both ? 0 : On(DisputedSide.Earlier, sides) + sides[(int)DisputedSide.Later];
    }
}

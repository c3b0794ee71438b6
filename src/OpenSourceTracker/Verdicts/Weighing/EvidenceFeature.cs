using OpenSourceTracker.Conflicts.Judging;
using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Verdicts.Weighing;

/// <summary>What a person can read off a claim and a statement laid beside it, besides what is measured of any two clauses. The trained model knows them by name.</summary>
internal enum EvidenceFeature
{
    // How much of the claim the statement speaks of, by itself and with its surroundings.
    Own,
    Around,
    Names,
    Missing,
    SharedContent,
    Rank,

    // What the judge of values, numbers and dates makes of it.
    Supports,
    Opposes,
    Promises,
    Leaning,
    Signs,
    NumberAgrees,
    NumberDiffers,
    DateAgrees,
    DateDiffers,
    SameSign,
    Barred,

    // On whose word, and how lately.
    OwnWord,
    Reported,
    IsLatestArticle,
    ArticlesSince,

    // What it is by itself: how likely words like its are to settle anything, and where it stands in its text.
    Worth,
    Depth,
    InTitle,
    Length,
}

/// <summary>The measured features of a claim and a statement: those of any two clauses, then those of this folder.</summary>
internal static class EvidenceRow
{
    // A claim stands in no text.
    private static readonly int s_pair = FeatureRow.OfBoth;

    /// <summary>The names, in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. FeatureRow.Names.Take(s_pair), .. Enum.GetNames<EvidenceFeature>()];

    /// <summary>Where among the values it is said how likely words like the statement's are to settle anything.</summary>
    public static int OfWorth => s_pair + (int)EvidenceFeature.Worth;

    /// <summary>Joins what was measured of the pair with what was measured of the evidence.</summary>
    public static float[] Join(ReadOnlySpan<float> pair, ReadOnlySpan<double> own)
    {
        var row = new float[Names.Count];
        pair[..s_pair].CopyTo(row);
        for (var i = 0; i < own.Length; i++)
        {
            row[s_pair + i] = FeatureValue.Rounded(own[i]);
        }

        return row;
    }
}

using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>What two clauses that conflict do to each other, as editors tell kinds apart.</summary>
internal enum DisagreementKind
{
    /// <summary>A promise or position, and what turns it over.</summary>
    TurnedOver,

    /// <summary>A denial, and the report of what is denied.</summary>
    Denial,

    /// <summary>Two accounts of one time, of which one negates the other.</summary>
    Accounts,

    /// <summary>Two numbers for one thing.</summary>
    Numbers,

    /// <summary>Two dates for one event.</summary>
    Dates,
}

/// <summary>What was learnt from annotated dossiers: how likely an editor flags two clauses, from which probability on we do, and what kind of conflict it is.</summary>
/// <param name="disputes">What the words of a clause say of the side of a conflict that it may be on.</param>
/// <param name="trees">What all measures of two clauses together say.</param>
/// <param name="kinds">Of which kind a conflict is.</param>
/// <param name="threshold">What is flagged has at least this probability.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ConflictModel(WordModel disputes, TreeEnsemble trees, TreeEnsemble kinds, float threshold)
{
    /// <summary>The embedded model's name.</summary>
    public const string Resource = "seeds/models/conflicts.bin";

    private static readonly ModelFile s_file = new(0x4354_534F, 2, "conflict model", FeatureRow.Names); // OSTC

    // Sums of other values differ in their last bits from those that they bound.
    private const double Slack = 1e-6;

    private readonly TreeEnsemble _uncompared = trees.Cut(1, FeatureRow.IsOfComparer);

    public WordModel Disputes { get; } = disputes;

    public TreeEnsemble Trees { get; } = trees;

    public TreeEnsemble Kinds { get; } = kinds;

    /// <summary>What is flagged has at least this probability.</summary>
    public float Threshold { get; } = threshold;

    public double Probability(float[] features) => TreeEnsemble.Probabilities(Trees.Sums(features))[1];

    /// <summary>Whether a pair is less likely than this whatever the comparer of propositions says of it; its features are those without.</summary>
    public bool IsBelow(double probability, float[] features) => TreeEnsemble.Probabilities(_uncompared.Sums(features))[1] < probability - Slack;

    public DisagreementKind KindOf(float[] features) => (DisagreementKind)Best(Kinds, features);

    /// <summary>The class with the greatest sum.</summary>
    public static int Best(TreeEnsemble trees, float[] features)
    {
        var sums = trees.Sums(features);
        return Array.IndexOf(sums, sums.Max());
    }

    /// <summary>What spoke for a conflict most, or against it where <paramref name="isFor"/> is false, by name.</summary>
    public IReadOnlyList<string> Reasons(float[] features, bool isFor, int most)
    {
        var shares = Trees.Contributions(features, 1);
        return [.. Enumerable.Range(0, shares.Length).Where(i => isFor ? shares[i] > 0 : shares[i] < 0).OrderByDescending(i => Math.Abs(shares[i])).ThenBy(i => i).Take(most).Select(i => FeatureRow.Names[i])];
    }

    public static ConflictModel LoadEmbedded()
    {
        using var stream = Resources.Open(Resource);
        return Read(stream, Resource);
    }

    public void Write(Stream stream) => s_file.Write(stream, (writer, count) => writer.Write((byte)count), writer =>
    {
        writer.Write(Threshold);
        Disputes.Write(writer);
        TreeFile.Write(writer, Trees);
        TreeFile.Write(writer, Kinds);
    });

    /// <exception cref="FormatException">The bytes are no model, or one for other features.</exception>
    public static ConflictModel Read(Stream stream, string file) => s_file.Read<ConflictModel>(stream, file, reader => reader.ReadByte(), reader =>
    {
        var threshold = reader.ReadSingle();
        return new(WordModel.Read(reader, file), TreeFile.Read(reader, FeatureRow.Names.Count, file), TreeFile.Read(reader, FeatureRow.OfBoth, file), threshold);
    });
}

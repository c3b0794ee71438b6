using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>What two clauses do to each other, as editors tell kinds of conflicts apart.</summary>
internal enum DisagreementKind
{
    /// <summary>They stand beside each other.</summary>
    None,

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
/// <param name="trees">What all measures of two clauses together say of each kind: what makes a conflict of numbers is not what makes a turn.</param>
/// <param name="threshold">What is flagged has at least this probability.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ConflictModel(WordModel disputes, TreeEnsemble trees, float threshold)
{
    /// <summary>The embedded model's name.</summary>
    public const string Resource = "seeds/models/conflicts.bin";

    private static readonly ModelFile s_file = new(0x4354_534F, 3, "conflict model", FeatureRow.Names); // OSTC

    // The sums of those that are conflicts.
    private static readonly Range Conflicting = ((int)DisagreementKind.None + 1)..;

    // Sums of other values differ in their last bits from those that they bound.
    private const double Slack = 1e-6;

    private readonly TreeEnsemble _uncompared = trees.Cut(kind => kind != (int)DisagreementKind.None, FeatureRow.IsOfComparer);

    public WordModel Disputes { get; } = disputes;

    public TreeEnsemble Trees { get; } = trees;

    /// <summary>What is flagged has at least this probability.</summary>
    public float Threshold { get; } = threshold;

    public double Probability(float[] features) => Probability(Trees, features);

    /// <summary>Whether a pair is less likely than this whatever the comparer of propositions says of it; its features are those without.</summary>
    public bool IsBelow(double probability, float[] features) => Probability(_uncompared, features) < probability - Slack;

    /// <summary>Of which kind the conflict is, if the pair is one.</summary>
    public DisagreementKind KindOf(float[] features) => KindOf(Trees, features);

    /// <summary>How likely trees think that a pair is a conflict of any kind.</summary>
    public static double Probability(TreeEnsemble trees, float[] features) => 1 - TreeEnsemble.Probabilities(trees.Sums(features))[(int)DisagreementKind.None];

    /// <summary>What trees take for the kind of a pair that is a conflict.</summary>
    public static DisagreementKind KindOf(TreeEnsemble trees, float[] features)
    {
        var sums = trees.Sums(features)[Conflicting];
        return DisagreementKind.None + 1 + Array.IndexOf(sums, sums.Max());
    }

    /// <summary>What spoke for a conflict most, or against it where <paramref name="isFor"/> is false, by name.</summary>
    public IReadOnlyList<string> Reasons(float[] features, bool isFor, int most)
    {
        var kinds = TreeEnsemble.Probabilities(Trees.Sums(features)[Conflicting]);
        var shares = Trees.Contributions(features, [-1, .. kinds]);
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
    });

    /// <exception cref="FormatException">The bytes are no model, or one for other features.</exception>
    public static ConflictModel Read(Stream stream, string file) => s_file.Read<ConflictModel>(stream, file, reader => reader.ReadByte(), reader =>
    {
        var threshold = reader.ReadSingle();
        return new(WordModel.Read(reader, file), TreeFile.Read(reader, FeatureRow.Names.Count, file), threshold);
    });
}

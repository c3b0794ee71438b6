using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Verdicts.Weighing;

/// <summary>
/// What was learnt from annotated claims: how likely a statement bears on a claim, which side it takes, what all the evidence comes to, and from which probability on a verdict is firm.
/// </summary>
/// <param name="words">What the words of a statement say of whether it is evidence at all.</param>
/// <param name="relevance">Whether a statement bears on a claim.</param>
/// <param name="sides">Whether it then speaks for it.</param>
/// <param name="outcomes">What the evidence comes to.</param>
/// <param name="firm">From which probability on a verdict is firm.</param>
/// <param name="agreeing">The same where the rules agree.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class VerdictModel(WordModel words, TreeEnsemble relevance, TreeEnsemble sides, TreeEnsemble outcomes, float firm, float agreeing)
{
    /// <summary>The embedded model's name.</summary>
    public const string Resource = "seeds/models/verdicts.bin";

    private static readonly ModelFile s_file = new(0x5654_534F, 2, "verdict model", [.. EvidenceRow.Names, .. Enum.GetNames<ClaimFeature>()]); // OSTV

    // What is far likelier to be settled one way is no dispute, though too little is known to say which way: of what is told so, half are disputes to an analyst, on unseen stories; of what falls away, one in five.
    private const double NearlyAsLikely = 0.7;

    // Below this, two in three are none; above that, four in five are one, whoever the sources are that were found.
    private const double LeastDisputed = 0.35;
    private const double SurelyDisputed = 0.6;

    // What an act comes to must not be unlikely by all that was weighed.
    private const double LeastOfAct = 0.3;
    private const double Weak = 0.2;
    private const double Strong = 0.5;

    public WordModel Words { get; } = words;

    /// <summary>Supported or contradicted is said from this probability on.</summary>
    public float Firm { get; } = firm;

    /// <summary>The same where the rules have come to that outcome too.</summary>
    public float Agreeing { get; } = agreeing;

    public WeighedEvidence Weigh(CandidateEvidence item) => new(item, Second(relevance, item.Row), Second(sides, item.Row));

    /// <summary>The probabilities of the outcomes, in their order.</summary>
    public double[] Outcomes(float[] summary) => TreeEnsemble.Probabilities(outcomes.Sums(summary));

    /// <summary>The outcome: a firm one where it is likely enough, else the likelier of those that leave the matter open. Firm and wrong is the worst answer.</summary>
    /// <param name="probabilities">Of the outcomes, in their order.</param>
    /// <param name="sides">What the evidence shows by itself.</param>
    /// <param name="byRules">What the rules have come to.</param>
    public VerdictOutcome Decide(double[] probabilities, EvidenceSides sides, VerdictOutcome byRules)
    {
        if (((byRules == VerdictOutcome.Supported && IsAlone(sides.Pro, sides.Con)) || (byRules == VerdictOutcome.Contradicted && IsAlone(sides.Con, sides.Pro))) && sides.CanSettle(byRules))
        {
            return byRules;
        }

        var likelier = probabilities[(int)VerdictOutcome.Supported] >= probabilities[(int)VerdictOutcome.Contradicted] ? VerdictOutcome.Supported : VerdictOutcome.Contradicted;
        foreach (var (outcome, least) in ((VerdictOutcome, float)[])[(byRules, Agreeing), (likelier, Firm)])
        {
            if (outcome is VerdictOutcome.Supported or VerdictOutcome.Contradicted && probabilities[(int)outcome] >= least && sides.CanSettle(outcome))
            {
                return outcome;
            }
        }

        if (IsByAct(probabilities, sides, likelier))
        {
            return likelier;
        }

        var disputed = probabilities[(int)VerdictOutcome.Disputed];
        return (disputed >= SurelyDisputed || (disputed >= LeastDisputed && sides.IsTwoSided)) && disputed > probabilities[(int)VerdictOutcome.Unknown] && disputed >= NearlyAsLikely * probabilities[(int)likelier]
            ? sides.Overtaking ?? VerdictOutcome.Disputed : VerdictOutcome.Unknown;
    }

    /// <summary>Whether an act that has overtaken what was said before settles it, which the probabilities alone do not.</summary>
    public static bool IsByAct(double[] probabilities, EvidenceSides sides, VerdictOutcome outcome) => sides.Act == outcome && probabilities[(int)outcome] >= LeastOfAct;

    // Evidence on one side that the rules read the same way, and next to nothing on the other.
    private static bool IsAlone(double side, double other) => side >= Strong && other < Weak;

    public static VerdictModel LoadEmbedded()
    {
        using var stream = Resources.Open(Resource);
        return Read(stream, Resource);
    }

    public void Write(Stream stream) => s_file.Write(stream, (writer, count) => writer.Write((ushort)count), writer =>
    {
        writer.Write(Firm);
        writer.Write(Agreeing);
        Words.Write(writer);
        TreeFile.Write(writer, relevance);
        TreeFile.Write(writer, sides);
        TreeFile.Write(writer, outcomes);
    });

    /// <exception cref="FormatException">The bytes are no model, or one for other features.</exception>
    public static VerdictModel Read(Stream stream, string file) => s_file.Read<VerdictModel>(stream, file, reader => reader.ReadUInt16(), reader =>
    {
        var (firm, agreeing) = (reader.ReadSingle(), reader.ReadSingle());
        var count = EvidenceRow.Names.Count;
        return new(WordModel.Read(reader, file), TreeFile.Read(reader, count, file), TreeFile.Read(reader, count, file), TreeFile.Read(reader, Enum.GetValues<ClaimFeature>().Length, file), firm, agreeing);
    });

    private static double Second(TreeEnsemble trees, float[] row) => TreeEnsemble.Probabilities(trees.Sums(row))[1];
}

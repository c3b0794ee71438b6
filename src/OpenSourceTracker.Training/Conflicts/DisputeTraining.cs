using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts.Judging;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Training.Statements;

namespace OpenSourceTracker.Training.Conflicts;

/// <summary>Trains what the words of a clause say of the side of a conflict that it may be on.</summary>
internal static class DisputeTraining
{
    public static WordModel Fit(IEnumerable<JudgedPair> pairs)
    {
        var sides = new Dictionary<ClauseMeaning, DisputedSide>();
        foreach (var pair in pairs)
        {
            sides[pair.Earlier] = sides.GetValueOrDefault(pair.Earlier) | (pair.IsWanted ? DisputedSide.Earlier : DisputedSide.None);
            sides[pair.Later] = sides.GetValueOrDefault(pair.Later) | (pair.IsWanted ? DisputedSide.Later : DisputedSide.None);
        }

        return WordTraining.Fit([.. sides.Select(side => new LabelledClause(side.Key.Evidence.Words, (int)side.Value))], Question.Main[0], Enum.GetValues<DisputedSide>().Length);
    }

    /// <summary>Sets what words say of the clauses of pairs.</summary>
    public static void Complete(WordModel model, IEnumerable<JudgedPair> pairs)
    {
        var known = new Dictionary<ClauseMeaning, float[]>();
        foreach (var pair in pairs)
        {
            Standing.Weigh(FeatureRow.StandingsOf(pair.Features), Of(pair.Earlier), Of(pair.Later));
        }

        float[] Of(ClauseMeaning clause) => known.TryGetValue(clause, out var sides) ? sides : known[clause] = model.Weigh(clause.Evidence.Words);
    }
}

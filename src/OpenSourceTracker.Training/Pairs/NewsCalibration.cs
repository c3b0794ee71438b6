using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>Finds from which probability on a contradiction is worth an alarm among news statements, and what the probabilities mean there.</summary>
internal sealed class NewsCalibration
{
    private const double MostFalse = 0.01;
    private const double MostFalseAlike = 0.03;
    private const double Share = 0.05;

    private readonly List<(double Contradiction, NewsPairKind Kind)> _answers;

    public NewsCalibration(PropositionComparer comparer, IEnumerable<NewsPair> pairs)
    {
        var prepared = new Dictionary<string, Proposition>(StringComparer.Ordinal);
        _answers = [.. pairs.Select(pair => (comparer.Conflict(Prepare(pair.Earlier), Prepare(pair.Later)), pair.Kind))];

        Proposition Prepare(string text) => prepared.TryGetValue(text, out var known) ? known : prepared[text] = comparer.Prepare(text);
    }

    /// <summary>The least probability that at most one in a hundred pairs without conflict reaches, and at most three in a hundred of those that look like one.</summary>
    public double Alarm()
    {
        var least = Math.Max(Reached(_ => true, MostFalse), Reached(kind => kind == NewsPairKind.LooksLikeConflict, MostFalseAlike));
        return Math.Clamp(Math.Ceiling(least * 1000) / 1000, 0.2, 0.999);
    }

    private double Reached(Func<NewsPairKind, bool> isMeant, double most)
    {
        var values = _answers.Where(answer => answer.Kind != NewsPairKind.Conflict && isMeant(answer.Kind)).Select(answer => answer.Contradiction).OrderDescending().ToList();
        var allowed = (int)(values.Count * most);
        return values.Count > allowed ? values[allowed] + 0.0005 : 0;
    }

    /// <summary>The line from log-odds to log-odds that fits best where one pair in twenty is a conflict (gradient descent; the slope stays near one).</summary>
    public (double Slope, double Offset) Line()
    {
        var conflicts = Math.Max(1, _answers.Count(answer => answer.Kind == NewsPairKind.Conflict));
        var rest = Math.Max(1, _answers.Count - conflicts);
        var (slope, offset) = (1.0, -3.0);
        for (var step = 0; step < 600; step++)
        {
            var (g0, g1) = (0.0, 0.001 * (slope - 1));
            foreach (var (contradiction, kind) in _answers)
            {
                var x = PropositionComparer.LogOdds(contradiction);
                var (weight, y) = kind == NewsPairKind.Conflict ? (Share / conflicts, 1.0) : ((1 - Share) / rest, 0.0);
                var p = 1 / (1 + Exponential.Of(-((slope * x) + offset)));
                (g0, g1) = (g0 + (weight * (p - y)), g1 + (weight * (p - y) * x));
            }

            (offset, slope) = (offset - (2 * g0), slope - (0.5 * g1));
        }

        return (Math.Round(slope, 3), Math.Round(offset, 3));
    }

    public void Print(string title, double alarm, TextWriter output)
    {
        foreach (var kind in Enum.GetValues<NewsPairKind>())
        {
            var values = _answers.Where(answer => answer.Kind == kind).ToList();
            output.WriteLine(FormattableString.Invariant($"{title}, {kind}: {values.Count} pairs, {values.Count(answer => answer.Contradiction >= alarm)} at {alarm:F3} or more, {values.Count(answer => answer.Contradiction >= 0.5)} at 0.5 or more"));
        }
    }
}

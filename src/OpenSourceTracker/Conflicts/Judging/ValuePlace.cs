using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Languages.Temporal;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>A number or a date in a clause, and how near each of the clause's words stands to it: a value is said of what stands by it, not of all that its clause names.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ValuePlace
{
    // So many tokens away a word counts half; over a comma or another value it does anyway.
    private const double HalfWay = 5;
    private readonly double[] _near;

    private ValuePlace(PairSide side, int first, int end, Func<int, bool> parts)
    {
        IsDenied = side.Meaning.Evidence.Passage.Cues.Exists(cue => cue.Is("polarity.not") && cue.End <= first && first - cue.End <= 2 && cue.First > side.Meaning.Evidence.First && IsComma(side, cue.First - 1));
        var words = side.Meaning.Words;
        _near = new double[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var (from, to) = words[i].Token >= end ? (end, words[i].Token) : (words[i].Token + 1, first);
            var barriers = 0;
            for (var at = from; at < to; at++)
            {
                barriers += parts(at) ? 1 : 0;
            }

            _near[i] = side.WeightAt(i) * Math.Pow(0.5, barriers) / (1 + (Math.Max(0, to - from) / HalfWay));
            Weight += _near[i];
        }
    }

    public CountSense? Count { get; private init; }

    public TemporalExpression? Date { get; private init; }

    /// <summary>Whether it stands behind a comma and a negator, where what another said is put right: "47 percent, not 38", "hari Minggu, bukan Selasa".</summary>
    public bool IsDenied { get; }

    /// <summary>The sum of what its words count.</summary>
    public double Weight { get; }

    /// <summary>What a word counts: its weight, less where it stands away.</summary>
    public double NearAt(int word) => _near[word];

    public static List<ValuePlace> NumbersOf(PairSide side) =>
        [.. side.Meaning.Counts.Select(count => new ValuePlace(side, count.Quantity.FirstToken, count.Quantity.EndToken, at => IsComma(side, at) || IsNumber(side, at)) { Count = count })];

    public static List<ValuePlace> DatesOf(PairSide side)
    {
        var places = new List<ValuePlace>();
        var (evidence, tokens) = (side.Meaning.Evidence, side.Meaning.Evidence.Passage.Tokens);
        var dates = evidence.Passage.Dates.Where(date => date is { IsCalendar: true } && evidence.Statement.Span.Contains(date.Span)).ToList();
        foreach (var date in dates)
        {
            var first = tokens.FindIndex(evidence.First, token => token.Span.End > date.Span.Start);
            var end = first;
            while (end < evidence.End && tokens[end].Span.Start < date.Span.End)
            {
                end++;
            }

            places.Add(new(side, first, end, at => IsComma(side, at) || dates.Exists(other => other.Span.End > tokens[at].Span.Start && other.Span.End <= tokens[at].Span.End)) { Date = date });
        }

        return places;
    }

    private static bool IsComma(PairSide side, int at) => side.Meaning.Evidence.Passage.Tokens[at] is { Kind: TokenKind.Punctuation, Norm: [not ('"' or '“' or '”' or '「' or '」'), ..] };

    private static bool IsNumber(PairSide side, int at) => side.Meaning.Counts.Exists(count => count.Quantity.EndToken - 1 == at);
}

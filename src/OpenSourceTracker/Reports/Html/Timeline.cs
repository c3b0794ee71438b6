using System.Globalization;
using System.Text;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Reports.Html;

/// <summary>The statements as a picture: a lane for each party, a stroke for each statement, an arc for each conflict.</summary>
/// <remarks>The strokes of a lane are one path, so that thousands of statements cost a browser no more than a few.</remarks>
internal sealed class Timeline
{
    private const int AxisHeight = 34;
    private const int MostLanes = 14;
    private const double DotRadius = 5;
    private readonly TrackerResult _result;
    private readonly Parties _parties;
    private readonly string _language;
    private readonly List<Lane> _lanes = [];
    private readonly int _partyLanes;
    private readonly int _othersLane = -1;
    private readonly int _nobodyLane = -1;
    private readonly int _undatedLane = -1;
    private readonly TimeAxis _axis;
    private readonly double _width;
    private readonly int _undatedCount;
    private readonly Dictionary<object, (double X, double Y)> _points = [];
    private readonly Dictionary<(int Lane, int Bucket), int> _stacked = [];
    private readonly Dictionary<int, int> _arched = [];
    private readonly int _height;
    private int _undatedSeen;

    public Timeline(TrackerResult result, Parties parties, string language)
    {
        (_result, _parties, _language) = (result, parties, language);
        var sides = result.Conflicts.SelectMany(conflict => new[] { conflict.Earlier, conflict.Later }).Where(claim => claim.Statement is null).ToList();
        var periods = result.Statements.Select(statement => statement.SaidOn).Concat(sides.Select(claim => claim.SaidOn)).ToList();
        _width = Math.Clamp(620 + (result.Conflicts.Count * 10), 1016, 2400);
        _axis = new(periods.OfType<CalendarPeriod>(), _width);
        _undatedCount = periods.Count(period => period is null);

        _partyLanes = Math.Min(parties.Names.Count, parties.Names.Count <= MostLanes ? MostLanes : MostLanes - 1);
        var names = parties.Names.Take(_partyLanes).ToList();
        if (parties.Names.Count > _partyLanes)
        {
            _othersLane = Add("page.others");
        }

        if (result.Statements.Any(statement => Parties.Of(statement) is null) || sides.Exists(claim => Parties.Of(claim) is null))
        {
            _nobodyLane = Add("page.nobody");
        }

        if (_undatedCount > 0)
        {
            _undatedLane = Add("page.undated");
        }

        // A lane is as high as its arcs need.
        var ends = new int[names.Count];
        var arcs = new int[names.Count];
        foreach (var conflict in result.Conflicts)
        {
            var (one, other) = (LaneOf(conflict.Earlier), LaneOf(conflict.Later));
            ends[one]++;
            ends[other]++;
            arcs[one] += one == other ? 1 : 0;
        }

        var top = AxisHeight;
        for (var i = 0; i < names.Count; i++)
        {
            var (size, height) = arcs[i] > 8 ? ("xl", 168) : arcs[i] > 2 ? ("l", 104) : ends[i] > 0 ? ("m", 60) : ("s", 30);
            _lanes.Add(new(names[i], size, height, top + height - (height > 30 ? 26 : 15)));
            top += height;
        }

        _height = top + 6;

        int Add(string label)
        {
            names.Add(Message.Of(label).In(language));
            return names.Count - 1;
        }
    }

    /// <summary>Labels, and the picture beside them.</summary>
    public void Write(HtmlOut html, IReadOnlyList<string> anchors, Func<Conflict, int, string> describe)
    {
        html.Write($"<div class=\"timeline\"><ul class=\"lanes\"><li class=\"axis\" aria-hidden=\"true\"></li>");
        for (var i = 0; i < _lanes.Count; i++)
        {
            if (i < _partyLanes && i < _parties.InConflict)
            {
                html.Write($"<li class=\"{_lanes[i].Size}\"><button type=\"button\" data-party=\"{i}\" aria-pressed=\"false\"><bdi>{DisplayText.Shorten(_lanes[i].Label, 44)}</bdi></button></li>");
            }
            else
            {
                html.Write($"<li class=\"{_lanes[i].Size}\"><span><bdi>{DisplayText.Shorten(_lanes[i].Label, 44)}</bdi></span></li>");
            }
        }

        html.Write($"</ul><div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{Say("page.timeline")}\">");
        html.Write($"<svg width=\"{_width}\" height=\"{_height}\" viewBox=\"0 0 {_width} {_height}\" role=\"group\" aria-label=\"{Say("page.arcs")}\" aria-describedby=\"keys\" id=\"arcs\">");
        WriteGround(html);
        for (var i = 0; i < _result.Conflicts.Count; i++)
        {
            WriteArc(html, _result.Conflicts[i], i, anchors[i], describe(_result.Conflicts[i], i));
        }

        html.Write($"</svg></div></div>\n");
    }

    private void WriteGround(HtmlOut html)
    {
        var rules = new StringBuilder();
        html.Write($"<g aria-hidden=\"true\">");
        foreach (var (place, label) in _axis.Marks())
        {
            rules.Append(CultureInfo.InvariantCulture, $"M{place:0.#} {AxisHeight - 8}V{_height}");
            html.Write($"<text x=\"{place}\" y=\"16\" text-anchor=\"middle\">{label}</text>");
        }

        for (var i = 0; i < _lanes.Count; i++)
        {
            rules.Append(CultureInfo.InvariantCulture, $"M0 {_lanes[i].Line}H{_width:0.#}");
        }

        html.Write($"<path class=\"rule\" d=\"{rules.ToString()}\"/>");
        var strokes = new SortedDictionary<int, SortedDictionary<int, int>>();
        foreach (var statement in _result.Statements)
        {
            var lane = LaneOf(Parties.Of(statement), statement.SaidOn);
            var x = statement.SaidOn is { } period ? _axis.Place(period) : Undated();
            if (!strokes.TryGetValue(lane, out var places))
            {
                strokes[lane] = places = [];
            }

            // Half a unit is as fine as a screen shows.
            var place = (int)Math.Round(x * 2);
            places[place] = places.GetValueOrDefault(place) + 1;
        }

        foreach (var (lane, places) in strokes)
        {
            var path = new StringBuilder();
            foreach (var (place, count) in places)
            {
                // The more was said at once, the longer the stroke.
                var length = 6 + Math.Min(8, (int)Math.Log2(count) * 2);
                path.Append(CultureInfo.InvariantCulture, $"M{place / 2.0:0.#} {_lanes[lane].Line - (length / 2)}v{length}");
            }

            html.Write($"<path class=\"tick\" d=\"{path.ToString()}\"/>");
        }

        html.Write($"</g>");
        _undatedSeen = 0;
    }

    private void WriteArc(HtmlOut html, Conflict conflict, int number, string anchor, string description)
    {
        var (x1, y1) = PointOf(conflict.Earlier);
        var (x2, y2) = PointOf(conflict.Later);
        html.Write($"<a class=\"arc {ReportWords.Of(conflict.Severity)}\" href=\"#{anchor}\" tabindex=\"{(number == 0 ? 0 : -1)}\" aria-label=\"{description}\"><title>{description}</title>");
        var lane = LaneOf(conflict.Earlier);
        var curve = lane == LaneOf(conflict.Later) ? Arch(lane, x1, y1, x2, y2) : Bow(x1, y1, x2, y2);
        html.Write($"<path class=\"hit\" d=\"{curve}\"/><path class=\"line\" d=\"{curve}\"/>");
        foreach (var (claim, x, y) in new[] { (conflict.Earlier, x1, y1), (conflict.Later, x2, y2) })
        {
            if (claim.SaidOn is { } period && _axis.To(period) - _axis.From(period) > 2 * DotRadius)
            {
                html.Write($"<path class=\"span\" d=\"M{_axis.From(period)} {y}H{_axis.To(period)}\"/>");
            }

            html.Write($"<circle class=\"dot\" cx=\"{x}\" cy=\"{y}\" r=\"{DotRadius}\"/>");
        }

        html.Write($"</a>");
    }

    /// <summary>Within a lane: each further arc rises a little higher, so that each can be followed.</summary>
    private string Arch(int lane, double x1, double y1, double x2, double y2)
    {
        var order = _arched.GetValueOrDefault(lane);
        _arched[lane] = order + 1;
        var steps = Math.Max(1, (_lanes[lane].Height - 56) / 9);
        var top = Math.Min(y1, y2) - ((24 + (order % steps * 9)) * 4 / 3.0);
        if (Math.Abs(x1 - x2) < 3 * DotRadius)
        {
            return Path(x1, y1, x1 - 30, top + 10, x2 + 30, top + 10, x2, y2);
        }

        return Path(x1, y1, x1 + ((x2 - x1) * 0.1), top, x2 - ((x2 - x1) * 0.1), top, x2, y2);
    }

    /// <summary>Between lanes: bowed to the right where one stands above the other.</summary>
    private static string Bow(double x1, double y1, double x2, double y2)
    {
        var middle = (x1 + x2) / 2;
        return Math.Abs(x1 - x2) < 24 ? Path(x1, y1, middle + 36, y1, middle + 36, y2, x2, y2) : Path(x1, y1, x1, (y1 + y2) / 2, x2, (y1 + y2) / 2, x2, y2);
    }

    private static string Path(double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) =>
        string.Create(CultureInfo.InvariantCulture, $"M{x1:0.#} {y1:0.#}C{x2:0.#} {y2:0.#} {x3:0.#} {y3:0.#} {x4:0.#} {y4:0.#}");

    private (double X, double Y) PointOf(Claim claim)
    {
        var key = (object?)claim.Statement?.Id ?? claim;
        if (_points.TryGetValue(key, out var known))
        {
            return known;
        }

        var lane = LaneOf(claim);
        var x = claim.SaidOn is { } period ? _axis.Place(period) : Undated();

        // Dots of one day stand around the line, so that each can be seen.
        var bucket = (lane, (int)(x / (2 * DotRadius)));
        var count = _stacked.GetValueOrDefault(bucket);
        _stacked[bucket] = count + 1;
        var offset = (count % 2 == 0 ? 1 : -1) * ((count + 1) / 2 % 3) * 9;
        return _points[key] = (x, _lanes[lane].Line + offset);
    }

    private double Undated() => 24 + ((_width - 48) * (++_undatedSeen / (_undatedCount + 1.0)));

    private int LaneOf(Claim claim) => LaneOf(Parties.Of(claim), claim.SaidOn);

    private int LaneOf(string? party, CalendarPeriod? saidOn) =>
        saidOn is null ? _undatedLane : _parties.NumberOf(party) is not { } number ? _nobodyLane : number < _partyLanes ? number : _othersLane;

    private string Say(string code) => Message.Of(code).In(_language);

    /// <param name="Label">What stands beside it.</param>
    /// <param name="Size">Its class in the style sheet, which knows the same heights.</param>
    /// <param name="Height">In pixels.</param>
    /// <param name="Line">Where its line runs.</param>
    private sealed record Lane(string Label, string Size, int Height, int Line);
}

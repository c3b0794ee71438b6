using OpenSourceTracker.Languages.Temporal;

namespace OpenSourceTracker.Claims;

/// <summary>Ties the dates of a clause to its events.</summary>
internal static class EventDates
{
    private const int MostDated = 2;

    // A date dates the events nearest to it, of those to which no other date of the clause is nearer: "pledged in May and paid out in July".
    public static void Read(ClauseMeaning meaning)
    {
        var evidence = meaning.Evidence;
        var places = new List<(TemporalExpression Date, int At)>();
        foreach (var date in evidence.Passage.Dates)
        {
            if (date.Period is null || date.Type is TemporalType.Duration or TemporalType.Set || !evidence.Statement.Span.Contains(date.Span))
            {
                continue;
            }

            var at = evidence.Passage.Tokens.FindIndex(evidence.First, token => token.Span.End > date.Span.Start);
            if (!evidence.Passage.IsAside(at))
            {
                places.Add((date, at));
            }
        }

        foreach (var (date, at) in places)
        {
            var dated = meaning.Events.Where(item => places.TrueForAll(other => Math.Abs(item.Token - other.At) >= Math.Abs(item.Token - at))).OrderBy(item => Math.Abs(item.Token - at)).Take(MostDated);
            meaning.Dates.AddRange(dated.Select(item => new DateSense(date, item.Concept, Math.Abs(item.Token - at))));
        }
    }
}

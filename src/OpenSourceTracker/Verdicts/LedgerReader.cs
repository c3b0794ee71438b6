using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Verdicts;

/// <summary>Reads what was published by a day. Each day's texts are read by themselves, so that nothing published later has a say.</summary>
internal sealed class LedgerReader(IReadOnlyList<Article> articles, Func<IReadOnlyList<Article>, (IReadOnlyList<StatementEvidence> Evidence, PartyBook Parties)> read, MeaningReader meanings, ClaimBuilder claims, Func<IReadOnlyList<ClaimEvidence>, IReadOnlyList<ClauseMeaning>, IReadOnlyList<Conflict>> conflicts)
{
    private readonly List<Article> _dated = [.. articles.Where(article => article.PublishedOn is not null).OrderBy(article => article.PublishedOn!.End).ThenBy(article => article.Id, StringComparer.Ordinal)];
    private readonly List<Article> _undated = [.. articles.Where(article => article.PublishedOn is null)];
    private readonly Dictionary<int, Ledger> _byCount = [];
    private readonly Lock _lock = new();

    /// <summary>What had been published by a day; an article dated by its month counts from the month's last day on.</summary>
    public Ledger AsOf(LocalDate day)
    {
        var known = _dated.TakeWhile(article => article.PublishedOn!.End <= day).ToList();
        lock (_lock)
        {
            if (!_byCount.TryGetValue(known.Count, out var ledger))
            {
                known.Sort((a, b) => Comparer<(CalendarPeriod?, string)>.Default.Compare((a.PublishedOn, a.Id), (b.PublishedOn, b.Id)));
                var (evidence, parties) = read(known);
                _byCount[known.Count] = ledger = new(known, [.. evidence.Select(item => Entry(meanings.Read(item)))], parties, _undated, conflicts);
            }

            return ledger;
        }

        LedgerEntry Entry(ClauseMeaning meaning) => new(meaning, claims.Build(meaning));
    }
}

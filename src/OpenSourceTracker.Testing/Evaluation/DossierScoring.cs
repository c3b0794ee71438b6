using OpenSourceTracker.Articles;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Testing.Evaluation;

/// <summary>Holds what a tracker found in a dossier against its annotation. Not thread-safe.</summary>
internal sealed class DossierScoring(Dossier dossier, TrackerResult result, FactChecker? checker)
{
    private const int QuoteLength = 90;
    private readonly Annotation _annotation = dossier.Annotation;
    private readonly Dictionary<string, string> _documents = result.Articles.Where(article => article.Path is not null && dossier.Annotation.Documents.Any(document => document.Name == Path.GetFileName(article.Path)))
        .ToDictionary(article => article.Id, article => Path.GetFileName(article.Path)!, StringComparer.Ordinal);

    public Tally Tally { get; } = new();

    public List<string> Misses { get; } = [];

    public void Score()
    {
        Tally.Add(Count.Dossiers);
        foreach (var article in result.Articles)
        {
            if (_documents.TryGetValue(article.Id, out var document))
            {
                ScorePublication(article, _annotation.Documents.First(known => known.Name == document));
                ScoreDates(article, document);
            }
        }

        var matches = new StatementMatches(_annotation, dossier.Texts, Placed());
        ScoreStatements(matches);
        new ConflictScoring(dossier.Name, _annotation, matches, Tally, Misses).Score(result.Conflicts);
        if (checker is not null)
        {
            ScoreClaims(checker);
        }
    }

    private void ScorePublication(Article article, AnnotatedDocument wanted)
    {
        if (wanted.Inferred)
        {
            Tally.Add(Count.Undated);
            if (article.PublishedOn is { } date)
            {
                Tally.Add(date.ToString().StartsWith(wanted.Published[..Math.Min(7, wanted.Published.Length)], StringComparison.Ordinal) ? Count.UndatedRight : Count.UndatedWrong);
            }
        }
    }

    private void ScoreDates(Article article, string document)
    {
        var text = dossier.Texts[document];
        var wanted = _annotation.Dates.Where(date => date.Document == document).Select(date => (Date: date, Start: text.PlacesOf(date.Text).Skip(date.Occurrence - 1).Append(-1).First())).ToList();
        var met = new bool[wanted.Count];
        Tally.Add(Count.Dates, wanted.Count);
        foreach (var found in (result.Dates.GetValueOrDefault(article.Id) ?? []).Where(date => date.IsCalendar))
        {
            if (Place(text, found.Span, found.Text) is not { } span || span.Start < text.BodyStart)
            {
                continue;
            }

            Tally.Add(Count.DatesTagged);
            var i = 0;
            while (i < met.Length && (met[i] || span.Start >= wanted[i].Start + wanted[i].Date.Text.Length || wanted[i].Start >= span.End))
            {
                i++;
            }

            if (i < met.Length)
            {
                met[i] = true;
                ScoreDate(document, found, wanted[i].Date);
            }
        }

        Misses.AddRange(wanted.Where((_, i) => !met[i]).Select(date => $"{dossier.Name}/{document} date missed: '{date.Date.Text}' = {date.Date.Value}"));
    }

    private void ScoreDate(string document, TemporalExpression found, AnnotatedDate wanted)
    {
        Tally.Add(Count.DatesFound);
        var value = found.Period?.ToString();
        Tally.Add(Count.DatesRight, value == wanted.Value);
        if (value != wanted.Value)
        {
            Misses.Add($"{dossier.Name}/{document} date '{wanted.Text}': {value} instead of {wanted.Value}");
        }
    }

    private void ScoreStatements(StatementMatches matches)
    {
        Tally.Add(Count.Statements, _annotation.Statements.Count);
        foreach (var wanted in _annotation.Statements.Values)
        {
            if (matches.Best(wanted.Id) is { } found)
            {
                ScoreStatement(found, wanted);
            }
            else
            {
                Misses.Add($"{dossier.Name}/{wanted.Document} statement missed {wanted.Id}: {Messages.Shorten(wanted.Quote, QuoteLength)}");
            }
        }
    }

    private void ScoreStatement(Statement found, AnnotatedStatement wanted)
    {
        var attribution = ReportWords.Of(found.Attribution);
        var isSameName = IsCalled(found.Speaker, wanted.Speaker);
        Tally.Add(Count.StatementsFound);
        Tally.Add(Count.SpeakerRight, isSameName || (wanted.IsUnnamed && attribution is ("narrator" or "reported")));
        if (!wanted.IsUnnamed && !isSameName && found.Speaker is not ("" or "narrator" or "people familiar" or "unknown"))
        {
            Tally.Add(Count.OtherName);
            Misses.Add($"{dossier.Name}/{wanted.Document} speaker of {wanted.Id}: {found.Speaker} instead of {wanted.Speaker}");
        }

        if (found.Holder is { } holder)
        {
            Tally.Add(IsCalled(holder, wanted.Holder) ? Count.HolderRight : Count.OtherHolder);
        }

        var stance = ReportWords.Of(found.Openness);
        Tally.Add(Count.SaidOnRight, found.SaidOn?.ToString() == wanted.SaidOn);
        Tally.Add(Count.KindRight, ReportWords.Of(found.Kind) == wanted.Kind);
        Tally.Add(Count.CertaintyRight, ReportWords.Of(found.Certainty) == wanted.Certainty);
        Tally.Add(Count.AttributionRight, attribution == wanted.Attribution);
        if (wanted.Openness != "none")
        {
            Tally.Add(Count.Stances);
            Tally.Add(Count.StancesRight, stance == wanted.Openness);
        }
    }

    private bool IsCalled(string found, string wanted) => _annotation.Aliases.GetValueOrDefault(wanted, []).Prepend(wanted).Any(name => NameMatch.IsSame(found, name));

    private void ScoreClaims(FactChecker facts)
    {
        foreach (var claim in _annotation.Claims)
        {
            var outcome = facts.Check(claim.Text, claim.AsOf).Outcome;
            var isRight = ReportWords.Of(outcome) == claim.Verdict;
            Tally.Add(Count.Claims);
            Tally.Add(Count.ClaimsRight, isRight);
            Tally.Add(Count.ClaimsFirmAndWrong, !isRight && outcome is VerdictOutcome.Supported or VerdictOutcome.Contradicted);
            if (!isRight)
            {
                Misses.Add($"{dossier.Name} claim «{Messages.Shorten(claim.Text, QuoteLength)}» as of {claim.AsOf:uuuu-MM-dd}: {ReportWords.Of(outcome)} instead of {claim.Verdict}");
            }
        }
    }

    private List<(Statement Statement, string Document, TextSpan Span)> Placed()
    {
        var placed = new List<(Statement, string, TextSpan)>();
        foreach (var statement in result.Statements)
        {
            if (_documents.TryGetValue(statement.ArticleId, out var document) && Place(dossier.Texts[document], statement.Span, statement.Text) is { } span)
            {
                placed.Add((statement, document, span));
            }
        }

        return placed;
    }

    // Where the words do not stand at their place, the first place where they do.
    private TextSpan? Place(DossierText text, TextSpan span, string words)
    {
        if (span.End <= text.Content.Length && text.Content.AsSpan(span.Start, span.End - span.Start).SequenceEqual(words))
        {
            return span;
        }

        Tally.Add(Count.OffsetErrors);
        return text.Content.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at ? new(at, at + words.Length) : null;
    }
}

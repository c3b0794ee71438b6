using System.Globalization;
using System.Text.Json;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Reports;

/// <summary>Reads a JSON report back, to write it in another form or to go on with what was found.</summary>
/// <remarks>
/// What the report does not hold is not there: the texts of the articles (<see cref="Article.Content"/> is empty), and the sentences in other languages than its own.
/// Writing what was read, in the language of the report, gives the same bytes. Thread-safe.
/// </remarks>
public static class JsonReportReader
{
    /// <summary>Reads a report.</summary>
    /// <param name="text">The report.</param>
    /// <param name="file">Its name, for errors.</param>
    /// <exception cref="ReportFormatException">It is no JSON, or no report of this version.</exception>
    public static TrackerResult Read(string text, string file = "report")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using var document = JsonDocument.Parse(text);
            return new Reader(JsonIn.Root(document.RootElement, file)).Read();
        }
        catch (JsonException exception)
        {
            throw new ReportFormatException(file, string.Create(CultureInfo.InvariantCulture, $"line {exception.LineNumber + 1}"), "this is no JSON", exception);
        }
    }

    private sealed class Reader(JsonIn root)
    {
        private static readonly Dictionary<(string Id, string Kind), RuleDescription> s_rules =
            BuiltInRules.All.Select(rule => rule.Description).Concat(FidelityFinder.Rules).ToDictionary(rule => (rule.Id, rule.Kind));

        private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Claim> _first = new(StringComparer.Ordinal);
        private readonly Dictionary<string, IReadOnlyList<TemporalExpression>> _dates = new(StringComparer.Ordinal);
        private readonly List<Claim> _claims = [];
        private readonly List<Suppression> _suppressions = [];
        private readonly List<KnownConflict> _known = [];

        public TrackerResult Read()
        {
            if (root["schemaVersion"].Number != JsonReport.SchemaVersion)
            {
                throw root["schemaVersion"].Error($"expected {JsonReport.SchemaVersion}, the version that this library reads");
            }

            var articles = root["articles"].Items.Select(Article).ToList();
            var statements = root["statements"].Items.Select(Statement).ToList();
            var conflicts = root["conflicts"].Items.Select(Conflict).ToList();
            var gone = root.Find("gone");
            _known.AddRange(gone?.Items.Select(Known) ?? []);
            return new()
            {
                Articles = articles,
                Dates = _dates,
                Statements = statements,
                Claims = _claims,
                Conflicts = conflicts,
                NearMisses = [.. (root.Find("nearMisses")?.Items ?? []).Select(miss => new NearMiss(Side(miss["earlier"]), Side(miss["later"]), miss["gate"].Text, miss["reason"].Text, miss["nearness"].Share))],
                PairsExamined = root.Find("summary")?["pairs"].Number ?? 0,
                Diagnostics = [.. root["diagnostics"].Items.Select(item => new Diagnostic(item["code"].Text, item["path"].TextOrNull, item["start"].NumberOrNull, item["message"].Text))],
                Review = new(_suppressions, gone is null ? null : _known),
            };
        }

        private Article Article(JsonIn item)
        {
            var article = JsonRecords.Article(item);
            var dates = item["dates"].Items.Select(date => new TemporalExpression { Span = JsonRecords.Span(date), Text = date["text"].Text, Type = TemporalType.Date, Value = date["value"].TextOrNull, Period = date["value"].PeriodOrNull }).ToList();
            return _dates.TryAdd(article.Id, dates) ? article : throw item["id"].Error($"'{article.Id}' stands above already");
        }

        private Statement Statement(JsonIn item)
        {
            var statement = JsonRecords.Statement(item);
            if (!_statements.TryAdd(statement.Id, statement))
            {
                throw item["id"].Error($"'{statement.Id}' stands above already");
            }

            if (!item["claim"].IsNull)
            {
                _claims.Add(_first[statement.Id] = Claim(item["claim"], statement));
                _claims.AddRange((item.Find("furtherClaims")?.Items ?? []).Select(further => Claim(further, statement)));
            }

            return statement;
        }

        private Conflict Conflict(JsonIn item)
        {
            var (id, kind) = (item["rule"].Text, item["kind"].Text);
            var conflict = new Conflict
            {
                Id = item["id"].Text,
                Rule = s_rules.GetValueOrDefault((id, kind)) ?? new(id, kind, kind, kind),
                Mechanism = item["mechanism"].Text,
                Severity = item["severity"].Word<Severity>(ReportWords.Of),
                Certainty = item["certainty"].Word<ConflictCertainty>(ReportWords.Of),
                Confidence = item["confidence"].Share,
                Earlier = Side(item["earlier"], item.Find("earlierClaim")),
                Later = Side(item["later"], item.Find("laterClaim")),
                Explanation = item["explanation"].Text,
                Steps = [.. item["steps"].Texts.Select(Message.Plain)],
                Mitigating = item["mitigating"].Texts,
                AlsoShownBy = [.. (item.Find("alsoShownBy")?.Items ?? []).Select(pair => (pair["earlier"].Text, pair["later"].Text))],
            };
            if (item.Find("suppressedBecause") is { } reason)
            {
                _suppressions.Add(new(conflict.Id, reason.Text));
            }

            if (item.Find("baselineState") is { Text: "unchanged" })
            {
                _known.Add(new(conflict.Id, id, kind, conflict.Severity, conflict.Explanation));
            }

            return conflict;
        }

        /// <summary>The claim of a side: as its line says, or, where there is none, as little as its statement shows.</summary>
        private Claim Side(JsonIn id, JsonIn? line = null)
        {
            var statement = id.IsNull ? null : _statements.GetValueOrDefault(id.Text) ?? throw id.Error($"there is no statement '{id.Text}'");
            return line is { } given ? Claim(given, statement)
                : statement is not null && _first.TryGetValue(statement.Id, out var first) ? first
                : new()
                {
                    Speaker = statement?.Speaker ?? "unknown",
                    Holder = statement?.Holder,
                    Subject = statement?.Holder ?? "unknown",
                    Property = "unknown",
                    Value = "unknown",
                    SaidOn = statement?.SaidOn,
                    PublishedOn = statement?.PublishedOn,
                    Act = statement?.Kind ?? default,
                    Certainty = statement?.Certainty ?? default,
                    Statement = statement,
                };
        }

        private static Claim Claim(JsonIn line, Statement? statement) =>
            ClaimLine.TryParse(line.Text, out var claim)
                ? claim with { Statement = statement, PublishedOn = statement is null ? claim.PublishedOn : statement.PublishedOn }
                : throw line.Error("this is no claim line");

        private static KnownConflict Known(JsonIn item) =>
            new(item["id"].Text, item["rule"].Text, item["kind"].Text, item["severity"].Word<Severity>(ReportWords.Of), item["explanation"].Text);
    }
}

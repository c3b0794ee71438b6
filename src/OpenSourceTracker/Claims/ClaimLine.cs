using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Claims;

/// <summary>
/// The one line of text that a claim is: <c>2025-07-30 Meta: "Meta models" openness = open @ 2025 as commitment possible</c>.
/// Names of more than one word, or with marks, stand in double quotes; <c>-</c> stands for an unknown date. Parsing and printing are inverse.
/// </summary>
public static class ClaimLine
{
    private static readonly string[] s_operators = ["=", "!=", "<", "<=", ">", ">=", "~"];
    private static readonly string[] s_acts = ["fact", "commitment", "denial", "continuity", "change", "opinion", "prediction", "no-comment"];
    private static readonly string[] s_certainties = ["asserted", "reported", "possible", "conditional"];

    /// <summary>Writes the line.</summary>
    public static string Print(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var line = new StringBuilder();
        line.Append(claim.SaidOn?.ToString() ?? "-").Append(' ').Append(Word(claim.Speaker, isSpeaker: true));
        if (claim.Holder is { } holder && holder != claim.Speaker)
        {
            line.Append(" for ").Append(Word(holder, isSpeaker: true));
        }

        line.Append(": ").Append(Word(claim.Subject)).Append(' ').Append(Word(claim.Property)).Append(' ').Append(s_operators[(int)claim.Operator]).Append(' ').Append(Word(claim.Value, isNumber: claim.ValueKind is ClaimValueKind.Number));
        if (claim.Unit is { } unit)
        {
            line.Append(' ').Append(Word(unit));
        }

        if (claim.About is { } about)
        {
            line.Append(" @ ").Append(about);
        }

        if (claim.Act != StatementKind.Fact)
        {
            line.Append(" as ").Append(s_acts[(int)claim.Act]);
        }

        if (claim.Certainty != Certainty.Asserted)
        {
            line.Append(' ').Append(s_certainties[(int)claim.Certainty]);
        }

        return line.ToString();
    }

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">It is not a claim line; the message says what was expected, and at which column.</exception>
    public static Claim Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var reader = new Reader(line);
        var date = reader.Next("a date or -");
        CalendarPeriod? saidOn = null;
        if (date != "-" && !CalendarPeriod.TryParse(date, out saidOn))
        {
            throw reader.Error($"'{date}' is not a date; expected for example 2025-07-30, 2025-07, 2025 or -");
        }

        var speaker = reader.Next("a speaker");
        var holder = reader.Accept("for") ? reader.Next("a holder") : speaker;
        reader.Expect(":");
        var subject = reader.Next("a subject");
        var property = reader.Next("a property");
        var sign = reader.Next("one of = != < <= > >= ~");
        var operation = Array.IndexOf(s_operators, sign);
        if (operation < 0)
        {
            throw reader.Error($"'{sign}' is not an operator; expected one of {string.Join(' ', s_operators)}");
        }

        var value = reader.Next("a value", out var wasQuoted);
        string? unit = null;
        CalendarPeriod? about = null;
        var act = StatementKind.Fact;
        var certainty = Certainty.Asserted;
        while (reader.Peek() is { } next)
        {
            if (next == "@" && !reader.PeekIsQuoted)
            {
                reader.Next("@");
                var text = reader.Next("a date after @");
                if (!CalendarPeriod.TryParse(text, out about))
                {
                    throw reader.Error($"'{text}' is not a date");
                }
            }
            else if (next == "as" && !reader.PeekIsQuoted)
            {
                reader.Next("as");
                var word = reader.Next("an act after 'as'");
                var index = Array.IndexOf(s_acts, word);
                act = index >= 0 ? (StatementKind)index : throw reader.Error($"'{word}' is not an act; expected one of {string.Join(", ", s_acts)}");
            }
            else if (Array.IndexOf(s_certainties, next) is >= 0 and var index && !reader.PeekIsQuoted)
            {
                reader.Next("a certainty");
                certainty = (Certainty)index;
            }
            else if (unit is null && about is null)
            {
                unit = reader.Next("a unit");
            }
            else
            {
                throw reader.Error($"'{next}' was not expected here; accepted: @ DATE, as ACT, {string.Join(", ", s_certainties)}");
            }
        }

        return new()
        {
            Speaker = speaker, Holder = holder, Subject = subject, Property = property, Operator = (ClaimOperator)operation, Value = value, ValueKind = KindOf(value, wasQuoted), Unit = unit,
            SaidOn = saidOn, PublishedOn = saidOn, About = about, Act = act, Certainty = certainty,
        };
    }

    /// <summary>Reads a line, or answers <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? line, [NotNullWhen(true)] out Claim? claim)
    {
        claim = null;
        try
        {
            claim = line is null ? null : Parse(line);
        }
        catch (FormatException)
        {
            return false;
        }

        return claim is not null;
    }

    private static ClaimValueKind KindOf(string value, bool wasQuoted)
    {
        if (value is "true" or "false")
        {
            return ClaimValueKind.Truth;
        }

        if (!wasQuoted && decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            return ClaimValueKind.Number;
        }

        return CalendarPeriod.TryParse(value, out _) ? ClaimValueKind.Date : ClaimValueKind.Pole;
    }

    private static string Word(string word, bool isSpeaker = false, bool isNumber = true)
    {
        var isPlain = word.Length > 0 && word is not ("@" or "as" or "for" or "-") && Array.IndexOf(s_certainties, word) < 0
            && word.All(c => !char.IsWhiteSpace(c) && c is not ('"' or ':' or '\\')) && !(isSpeaker && word == "-");
        // A year is a date, not a number: it stands in quotes, as a pole that looks like a number does.
        isPlain &= isNumber || KindOf(word, wasQuoted: false) != ClaimValueKind.Number;
        return isPlain ? word : "\"" + word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ") + "\"";
    }

    private sealed class Reader(string line)
    {
        private int _at;

        public bool PeekIsQuoted { get; private set; }

        public string? Peek()
        {
            var at = _at;
            var word = Read(out var quoted);
            _at = at;
            PeekIsQuoted = quoted;
            return word;
        }

        public string Next(string expected) => Next(expected, out _);

        public string Next(string expected, out bool quoted) => Read(out quoted) ?? throw Error($"expected {expected}");

        public bool Accept(string word)
        {
            var at = _at;
            if (Read(out var quoted) == word && !quoted)
            {
                return true;
            }

            _at = at;
            return false;
        }

        public void Expect(string word)
        {
            if (!Accept(word))
            {
                throw Error($"expected '{word}'");
            }
        }

        public FormatException Error(string problem) => new(FormattableString.Invariant($"Column {_at + 1} of '{line}': {problem}."));

        private string? Read(out bool quoted)
        {
            quoted = false;
            while (_at < line.Length && char.IsWhiteSpace(line[_at]))
            {
                _at++;
            }

            if (_at >= line.Length)
            {
                return null;
            }

            if (line[_at] == ':')
            {
                _at++;
                return ":";
            }

            var start = _at;
            if (line[_at] != '"')
            {
                while (_at < line.Length && !char.IsWhiteSpace(line[_at]) && line[_at] != ':')
                {
                    _at++;
                }

                return line[start.._at];
            }

            quoted = true;
            var word = new StringBuilder();
            for (_at++; _at < line.Length && line[_at] != '"'; _at++)
            {
                if (line[_at] == '\\' && _at + 1 < line.Length)
                {
                    _at++;
                }

                word.Append(line[_at]);
            }

            if (_at >= line.Length)
            {
                throw new FormatException(FormattableString.Invariant($"Column {start + 1} of '{line}': the closing quotation mark is missing."));
            }

            _at++;
            return word.ToString();
        }
    }
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>Reads conversations: exported chats, forum threads, records of hearings, interviews with names or initials before each turn.</summary>
internal static class ConversationReader
{
    private const int LongestLabel = 6;
    private const int LongestTitled = 14;
    private const int LongestName = 8;

    /// <summary>A line's label.</summary>
    /// <param name="Name">Who speaks.</param>
    /// <param name="First">The first token behind it.</param>
    /// <param name="IsStamped">Whether a date, time or brackets mark the line as a turn; then lines without a label go on with it.</param>
    /// <param name="Date">The date in it.</param>
    private sealed record Label(string Name, int First, bool IsStamped, CalendarPeriod? Date);

    /// <summary>The voices of a text that is a conversation; <see langword="null"/> where it is none.</summary>
    public static Dictionary<int, Voice>? Find(List<Passage> body, Passage? title, PublisherVoice? publisher, ArticleContext context)
    {
        var labels = body.Select(LabelOf).ToList();
        var turns = labels.OfType<Label>().ToList();
        var stamped = turns.Count(label => label.IsStamped);
        // "Capacity: 92 MW" heads a list: bare labels need names that come again, in most of the text.
        var repeated = turns.GroupBy(label => label.Name, StringComparer.Ordinal).Where(group => group.Count() > 1 || context.Find(group.Key) is { Kind: MentionKind.Person }).Sum(group => group.Count());
        var isAsked = stamped < 3 && labels.Zip(labels.Skip(1)).Any(pair => pair is ({ } question, { } answer) && s_asking.Contains(ChineseScript.Fold(question.Name)) && s_answering.Contains(answer.Name) && answer.Name[0] > '\u3000');
        if (!isAsked && stamped < 3 && !(turns.Count >= 4 && repeated * 2 >= turns.Count && turns.Count * 5 >= body.Count * 2))
        {
            return null;
        }

        var lead = body.GetRange(0, Math.Max(0, labels.FindIndex(label => label is not null)));
        var answering = new Lazy<Speaker>(() => Interviewee.Answering(lead, title, publisher, context) ?? Speaker.Unknown);
        var voices = new Dictionary<int, Voice>();
        Label? open = null;
        var date = stamped < 3 ? Interviewee.MeetingDate(lead) : null;
        for (var i = 0; i < body.Count; i++)
        {
            var label = labels[i];
            if (label is not null && (label.IsStamped || stamped < 3) && !(isAsked && !s_asking.Contains(ChineseScript.Fold(label.Name)) && !s_answering.Contains(label.Name)))
            {
                date = label.Date ?? date;
                voices[body[i].Index] = new(SpeakerOf(label.Name, body[i], context, turns, answering), label.First) { SaidOn = date };
                open = label.IsStamped ? label : null;
            }
            else if (open is not null)
            {
                voices[body[i].Index] = new(SpeakerOf(open.Name, body[i], context, turns, answering)) { SaidOn = date };
            }
        }

        return voices;
    }

    /// <summary>How many lines of a text are labelled as answers.</summary>
    public static int Answers(List<Passage> body) => body.Count(passage => LabelOf(passage) is { } label && s_answering.Contains(label.Name.ToLowerInvariant()));

    private static Label? LabelOf(Passage passage)
    {
        var tokens = passage.Tokens;
        var start = AfterEmphasis(tokens, 0);
        var at = start;
        string? name = null;
        var isStamped = false;
        var date = passage.Dates.FirstOrDefault(item => item.Type is TemporalType.Date or TemporalType.Time && item.Period is not null);
        if (tokens.Count > 2 && tokens[0].Norm is "[" or "【")
        {
            var close = tokens.FindIndex(0, Math.Min(14, tokens.Count), token => token.Norm is "]" or "】");
            if (close < 2)
            {
                return null;
            }

            isStamped = true;
            if (tokens.GetRange(1, close - 1).Exists(token => token.Kind == TokenKind.Number))
            {
                at = close + 1;
            }
            else
            {
                name = passage.Text(1, close);
                // 【主持人】请讲。: words may follow the name in these brackets
                at = tokens[0].Norm is "【" ? close + 1 : Stamp(passage, close + 1);
                if (at < tokens.Count)
                {
                    return tokens[0].Norm is "【" && name.Length <= LongestName ? new(name, at, true, null) : null;
                }
            }
        }
        else
        {
            at = Stamp(passage, start);
            isStamped = at - start >= 3;
            if (isStamped && at < tokens.Count && tokens[at].Norm is "-" or "–")
            {
                at++;
            }
            else if (isStamped)
            {
                return null;
            }

            if (at == 0 && start == 0 && tokens.Count > 4 && tokens[0].Kind == TokenKind.Word && tokens[0].Norm.Length is 2 or 3 && tokens[0].Norm[0] is 'q' && char.IsDigit(tokens[0].Norm[1]))
            {
                at = 1;
            }
        }

        // "PERTANYAAN NO. 4 (Fraksi X):": the label alone tells who
        if (name is null && at + 2 < tokens.Count && (s_asking.Contains(tokens[at].Norm) || s_answering.Contains(tokens[at].Norm)) && (tokens[at + 1].Norm is "no" or "nomor" || tokens[at + 1].Kind == TokenKind.Number) && tokens.FindIndex(at, Math.Min(LongestTitled, tokens.Count - at), token => token.Is(':')) is > 0 and var numbered)
        {
            return new(passage.Text(at, at + 1), numbered + 1, isStamped, null);
        }

        if (name is null)
        {
            // "The Minister for Transport (Mr X):"
            var longest = tokens.FindIndex(at, Math.Min(LongestLabel, tokens.Count - at), token => token.Is('(')) < 0 ? LongestLabel : LongestTitled;
            var colon = tokens.FindIndex(at, Math.Min(longest + 1, tokens.Count - at), token => token.Norm is ":" or "：");
            var end = colon;
            if (colon < 0)
            {
                // "Rina menulis", "Rina wrote" alone on a line
                var last = tokens.Count - 1;
                if (last is < 1 or > LongestLabel || tokens[last].Norm is not ("wrote" or "writes" or "menulis"))
                {
                    return null;
                }

                (colon, end, isStamped) = (last, last, true);
            }
            else if (colon > at + 1 && tokens[colon - 1].Norm is "wrote" or "writes" or "menulis" or "says" or "said")
            {
                end--;
                isStamped |= tokens[colon - 1].Norm is "wrote" or "writes" or "menulis";
            }

            while (end > at && tokens[end - 1].Norm is "*" or "_")
            {
                end--;
            }

            // "Mr X (operations director, Y):" is as good a name as "Mr X:".
            var bracket = passage.Language.Code == "en" && end > at && tokens[end - 1].Is(')') && !tokens[at].Norm.Equals("the", StringComparison.Ordinal) ? tokens.FindIndex(at, end - at, token => token.Is('(')) : -1;
            if (end <= at || !IsName(passage, at, bracket > at ? bracket : end) || !isStamped && colon + 1 >= tokens.Count)
            {
                return null;
            }

            name = NameIn(passage, at, end);
            at = AfterEmphasis(tokens, colon + 1);
        }

        return new(name, at, isStamped, isStamped && date is not null && passage.Tokens.FindIndex(token => token.Span.Start >= date.Span.Start) is >= 0 and < 14 ? date.Period : null);
    }

    // "Ms X (Westray)", "The Minister for Transport (Mr X)": the name without its title, or the one in brackets behind an office.
    private static string NameIn(Passage passage, int first, int end)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code == "en" && tokens[end - 1].Is(')') && tokens.FindIndex(first, end - first, token => token.Is('(')) is var open && open > first + 1)
        {
            (first, end) = tokens[first].Norm is "the" && end - open > 3 ? (open + 1, end - 1) : (first, open);
            first += end - first > 1 && passage.Cues.Exists(cue => cue.First == first && cue.End == first + 1 && cue.Is("role.honorific")) ? 1 : 0;
            first += end - first > 1 && tokens[first].Is('.') ? 1 : 0;
        }

        return passage.Text(first, end);
    }

    // "**Name:** words": marks of emphasis around a label.
    private static int AfterEmphasis(List<OpenSourceTracker.Text.Token> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Norm is "*" or "**" or "_" or "__")
        {
            at++;
        }

        return at;
    }

    private static bool IsName(Passage passage, int first, int end)
    {
        var tokens = passage.Tokens;
        var capitals = 0;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Number || tokens[i].Kind == TokenKind.Punctuation && tokens[i].Norm is not ("." or "@" or "_" or "-" or "'" or "’" or "(" or ")") || tokens[i].Kind == TokenKind.Word && tokens[i].Norm is "http" or "https")
            {
                return false;
            }

            capitals += tokens[i].IsCapitalised || tokens[i].Kind == TokenKind.Ideographs || tokens[i].Norm is "@" ? 1 : 0;
        }

        return capitals > 0 && capitals * 2 >= end - first - tokens.Skip(first).Take(end - first).Count(token => token.Kind == TokenKind.Punctuation);
    }

    // Dates, times and the marks between them, from a token on.
    private static int Stamp(Passage passage, int at)
    {
        var tokens = passage.Tokens;
        while (at < tokens.Count && (tokens[at].Kind == TokenKind.Number || tokens[at].Norm is "," or "." or ":" or "/" or "am" or "pm" or "wib" or "utc" or "·" or "|" || passage.Dates.Any(date => date.Span.Overlaps(tokens[at].Span))))
        {
            at++;
        }

        return at;
    }

    private static Speaker? SpeakerOf(string label, Passage passage, ArticleContext context, List<Label> turns, Lazy<Speaker> answering)
    {
        var publisher = passage.Article.Publisher ?? "";
        var initials = string.Concat(publisher.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        if (label == initials || (label.Length > 2 && publisher.Contains(label, StringComparison.OrdinalIgnoreCase)) || s_asking.Contains(ChineseScript.Fold(label.ToLowerInvariant())))
        {
            return null;
        }

        if (s_answering.Contains(label.ToLowerInvariant()))
        {
            return answering.Value;
        }

        // RF: whose name an earlier turn has in full.
        if (label.Length is 2 or 3 && label.All(char.IsUpper) && turns.Select(turn => turn.Name).Distinct().Where(name => name.Length > 3 && Initials(name) == label).ToList() is [var full])
        {
            label = full;
        }

        // ALM: the one person of the text whose name begins so.
        if (label.Length is 2 or 3 or 4 && label.All(char.IsUpper) && context.Parties.InArticle(context.ArticleId).Where(party => party.Kind is MentionKind.Person or MentionKind.Unknown && party.Name.Contains(' ', StringComparison.Ordinal) && Initials(party.Name) == label).Distinct().ToList() is [var abbreviated])
        {
            return SpeakerResolver.Of(abbreviated, context);
        }

        var mention = passage.Mentions.Find(item => item.End <= 8 && label.EndsWith(item.Name, StringComparison.Ordinal));
        var party = context.Find(label) ?? (mention is null ? null : context.Find(mention.Name))
            ?? (label.Length is 2 or 3 && label.All(char.IsUpper) ? context.People.FirstOrDefault(person => Initials(person.Name) == label) : null);
        return party is not null && party.Kind is MentionKind.Person or MentionKind.Unknown or MentionKind.Organisation ? SpeakerResolver.Of(party, context) : new(label, SourceClass.Named, null, null, RoleClass.None);
    }

    private static string Initials(string name) => string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));

    private static readonly FrozenSet<string> s_asking = ClosedWords.Of("asking-label"), s_answering = ClosedWords.Of("answering-label");
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements;

/// <summary>The function words of a stretch of tokens.</summary>
internal readonly struct ClauseCues
{
    private readonly List<FunctionMatch> _cues;
    private readonly Passage _passage;
    private readonly int _first;
    private readonly int _end;

    public ClauseCues(Passage passage, int first, int end)
    {
        (_passage, _first, _end) = (passage, first, end);
        _cues = [.. passage.Cues.Where(cue => cue.First >= first && cue.End <= end)];
    }

    public IReadOnlyList<FunctionMatch> All => _cues;

    /// <summary>Whether it lies ahead by its verb or adverb, also where a negator holds the word: "tidak akan", "won't", 不会.</summary>
    public bool IsFuture => Has("modality.future") || HasWord(s_future);

    /// <summary>Whether a state is merely said to last ("masih", "still"), as outlets do in passing.</summary>
    public bool SaysStill => HasWord(s_still) && !HasWord(s_remains);

    /// <summary>Whether the clause itself promises; "kept its promise", "janjinya" speak of one.</summary>
    public bool Promises
    {
        get
        {
            foreach (var cue in _cues)
            {
                if (cue.Is("speech.promise") && !(cue.First > 0 && s_possessive.Contains(_passage.Tokens[cue.First - 1].Norm)) && !_passage.Tokens[cue.End - 1].Norm.EndsWith("nya", StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static readonly FrozenSet<string> s_possessive = ClosedWords.Of("possessive");

    /// <summary>Whether something becomes other than it was; "now" alone is no change.</summary>
    public bool Changes => AnyWord("aspect.change", s_now);

    /// <summary>Whether something begins or ends; "since May" tells only from when.</summary>
    public bool Turns => AnyWord("aspect.begin", s_since) || AnyWord("aspect.stop", s_since);

    /// <summary>Whether a passive hands the words to an unnamed teller ("disebut", "it was claimed"); "ditetapkan", "was announced" only tell what happened.</summary>
    public bool HasReportingPassive
    {
        get
        {
            foreach (var cue in _cues)
            {
                if (cue.Is("attribution.passive") && Enumerable.Range(cue.First, cue.End - cue.First).Any(IsReporting))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private bool IsReporting(int at) => _passage.Tokens[at].Kind == TokenKind.Ideographs || Array.IndexOf(s_reporting, _passage.Tokens[at].Stem) >= 0 || Array.IndexOf(s_reporting, _passage.Tokens[at].Norm) >= 0;

    private static readonly string[] s_reporting = ["kata", "sebut", "lapor", "berita", "warta", "kabar", "tuding", "tuduh", "yakin", "percaya", "kira", "duga", "dikatakan", "disebut", "disebutkan", "dilaporkan", "diberitakan", "diwartakan", "dikabarkan", "dituding", "dituduh", "diyakini", "dipercaya", "diperkirakan", "diduga", "report", "say", "said", "claim", "allege", "rumour", "rumor", "believe", "suggest", "understand"];

    private bool AnyWord(string wordClass, string[] except)
    {
        foreach (var cue in _cues)
        {
            if (cue.Is(wordClass) && Array.IndexOf(except, _passage.Tokens[cue.First].Norm) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasWord(string[] words)
    {
        for (var i = _first; i < _end; i++)
        {
            if (Array.IndexOf(words, _passage.Tokens[i].Norm) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] s_future = ["akan", "bakal", "will", "won't", "won’t", "shall", "shan't", "shan’t", "将", "将会", "将要", "不会", "绝不", "takkan"];

    private static readonly string[] s_still = ["masih", "still", "仍", "仍然", "还在"];

    private static readonly string[] s_remains = ["tetap", "remain", "remains", "unchanged", "stay", "stays", "不变", "照旧", "维持"];

    private static readonly string[] s_now = ["sekarang", "kini", "now", "today", "现在", "目前", "如今", "menjadi", "become", "became"];

    private static readonly string[] s_since = ["sejak", "semenjak", "since", "from", "自", "自从", "以来", "开放", "established", "come", "came", "开始"];

    public bool Has(string wordClass)
    {
        foreach (var cue in _cues)
        {
            if (cue.Is(wordClass))
            {
                return true;
            }
        }

        return false;
    }

    public bool Any(Predicate<FunctionMatch> predicate) => _cues.Exists(predicate);

    public bool StartsWith(string wordClass)
    {
        var first = _first;
        return _cues.Exists(cue => cue.Is(wordClass) && cue.First <= first + 1);
    }
}

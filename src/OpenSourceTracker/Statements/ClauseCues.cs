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
        _cues = [.. passage.Cues.Where(cue => cue.First >= first && cue.End <= end && !passage.IsAside(cue.First))];
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

    /// <summary>Whether it holds only if something else does: 只有……才, but not 只有十一所; 达到五万，我们就公开.</summary>
    public bool IsConditional
    {
        get
        {
            var passage = _passage;
            return _cues.Exists(cue => cue.Is("modality.condition") && (!s_only.Contains(passage.Tokens[cue.First].Norm) || ChineseCondition.IsAnswered(passage, cue.End))) || ChineseCondition.IsThreshold(passage, _first, _end);
        }
    }

    private static readonly FrozenSet<string> s_only = ClosedWords.Of("only-if");

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

    private bool IsReporting(int at) => _passage.Tokens[at].Kind == TokenKind.Ideographs || s_reporting.Contains(_passage.Tokens[at].Stem) || s_reporting.Contains(_passage.Tokens[at].Norm);

    private static readonly FrozenSet<string> s_reporting = ClosedWords.Of("reporting");

    private bool AnyWord(string wordClass, FrozenSet<string> except)
    {
        foreach (var cue in _cues)
        {
            if (cue.Is(wordClass) && !except.Contains(_passage.Tokens[cue.First].Norm))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasWord(FrozenSet<string> words)
    {
        for (var i = _first; i < _end; i++)
        {
            if (words.Contains(_passage.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly FrozenSet<string> s_future = ClosedWords.Of("future");

    private static readonly FrozenSet<string> s_still = ClosedWords.Of("still");

    private static readonly FrozenSet<string> s_remains = ClosedWords.Of("remaining");

    private static readonly FrozenSet<string> s_now = ClosedWords.Of("no-change");

    private static readonly FrozenSet<string> s_since = ClosedWords.Of("no-turn");

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

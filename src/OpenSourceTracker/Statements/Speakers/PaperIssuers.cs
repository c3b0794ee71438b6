using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>Who brought out the papers of an English text, so that "the report says" is read under their name: "The board released its report", "a review by the auditor", "X has found that ...".</summary>
internal sealed class PaperIssuers
{
    private const int Near = 3;

    private static readonly FrozenSet<string> s_issuing = ClosedWords.Of("issuing-verb"), s_finding = ClosedWords.Of("finding-verb"), s_general = ClosedWords.Of("general-paper"), s_inquiries = ClosedWords.Of("inquiry-paper"), s_possessors = ClosedWords.Of("paper-possessor");

    private readonly Dictionary<string, Speaker?> _byNoun = new(StringComparer.Ordinal);
    private (Speaker Speaker, int Passage)? _last;
    private (Speaker Speaker, int Passage)? _finder;

    /// <summary>Notes whose papers a sentence speaks of.</summary>
    public void Note(Passage passage, Sentence sentence, List<(SpeechFrame Frame, Speaker Speaker)> resolved, bool[] inUtterance, ArticleContext context)
    {
        if (passage.Language.Code != "en")
        {
            return;
        }

        for (var at = sentence.First + 1; at < sentence.End; at++)
        {
            if (inUtterance[at] || !IsPaper(passage, at))
            {
                continue;
            }

            var noun = NounOf(passage.Tokens[at].Norm);
            if (Issuer(passage, sentence, at, resolved, inUtterance, context) is { Class: SourceClass.Named or SourceClass.RoleOnly } issuer)
            {
                _byNoun[noun] = issuer;
                _last = (issuer, passage.Index);
            }
            // "A leaked report": another paper, and nobody's.
            else if (IsNew(passage, sentence, at))
            {
                _byNoun[noun] = null;
                _last = null;
            }
        }

        foreach (var (frame, speaker) in resolved)
        {
            if (s_finding.Contains(passage.Tokens[frame.Cue.First].Norm) && speaker.Class is SourceClass.Named or SourceClass.RoleOnly && frame.Speaker.Refers is not ("pronoun.first" or "pronoun.we"))
            {
                _finder = (speaker, passage.Index);
            }
        }
    }

    /// <summary>Whose a paper is that a text names by its noun alone.</summary>
    public Speaker? Of(SpeakerPhrase phrase, int passage)
    {
        if (phrase.Mention is not null || phrase.IsNew || phrase.Class is not (SourceClass.Document or SourceClass.RoleOnly) || Bare(phrase) is not { } noun)
        {
            return null;
        }

        if (_byNoun.TryGetValue(noun, out var issuer))
        {
            return issuer;
        }

        return s_general.Contains(noun) && _last is { } last && passage - last.Passage <= Near ? last.Speaker
            : s_inquiries.Contains(noun) && _finder is { } finder && passage - finder.Passage <= Near ? finder.Speaker
            : null;
    }

    // "the 214-page report", "her report": the noun alone; of "the valve log" nobody is known.
    private static string? Bare(SpeakerPhrase phrase)
    {
        var words = phrase.Words.ToLowerInvariant().Split(' ');
        var first = words[0] is "the" || s_possessors.Contains(words[0]) ? 1 : 0;
        first += first < words.Length && char.IsAsciiDigit(words[first][0]) ? 1 : 0;
        return first == words.Length - 1 && (first > 0 || phrase.Class == SourceClass.Document) ? NounOf(words[^1]) : null;
    }

    private static string NounOf(string word) => word.Length > 4 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;

    private static bool IsPaper(Passage passage, int at) =>
        passage.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: false } token && !token.Norm.EndsWith("ed", StringComparison.Ordinal) && Array.Exists(passage.Language.Lexicon.ClassesOf(token), name => name is "attribution.document" or "attribution.statement");

    private static bool IsNew(Passage passage, Sentence sentence, int at) =>
        Enumerable.Range(Math.Max(sentence.First, at - Near), Math.Min(Near, at - sentence.First)).Any(i => passage.Tokens[i].Norm is "a" or "an" or "another");

    private static Speaker? Issuer(Passage passage, Sentence sentence, int at, List<(SpeechFrame Frame, Speaker Speaker)> resolved, bool[] inUtterance, ArticleContext context)
    {
        if (SourceMaker.Possessor(passage, sentence, at) is { } owner)
        {
            return SpeakerResolver.Resolve(owner, context);
        }

        if (SourceMaker.Of(passage, sentence, at) is { } maker)
        {
            return SpeakerResolver.Resolve(maker, context);
        }

        // "In its report the board said": whoever speaks in it.
        var opener = OpenerOf(passage, sentence, at);
        if (opener > sentence.First && passage.Tokens[opener - 1].Norm is "in" && resolved is [{ Speaker: { Class: SourceClass.Named or SourceClass.RoleOnly } speaker, Frame.Speaker.Refers: not "pronoun.person" }])
        {
            return speaker;
        }

        // "The board released its report": the subject of the verb before it
        var verb = opener - 1;
        return verb > sentence.First && s_issuing.Contains(passage.Tokens[verb].Norm) && !FrameExtent.IsBe(passage.Tokens[verb - 1].Norm) && (SpeakerPhraseFinder.Subject(passage, sentence, verb, inUtterance, "en") is { Mention: not null } named ? named : NounSubject.Before(passage, sentence, verb, inUtterance)) is { } subject ? SpeakerResolver.Resolve(subject, context) : null;
    }

    // The article or possessor with which the noun begins; the noun itself where there is none.
    private static int OpenerOf(Passage passage, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.First && at - i <= Near + 1 && passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number; i--)
        {
            if (passage.Tokens[i].Norm is "a" or "an" or "the" || s_possessors.Contains(passage.Tokens[i].Norm))
            {
                return i;
            }
        }

        return at;
    }
}

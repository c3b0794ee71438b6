using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>Who brought out the papers of a text, so that "the report says", "laporan itu menyebut" is read under their name: "The board released its report", "audit yang digelar X", "X has found that ...".</summary>
internal sealed class PaperIssuers
{
    private const int Near = 3;

    private static readonly FrozenSet<string> s_issuing = ClosedWords.Of("issuing-verb"), s_finding = ClosedWords.Of("finding-verb"), s_general = ClosedWords.Of("general-paper"), s_inquiries = ClosedWords.Of("inquiry-paper"), s_possessors = ClosedWords.Of("paper-possessor"), s_new = ClosedWords.Of("new-paper"), s_pointing = ClosedWords.Of("paper-pointer"), s_within = ClosedWords.Of("paper-within");

    private const int Far = 6;

    private static readonly FrozenSet<string> s_judging = ClosedWords.Of("judging-verb"), s_judged = ClosedWords.Of("judging-paper"), s_offices = ClosedWords.Of("public-office");

    private readonly Dictionary<string, Speaker?> _byNoun = new(StringComparer.Ordinal);
    private (Speaker Speaker, int Passage)? _last;
    private (Speaker Speaker, int Passage)? _finder;
    private (Speaker Speaker, int Passage)? _judge;

    /// <summary>Who brought out a paper of findings in the sentence noted last.</summary>
    public Speaker? JustBrought { get; private set; }

    /// <summary>Notes whose papers a sentence speaks of.</summary>
    public void Note(Passage passage, Sentence sentence, List<(SpeechFrame Frame, Speaker Speaker)> resolved, bool[] inUtterance, ArticleContext context)
    {
        JustBrought = null;
        var isIndonesian = passage.Language.Code == "id";
        if (!isIndonesian && passage.Language.Code != "en")
        {
            return;
        }

        if (!isIndonesian && Judge(passage, sentence, inUtterance) is { } judging && SpeakerResolver.Resolve(judging, context) is { Class: SourceClass.Named or SourceClass.RoleOnly } judge)
        {
            _judge = (judge, passage.Index);
        }

        for (var at = sentence.First + (isIndonesian ? 0 : 1); at < sentence.End; at++)
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
                JustBrought = s_inquiries.Contains(noun) ? issuer : JustBrought;
            }
            // "A leaked report": another paper, and nobody's.
            else if (IsNew(passage, sentence, at))
            {
                _byNoun[noun] = null;
                _last = null;
            }
            // "laporan warga": whose it is, nothing tells.
            else if (isIndonesian && !PointsBack(passage, at))
            {
                _byNoun.Remove(noun);
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

        if (s_judged.Contains(noun) && _judge is { } judge && passage - judge.Passage <= Far)
        {
            return judge.Speaker;
        }

        return s_general.Contains(noun) && _last is { } last && passage - last.Passage <= Near ? last.Speaker
            : s_inquiries.Contains(noun) && _finder is { } finder && passage - finder.Passage <= Near ? finder.Speaker
            : null;
    }

    // "The food inspectorate has rated the kitchen poor. Its report …": an authority that judges somebody
    private static SpeakerPhrase? Judge(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var verb = passage.Tokens.FindIndex(sentence.First, Math.Min(sentence.Count, LongestJudge), token => s_judging.Contains(token.Norm));
        if (verb < sentence.First + 2 || inUtterance[verb] || FrameExtent.IsBe(passage.Tokens[verb - 1].Norm) || passage.Tokens[verb].Norm is "found" && passage.Tokens[verb + 1].Norm is not ("for" or "against" or "in"))
        {
            return null;
        }

        var who = SpeakerPhraseFinder.Subject(passage, sentence, verb, inUtterance, "en") is { Mention: not null } named ? named : NounSubject.Before(passage, sentence, verb, inUtterance);
        return who is not null && who.First == sentence.First && Enumerable.Range(who.First, Math.Max(0, verb - who.First)).Any(i => BodyReference.IsAuthorityNoun(passage.Tokens[i].Norm) || s_offices.Contains(passage.Tokens[i].Norm)) ? who : null;
    }

    private const int LongestJudge = 10;

    // "the 214-page report", "her report": the noun alone; of "the valve log" nobody is known.
    private static string? Bare(SpeakerPhrase phrase)
    {
        var words = phrase.Words.ToLowerInvariant().Split(' ');
        if (words.Length > 1 && words.Skip(1).All(s_pointing.Contains))
        {
            return NounOf(words[0]);
        }

        var first = words[0] is "the" || s_possessors.Contains(words[0]) ? 1 : 0;
        first += first < words.Length && char.IsAsciiDigit(words[first][0]) ? 1 : 0;
        return first == words.Length - 1 && (first > 0 || phrase.Class == SourceClass.Document) ? NounOf(words[^1]) : null;
    }

    private static string NounOf(string word) => word.Length > 4 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word.Length > 6 && word.EndsWith("nya", StringComparison.Ordinal) ? word[..^3] : word;

    // "laporan itu", "survei tersebut", "laporannya"
    private static bool PointsBack(Passage passage, int at) =>
        passage.Tokens[at].Norm.EndsWith("nya", StringComparison.Ordinal) || Enumerable.Range(at + 1, Math.Min(Near, passage.Tokens.Count - at - 1)).TakeWhile(i => passage.Tokens[i].Kind == TokenKind.Word).Any(i => s_pointing.Contains(passage.Tokens[i].Norm));

    private static bool IsPaper(Passage passage, int at) =>
        passage.Tokens[at] is { Kind: TokenKind.Word } token && (!token.IsCapitalised || passage.Language.Code == "id" && passage.Cues.Exists(cue => cue.First == at && cue.Is("attribution.document"))) && !token.Norm.EndsWith("ed", StringComparison.Ordinal) && Array.Exists(passage.Language.Lexicon.ClassesOf(token), name => name is "attribution.document" or "attribution.statement");

    private static bool IsNew(Passage passage, Sentence sentence, int at) =>
        Enumerable.Range(Math.Max(sentence.First, at - Near), Math.Min(Near, at - sentence.First)).Any(i => passage.Tokens[i].Norm is "a" or "an" or "another" || passage.Language.Code == "id" && s_new.Contains(passage.Tokens[i].Norm));

    private static Speaker? Issuer(Passage passage, Sentence sentence, int at, List<(SpeechFrame Frame, Speaker Speaker)> resolved, bool[] inUtterance, ArticleContext context)
    {
        if (passage.Language.Code == "id")
        {
            return IndonesianIssuer(passage, sentence, at, resolved, inUtterance) is { } brought ? brought.Speaker ?? SpeakerResolver.Resolve(brought.Phrase!, context) : null;
        }

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

    private static (SpeakerPhrase? Phrase, Speaker? Speaker)? IndonesianIssuer(Passage passage, Sentence sentence, int at, List<(SpeechFrame Frame, Speaker Speaker)> resolved, bool[] inUtterance)
    {
        // "survei Lembaga X", "audit yang digelar X"
        var paper = passage.Cues.Find(cue => cue.First <= at && at < cue.End && cue.IsAny("attribution.document", "attribution.statement"));
        if (paper.End > 0 && DocumentPhrase.Of(passage, paper) is { Mention: { Kind: MentionKind.Organisation or MentionKind.Person } owner } && owner.First >= paper.End)
        {
            return (SpeakingName.PhraseOf(owner), null);
        }

        if (RelativeSource.MakerOf(passage, sentence, at + 1, inUtterance) is { } maker)
        {
            return (maker, null);
        }

        // "hasil survei", "sebuah laporan": the noun's own words before it
        var first = at;
        while (first > sentence.First && (IsPaper(passage, first - 1) || passage.Tokens[first - 1].Norm is "hasil" || s_new.Contains(passage.Tokens[first - 1].Norm)))
        {
            first--;
        }

        // "Dalam laporannya, X menyatakan": whoever speaks in it
        if (first > sentence.First && s_within.Contains(passage.Tokens[first - 1].Norm) && resolved is [{ Speaker: { Class: SourceClass.Named or SourceClass.RoleOnly } speaker, Frame: { IsInverted: false, Speaker.Refers: not "pronoun.person" } }])
        {
            return (null, speaker);
        }

        var verb = first - 1;
        return verb > sentence.First && s_issuing.Contains(passage.Tokens[verb].Norm) && (SpeakerPhraseFinder.Subject(passage, sentence, verb, inUtterance, "id") is { } named ? named : IndonesianSubject.Before(passage, sentence, verb, inUtterance)) is { } subject ? (subject, null) : null;
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

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds who says what an English verb of saying brings in that is joined to another verb: "Nell Corby opened the hall and said that A", "The mill will pay after admitting to the court that A".</summary>
internal static class JoinedVerb
{
    private const int Longest = 30;
    private const int FewestBehind = 3;
    private const int LongestNoun = 6;

    private static readonly FrozenSet<string> s_joints = ClosedWords.Of("verb-joint"), s_beforeParticiple = ClosedWords.Of("before-participle"), s_past = ClosedWords.Of("past-saying");

    private static readonly FrozenSet<string> s_articles = ClosedWords.Of("phrase-opener"), s_breaks = ClosedWords.Of("joint-break"), s_pronouns = ClosedWords.Of("joined-subject");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "en" || cue.First < sentence.First + 3 || cue.First - sentence.First > Longest || tokens[cue.First].IsCapitalised || !cue.IsAny("speech.say", "speech.add", "speech.claim", "speech.admit", "speech.promise", "speech.confirm", "speech.warn", "speech.announce", "speech.deny", "speech.explain", "speech.write"))
        {
            return null;
        }

        var isParticiple = tokens[cue.First].Norm.EndsWith("ing", StringComparison.Ordinal);
        var joint = JointOf(passage, sentence, cue.First, isParticiple);
        var that = joint > 0 ? Complement(passage, sentence, cue, inUtterance) : 0;
        if (that == 0 || Subject(passage, sentence, inUtterance) is not { } subject || subject.End >= joint || !IsOneClause(passage, subject.End, joint, inUtterance) || !isParticiple && IsPassive(passage, subject.End, joint, cue.First))
        {
            return null;
        }

        return new(cue, subject, joint, that, IsInverted: false);
    }

    /// <summary>Whether a participle goes with the verb before it: "closed the pool, saying", "will pay after admitting".</summary>
    public static bool IsParticiple(Passage passage, int verb) =>
        passage.Tokens[verb].Norm.EndsWith("ing", StringComparison.Ordinal) && (passage.Tokens[verb - 1].Is(',') || s_beforeParticiple.Contains(passage.Tokens[verb - 1].Norm));

    // "and", "but" before a finite verb; a comma, "after" or "by" before a participle
    private static int JointOf(Passage passage, Sentence sentence, int verb, bool isParticiple)
    {
        var (tokens, word) = (passage.Tokens, passage.Tokens[verb].Norm);
        var joint = verb - 1;
        if (isParticiple)
        {
            return IsParticiple(passage, verb) ? joint : 0;
        }

        joint = joint > sentence.First && (tokens[joint].Norm is "also" or "then" || tokens[joint].Norm.EndsWith("ly", StringComparison.Ordinal)) ? joint - 1 : joint;
        return s_joints.Contains(tokens[joint].Norm) && (s_past.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith('s')) ? joint : 0;
    }

    // Behind the verb, or whom it is said to, stands "that" or a pronoun with its clause.
    private static int Complement(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var end = cue.End;
        if (cue.End - cue.First == 1 ? FrameExtent.TakesListener(tokens[cue.First]) : tokens[end - 1].Norm is "to")
        {
            end = FrameExtent.AfterListener(passage, sentence, end);
        }
        else if (end < sentence.End && tokens[end].Norm is "to")
        {
            end = FrameExtent.AfterListener(passage, sentence, end + 1);
        }

        if (end + FewestBehind >= sentence.End || inUtterance[end])
        {
            return 0;
        }

        return tokens[end].Norm is "that" ? end + 1 : end == cue.End && cue.IsAny("speech.say", "speech.add", "speech.claim") && s_pronouns.Contains(tokens[end].Norm) && Predicates.HasOne(passage, end, sentence.End) ? end : 0;
    }

    // The name, office or body with which the sentence begins, and a verb of its own behind it.
    private static SpeakerPhrase? Subject(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var at = sentence.First;
        var phrase = SpeakerPhraseFinder.Right(passage, sentence, at, inUtterance, reach: 0) ?? (s_articles.Contains(passage.Tokens[at].Norm) ? SpeakerPhraseFinder.Right(passage, sentence, at + 1, inUtterance, reach: 1) : null);
        phrase = phrase is not null && HasVerbBehind(passage, sentence, phrase.End) ? phrase : Noun(passage, sentence, inUtterance);
        return phrase is { Class: SourceClass.Named or SourceClass.RoleOnly, Refers: not ("pronoun.first" or "pronoun.we" or "pronoun.plural"), Mention: not { Kind: MentionKind.Place or MentionKind.Thing } } ? phrase : null;
    }

    private static bool HasVerbBehind(Passage passage, Sentence sentence, int end)
    {
        var behind = passage.Tokens[end].Is(',') ? end + 1 : end;
        return behind + 1 < sentence.End && IsVerb(passage, behind);
    }

    private static bool IsVerb(Passage passage, int at) => FrameExtent.IsAuxiliary(passage.Tokens[at].Norm) || VerbForms.Of(passage.Tokens, at, at + 1).All != VerbForm.None;

    // "The dairy will pay": a noun that no list knows, up to its verb
    private static SpeakerPhrase? Noun(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var verb = Enumerable.Range(sentence.First + 2, Math.Max(0, Math.Min(LongestNoun, sentence.Count - 2))).FirstOrDefault(i => IsVerb(passage, i), -1);
        return verb > 0 && passage.Tokens[sentence.First].Norm is "the" or "a" or "an" && NounSubject.Before(passage, sentence, verb, inUtterance) is { Class: SourceClass.RoleOnly } noun && noun.First == sentence.First ? noun : null;
    }

    private static bool IsOneClause(Passage passage, int first, int end, bool[] inUtterance) =>
        !Enumerable.Range(first, end - first).Any(i => !inUtterance[i] && (s_breaks.Contains(passage.Tokens[i].Norm) || passage.Tokens[i].Norm is ";" or ":"));

    // "He was called in and told that A": who is told says nothing.
    private static bool IsPassive(Passage passage, int first, int end, int verb) =>
        (passage.Tokens[verb].Norm is "told" || passage.Tokens[verb].Norm.EndsWith("ed", StringComparison.Ordinal)) && Enumerable.Range(first, end - first).Any(i => FrameExtent.IsBe(passage.Tokens[i].Norm));
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Makes a speaker of a document, and finds whose it is.</summary>
internal static class DocumentPhrase
{
    private static readonly FrozenSet<string> s_new = ClosedWords.Of("new-paper"), s_leaked = ClosedWords.Of("leaked");

    // "laporan X", "X's filing", "a letter from X", X发布的季报: the document speaks for the one it is from.
    public static SpeakerPhrase Of(Passage passage, FunctionMatch cue)
    {
        var sentence = passage.Sentences.Find(sentence => sentence.First <= cue.First && cue.First < sentence.End);
        var owner = passage.Mentions.Find(mention => SpeakingName.CanSpeak(passage, mention) && mention.First >= cue.End && mention.End <= sentence.End && (mention.First == cue.End || (mention.First <= cue.End + 2 && passage.Tokens[mention.First - 1].Norm is "from" or "of" or "by" or "dari" or "the")))
            ?? passage.Mentions.FindLast(mention => SpeakingName.CanSpeak(passage, mention) && mention.First >= sentence.First && mention.End <= cue.First && (mention.End >= cue.First - 1 || (passage.Tokens[cue.First].Kind == TokenKind.Ideographs && cue.First - mention.End <= 8
                && !Enumerable.Range(mention.End, cue.First - mention.End).Any(i => passage.Tokens[i].Kind == TokenKind.Punctuation))));
        // "Memo internal X menyebut": what was not meant for readers is not the word of the one whose it is.
        if (passage.Language.Code == "id" && Enumerable.Range(cue.First, Math.Min(sentence.End, cue.End + 1) - cue.First).Any(i => s_leaked.Contains(passage.Tokens[i].Norm)))
        {
            return new(SourceClass.Document, cue.First, Math.Max(cue.End, owner?.End ?? cue.End)) { Words = passage.Text(cue.First, s_leaked.Contains(passage.Tokens[Math.Min(cue.End, sentence.End - 1)].Norm) ? cue.End + 1 : cue.End), Refers = "leaked" };
        }

        if (owner is null && cue.End + 1 < sentence.End && passage.Tokens[cue.End].Norm is "from" or "dari"
            && passage.Cues.Find(role => role.First > cue.End && role.First <= cue.End + 2 && RoleLinker.ClassOf(role) is not null) is { End: > 0 } author)
        {
            return new(SourceClass.RoleOnly, cue.First, author.End) { Words = passage.Text(author.First, author.End), Refers = "role", Role = RoleLinker.ClassOf(author) ?? RoleClass.None };
        }

        // "The regulator's letter", "a report by the regulator": whose it is, though no name tells it
        if (owner is null && passage.Language.Code == "en" && OwnerByNoun(passage, sentence, cue) is { } noun)
        {
            return noun;
        }

        if (owner is null && cue.End + 1 < sentence.End && passage.Tokens[cue.End].Norm is "from" or "dari")
        {
            var end = cue.End + 1;
            while (end < sentence.End && end - cue.End < 6 && passage.Tokens[end].Kind == TokenKind.Word && !SpeakerPhraseFinder.IsPreposition(passage.Tokens[end].Norm) && passage.Tokens[end].Norm is not ("that" or "which" or "yang" or "who") && !(end > cue.End + 2 && passage.Cues.Exists(verb => verb.First == end && verb.IsAny("speech.say", "speech.show"))))
            {
                end++;
            }

            return new(SourceClass.Document, cue.First, end) { Words = passage.Text(cue.End + 1, end) };
        }

        var isNew = cue.First > 0 && s_new.Contains(passage.Tokens[cue.First - 1].Norm) || cue.First > 1 && passage.Tokens[cue.First - 2].Norm is "一";
        if (owner is null && passage.Language.Code == "id" && !passage.Tokens[cue.End - 1].Norm.EndsWith("nya", StringComparison.Ordinal))
        {
            cue = cue with { End = NounSubject.AfterNoun(passage, sentence, cue.End) };
        }

        if (owner is null && cue.First > 0 && passage.Tokens[cue.First - 1].Norm is "his" or "her")
        {
            return new(SourceClass.Document, cue.First - 1, cue.End) { Words = passage.Text(cue.First, cue.End) };
        }

        var isOwn = cue.First > 0 && passage.Tokens[cue.First - 1].Norm is "its" or "their" || passage.Tokens[cue.End - 1].Norm.EndsWith("nya", StringComparison.Ordinal) || cue.End < sentence.End && passage.Tokens[cue.End].Norm is "mereka";
        return new(SourceClass.Document, Math.Min(cue.First, owner?.First ?? cue.First), Math.Max(cue.End, owner?.End ?? cue.End)) { Words = passage.Text(cue.First, cue.End), Mention = owner, Refers = isOwn || cue.Is("attribution.statement") && !isNew ? "statement" : null, IsNew = isNew };
    }

    private static SpeakerPhrase? OwnerByNoun(Passage passage, Sentence sentence, FunctionMatch paper)
    {
        var tokens = passage.Tokens;
        var last = paper.First - 1;
        while (last > sentence.First && paper.First - last <= 2 && tokens[last] is { Kind: TokenKind.Word, IsCapitalised: false } word && !EnglishPossessive.Ends(word.Norm))
        {
            last--;
        }

        if (last >= sentence.First && EnglishPossessive.Ends(tokens[last].Norm))
        {
            var first = last;
            while (first > sentence.First && last - first < 4 && tokens[first - 1] is { Kind: TokenKind.Word } word && word.Norm is not ("the" or "a" or "an") && !SpeakerPhraseFinder.IsPreposition(word.Norm) && !passage.Cues.Exists(cue => cue.First == first - 1 && cue.In("speech.")))
            {
                first--;
            }

            return !tokens[last].IsCapitalised && !passage.Dates.Any(date => date.Span.Overlaps(tokens[last].Span)) && !s_times.Contains(tokens[last].Norm[..^2]) ? new(SourceClass.Document, first, paper.End) { Words = passage.Text(first, paper.End) } : null;
        }

        var by = paper.End;
        if (by + 2 >= sentence.End || tokens[by].Norm is not "by" || tokens[by + 1].Norm is not ("the" or "a" or "an"))
        {
            return null;
        }

        return tokens[by + 2] is { Kind: TokenKind.Word, IsCapitalised: false } ? new(SourceClass.Document, paper.First, by + 3) { Words = passage.Text(paper.First, by + 3) } : null;
    }

    // "last week's report" is nobody's.
    private static readonly FrozenSet<string> s_times = ClosedWords.Of("no-owner");

}

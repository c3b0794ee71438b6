using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Where a capital shows a name: inside a sentence; at its start any word has one.</summary>
internal static class CapitalEvidence
{
    // Words that stand with a capital where no sentence begins are names wherever they stand.
    public static HashSet<string> NamesInsideSentences(IReadOnlyList<Passage> passages)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in passages.Where(passage => passage.Block.Kind != Articles.ArticleBlockKind.Heading))
        {
            var starts = Starts(passage);
            for (var i = 0; i < passage.Tokens.Count; i++)
            {
                if (passage.Tokens[i] is { Kind: TokenKind.Word, IsCapitalised: true } && !starts.Contains(i))
                {
                    names.Add(passage.Tokens[i].Norm);
                    // "Walt Deering": behind a first name, before a word that is none; enough for a name right before a verb of saying.
                    if (i > 0 && passage.Tokens[i - 1] is { Kind: TokenKind.Word, IsCapitalised: true } given && !passage.IsCommonWord(given) && !(i + 1 < passage.Tokens.Count && passage.Tokens[i + 1] is { Kind: TokenKind.Word, IsCapitalised: true }))
                    {
                        names.Add("  " + passage.Tokens[i].Norm);
                    }

                    // Behind a title and a first name it is a last name.
                    if (i > 1 && passage.Tokens[i - 1] is { Kind: TokenKind.Word, IsCapitalised: true } && passage.Cues.Exists(cue => cue.End == i - 1 && cue.In("role.")) && !(i + 1 < passage.Tokens.Count && passage.Tokens[i + 1] is { Kind: TokenKind.Word, IsCapitalised: true }))
                    {
                        names.Add(" " + passage.Tokens[i].Norm);
                    }
                }
            }
        }

        return names;
    }

    public static HashSet<int> Starts(Passage passage)
    {
        var starts = new HashSet<int>();
        foreach (var sentence in passage.Sentences)
        {
            var i = sentence.First;
            while (i < sentence.End && passage.Tokens[i].Kind == TokenKind.Punctuation)
            {
                i++;
            }

            starts.Add(i);
        }

        for (var i = 1; i < passage.Tokens.Count; i++)
        {
            if (passage.Tokens[i - 1].Kind == TokenKind.Punctuation && (Characters.IsOpeningQuote(passage.Tokens[i - 1].Norm[0]) || passage.Tokens[i - 1].Norm[0] is '"' or ':' or '‘' or '”' or '•' or '—' or '–'))
            {
                starts.Add(i);
            }
        }

        return starts;
    }
}

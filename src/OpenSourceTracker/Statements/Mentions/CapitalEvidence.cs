using OpenSourceTracker.Languages.English;
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
                    names.Add(EnglishPossessive.Bare(passage.Tokens[i].Norm));
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

        names.UnionWith(Openers(passages));
        return names;
    }

    // "Vantor makes speakers. Vantor's owner …": a word of no other meaning that opens two sentences before a small word, or owns something, and is never written small.
    // "Ratna Siregar menolak. Ratna menduga …": one that opens a name, too, needs to do so once.
    private static IEnumerable<string> Openers(IReadOnlyList<Passage> passages)
    {
        var opens = new Dictionary<string, int>(StringComparer.Ordinal);
        var small = new HashSet<string>(StringComparer.Ordinal);
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in passages.Where(passage => passage.Language.Code != "zh" && passage.Block.Kind != Articles.ArticleBlockKind.Heading))
        {
            small.UnionWith(passage.Tokens.Where(token => token is { Kind: TokenKind.Word, IsCapitalised: false }).Select(token => token.Norm));
            foreach (var at in Starts(passage).Where(at => at + 1 < passage.Tokens.Count && passage.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true, Norm.Length: > 3 } && passage.Tokens[at + 1].Kind == TokenKind.Word))
            {
                if (passage.Tokens[at + 1].IsCapitalised)
                {
                    given.Add(passage.Tokens[at].Norm);
                    continue;
                }

                var token = passage.Tokens[at];
                var name = EnglishPossessive.Bare(token.Norm);
                var isOwner = name.Length < token.Norm.Length;
                if (!IsDerived(name, passage.Language.Code) && !Languages.LanguageDetector.IsFunctionWord(name) && passage.Language.Lexicon.ClassesOf(token).Length == 0 && !passage.IsCommonWord(token) && !passage.Cues.Exists(cue => cue.First == at))
                {
                    opens[name] = opens.GetValueOrDefault(name) + (isOwner ? 2 : 1);
                }
            }
        }

        return opens.Where(pair => (pair.Value > 1 || given.Contains(pair.Key)) && !small.Contains(pair.Key)).Select(pair => pair.Key);
    }

    private static bool IsDerived(string word, string language) =>
        language == "id" ? s_derived.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal)) || word.EndsWith("nya", StringComparison.Ordinal) || word.EndsWith("lah", StringComparison.Ordinal) || word.EndsWith("kan", StringComparison.Ordinal)
            : word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith('s');

    private static readonly string[] s_derived = ["me", "ber", "ter", "di", "pe", "ke", "se"];

    // "15.30 Perusahaan mengumumkan": the line begins behind the hour.
    private static int BehindStamp(Passage passage)
    {
        var i = 0;
        while (i < passage.Tokens.Count && i <= LongestStamp && (passage.Tokens[i].Kind == TokenKind.Number || i > 0 && passage.Tokens[i].Kind == TokenKind.Punctuation && passage.Tokens[i].Norm is "." or ":" or "-" or "–"))
        {
            i++;
        }

        return i < passage.Tokens.Count && i > 0 && passage.Tokens[0].Span.Length is 1 or 2 or 4 or 5 && passage.Article.Content.AsSpan(passage.Tokens[0].Span.Start, passage.Tokens[i].Span.Start - passage.Tokens[0].Span.Start).Trim().TrimEnd("-– ") is [_, .., '.' or ':', >= '0' and <= '5', >= '0' and <= '9'] ? i : 0;
    }

    private const int LongestStamp = 5;

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

        if (BehindStamp(passage) is > 0 and var stamped)
        {
            starts.Add(stamped);
        }

        for (var i = 1; i < passage.Tokens.Count; i++)
        {
            if (passage.Tokens[i - 1].Kind == TokenKind.Punctuation && (passage.Tokens[i - 1].Norm is "-" && passage.Tokens[i - 1].AfterSpace && passage.Tokens[i].AfterSpace || Characters.IsOpeningQuote(passage.Tokens[i - 1].Norm[0]) || passage.Tokens[i - 1].Norm[0] is '"' or ':' or '‘' or '”' or '•' or '—' or '–'))
            {
                starts.Add(i);
            }
        }

        return starts;
    }
}

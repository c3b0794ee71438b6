using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Statements;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Claims;

/// <summary>Reads what the numbers of a clause count or measure: the noun phrase behind a count ("21 of 29 boards", "1.180 koperasi"), the noun before a measure ("the fee rose to $5", "panjangnya 41 km").</summary>
internal sealed class CountReader(Thesaurus thesaurus)
{
    private const int Behind = 6;
    private const int Before = 7;
    private const int InPhrase = 3;

    // What only says that there is a number is not what is counted ("照片共计", "the total reached").
    private static readonly FrozenSet<string> s_sums = new[] { "c:total", "c:number-count", "c:many", "c:value-worth", "c:figure-number", "c:tally" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_noHeads = ClosedWords.Of("uncounted");

    // "12 orang pekerja"; what else stands behind a number in Indonesian is what it counts.
    private static readonly FrozenSet<string> s_measureWords = ClosedWords.Of("measureword");

    // "the cost to taxpayers", "sewa untuk pedagang": not what the figure is of.
    private static readonly FrozenSet<string> s_oblique = ClosedWords.Of("oblique");

    public void Read(ClauseMeaning meaning)
    {
        foreach (var quantity in meaning.Evidence.Passage.Quantities)
        {
            if (quantity.FirstToken >= meaning.Evidence.First && quantity.EndToken <= meaning.Evidence.End && !meaning.Evidence.Passage.IsAside(quantity.FirstToken) && !IsInPhrase(meaning.Evidence, quantity.FirstToken))
            {
                meaning.Counts.Add(Read(meaning.Evidence, quantity));
            }
        }
    }

    // "pedagang kaki lima": the number word is part of what the thing is called.
    private bool IsInPhrase(StatementEvidence evidence, int number)
    {
        var passage = evidence.Passage;
        if (passage.Tokens[number].Kind != TokenKind.Word)
        {
            return false;
        }

        for (var i = Math.Max(evidence.First, number - InPhrase); i < number; i++)
        {
            if (thesaurus.At(passage.Tokens, i, passage.Language.Code, out var length) is not null && i + length > number)
            {
                return true;
            }
        }

        return false;
    }

    private CountSense Read(StatementEvidence evidence, Quantity quantity)
    {
        var behind = PhraseBehind(evidence, quantity, out var isPart);
        List<Noun> all = behind.Count > 0 && quantity.Unit is null ? behind : [.. behind, .. PhraseBefore(evidence, quantity)];
        var head = behind.Count > 0 ? HeadOf(behind, evidence.Passage.Language.Code) + (isPart ? "-part" : "") : all.Count > 0 ? all[0].Key : null;
        return new(quantity, [.. all.Select(noun => noun.Key).Distinct()], head) { IsBare = behind.TrueForAll(noun => s_sums.Contains(noun.Key)) && !all.Exists(noun => noun.Kind is 'n' or '?' && !s_sums.Contains(noun.Key)) };
    }

    // The nouns right behind: a measure ends where a function word stands ("£27m contract", not "£27m on Friday"); a part names the whole ("21 dari 29 pengurus").
    private List<Noun> PhraseBehind(StatementEvidence evidence, Quantity quantity, out bool isPart)
    {
        isPart = false;
        var nouns = new List<Noun>();
        var passage = evidence.Passage;
        var end = Math.Min(evidence.End, quantity.EndToken + Behind);
        for (var i = quantity.EndToken; i < end; i++)
        {
            var token = passage.Tokens[i];
            if (token.Kind == TokenKind.Punctuation || IsDate(passage, i))
            {
                break;
            }

            if (nouns.Count == 0 && quantity.Unit is null && (token.Norm is "of" or "dari" or "the" or "para" or "的" or "these" or "those" or "our" or "its" or "their" || (IsClassifier(passage, i) && (passage.Language.Code != "en" || (i + 1 < end && passage.Tokens[i + 1].Norm == "of")))))
            {
                continue;
            }

            // "Rp 5 triliun untuk jalan"
            if (i == quantity.EndToken && quantity.Unit is not null && token.Norm is "untuk" or "bagi" or "for" or "用于")
            {
                continue;
            }

            if (nouns.Count == 0 && quantity.Unit is null && passage.Quantities.Find(other => other.FirstToken == i) is { } whole)
            {
                (isPart, i) = (true, whole.EndToken - 1);
                continue;
            }

            // A quality wants its noun, whatever else that word may be: "free accounts".
            var isWanted = nouns.Count > 0 && nouns.TrueForAll(noun => noun.Kind == 'a') && token.IsWord && !LanguageDetector.IsFunctionWord(token.Norm);
            if (!isWanted && IsName(passage, i))
            {
                continue;
            }

            if (!isWanted && !IsNoun(passage, i))
            {
                break;
            }

            if (KeyAt(passage, i, out var length) is { } noun)
            {
                if (quantity.Unit is not null && noun.Kind is 'a' or 'v')
                {
                    break;
                }

                nouns.Add(noun);
            }

            i += length - 1;
        }

        return nouns;
    }

    // The nouns before, the nearest first; else what happens, the first first ("korban tewas mencapai 23"); else the measure word behind ("23 orang").
    private List<Noun> PhraseBefore(StatementEvidence evidence, Quantity quantity)
    {
        var found = new List<Noun>();
        var isOblique = false;
        var passage = evidence.Passage;
        for (var i = Math.Max(evidence.First, quantity.FirstToken - Before); i < quantity.FirstToken;)
        {
            if (passage.Tokens[i].Kind == TokenKind.Punctuation && passage.Tokens[i].Norm[0] is not ('"' or '“' or '「'))
            {
                found.Clear();
                isOblique = false;
            }

            var length = 1;
            var isDate = IsDate(passage, i);
            isOblique = !isDate && (isOblique || s_oblique.Contains(passage.Tokens[i].Norm));
            if (!isDate && IsNoun(passage, i) && KeyAt(passage, i, out length) is { } noun)
            {
                isOblique &= noun.Kind != 'v';
                found.Add(noun with { IsOblique = isOblique });
            }

            i += Math.Max(1, length);
        }

        var told = found.FindAll(noun => !s_sums.Contains(noun.Key));
        return [.. told.FindAll(noun => noun.Kind is 'n' or '?').AsEnumerable().Reverse().OrderBy(noun => noun.IsOblique), .. told.FindAll(noun => noun.Kind is 'v' or 'a'), .. MeasureWordBehind(evidence, quantity), .. found.FindAll(noun => s_sums.Contains(noun.Key))];
    }

    // English sets the head last ("412,000 free accounts"), Indonesian first; neither is a verb where a noun stands by it.
    private static string HeadOf(List<Noun> phrase, string language)
    {
        var run = phrase.TakeWhile((noun, i) => i == 0 || noun.Kind != 'v').ToList();
        var things = run.Where(noun => noun.Kind is 'n' or '?').ToList();
        var heads = things.Count > 0 ? things : run;
        return (language == "en" ? heads[^1] : heads[0]).Key;
    }

    private static bool IsDate(Passage passage, int i) => passage.Dates.Any(date => date.Span.Contains(passage.Tokens[i].Span));

    private static IEnumerable<Noun> MeasureWordBehind(StatementEvidence evidence, Quantity quantity) =>
        quantity.EndToken < evidence.End && IsClassifier(evidence.Passage, quantity.EndToken) ? [new("s:" + evidence.Passage.Tokens[quantity.EndToken].Stem, 'm')] : [];

    private static bool IsClassifier(Passage passage, int i) => (passage.Language.Code != "id" || s_measureWords.Contains(passage.Tokens[i].Norm)) && passage.Cues.Exists(cue => cue.First <= i && i < cue.End && cue.Is("quantity.classifier"));

    private static bool IsName(Passage passage, int i) => passage.Mentions.Any(mention => mention.First <= i && i < mention.End);

    private static bool IsNoun(Passage passage, int i) => passage.Tokens[i].IsWord && !s_noHeads.Contains(passage.Tokens[i].Norm) && !IsName(passage, i) && IsContent(passage, i);

    // Function words that name something are content too: workers, a document, a question.
    private static bool IsContent(Passage passage, int i) => passage.Cues.Find(cue => cue.First <= i && i < cue.End) is { End: > 0 } cue
        ? ContentReader.IsContent(cue) && !cue.Is("quantity.change") && (passage.Language.Code == "en" || !IsClassifier(passage, i)) : passage.Tokens[i].Kind == TokenKind.Ideographs || !LanguageDetector.IsFunctionWord(passage.Tokens[i].Norm);

    private Noun? KeyAt(Passage passage, int i, out int length)
    {
        length = 1;
        if (thesaurus.At(passage.Tokens, i, passage.Language.Code, out var words) is { } concept)
        {
            length = Math.Max(1, words);
            return new("c:" + concept.Id, concept.Kind);
        }

        var token = passage.Tokens[i];
        return token.Norm.Length > (token.Kind == TokenKind.Ideographs ? 1 : 2) ? new("s:" + token.Stem, '?') : null;
    }

    // A content word: its concept or stem, and its kind as in the thesaurus; m for a measure word, ? where that is not known.
    private sealed record Noun(string Key, char Kind)
    {
        /// <summary>Whether it stands behind a preposition.</summary>
        public bool IsOblique { get; init; }
    }
}

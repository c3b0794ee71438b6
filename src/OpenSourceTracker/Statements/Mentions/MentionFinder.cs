using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Finds the names of an article by capitals, legal forms, titles, versions, and, in Chinese, by what the known words leave over.</summary>
internal static class MentionFinder
{
    /// <summary>Sets the mentions of every passage of one article.</summary>
    public static void Find(IReadOnlyList<Passage> passages)
    {
        var seenInside = NamesInsideSentences(passages);
        var terms = ChineseNameFinder.Terms(passages);
        var runs = passages.Select(passage => Runs(passage, seenInside).ToList()).ToList();
        var alone = runs.SelectMany(mentions => mentions).Where(mention => mention.End - mention.First == 1).Select(mention => mention.Name).ToHashSet(StringComparer.Ordinal);
        for (var p = 0; p < passages.Count; p++)
        {
            var passage = passages[p];
            var mentions = runs[p].SelectMany(mention => BehindTitle(passage, mention, alone)).ToList();
            mentions.AddRange(ChineseNameFinder.Find(passage, terms));
            mentions.Sort((a, b) => a.First.CompareTo(b.First));
            passage.Mentions = RoleLinker.Link(passage, WithBrackets(passage, mentions));
        }

        for (var p = 0; p + 1 < passages.Count; p++)
        {
            Sign(passages[p], passages[p + 1]);
        }

        LastNames(passages);
    }

    // Hill, Bridge, Park: a word for places that is the last name of somebody whom the text introduces stands for that person.
    private static void LastNames(IReadOnlyList<Passage> passages)
    {
        var lastNames = passages.SelectMany(passage => passage.Mentions.Where(mention => mention.Kind == MentionKind.Person && mention.End - mention.First > 1).Select(mention => passage.Tokens[mention.End - 1].Norm)).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            for (var i = 0; i < passage.Mentions.Count; i++)
            {
                if (passage.Mentions[i] is { Kind: MentionKind.Place or MentionKind.Organisation } mention && mention.End - mention.First == 1 && passage.Tokens[mention.First].Kind == TokenKind.Word && lastNames.Contains(passage.Tokens[mention.First].Norm))
                {
                    passage.Mentions[i] = mention with { Kind = MentionKind.Person };
                }
            }
        }
    }

    // A name alone on its line, its office on the next: a signature.
    private static void Sign(Passage line, Passage next)
    {
        if (line.Mentions is [{ Role: RoleClass.None, Kind: MentionKind.Person or MentionKind.Unknown } signer] && signer.First <= 2 && line.Tokens.Count - signer.End <= 1 && signer.End - signer.First is >= 2 and <= 5 && next.Tokens.Count is > 0 and < 12 && !Characters.IsSentenceEnd(next.Tokens[^1].Norm[0])
            && next.Cues.FirstOrDefault(cue => cue.First == 0) is { End: > 0 } office && RoleLinker.ClassOf(office) is { } role && !next.Cues.Exists(cue => cue.In("speech.")))
        {
            line.Mentions[0] = signer with { Kind = MentionKind.Person, Role = role, RoleText = next.Text(office.First, office.End), Organisation = next.Mentions.Find(mention => mention.First >= office.End)?.Name };
        }
    }

    // "CEO Meta Mark Zuckerberg": behind a title an organisation that has its name alone elsewhere comes before the person.
    private static IEnumerable<Mention> BehindTitle(Passage passage, Mention mention, HashSet<string> alone)
    {
        if (mention.End - mention.First < 3 || !passage.Cues.Exists(cue => cue.End == mention.First && RoleLinker.ClassOf(cue) is not null))
        {
            return [mention];
        }

        // "Direktur Niaga X Y": everyday words behind the title are the office, not the name.
        var first = mention.First;
        while (mention.End - first > 2 && mention.Kind == MentionKind.Unknown && (passage.IsCommonWord(passage.Tokens[first]) || first == mention.First && alone.Contains(passage.Text(first + 1, first + 2)) && !alone.Contains(passage.Text(first, first + 1))))
        {
            first++;
        }

        if (first > mention.First)
        {
            return [new(first, mention.End, NameOf(passage, first, mention.End), MentionKind.Unknown) { PhraseFirst = mention.First }];
        }

        // "Direktur Utama PT Angin Laut Budi Santoso": the words that another sentence has as somebody's name, or what a company's name is too long for.
        if (mention.Kind == MentionKind.Organisation && passage.Language.Code == "id" && mention.End - mention.First >= 4 && passage.Language.Lexicon.ClassesOf(passage.Tokens[mention.First]).Contains("org.legal", StringComparer.Ordinal) && (mention.End - mention.First >= 5 || alone.Contains(passage.Text(mention.End - 1, mention.End)) || alone.Contains(passage.Text(mention.End - 2, mention.End - 1))))
        {
            var person = mention.End - 2;
            return [new(mention.First, person, NameOf(passage, mention.First, person), MentionKind.Organisation), new(person, mention.End, NameOf(passage, person, mention.End), MentionKind.Unknown)];
        }

        for (var split = mention.First + 1; split <= mention.End - 2; split++)
        {
            var head = passage.Text(mention.First, split);
            if (passage.Tokens[split].IsCapitalised && (alone.Contains(head) || passage.IsKnownOrganisation(head)))
            {
                return [new(mention.First, split, head, MentionKind.Organisation), new(split, mention.End, NameOf(passage, split, mention.End), MentionKind.Unknown)];
            }
        }

        return [mention];
    }

    // Words that stand with a capital where no sentence begins are names wherever they stand.
    private static HashSet<string> NamesInsideSentences(IReadOnlyList<Passage> passages)
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

    private static HashSet<int> Starts(Passage passage)
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

    private static IEnumerable<Mention> Runs(Passage passage, HashSet<string> seenInside)
    {
        var tokens = passage.Tokens;
        var starts = Starts(passage);
        var barred = Barred(passage);
        for (var i = 0; i < tokens.Count;)
        {
            if (!IsNamePart(i))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < tokens.Count)
            {
                if (tokens[end - 1].Norm.EndsWith("'s", StringComparison.Ordinal) || tokens[end - 1].Norm.EndsWith("’s", StringComparison.Ordinal))
                {
                    break;
                }
                else if (IsNamePart(end) && !BreakBetween(passage, end))
                {
                    end++;
                }
                // "Ratna P. Siregar": an initial inside a name
                else if (tokens[end].Is('.') && !tokens[end].AfterSpace && tokens[end - 1].Span.Length == 1 && end - i >= 2 && end + 1 < tokens.Count && IsNamePart(end + 1) && !BreakBetween(passage, end + 1))
                {
                    end += 2;
                }
                else if (IsVersion(passage, end, barred))
                {
                    end++;
                }
                else if (end + 1 < tokens.Count && IsConnector(passage, i, end) && IsNamePart(end + 1) && !starts.Contains(end + 1) && !BreakBetween(passage, end) && !BreakBetween(passage, end + 1))
                {
                    end += 2;
                }
                else
                {
                    break;
                }
            }

            var first = i;
            i = end;
            if (starts.Contains(first) && !KeepsFirst(passage, first, end, seenInside))
            {
                first++;
                while (first < end && !tokens[first].IsCapitalised)
                {
                    first++;
                }
            }

            // "J. Makolwa": an initial begins a name; a letter alone is none.
            if (end - first == 1 && tokens[first].Span.Length == 1)
            {
                if (end + 1 < tokens.Count && tokens[end].Is('.') && !tokens[end].AfterSpace && IsNamePart(end + 1))
                {
                    end += 2;
                    // "D. R. Makolwa": as many as there are
                    while (end + 1 < tokens.Count && tokens[end].Is('.') && !tokens[end].AfterSpace && tokens[end - 1].Span.Length == 1 && IsNamePart(end + 1))
                    {
                        end += 2;
                    }

                    while (end < tokens.Count && IsNamePart(end) && !BreakBetween(passage, end))
                    {
                        end++;
                    }

                    i = end;
                }
                else
                {
                    continue;
                }
            }

            if (first < end)
            {
                yield return new(first, end, NameOf(passage, first, end), KindOf(passage, first, end));
            }
        }

        bool IsNamePart(int index)
        {
            var token = tokens[index];
            return token.Kind == TokenKind.Word && !barred[index] && (token.IsCapitalised || HasInnerCapital(passage, token)) && !(token.Span.Length == 1 && token.Norm is "i");
        }
    }

    // Dates, titles and function words with a capital are no names.
    private static bool[] Barred(Passage passage)
    {
        var barred = new bool[passage.Tokens.Count];
        var dateAt = 0;
        for (var i = 0; i < barred.Length; i++)
        {
            var span = passage.Tokens[i].Span;
            while (dateAt < passage.Dates.Count && passage.Dates[dateAt].Span.End <= span.Start)
            {
                dateAt++;
            }

            barred[i] = dateAt < passage.Dates.Count && passage.Dates[dateAt].Span.Overlaps(span);
        }

        foreach (var cue in passage.Cues)
        {
            var isTitle = cue.In("role.") || cue.Is("name.never") || cue.In("dirt.") || cue.In("pronoun.") || cue.In("speech.") || cue.In("attribution.") || cue.In("discourse.") || cue.In("polarity.") || cue.In("modality.") || cue.In("quantity.currency") || cue.Is("quantity.number");
            var isSingle = cue.End - cue.First == 1;
            if (isSingle && cue.Is("org.kind") && cue.First > 0 && !cue.In("role.") && passage.Tokens[cue.First].IsCapitalised && passage.Tokens[cue.First - 1].IsCapitalised && !BreakBetween(passage, cue.First))
            {
                continue;
            }

            // "the Rail Safety Supervisor has found": a title that ends a name, with no name behind it.
            if (isSingle && cue.In("role.") && cue.First > 1 && !cue.In("dirt.") && passage.Tokens[cue.First].IsCapitalised && passage.Tokens[cue.First - 1].IsCapitalised && passage.Tokens[cue.First - 2].IsWord && !BreakBetween(passage, cue.First) && passage.Tokens[cue.First - 1].Kind == TokenKind.Word
                && !(cue.End < passage.Tokens.Count && passage.Tokens[cue.End].IsCapitalised && passage.Tokens[cue.End].Kind == TokenKind.Word) && !passage.Cues.Exists(other => other.End == cue.First && other.In("role.")))
            {
                continue;
            }

            for (var i = cue.First; isTitle && i < cue.End; i++)
            {
                // Kepala, Bank, May: a capital in the middle of a name wins over a lone function word, never over a title.
                barred[i] |= cue.In("role.") || cue.Is("name.never") || cue.In("dirt.") || !isSingle || i == 0 || !(passage.Tokens[i].IsCapitalised && i > 0 && passage.Tokens[i - 1].IsCapitalised && !BreakBetween(passage, i));
            }
        }

        return barred;
    }

    private static bool KeepsFirst(Passage passage, int first, int end, HashSet<string> seenInside)
    {
        var token = passage.Tokens[first];
        var isCommon = LanguageDetector.IsFunctionWord(token.Norm) || Array.Exists(passage.Language.Lexicon.ClassesOf(token), name => name is not ("org.media" or "name.outlet")) || passage.IsCommonWord(token);
        if (end - first == 1 && isCommon)
        {
            // "Marsh disagreed": an everyday word that the text has as somebody's last name.
            return (seenInside.Contains(" " + token.Norm) || seenInside.Contains("  " + token.Norm) && passage.Cues.Exists(cue => cue.First == end && cue.In("speech."))) && end < passage.Tokens.Count && passage.Tokens[end] is { Kind: TokenKind.Word, IsCapitalised: false };
        }

        // "Mundurnya X membuat ...": a word with a possessor
        if (end - first == 1 && token.Norm.Length > 6 && token.Norm.EndsWith("nya", StringComparison.Ordinal) && passage.Language.Code == "id" && !seenInside.Contains(token.Norm))
        {
            return false;
        }

        // A name alone on its line is a signature.
        if (passage.Tokens.Count - end <= 1 && first <= 1 && !isCommon)
        {
            return true;
        }

        if (passage.IsKnownOrganisation(NameOf(passage, first, end)) || seenInside.Contains(token.Norm) || token.Norm.Length > 1 && token.Norm.All(char.IsAsciiDigit) || HasInnerCapital(passage, token))
        {
            return true;
        }

        var classes = passage.Language.Lexicon.ClassesOf(token);
        if (classes.Any(name => name.StartsWith("org.legal", StringComparison.Ordinal) || name.StartsWith("org.kind", StringComparison.Ordinal)))
        {
            return end - first > 1;
        }

        // Alone at the start of a sentence any word has a capital; two in a row are a name unless the first is an everyday word.
        return end - first > 1 && classes.Length == 0 && !passage.IsCommonWord(token);
    }

    private static bool IsConnector(Passage passage, int first, int at)
    {
        var norm = passage.Tokens[at].Norm;
        return norm is "of" or "de" or "del" or "van" or "von" or "der" or "bin" or "binti" or "al" or "el" or "da" or "&" or "for" or "the"
            || (norm is "dan" or "and" && passage.Language.Lexicon.ClassesOf(passage.Tokens[first]).Contains("org.kind", StringComparer.Ordinal));
    }

    // Llama 4, Kite 4 Lite, Seri 5.x, versi 6.0: a number behind a name, not before a unit or scale.
    private static bool IsVersion(Passage passage, int at, bool[] barred)
    {
        var token = passage.Tokens[at];
        if (barred[at])
        {
            return false;
        }

        if (token.Kind == TokenKind.Punctuation)
        {
            return Characters.IsDash(token.Norm[0]) && !token.AfterSpace && at + 1 < passage.Tokens.Count && !passage.Tokens[at + 1].AfterSpace && passage.Tokens[at + 1].Kind == TokenKind.Number && token.Norm[0] == '-';
        }

        if (token.Kind != TokenKind.Number || (token.AfterSpace && passage.Tokens[at - 1].Kind == TokenKind.Number))
        {
            return false;
        }

        if (!token.AfterSpace)
        {
            return true;
        }

        var next = at + 1 < passage.Tokens.Count ? passage.Tokens[at + 1] : null;
        return token.Span.Length <= 4 && token.Norm.Count(char.IsDigit) <= 3 && (next is null || !(next.Norm is "%" || Languages.Quantities.NumberWords.ScaleOf(next.Norm) is not null
            || passage.Language.Lexicon.ClassesOf(next).Any(name => name is "quantity.unit" or "quantity.currency" or "quantity.percent" or "quantity.classifier" or "quantity.scale")))
            && !passage.Language.Lexicon.ClassesOf(passage.Tokens[at - 1]).Any(name => name.StartsWith("quantity.", StringComparison.Ordinal));
    }

    private static bool BreakBetween(Passage passage, int at) =>
        at > 0 && passage.Article.Content.AsSpan(passage.Tokens[at - 1].Span.End, passage.Tokens[at].Span.Start - passage.Tokens[at - 1].Span.End).ContainsAny('\n', '\t');

    private static bool HasInnerCapital(Passage passage, Token token)
    {
        var text = passage.Article.Content;
        for (var i = token.Span.Start + 1; i < token.Span.End; i++)
        {
            if (char.IsUpper(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(Passage passage, int first, int end)
    {
        var text = passage.Text(first, end);
        if (text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal))
        {
            text = text[..^2];
        }

        return text.Contains('\n', StringComparison.Ordinal) || text.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
    }

    private static MentionKind KindOf(Passage passage, int first, int end)
    {
        if (end - first > 2 && Enumerable.Range(first + 1, end - first - 2).Any(i => passage.Tokens[i].Norm is "bin" or "binti"))
        {
            return MentionKind.Person;
        }

        for (var i = first; i < end; i++)
        {
            var classes = passage.Language.Lexicon.ClassesOf(passage.Tokens[i]);
            if (classes.Contains("org.legal", StringComparer.Ordinal) || (classes.Contains("org.kind", StringComparer.Ordinal) && (i == first || i == end - 1)))
            {
                return MentionKind.Organisation;
            }

            if (classes.Contains("place.kind", StringComparer.Ordinal))
            {
                return MentionKind.Place;
            }
        }

        return passage.Tokens[end - 1].Kind == TokenKind.Number ? MentionKind.Thing : MentionKind.Unknown;
    }

    // Name (ABC) or Name（另名）: the bracketed name is another name of the one before.
    private static List<Mention> WithBrackets(Passage passage, List<Mention> mentions)
    {
        var linked = new List<Mention>();
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (i + 1 < mentions.Count && mentions[i + 1] is var next && next.First >= mention.End + 1 && next.First <= mention.End + 5 && passage.Tokens[mention.End].Norm is "(" or "（"
                && next.End < passage.Tokens.Count && passage.Tokens[next.End].Norm is ")" or "）" )
            {
                linked.Add(mention with { OtherName = next.Name, PhraseEnd = next.End + 1 });
                linked.Add(next);
                i++;
            }
            else
            {
                linked.Add(mention);
            }
        }

        return linked;
    }
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Finds runs of words with capitals that make one name: "Ratna P. Siregar", "Bank of X", "Llama 4".</summary>
internal static class NameRuns
{
    private static readonly FrozenSet<string> s_connectors = ClosedWords.Of("name-connector");

    public static IEnumerable<Mention> Find(Passage passage, HashSet<string> seenInside, NamesElsewhere? elsewhere = null)
    {
        var tokens = passage.Tokens;
        var starts = CapitalEvidence.Starts(passage);
        var barred = BarredWords.In(passage);
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
                if (BodyPossessor.EndOf(passage, end) is > 0 and var body)
                {
                    end = body;
                }
                else if (EnglishPossessive.Ends(tokens[end - 1].Norm))
                {
                    break;
                }
                else if (IsNamePart(end) && !NameShape.BreakBetween(passage, end))
                {
                    end++;
                }
                // "Ratna P. Siregar": an initial inside a name
                else if (tokens[end].Is('.') && !tokens[end].AfterSpace && tokens[end - 1] is { Kind: TokenKind.Word, Span.Length: 1 } && end - i >= 2 && end + 1 < tokens.Count && IsNamePart(end + 1) && !NameShape.BreakBetween(passage, end + 1))
                {
                    end += 2;
                }
                else if (IsVersion(passage, end, barred))
                {
                    end++;
                }
                else if (end + 1 < tokens.Count && IsConnector(passage, i, end) && IsNamePart(end + 1) && !starts.Contains(end + 1) && !NameShape.BreakBetween(passage, end) && !NameShape.BreakBetween(passage, end + 1))
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
            if (starts.Contains(first) && !(end - first == 1 && IsInitialBeforeParticle(tokens, first)) && !KeepsFirst(passage, first, end, seenInside, elsewhere))
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
                var behind = end + 1 < tokens.Count && tokens[end].Is('.') && !tokens[end].AfterSpace ? AfterParticles(tokens, end + 1) : tokens.Count;
                if (behind < tokens.Count && IsNamePart(behind))
                {
                    end = behind + 1;
                    // "D. R. Makolwa": as many as there are
                    while (end + 1 < tokens.Count && tokens[end].Is('.') && !tokens[end].AfterSpace && tokens[end - 1].Span.Length == 1 && IsNamePart(end + 1))
                    {
                        end += 2;
                    }

                    while (end < tokens.Count && IsNamePart(end) && !NameShape.BreakBetween(passage, end))
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
                yield return new(first, end, NameShape.NameOf(passage, first, end), NameShape.KindOf(passage, first, end));
            }
        }

        bool IsNamePart(int index)
        {
            var token = tokens[index];
            return token.Kind == TokenKind.Word && !barred[index] && (token.IsCapitalised || NameShape.HasInnerCapital(passage, token)) && !(token.Span.Length == 1 && token.Norm is "i");
        }
    }

    // At the head of a line "A." may as well be a label; before a particle it is an initial.
    private static bool IsInitialBeforeParticle(List<Token> tokens, int at) =>
        tokens[at].Span.Length == 1 && at + 3 < tokens.Count && tokens[at + 1].Is('.') && s_particles.Contains(tokens[at + 2].Norm);

    // "T. van der Makolwa": particles between an initial and the name.
    private static int AfterParticles(List<Token> tokens, int at)
    {
        while (at < tokens.Count && s_particles.Contains(tokens[at].Norm))
        {
            at++;
        }

        return at;
    }

    private static readonly FrozenSet<string> s_particles = ClosedWords.Of("name-particle"), s_givenWords = ClosedWords.Of("given-word"), s_tens = ClosedWords.Of("tens");

    private static bool KeepsFirst(Passage passage, int first, int end, HashSet<string> seenInside, NamesElsewhere? elsewhere)
    {
        var token = passage.Tokens[first];
        var word = EnglishPossessive.Bare(token.Norm);
        var isCommon = LanguageDetector.IsFunctionWord(token.Norm) || Array.Exists(passage.Language.Lexicon.ClassesOf(token), name => name is not ("org.media" or "name.outlet")) || passage.IsCommonWord(token);
        if (!LanguageDetector.IsFunctionWord(token.Norm) && Ages.EndOf(passage, end) > 0)
        {
            return true; // "Rudi (30), sopir"
        }

        if (end - first == 1 && isCommon)
        {
            // "Marsh disagreed": an everyday word that the text has as somebody's last name.
            return (seenInside.Contains(" " + token.Norm) || seenInside.Contains("  " + token.Norm) && passage.Cues.Exists(cue => cue.First == end && cue.In("speech."))) && end < passage.Tokens.Count && passage.Tokens[end] is { Kind: TokenKind.Word, IsCapitalised: false };
        }

        // "Dion tersenyum", "Fielding laughed": whom only other texts of the set name in full
        var isAlone = end - first == 1 && end < passage.Tokens.Count && passage.Tokens[end] is { Kind: TokenKind.Word, IsCapitalised: false };
        if (isAlone && elsewhere is not null && elsewhere.HasPerson(token.Norm))
        {
            return true;
        }

        // "Twenty-two Estonians"
        if (passage.Language.Code == "en" && word.IndexOf('-', StringComparison.Ordinal) is > 0 and var tens && s_tens.Contains(word[..tens]))
        {
            return false;
        }

        // "Mum-of-three X", "Ex-miner X": a noun with a hyphen before a full name
        if (end - first >= 3 && passage.Language.Code == "en" && passage.Text(first, first + 1) is var compound && compound.IndexOf('-', StringComparison.Ordinal) is > 1 and var hyphen && hyphen + 1 < compound.Length && char.IsLower(compound[hyphen + 1]))
        {
            return false;
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

        if (passage.IsKnownOrganisation(NameShape.NameOf(passage, first, end)) || seenInside.Contains(word) || token.Norm.Length > 1 && token.Norm.All(char.IsAsciiDigit) || NameShape.HasInnerCapital(passage, token))
        {
            return true;
        }

        if (isAlone && elsewhere is not null && passage.Language.Code == "en" && elsewhere.Has(word))
        {
            return true;
        }

        var classes = passage.Language.Lexicon.ClassesOf(token);
        if (classes.Any(name => name.StartsWith("org.legal", StringComparison.Ordinal) || name.StartsWith("org.kind", StringComparison.Ordinal)))
        {
            return end - first > 1;
        }

        // "Rob Penhollow says", "Bunga Lestari, ketua …": an everyday word that is a first name, too, before who speaks or is introduced
        if (end - first is 2 or 3 && s_givenWords.Contains(token.Norm) && end < passage.Tokens.Count && (passage.Tokens[end].Is(',') || passage.Cues.Exists(cue => cue.First == end && cue.In("speech."))))
        {
            return true;
        }

        // Alone at the start of a sentence any word has a capital; two in a row are a name unless the first is an everyday word.
        return end - first > 1 && classes.Length == 0 && !passage.IsCommonWord(token);
    }

    private static bool IsConnector(Passage passage, int first, int at)
    {
        var norm = passage.Tokens[at].Norm;
        // "Priya Venn of Calder Research": two words that no list knows are a person, and the firm is theirs.
        if (norm is "of" && passage.Language.Code == "en" && at - first == 2 && !passage.IsKnownOrganisation(NameShape.NameOf(passage, first, at)) && Enumerable.Range(first, 2).All(i => passage.Language.Lexicon.ClassesOf(passage.Tokens[i]).Length == 0 && !passage.IsCommonWord(passage.Tokens[i]) && passage.Tokens[i].Norm.Length > 1 && !passage.Text(i, i + 1).All(char.IsUpper)))
        {
            return false;
        }

        return s_connectors.Contains(norm)
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
}

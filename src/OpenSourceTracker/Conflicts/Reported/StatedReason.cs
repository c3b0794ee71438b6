using System.Collections.Frozen;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Conflicts.Reported;

/// <summary>A reason that a clause gives for what it tells ("citing safety", "demi mutu", 出于安全考虑), and the one that it rules out ("not safety").</summary>
/// <param name="Act">The clause whose matter has the reason.</param>
/// <param name="Source">The clause in which the reason stands: the same, or the sentence before "therefore".</param>
/// <param name="Given">What is named as the reason: keys of its content words.</param>
/// <param name="Excluded">What is ruled out.</param>
internal sealed record StatedReason(ClauseMeaning Act, ClauseMeaning Source, IReadOnlySet<string> Given, IReadOnlySet<string> Excluded)
{
    // A reason is a short noun phrase; what goes on for longer tells a story.
    private const int Longest = 7;
    private const int MostWords = 4;

    private static readonly FrozenSet<string> s_openings = ClosedWords.Of("reason-opening");
    private static readonly FrozenSet<string> s_nouns = ClosedWords.Of("reason-noun");
    private static readonly FrozenSet<string> s_joins = ClosedWords.Of("reason-is");
    private static readonly FrozenSet<string> s_excluding = ClosedWords.Of("reason-excluding");
    private static readonly FrozenSet<string> s_therefore = ClosedWords.Of("therefore");

    /// <summary>The reasons that the clauses of a set of articles give.</summary>
    public static IEnumerable<StatedReason> In(IReadOnlyList<ClauseMeaning> meanings)
    {
        var before = default(ClauseMeaning);
        foreach (var meaning in meanings.OrderBy(meaning => meaning.Evidence.Statement.ArticleId, StringComparer.Ordinal).ThenBy(meaning => meaning.Evidence.Statement.Span.Start))
        {
            var isOpened = OpensWithTherefore(meaning.Evidence.Passage, meaning.Evidence.Sentence.First);
            if (isOpened && before is { Words.Count: > 0 } && IsNext(before, meaning) && before.Evidence.Statement.Speaker == meaning.Evidence.Statement.Speaker)
            {
                yield return new(meaning, before, before.Keys, new HashSet<string>());
            }
            else if (Within(meaning) is { } own)
            {
                yield return own;
            }

            // The clause of "therefore" itself gives no reason to the next.
            before = isOpened ? before : meaning;
        }
    }

    /// <summary>The reason that stands in a clause itself.</summary>
    public static StatedReason? Within(ClauseMeaning meaning)
    {
        var (tokens, end) = (meaning.Evidence.Passage.Tokens, meaning.Evidence.End);
        for (var i = meaning.Evidence.First; i < end; i++)
        {
            var isOpening = s_openings.Contains(tokens[i].Norm);
            var isNoun = s_nouns.Contains(tokens[i].Norm) && Enumerable.Range(i + 1, 2).Any(at => at < end && s_joins.Contains(tokens[at].Norm));
            if ((isOpening || isNoun) && !(i > 0 && s_excluding.Contains(tokens[i - 1].Norm)) && Read(meaning, isNoun ? i + 2 : i + 1) is { Given.Count: > 0 } found)
            {
                return found;
            }
        }

        return null;
    }

    private static StatedReason? Read(ClauseMeaning meaning, int from)
    {
        var tokens = meaning.Evidence.Passage.Tokens;
        var (given, excluded) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var (isExcluded, count) = (false, 0);
        for (var i = from; i < Math.Min(meaning.Evidence.End, from + Longest); i++)
        {
            if (s_excluding.Contains(tokens[i].Norm))
            {
                isExcluded = true;
            }
            else if (tokens[i].Kind == TokenKind.Punctuation && tokens[i].Norm is not ("\"" or "“" or "‘" or "'") && !(i + 1 < meaning.Evidence.End && s_excluding.Contains(tokens[i + 1].Norm)))
            {
                break;
            }
            else if (meaning.Words.Find(word => word.Token == i) is { } word && !s_openings.Contains(tokens[i].Norm) && !s_nouns.Contains(tokens[i].Norm))
            {
                (isExcluded ? excluded : given).UnionWith(word.Keys);
                count++;
            }
        }

        return count <= MostWords ? new(meaning, meaning, given, excluded) : null;
    }

    private static bool OpensWithTherefore(Passage passage, int first)
    {
        var words = "";
        for (var i = first; i < Math.Min(passage.Tokens.Count, first + 4); i++)
        {
            if (passage.Tokens[i].IsWord)
            {
                words += (words.Length > 0 ? "_" : "") + passage.Tokens[i].Norm;
                if (s_therefore.Contains(words))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsNext(ClauseMeaning one, ClauseMeaning other) =>
        one.Evidence.Passage == other.Evidence.Passage && one.Evidence.Sentence != other.Evidence.Sentence
        && !one.Evidence.Passage.Sentences.Exists(sentence => sentence.First > one.Evidence.Sentence.First && sentence.First < other.Evidence.Sentence.First);
}

using System.Collections.Frozen;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Verdicts;

/// <summary>Finds a sentence that gives two things a value each of one measure, where a claim gives the one that it names the value of the other: "17% went to Chinese models, 15.8% to American ones" against "Chinese models made up 15.8%".</summary>
internal static class SwappedValues
{
    // Words on the other side of a comma belong to the number on theirs.
    private const int AcrossComma = 50;

    // Besides the thing itself the sentence and the claim share so much.
    private const int LeastShared = 2;

    private static readonly FrozenSet<string> s_adding = ClosedWords.Of("adding"), s_oblique = ClosedWords.Of("oblique");

    /// <summary>The statement that gives the claim's thing a value of its own; <see langword="null"/> where none does.</summary>
    public static LedgerEntry? Find(CheckedClaim claim, Ledger ledger, IReadOnlyList<Alignment> alignments)
    {
        HashSet<string> names = [.. claim.Meaning.Evidence.Named.Select(NameKey)];
        if (claim.Meaning.Counts is not [var value])
        {
            return null;
        }

        HashSet<string> wanted = [.. claim.Meaning.Keys, .. names];
        foreach (var sentence in alignments.Select(alignment => alignment.Entry).GroupBy(entry => (entry.Meaning.Evidence.Passage, entry.Meaning.Evidence.Sentence.First)))
        {
            List<LedgerEntry> clauses = [.. sentence];
            var bound = Bind(clauses, value, ledger);
            var (same, other) = (bound.FindAll(item => item.Count.Quantity.Agrees(value.Quantity)), bound.FindAll(item => !item.Count.Quantity.Agrees(value.Quantity)));
            if (same is [var theirs] && other is [var own] && (IsRival() || IsOtherThing(claim, clauses, theirs.Count, own.Count)))
            {
                return own.Entry;
            }

            // The claim's thing has a name, and so has the one that has the claim's value.
            bool IsRival() => bound.SelectMany(item => item.Keys).Distinct().Count(wanted.Contains) > LeastShared
                && own.Keys.Except(theirs.Keys).Any(names.Contains) && !theirs.Keys.Except(own.Keys).Any(names.Contains) && theirs.Keys.Except(own.Keys).Any(key => key.StartsWith("n:", StringComparison.Ordinal) && !names.Contains(key));
        }

        return null;
    }

    // "Paid the builder £620,000 and the architect £85,000", "£620,000 to the builder and £85,000 to the architect": one act, and the thing nearest to each value.
    private static bool IsOtherThing(CheckedClaim claim, List<LedgerEntry> clauses, CountSense theirs, CountSense own)
    {
        var (passage, sentence) = (clauses[0].Meaning.Evidence.Passage, clauses[0].Meaning.Evidence.Sentence);
        var (first, second) = theirs.Quantity.FirstToken < own.Quantity.FirstToken ? (theirs.Quantity, own.Quantity) : (own.Quantity, theirs.Quantity);
        var events = clauses.SelectMany(entry => entry.Meaning.Events).Where(item => item.Kind == 'v').ToList();
        var isBefore = s_adding.Contains(Norm(first.EndToken)) && (second.EndToken >= sentence.End || passage.Tokens[second.EndToken].Kind == OpenSourceTracker.Text.TokenKind.Punctuation);
        if (!isBefore && !(s_oblique.Contains(Norm(first.EndToken)) && s_oblique.Contains(Norm(second.EndToken))))
        {
            return false;
        }

        var (one, other) = isBefore ? (Nearest(sentence.First, first.FirstToken), Nearest(first.EndToken, second.FirstToken)) : (Nearest(first.EndToken, second.FirstToken), Nearest(second.EndToken, sentence.End));
        var (its, rival) = first == own.Quantity ? (one, other) : (other, one);
        return its is not null && rival is not null && its.Keys.Any(key => !key.StartsWith("f:", StringComparison.Ordinal) && claim.Meaning.Keys.Contains(key)) && !rival.Keys.Any(claim.Meaning.Keys.Contains)
            && !events.Exists(item => item.Token > first.EndToken && !claim.Meaning.Events.Exists(mine => mine.Concept == item.Concept))
            && clauses.Exists(entry => entry.Meaning.Words.Exists(word => word.Token != its.Token && word.Keys.Any(claim.Meaning.Content.Contains)));

        string Norm(int i) => i < sentence.End ? passage.Tokens[i].Norm : "";

        ContentWord? Nearest(int from, int to)
        {
            var words = clauses.SelectMany(entry => entry.Meaning.Words).Where(word => word.Token >= from && word.Token < to && !events.Exists(item => item.Token == word.Token));
            return isBefore ? words.MaxBy(word => word.Token) : words.MinBy(word => word.Token);
        }
    }

    // The numbers of the claim's measure in a sentence, each with the words and names that stand nearest to it.
    private static List<(LedgerEntry Entry, CountSense Count, HashSet<string> Keys)> Bind(List<LedgerEntry> clauses, CountSense value, Ledger ledger)
    {
        var numbers = clauses.SelectMany(entry => entry.Meaning.Counts.Where(count => count.Quantity.Unit == value.Quantity.Unit && count.Quantity.IsChange == value.Quantity.IsChange)
            .Select(count => (Entry: entry, Count: count, Keys: new HashSet<string>(StringComparer.Ordinal)))).DistinctBy(item => item.Count.Quantity.FirstToken).ToList();
        if (numbers.Count != 2)
        {
            return [];
        }

        var (passage, sentence) = (clauses[0].Meaning.Evidence.Passage, clauses[0].Meaning.Evidence.Sentence);
        foreach (var word in clauses.SelectMany(entry => entry.Meaning.Words))
        {
            Nearest(word.Token).UnionWith(word.Keys);
        }

        foreach (var mention in passage.Mentions.Where(mention => mention.First >= sentence.First && mention.End <= sentence.End))
        {
            Nearest(mention.First).Add(ledger.Parties.Find(mention.Name, passage.Article.Id) is { } party ? NameKey(party) : "n:" + NameForm.Of(mention.Name));
        }

        return numbers;

        HashSet<string> Nearest(int token) => numbers.MinBy(item => Distance(token, item.Count.Quantity.FirstToken)).Keys;

        int Distance(int token, int number)
        {
            var commas = 0;
            for (var i = Math.Min(token, number); i < Math.Max(token, number); i++)
            {
                commas += passage.Tokens[i].Norm is "," or "，" or ";" or "；" or "、" ? 1 : 0;
            }

            return Math.Abs(token - number) + (commas * AcrossComma);
        }
    }

    private static string NameKey(Party party) => "n:" + party.Key;

    /// <summary>What it says of a claim.</summary>
    public static Verdict Tell(CheckedClaim claim, NodaTime.LocalDate asOf, LedgerEntry entry) => new()
    {
        Claim = claim.Text,
        AsOf = asOf,
        Outcome = VerdictOutcome.Contradicted,
        Nuance = VerdictNuance.ValuesSwapped,
        Supporting = [],
        Opposing = [VerdictEvidence.Of(entry, Message.Of("evidence.number.swapped"), 1)],
        Explanation = Message.Of("verdict.swapped", ("who", Aggregation.Who(entry))),
        Steps = [],
    };
}

using OpenSourceTracker.Claims;
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

    /// <summary>The statement that gives the claim's thing a value of its own; <see langword="null"/> where none does.</summary>
    public static LedgerEntry? Find(CheckedClaim claim, Ledger ledger, IReadOnlyList<Alignment> alignments)
    {
        HashSet<string> names = [.. claim.Meaning.Evidence.Named.Select(NameKey)];
        if (claim.Meaning.Counts is not [var value] || names.Count == 0)
        {
            return null;
        }

        HashSet<string> wanted = [.. claim.Meaning.Keys, .. names];
        foreach (var sentence in alignments.Select(alignment => alignment.Entry).GroupBy(entry => (entry.Meaning.Evidence.Passage, entry.Meaning.Evidence.Sentence.First)))
        {
            var bound = Bind([.. sentence], value, ledger);
            var (same, other) = (bound.FindAll(item => item.Count.Quantity.Agrees(value.Quantity)), bound.FindAll(item => !item.Count.Quantity.Agrees(value.Quantity)));
            if (same is not [var theirs] || other is not [var own] || bound.SelectMany(item => item.Keys).Distinct().Count(wanted.Contains) <= LeastShared)
            {
                continue;
            }

            if (own.Keys.Except(theirs.Keys).Any(names.Contains) && !theirs.Keys.Except(own.Keys).Any(names.Contains))
            {
                return own.Entry;
            }
        }

        return null;
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

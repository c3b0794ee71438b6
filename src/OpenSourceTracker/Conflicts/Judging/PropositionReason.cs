using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Says why two clauses of which no topic knows the matter cannot stand beside each other: in the words that they share, and without claiming that either says the bare opposite.</summary>
internal static class PropositionReason
{
    private const int MostWords = 3;
    private const string Property = "property";

    /// <summary>What a rule found, said in the words of the clauses where its property is a bare concept, which has no name that readers know.</summary>
    public static Finding InWords(Finding finding, string kind, WeighedPair pair, ClaimEvidence one, ClaimEvidence other)
    {
        var (earlier, later) = (one.Claim, other.Claim);
        if (FigureWords.Of(one, other) is { } figures)
        {
            return finding with { Reason = Figures(pair, earlier, later, figures) };
        }

        if (Message.Word(Property, earlier.Property).IsWorded || !finding.Reason.Arguments.Any(argument => argument.Name == Property))
        {
            return finding;
        }

        return finding with
        {
            Reason = earlier.ValueKind == ClaimValueKind.Truth ? Of(kind, pair, earlier, later)
                : Message.Of(finding.Reason.Code, [.. finding.Reason.Arguments.Select(argument => (argument.Name, argument.Name == Property ? MatterOf(pair) : argument.Value))]),
        };
    }

    /// <param name="kind">The kind of the rule that names the pair.</param>
    /// <param name="pair">The two clauses.</param>
    /// <param name="earlier">The claim made of the earlier one.</param>
    /// <param name="later">The claim made of the later one.</param>
    public static Message Of(string kind, WeighedPair pair, Claim earlier, Claim later)
    {
        if (FigureWords.Of(kind, pair) is { } figures)
        {
            return Figures(pair, earlier, later, figures);
        }

        var (form, one, other) = FormOf(kind, earlier, later);
        return Message.Of("reason.proposition." + form, ("one", VoiceOf(one)), ("other", VoiceOf(other)), ("matter", MatterOf(pair)));
    }

    // Who denies, or says that all is as it was, is named first, whichever came first.
    private static (string Form, Claim One, Claim Other) FormOf(string kind, Claim earlier, Claim later)
    {
        return kind switch
        {
            "number-mismatch" => ("numbers", earlier, later),
            "date-mismatch" => ("dates", earlier, later),
            "commitment-broken" => ("promise", earlier, later),
            "unmet-forecast" => ("forecast", earlier, later),
            "denial-vs-report" when Acting(StatementKind.Denial) is var (denial, report) => ("denial", denial, report),
            "continuity-contradicted" when Acting(StatementKind.Continuity) is var (unchanged, change) => ("continuity", unchanged, change),
            "position-reversal" or "position-shift" => (earlier.Speaker == later.Speaker ? "turn" : "overtaken", earlier, later),
            _ => (earlier.Speaker == later.Speaker ? "same" : "both", earlier, later),
        };

        (Claim, Claim)? Acting(StatementKind act) => earlier.Act == act ? (earlier, later) : later.Act == act ? (later, earlier) : null;
    }

    private static Message Figures(WeighedPair pair, Claim earlier, Claim later, (string Earlier, string Later) figures) =>
        Message.Of("reason.proposition.figures", ("one", VoiceOf(earlier)), ("first", figures.Earlier), ("other", VoiceOf(later)), ("second", figures.Later), ("matter", MatterOf(pair)));

    private static Message VoiceOf(Claim claim) => VoiceWords.Of(claim.Speaker);

    // The words of the earlier clause that the later one has too, as they are written; the unit of a figure only where there are no others.
    private static Message MatterOf(WeighedPair pair)
    {
        var passage = pair.Earlier.Evidence.Passage;
        var shared = pair.Earlier.Words.Where(word => word.Keys.Any(pair.Shared.Contains) && !LanguageDetector.IsFunctionWord(passage.Tokens[word.Token].Norm)).ToList();
        var things = shared.Where(word => !pair.Earlier.Counts.Exists(count => count.Quantity.FirstToken <= word.Token && word.Token < count.Quantity.EndToken)).ToList();
        List<string> words = [.. (things.Count > 0 ? things : shared).Select(word => passage.Text(word.Token, word.Token + 1)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords)];
        return words.Count == 0 ? Message.Of("matter.one") : string.Join(", ", words.Select(word => $"“{word}”"));
    }
}

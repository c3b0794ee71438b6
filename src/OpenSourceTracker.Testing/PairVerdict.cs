using System.Text;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing;

/// <summary>What one rule said.</summary>
internal sealed record SpokenFinding(RuleDescription Rule, Finding Finding);

/// <summary>What the rules said of two claims.</summary>
/// <param name="Earlier">The claim that was said first.</param>
/// <param name="Later">The other.</param>
/// <param name="Spoken">What the rules that are tested said, in the order in which they were asked.</param>
/// <param name="Silent">Those that said nothing.</param>
/// <param name="Others">What rules said that are not tested.</param>
internal sealed record PairVerdict(Claim Earlier, Claim Later, List<SpokenFinding> Spoken, List<RuleDescription> Silent, List<SpokenFinding> Others)
{
    /// <summary>What the first rule that had something to say said.</summary>
    public SpokenFinding? First => Spoken.Count > 0 ? Spoken[0] : null;

    public static PairVerdict Of(IReadOnlyList<IRule> rules, IReadOnlyList<IRule> others, Claim earlier, Claim later)
    {
        var verdict = new PairVerdict(earlier, later, [], [], []);
        foreach (var rule in rules)
        {
            if (Ask(rule, earlier, later) is { } finding)
            {
                verdict.Spoken.Add(new(rule.Description, finding));
            }
            else
            {
                verdict.Silent.Add(rule.Description);
            }
        }

        foreach (var rule in others.Where(other => rules.All(rule => rule.Description.Id != other.Description.Id)))
        {
            if (Ask(rule, earlier, later) is { } finding)
            {
                verdict.Others.Add(new(rule.Description, finding));
            }
        }

        return verdict;
    }

    /// <summary>Both claims, what each rule said, what differs between the claims, and what would have had to hold for a conflict.</summary>
    public string Describe(IReadOnlyList<IRule> rules, string? kind = null, bool wouldHaveToHold = true)
    {
        var text = new StringBuilder(Messages.Sides(Earlier, Later)).Append('\n');
        foreach (var spoken in Spoken)
        {
            text.Append("  ").Append(Said(spoken)).Append('\n');
        }

        if (rules.Count > 1 && Silent.Count > 0)
        {
            text.Append("  nothing to say: ").AppendJoin(", ", Silent.Select(Messages.Name)).Append('\n');
        }

        foreach (var rule in rules.OfType<YamlRule>())
        {
            if (rule.WhySilent(Earlier, Later) is { } why)
            {
                text.Append("  ").Append(Messages.Name(rule.Description)).Append(" is stopped by ").Append(why).Append('\n');
            }
        }

        if (Others.Count > 0)
        {
            text.Append("  rules that did report: ").AppendJoin("; ", Others.Select(Said)).Append('\n');
        }

        if (wouldHaveToHold)
        {
            text.Append("  nearest: ").Append(NearestRule.Find(rules, Earlier, Later, kind)).Append('\n');
        }

        return text.Append(ClaimDifferences.Describe(Earlier, Later)).ToString();
    }

    private static string Said(SpokenFinding spoken) => $"{Messages.Name(spoken.Rule)}: {spoken.Finding.Reason} ({Messages.Word(spoken.Finding.Severity)}, {spoken.Finding.Mechanism})";

    private static Finding? Ask(IRule rule, Claim earlier, Claim later)
    {
        Finding? finding;
        try
        {
            finding = rule.Compare(earlier, later);
        }
        catch (Exception exception) when (exception is not RuleFailedException)
        {
            throw new RuleFailedException(rule.Description.Id, earlier, later, exception);
        }

        return finding is { } found && (string.IsNullOrWhiteSpace(found.Mechanism) || string.IsNullOrWhiteSpace(found.Reason) || !Enum.IsDefined(found.Severity))
            ? throw new RuleFailedException(rule.Description.Id, earlier, later, new InvalidOperationException($"Its finding is incomplete: mechanism '{found.Mechanism}', severity {found.Severity}, reason '{found.Reason}'."))
            : finding;
    }
}

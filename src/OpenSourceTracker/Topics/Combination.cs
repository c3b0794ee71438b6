namespace OpenSourceTracker.Topics;

/// <summary>Words of a class found in a clause.</summary>
internal readonly record struct ClassHit(int Class, int First, int End);

/// <summary>Classes of words that tell a pole where they meet in one clause; the first is the head.</summary>
/// <param name="Property">The property.</param>
/// <param name="Pole">The pole.</param>
/// <param name="Classes">The classes.</param>
/// <param name="IsWeak">Whether the words only name a quality.</param>
/// <param name="Object">The class of the thing that the pole is said of.</param>
internal sealed record Combination(Property Property, string Pole, int[] Classes, bool IsWeak, string? Object)
{
    /// <summary>How many tokens the words of a combination may take.</summary>
    public const int Window = 10;

    // How far behind its verb a label may stand.
    private const int LabelReach = 5;

    /// <summary>The first place where the classes meet.</summary>
    /// <param name="byClass">The words of the clause by their class.</param>
    /// <param name="labels">The classes that name a property by themselves.</param>
    public PoleHit? Find(Dictionary<int, List<ClassHit>> byClass, Dictionary<int, (Property Property, string Pole)> labels)
    {
        if (!byClass.TryGetValue(Classes[0], out var heads))
        {
            return null;
        }

        foreach (var head in heads)
        {
            int low = head.First, high = head.End;
            var complete = true;
            for (var k = 1; k < Classes.Length && complete; k++)
            {
                // The nearest occurrence that is not the head's own words.
                var best = (byClass.GetValueOrDefault(Classes[k]) ?? []).Where(item => item.First >= head.End || item.End <= head.First)
                    .OrderBy(item => Math.Abs(item.First - head.First)).FirstOrDefault();
                var isLabel = labels.TryGetValue(Classes[k], out var label) && label.Property == Property;
                complete = best.End > 0 && (IsWeak || !isLabel || IsClaimed(head, best)) && Math.Max(high, best.End) - Math.Min(low, best.First) <= Window;
                (low, high) = (Math.Min(low, best.First), Math.Max(high, best.End));
            }

            if (complete)
            {
                return new(Property, Pole, low, high, head.First, false) { IsWeak = IsWeak, Object = Object };
            }
        }

        return null;
    }

    // A verb makes a claim of the label that follows it: "release as open source", not "the open-source model released".
    private bool IsClaimed(ClassHit head, ClassHit label) => label.First >= head.End && (Pole == "mixed" || label.First - head.End <= LabelReach);
}

using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Finds what excludes each other in two texts laid side by side.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class OppositeFinder(IReadOnlyDictionary<string, Opposites> opposites)
{
    /// <summary>Which units of the hypothesis turn the deed of the unit that they are laid beside: "defeat" and "lose" of one root, who is the one is not the other.</summary>
    public static bool[] FindTurns(Proposition hypothesis, Proposition premise, int[] toPremise)
    {
        var turns = new bool[toPremise.Length];
        for (var i = 0; i < turns.Length; i++)
        {
            turns[i] = toPremise[i] >= 0 && hypothesis.Units[i].Concept is { } one && premise.Units[toPremise[i]] is var other && other.Concept != one && hypothesis.Units[i].Exclusions?.ByConcept(other, areIndonesian: false) is not null;
        }

        return turns;
    }

    /// <summary>The units that exclude one of the other text: by themselves, as phrases, or as other members of a kind.</summary>
    public List<OppositePair> Find(Proposition premise, Proposition hypothesis, int[] toPremise, int[] toHypothesis, float[] likeness, Tie[] ties)
    {
        var found = new List<OppositePair>();
        for (var i = 0; i < hypothesis.Units.Length; i++)
        {
            // "heats" beside "cools": that the premise speaks of heat elsewhere says nothing.
            var isDerived = toPremise[i] >= 0 && ties[i] == Tie.Stem && hypothesis.Units[i].Voice != 0 && premise.Units[toPremise[i]].Voice == 0;
            if (toPremise[i] >= 0 && likeness[i] >= 0.88f && !isDerived)
            {
                continue;
            }

            for (var j = 0; j < premise.Units.Length; j++)
            {
                if ((!isDerived || (toHypothesis[j] < 0 && premise.Units[j].Voice != 0)) && Between(hypothesis.Units[i], premise.Units[j]) is { } kind)
                {
                    found.Add(new(i, j, kind));
                    break;
                }
            }
        }

        foreach (var (phrase, unit) in hypothesis.Phrases)
        {
            for (var at = 0; at < premise.Units.Length; at++)
            {
                Try(phrase, premise.Units[at].Norm, unit, at);
                Try(phrase, premise.Units[at].Short, unit, at);
            }

            foreach (var (other, place) in premise.Phrases)
            {
                Try(phrase, other, unit, place);
            }
        }

        foreach (var (phrase, unit) in premise.Phrases)
        {
            for (var i = 0; i < hypothesis.Units.Length; i++)
            {
                Try(hypothesis.Units[i].Norm, phrase, i, unit);
                Try(hypothesis.Units[i].Short, phrase, i, unit);
            }
        }

        FindKinds(hypothesis, premise, toPremise, found);
        return found;

        void Try(string one, string other, int h, int p)
        {
            if (!(toPremise[h] >= 0 && likeness[h] >= 0.88f) && toPremise[h] != p && opposites[hypothesis.Language].Between(one, other) is { } kind && !found.Exists(pair => pair.Hypothesis == h))
            {
                found.Add(new(h, p, kind));
            }
        }
    }

    // A member of a kind that the premise does not have, where it has another of that kind which the hypothesis does not have.
    private static void FindKinds(Proposition hypothesis, Proposition premise, int[] toPremise, List<OppositePair> found)
    {
        for (var i = 0; i < hypothesis.Units.Length; i++)
        {
            if (hypothesis.Units[i].Member is not { } member || toPremise[i] >= 0 || found.Exists(pair => pair.Hypothesis == i))
            {
                continue;
            }

            for (var j = 0; j < premise.Units.Length; j++)
            {
                if (premise.Units[j].Member is { } other && other.Kind == member.Kind && other != member && !Array.Exists(hypothesis.Units, unit => unit.Member == other))
                {
                    found.Add(new(i, j, OppositeKind.Cohyponym));
                    break;
                }
            }
        }
    }

    private static OppositeKind? Between(Unit h, Unit p)
    {
        if (h.Kind is UnitKind.Number or UnitKind.Date || p.Kind is UnitKind.Number or UnitKind.Date)
        {
            return null;
        }

        if (h.Language == p.Language)
        {
            if (h.Exclusions?.ByWord(p) is { } kind)
            {
                return kind;
            }

            if (Morphology.IsNegatedForm(h, p) || Morphology.IsNegatedForm(p, h))
            {
                return OppositeKind.Antonym;
            }
        }

        return h.Exclusions?.ByConcept(p, areIndonesian: h.Language == "id" && p.Language == "id");
    }
}

namespace OpenSourceTracker.Claims.Propositions.Features.Frames;

/// <summary>
/// Keys of what the two sentences say differently in one place: other words, other forms of a word, other words between two words. Each key has something of both sentences;
/// what one sentence alone holds gives none.
/// </summary>
internal static class CrossKeys
{
    private const int Near = 3;

    public static void Read(Alignment alignment, List<uint> keys)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        var last = -1;
        for (var i = 0; i < h.Length; i++)
        {
            var at = alignment.ToPremise[i];
            if (at < 0)
            {
                AddUncovered(alignment, i, keys);
                continue;
            }

            AddForms(h[i], p[at], alignment.Ties[i], keys);
            AddMarks(h[i], p[at], keys);
            if (last >= 0)
            {
                AddLinks(alignment, last, i, keys);
            }

            last = i;
        }

        foreach (var (i, j, kind) in alignment.Opposites)
        {
            var turned = h[i].IsTurned == p[j].IsTurned ? 0u : 1u;
            Add(keys, 'o', h[i].Root, p[j].Root, turned);
            Add(keys, 'p', Hash(h[i].Concept), Hash(p[j].Concept), turned);
            Add(keys, 'q', (uint)kind, (uint)h[i].ConceptKind, turned);
        }
    }

    private static void AddUncovered(Alignment alignment, int i, List<uint> keys)
    {
        var (unit, p) = (alignment.Hypothesis.Units[i], alignment.Premise.Units);
        if (SlotFeatures.Place(alignment, i) is >= 0 and var place)
        {
            Add(keys, 's', unit.Root, p[place].Root, 0);
            Add(keys, 't', Hash(unit.Concept), Hash(p[place].Concept), 0);
            Add(keys, 'u', Sort(unit), Sort(p[place]), Hash(unit.Governor));
            Add(keys, 'v', Field(unit), Field(p[place]), 0);
        }

        for (var j = 0; j < p.Length; j++)
        {
            if (alignment.ToHypothesis[j] < 0 && Meanings.Relatedness(unit, p[j]) > 0)
            {
                Add(keys, 'c', Hash(unit.Concept), Hash(p[j].Concept), unit.IsTurned == p[j].IsTurned ? 0u : 1u);
                Add(keys, 'f', Field(unit), Sort(unit), Sort(p[j]));
            }
        }
    }

    // Another form of one word, or another word of one meaning.
    private static void AddForms(Unit ours, Unit theirs, Tie tie, List<uint> keys)
    {
        Add(keys, 'g', Hash(ours.Governor), Hash(theirs.Governor), (uint)ours.Kind);
        if (ours.Norm == theirs.Norm)
        {
            return;
        }

        Add(keys, 'a', ours.Affixes, theirs.Affixes, (uint)tie);
        if (tie is Tie.Concept or Tie.Wider or Tie.Narrower or Tie.Family or Tie.Root)
        {
            Add(keys, 'b', Hash(ours.Concept), Hash(theirs.Concept), (uint)tie);
            Add(keys, 'w', ours.Root, theirs.Root, 0);
        }
    }

    private static void AddMarks(Unit ours, Unit theirs, List<uint> keys)
    {
        foreach (var one in ours.Marks)
        {
            if (!theirs.Marks.Contains(one))
            {
                Add(keys, 'k', one, (uint)theirs.Marks.Count, Sort(theirs));
                foreach (var other in theirs.Marks)
                {
                    Add(keys, 'm', one, other, 0);
                }
            }
        }

        foreach (var other in theirs.Marks)
        {
            if (!ours.Marks.Contains(other))
            {
                Add(keys, 'l', other, (uint)ours.Marks.Count, Sort(ours));
            }
        }
    }

    // What stands between two words that both sentences have.
    private static void AddLinks(Alignment alignment, int last, int i, List<uint> keys)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        var (from, to) = (alignment.ToPremise[last], alignment.ToPremise[i]);
        if (from == to)
        {
            return;
        }

        var turned = to < from;
        var (first, second) = turned ? (to, from) : (from, to);
        var ours = i == last + 1 ? h[i].Links : (h[i].Links * 31) + (uint)(i - last);
        var theirs = second - first > Near ? 7u : second - first > 1 ? (p[second].Links * 31) + p[first + 1].Links + (uint)(second - first) : p[second].Links;
        var far = p[first].Clause != p[second].Clause ? 2u : 0u;
        Add(keys, 'x', ours, theirs, far + (turned ? 1u : 0u));
        Add(keys, 'y', Sort(h[last]), Sort(h[i]), ((uint)Math.Min(second - first, 4) * 8) + ((uint)Math.Min(i - last, 2) * 32) + far + (turned ? 1u : 0u));
        Add(keys, 'z', ours, (uint)Math.Min(second - first, 4), far + (turned ? 1u : 0u));
    }

    private static void Add(List<uint> keys, char kind, uint one, uint other, uint third)
    {
        // What has no concept, and no field, has nothing to lay beside.
        if (one != 0 && other != 0 || kind is 'a' or 'g' or 'k' or 'l' or 'x' or 'y' or 'z')
        {
            keys.Add((((((kind * 16777619u) ^ one) * 2654435761u) ^ other) * 2246822519u ^ third) * 3266489917u);
        }
    }

    private static uint Hash(string? text) => text is null ? 0 : Rarity.Hash(text);

    private static uint Field(Unit unit) => unit.Fields.Count > 0 ? Rarity.Hash(unit.Fields[0].Id) : 0;

    private static uint Sort(Unit unit) => ((uint)unit.Kind * 64) + (unit.Kind == UnitKind.Word ? unit.ConceptKind switch { 'v' => 1u, 'n' => 2u, 'a' => 3u, _ => 4u } + ((uint)(unit.Voice + 1) * 8) : 5u);
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>Joins parties whose names are one in all texts: misspelt, with an initial for a word, without the kind of body before them.</summary>
internal static class NameJoins
{
    public static void Join(PartyRegister register)
    {
        JoinSpellings(register);
        JoinInitials(register);
        JoinHeads(register);
    }

    // Fennimore / Fenimore: one letter apart, same number of words, no digit, no distinguishing word. Compared within buckets of one first letter and like length.
    private static void JoinSpellings(PartyRegister register)
    {
        var forms = register.ByForm.Where(pair => pair.Key.Length >= 7 && pair.Key.All(c => char.IsLetter(c) || c == ' ') && pair.Key.All(c => c < '\u3000')).ToList();
        foreach (var bucket in forms.GroupBy(pair => (pair.Key[0], pair.Key.Count(c => c == ' '))).Where(bucket => bucket.Count() is > 1 and <= 400))
        {
            var names = bucket.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
            for (var i = 0; i < names.Count; i++)
            {
                for (var j = i + 1; j < names.Count; j++)
                {
                    if (register.ByForm[names[i].Key] != register.ByForm[names[j].Key] && Math.Abs(names[i].Key.Length - names[j].Key.Length) <= 1 && Spelling.IsMisspelling(names[i].Key, names[j].Key))
                    {
                        register.Join(register.ByForm[names[i].Key], register.ByForm[names[j].Key]);
                    }
                }
            }
        }
    }

    // Ratna P. Siregar is Ratna Permata Siregar, where only one such name goes on from the initial.
    private static void JoinInitials(PartyRegister register)
    {
        // "K. Marsh" is Kit Marsh, where only one such name is met.
        var pairs = register.ByForm.Where(pair => pair.Key[0] < '\u3000' && pair.Value.Kind is MentionKind.Person or MentionKind.Unknown && pair.Key.Split(' ') is { Length: 2 }).Select(pair => (Words: pair.Key.Split(' '), Party: pair.Value)).ToLookup(name => (name.Words[0][0], name.Words[1]));
        foreach (var bearers in pairs)
        {
            if (bearers.Where(name => name.Words[0].Length == 1).ToList() is [var initial] && bearers.Where(name => name.Words[0].Length > 1).Select(name => name.Party).Distinct().ToList() is [var whole] && whole != initial.Party)
            {
                register.Join(whole, initial.Party);
                whole.Name = whole.Name.Contains('.', StringComparison.Ordinal) || whole.Name.Split(' ')[0].Length == 1 ? pairs[bearers.Key].First(name => name.Words[0].Length > 1).Party.Name : whole.Name;
            }
        }

        var names = register.ByForm.Where(pair => pair.Key.Count(c => c == ' ') == 2 && pair.Key[0] < '\u3000').Select(pair => (Words: pair.Key.Split(' '), Party: pair.Value)).ToList();
        foreach (var (words, party) in names.Where(name => name.Words[1].Length == 1))
        {
            if (names.FindAll(other => other.Words[1].Length > 1 && other.Words[1][0] == words[1][0] && other.Words[0] == words[0] && other.Words[2] == words[2] && other.Party != party) is [var full])
            {
                register.Join(full.Party, party);
                full.Party.Name = full.Party.Name.Length < party.Name.Length ? party.Name : full.Party.Name;
            }
        }
    }

    // "Perumda Tirta Asri" is "Perumda Air Minum Tirta Asri" in another text too, where no other body has that name with its kind before it.
    private static void JoinHeads(PartyRegister register)
    {
        var full = register.ByForm.Where(pair => pair.Value is { IsKnown: false, Kind: MentionKind.Organisation or MentionKind.Unknown } && pair.Value.Key == pair.Key)
            .Select(pair => (Tail: WithoutHead(pair.Key), Party: pair.Value)).Where(item => item.Tail is not null).ToLookup(item => item.Tail!, item => item.Party, StringComparer.Ordinal);
        foreach (var bodies in full)
        {
            if (register.Find(bodies.Key) is { IsKnown: false, Kind: MentionKind.Organisation or MentionKind.Unknown } own && bodies.Distinct().ToList() is [var only] && only != own)
            {
                register.Join(only, own);
            }
        }
    }

    private static string? WithoutHead(string form)
    {
        var words = form.Split(' ');
        var first = Array.FindIndex(words, word => !s_firmHeads.Contains(word));
        return first > 0 && words.Length - first >= 2 ? string.Join(' ', words[first..]) : null;
    }

    private static readonly FrozenSet<string> s_firmHeads = ClosedWords.Of("firm-head");
}

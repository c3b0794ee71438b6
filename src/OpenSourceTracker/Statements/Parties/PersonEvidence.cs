using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>Finds the names of an English article of which it shows that they are people's: called by their last word alone, taken up by "himself" or "herself", told by an office or a clause with "who".</summary>
internal static class PersonEvidence
{
    /// <summary>Adds them to those known.</summary>
    public static void Find(IReadOnlyList<Passage> passages, Func<string, Party?> find, HashSet<Party> persons)
    {
        var english = passages.Where(passage => !passage.IsDirt && passage.Language.Code == "en").ToList();
        var alone = english.SelectMany(passage => passage.Mentions).Where(mention => mention.End - mention.First == 1).Select(mention => mention.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in english)
        {
            foreach (var mention in passage.Mentions)
            {
                if (find(mention.Name) is { Kind: MentionKind.Unknown, IsKnown: false } party && (IsSelf(passage, mention) || IsTold(passage, mention) || HasOffice(passage, mention) || IsLastName(mention, party, alone) && (Speaks(passage, mention) || Heads(passage, mention))))
                {
                    persons.Add(party);
                }
            }
        }
    }

    // "Marsh" for Kit Marsh, whom nothing calls "Kit": bodies are called by their first word.
    private static bool IsLastName(Mention mention, Party party, HashSet<string> alone) =>
        mention.End - mention.First == 1 && party.Name.Split(' ') is { Length: 2 or 3 } words && words[^1] == mention.Name && !alone.Contains(words[0]);

    private static bool Speaks(Passage passage, Mention mention) => passage.Cues.Exists(cue => cue.In("speech.") && (cue.First == mention.End || cue.End == mention.First));

    // "Marsh, 51, was not bitter", "Marsh did take our call", "Marsh's answer": clubs and teams that go by their last word have a plural for it.
    private static bool Heads(Passage passage, Mention mention) =>
        !mention.Name.EndsWith('s') && passage.Sentences.Exists(sentence => sentence.First == mention.First) && mention.End < passage.Tokens.Count
        && (passage.Tokens[mention.End] is { Kind: TokenKind.Word, IsCapitalised: false } || passage.Tokens[mention.End].Is(',') && mention.End + 1 < passage.Tokens.Count && passage.Tokens[mention.End + 1].Kind == TokenKind.Number);

    // "Kit Marsh, who keeps her bees in a churchyard": of a club that "who" stands for, "her" is not said.
    private static bool IsTold(Passage passage, Mention mention)
    {
        if (mention.End - mention.First is not (2 or 3) || mention.Name.Contains('&', StringComparison.Ordinal) || mention.End + 2 >= passage.Tokens.Count || !passage.Tokens[mention.End].Is(',') || passage.Tokens[mention.End + 1].Norm is not "who")
        {
            return false;
        }

        var behind = mention.End + 2;
        return passage.Tokens[behind].Norm is "is" or "was" or "has" || passage.Tokens.Skip(behind).Take(WithinClause).TakeWhile(token => token.Norm is not ("." or ",")).Any(token => token.Norm is "her" or "his" or "herself" or "himself");
    }

    private const int WithinClause = 12;

    // "Their lawyer, Kit Marsh, told the court"
    private static bool HasOffice(Passage passage, Mention mention) =>
        mention.End - mention.First is 2 or 3 && !mention.Name.Contains('&', StringComparison.Ordinal) && mention.First > 1 && mention.End < passage.Tokens.Count && passage.Tokens[mention.First - 1].Is(',') && passage.Tokens[mention.End].Is(',')
        && passage.Cues.Exists(cue => cue.End == mention.First - 1 && Mentions.RoleLinker.ClassOf(cue) is not null);

    private static bool IsSelf(Passage passage, Mention mention) => mention.End < passage.Tokens.Count && passage.Tokens[mention.End].Norm is "himself" or "herself";
}

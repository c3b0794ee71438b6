using System.Collections.Frozen;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>Finds who has voiced the words of a body, where the next sentence tells it: "Balai X menjamin A. Jaminan itu disampaikan kepalanya, Y."</summary>
internal static class VoicedBy
{
    private const int Fewest = 5;

    private static readonly FrozenSet<string> s_sayings = ClosedWords.Of("saying"), s_voiced = ClosedWords.Of("voiced");

    public static Speaker? Of(Passage passage, Sentence next, Speaker told, ArticleContext context)
    {
        var tokens = passage.Tokens;
        if (told is not { Class: SourceClass.Named, Party: { Kind: MentionKind.Organisation or MentionKind.Unknown } body } || ArticleProminence.LooksLikePerson(body) || passage.Language.Code != "id" || next.Count < Fewest || !s_sayings.Contains(tokens[next.First].Norm) || tokens[next.First + 1].Norm is not ("itu" or "tersebut") || !s_voiced.Contains(tokens[next.First + 2].Norm))
        {
            return null;
        }

        var agent = tokens[next.First + 3].Norm is "oleh" ? next.First + 4 : next.First + 3;
        return passage.Mentions.Find(mention => mention.PhraseFirst == agent && mention.Kind == MentionKind.Person) is { } voice && context.Find(voice.Name) is { Kind: MentionKind.Person } person && (person.Organisation is null || person.Organisation == body || !context.Parties.InArticle(context.ArticleId).Contains(person.Organisation))
            ? SpeakerResolver.Of(person, context) with { Organisation = body, IsShown = true } : null;
    }
}

using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Tells where the name of an Indonesian body goes on behind its short form in brackets: "Balai Latihan Kerja (BLK) Muara".</summary>
internal static class BracketedBody
{
    private const int ShortestForm = 3;

    /// <summary>Whether the name behind the brackets is the place of the body before them.</summary>
    public static bool IsPlaced(Passage passage, Mention body, Mention form, Mention behind) =>
        passage.Language.Code == "id" && behind.First == form.End + 1 && behind.End - behind.First <= 2 && behind.Kind is MentionKind.Unknown or MentionKind.Place && passage.Tokens[behind.First].AfterSpace
        && Abbreviates(passage, body, form.Name) && !IsBehindOffice(passage, body.First) && !passage.IsKnownOrganisation(body.Name) && GoesOn(passage, behind.End);

    private static bool Abbreviates(Passage passage, Mention body, string form) =>
        form.Length >= ShortestForm && form.Length == body.End - body.First && Enumerable.Range(0, form.Length).All(i => char.IsUpper(form[i]) && char.ToLowerInvariant(form[i]) == passage.Tokens[body.First + i].Norm[0]);

    // "Kepala Balai Latihan Kerja (BLK) Ratna Siregar": the name behind an office is its holder's.
    private static bool IsBehindOffice(Passage passage, int first) => passage.Cues.Exists(cue => cue.End == first && RoleLinker.ClassOf(cue) is not null);

    private static bool GoesOn(Passage passage, int at) => at < passage.Tokens.Count && passage.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: false };
}

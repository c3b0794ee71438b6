using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Holders;

/// <summary>Finds whom a clause is about, and whose position, act or number it is.</summary>
internal sealed class HolderFinder(ArticleContext context)
{
    // Whom the text is speaking of at this point.
    private Party? _topic;

    // Whose position, act or number: the organisation that the speaker speaks for; of a narrated or outside word the one it is about.
    public Party? HolderOf(Speaker speaker, StatementReading reading, Party? subject, List<Party> named)
    {
        if (speaker.Organisation is { } organisation && speaker.SpeaksForOrganisation && reading.Form != AttributionForm.Reported)
        {
            return organisation;
        }

        var isOutside = speaker.Class is SourceClass.Narrator or SourceClass.Unnamed or SourceClass.Document or SourceClass.Hearsay or SourceClass.Unknown || speaker.Role == RoleClass.Outsider || reading.Form == AttributionForm.Reported;
        var about = Represented(subject ?? named.Find(party => party.Kind == MentionKind.Organisation));
        return isOutside ? about ?? context.MainOrganisation : speaker.Organisation ?? Represented(speaker.Party) ?? about;
    }

    // A chief's act is the organisation's; a product's is its maker's.
    private static Party? Represented(Party? party) =>
        party is { Organisation: { } organisation } && (party.Role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer || party.Kind == MentionKind.Thing) ? organisation : party;

    public (Party? Subject, bool IsNamed) SubjectOf(Passage passage, Sentence sentence, int first, int end, Speaker speaker)
    {
        var found = Find(passage, sentence, first, end, speaker);
        _topic = found.Subject ?? _topic;
        return found;
    }

    private (Party? Subject, bool IsNamed) Find(Passage passage, Sentence sentence, int first, int end, Speaker speaker)
    {
        foreach (var mention in passage.MentionsIn(first, Math.Min(end, first + 14)))
        {
            if (mention.Kind != MentionKind.Place && !passage.IsAside(mention.First) && SpeakerPhraseFinder.IsSubject(passage, sentence, mention) && context.Find(mention.Name) is { } party)
            {
                return (party, true);
            }
        }

        foreach (var cue in passage.CuesIn(first, Math.Min(end, first + 8)))
        {
            if (passage.IsAside(cue.First))
            {
                continue;
            }

            if (cue.IsAny("pronoun.we", "pronoun.first"))
            {
                return (speaker.Organisation ?? speaker.Party, false);
            }

            if (cue.IsAny("org.generic", "pronoun.org") && !cue.Is("pronoun.demonstrative"))
            {
                return (speaker.SpeaksForOrganisation && speaker.Organisation is { } own ? own : _topic is { Kind: MentionKind.Organisation } ? _topic : context.MainOrganisation, false);
            }
        }

        // "A did this and did that": the sentence's subject is the clause's, unless the clause is said by somebody.
        if (speaker.Class == SourceClass.Narrator)
        {
            foreach (var mention in passage.MentionsIn(sentence.First, first))
            {
                if (mention.Kind != MentionKind.Place && SpeakerPhraseFinder.IsSubject(passage, sentence, mention) && context.Find(mention.Name) is { } party)
                {
                    return (party, false);
                }
            }
        }

        return (speaker.SpeaksForOrganisation ? speaker.Organisation : _topic ?? context.Main, false);
    }
}

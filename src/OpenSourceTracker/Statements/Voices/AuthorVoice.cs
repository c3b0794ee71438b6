namespace OpenSourceTracker.Statements.Voices;

/// <summary>Finds the texts, and the parts of texts, whose words are somebody's own: conversations, interviews, letters, notices of an organisation, blogs.</summary>
internal sealed class AuthorVoice
{
    private readonly Dictionary<int, Voice> _voices = [];

    private AuthorVoice()
    {
    }

    /// <summary>The voice of a passage; <see langword="null"/> where the outlet speaks.</summary>
    public Voice? Of(Passage passage) => _voices.GetValueOrDefault(passage.Index);

    public static AuthorVoice Find(IReadOnlyList<Passage> passages, Passage? title, ArticleContext context)
    {
        var found = new AuthorVoice();
        var body = passages.Where(passage => !passage.IsDirt).ToList();
        if (body.Count == 0)
        {
            return found;
        }

        var answers = ConversationReader.Answers(body);
        var publisher = PublisherVoice.Find(passages, body, title, context, answers > 1 || InterviewReader.HasQuestions(body));
        if (publisher is null or { IsOrganisation: false, Voice.Form: AttributionForm.Narrator } && NoticeFrame.Signer(body, context) is { } signer)
        {
            publisher = new(new(SpeakerResolver.Of(signer, context), Form: FirstPerson.Count(body) > 0 || NoticeFrame.Declares(body, opens: false) ? AttributionForm.Direct : AttributionForm.Narrator), true);
        }

        if (ConversationReader.Find(body, title, publisher, context) is { } turns)
        {
            found.Add(turns);
            if (publisher is { IsOrganisation: true } && answers > 1)
            {
                found.Add(body.ToDictionary(passage => passage.Index, _ => publisher.Voice));
            }

            return found;
        }

        found.Add(LetterReader.Headed(passages, context));
        if (found._voices.Count == 0 && InterviewReader.Find(body, title, publisher, context) is { } replies)
        {
            found.Add(replies);
            return found;
        }

        // A letter that says "I", or is signed by somebody with an office, is its signer's; one that says "we" without that its organisation's.
        if (publisher is not { IsOrganisation: true } || FirstPerson.Singular(body) > 0 || LetterReader.IsSignedByOffice(body, context))
        {
            found.Add(LetterReader.Signed(passages, body, context));
        }

        if (found._voices.Count == 0 && publisher is not null)
        {
            found.Add(body.ToDictionary(passage => passage.Index, _ => publisher.Voice));
        }

        if (found._voices.Count == 0)
        {
            found.Add(EditorNotes.Find(body));
            found.Add(NumberedPoints.Find(body, context));
        }

        return found;
    }

    private void Add(Dictionary<int, Voice> voices)
    {
        foreach (var (index, voice) in voices)
        {
            _voices.TryAdd(index, voice);
        }
    }
}

using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>Finds whose medium a publisher is: "X blog", "Newsletter of the X", "Buletin X", X电子报, "Column by NAME". What such a medium says as "we" or "I" is its owner's.</summary>
internal static class OwnMedium
{
    private static readonly FrozenSet<string> s_media = ClosedWords.Of("own-medium");

    private static readonly FrozenSet<string> s_of = ClosedWords.Of("medium-of");

    private static readonly FrozenSet<string> s_periodicals = ClosedWords.Of("periodical");

    private static readonly FrozenSet<string> s_pages = ClosedWords.Of("own-page");

    private static readonly FrozenSet<string> s_kinds = ClosedWords.Of("medium-kind");

    private static readonly FrozenSet<string> s_notices = ClosedWords.Of("notice-title");

    private static readonly char[] s_marks = [',', '，', '(', ')', '（', '）', '|', ':', '–', '—'];

    /// <summary>The voice of the medium's owner; <see langword="null"/> where the publisher is nobody's medium, or does not speak for its owner.</summary>
    public static PublisherVoice? Find(string publisher, List<Passage> body, Passage? title, ArticleContext context, bool answersQuestions)
    {
        var (owner, isAuthor) = OwnerOf(publisher);
        if (owner is null)
        {
            return null;
        }

        var said = FirstPerson.Count(body);
        var isPersonal = FirstPerson.Singular(body) >= 2;
        var party = PublisherVoice.PartyOf(owner, NameForm.Words(owner), body, title, context) ?? Spelt(owner, body, title, context);
        if ((isAuthor && said >= 1 || isPersonal && party is { Kind: MentionKind.Person }) && party is not { Kind: MentionKind.Organisation })
        {
            return new(new(party is null ? new(owner, SourceClass.Named, null, null, RoleClass.None) : SpeakerResolver.Of(party, context)), false);
        }

        if (answersQuestions && party is { Kind: not MentionKind.Person })
        {
            return new(new(SpeakerResolver.Of(party, context)), true);
        }

        // A body's newsletter that tells of the body itself, without "we".
        if (said == 0 && party is { Kind: MentionKind.Organisation } && PublisherVoice.Opens(body, party, context))
        {
            return new(new(SpeakerResolver.Of(party, context)), false);
        }

        // Where somebody says "I" in the medium of a body, that is a person whom its name does not tell.
        if (!isPersonal && party is { Kind: MentionKind.Organisation or MentionKind.Unknown } && (said >= 2 || said == 1 && (party == context.Main || PublisherVoice.Opens(body, party, context))))
        {
            return new(new(SpeakerResolver.Of(party, context)), false);
        }

        // "Buletin Badan Pendapatan Kota X": the owner is a body by its head noun, named or not.
        if (said >= 1 && !isPersonal && party is null && owner.Split(' ') is [var head, _, ..] && body[0].Language.Code == "id" && s_issuing.Contains(head.ToLowerInvariant()))
        {
            return new(new(SpeakerResolver.Of(context.Parties.Named(owner, MentionKind.Organisation), context)), true);
        }

        // A blog in the first person: told in its own name.
        return said >= 3 && party is null && IsBlog(publisher) ? new(new(new(owner, SourceClass.Narrator, null, null, RoleClass.None), Form: AttributionForm.Narrator), false) : null;
    }

    private static readonly FrozenSet<string> s_issuing = ClosedWords.Of("issuing-kind");

    private static bool IsBlog(string publisher) => s_blogs.Any(word => publisher.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static readonly FrozenSet<string> s_blogs = ClosedWords.Of("blog");

    // "nyayakhoj blog", 「拾字」電子報: the name is written together, or stands in title marks that make it no name.
    private static Party? Spelt(string owner, List<Passage> body, Passage? title, ArticleContext context)
    {
        return context.Parties.WrittenAs(NameForm.Of(owner)).FirstOrDefault(party => party.Kind is MentionKind.Organisation or MentionKind.Unknown)
            ?? (owner[0] > '\u3000' && body.Prepend(title).OfType<Passage>().Any(passage => passage.Text(0, passage.Tokens.Count).Contains(owner, StringComparison.Ordinal)) ? context.Parties.Named(owner, MentionKind.Organisation) : null);
    }

    /// <summary>Whether a title names a party's own notice: "Klarifikasi atas ...", "Statement on ...", 关于……的通知.</summary>
    public static bool IsNotice(Passage? title) =>
        title is { Tokens.Count: > 0 } && (s_notices.Contains(title.Tokens[0].Norm) || title.Tokens[^1].Norm[0] > '\u3000' && s_notices.Contains(ChineseScript.Fold(title.Tokens[^1].Norm)));

    private static (string? Owner, bool IsAuthor) OwnerOf(string publisher)
    {
        if (publisher[^1] > '\u3000' || publisher.Any(c => c is '（' or '）'))
        {
            return ChineseOwner(publisher);
        }

        string? first = null;
        var isMedium = false;
        foreach (var part in publisher.Split(s_marks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (Array.FindIndex(words, word => word is "by" or "By" or "oleh" or "Oleh") is >= 0 and var by && words.Length - by is 3 or 4)
            {
                return (string.Join(' ', words[(by + 1)..]), true);
            }

            var start = 0;
            var end = words.Length;
            while (start < end && IsMedium(words[start]))
            {
                start++;
            }

            start += start == 0 && s_of.Contains(words[0].ToLowerInvariant()) ? 1 : 0;
            if (start > 0 && end - start > 1 && words[start] == "of")
            {
                return (string.Join(' ', words[(start + (words[start + 1] == "the" ? 2 : 1))..]), false);
            }

            start = start > 0 && !IsMedium(words[0]) ? 0 : start;
            while (end > start && IsMedium(words[end - 1]))
            {
                end--;
            }

            // "Valley News" is as well the name of an outlet as of a valley's own news.
            isMedium |= end - start < words.Length && !(words.Length == 2 && words[1] is "News") && !Array.TrueForAll([.. words[..start], .. words[end..]], word => s_periodicals.Contains(word.ToLowerInvariant()));
            first ??= end > start ? string.Join(' ', words[start..end]) : null;
        }

        return isMedium && first is not null and not "The" ? (first, false) : (null, false);
    }

    private static bool IsMedium(string word) => s_media.Contains(word.ToLowerInvariant()) || s_kinds.Contains(word.ToLowerInvariant());

    private static (string? Owner, bool IsAuthor) ChineseOwner(string publisher)
    {
        var bare = publisher.TrimEnd('）', ')');
        var folded = ChineseScript.Fold(bare);
        var medium = s_media.Concat(s_pages).Where(word => word[0] > '\u3000' && folded.EndsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length);
        return medium is not null && bare[..^medium.Length].Trim('（', '(', ' ') is { Length: >= 2 } owner && !owner.Any(c => c is '（' or '(') ? (owner, s_pages.Contains(medium) && owner.Length <= 3) : (null, false);
    }
}

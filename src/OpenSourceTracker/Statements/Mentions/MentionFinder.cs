namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Finds the names of an article by capitals, legal forms, titles, versions, and, in Chinese, by what the known words leave over.</summary>
internal static class MentionFinder
{
    /// <summary>Sets the mentions of every passage of one article.</summary>
    /// <param name="passages">The article.</param>
    /// <param name="elsewhere">What the other texts of its set show.</param>
    public static void Find(IReadOnlyList<Passage> passages, NamesElsewhere? elsewhere = null)
    {
        var seenInside = CapitalEvidence.NamesInsideSentences(passages);
        var terms = ChineseLeftovers.Terms(passages);
        var runs = passages.Select(passage => NameRuns.Find(passage, seenInside, elsewhere).ToList()).ToList();
        var evidence = RunEvidence.Of(passages, runs);
        var alone = runs.SelectMany(mentions => mentions).Where(mention => mention.End - mention.First == 1).Select(mention => mention.Name).ToHashSet(StringComparer.Ordinal);
        var things = Acronyms.OfThings(passages);
        alone.UnionWith(runs.SelectMany(mentions => mentions).Where(mention => mention.End - mention.First == 2).Select(mention => mention.Name));
        for (var p = 0; p < passages.Count; p++)
        {
            var passage = passages[p];
            var mentions = runs[p].SelectMany(mention => IntroducedNames.BehindTitle(passage, mention, alone, evidence)).ToList();
            mentions.AddRange(ChineseNameFinder.Find(passage, terms));
            mentions.Sort((a, b) => a.First.CompareTo(b.First));
            passage.Mentions = RoleLinker.Link(passage, WithBrackets(passage, [.. mentions.Select(mention => things.Contains(mention.Name) ? mention with { Kind = MentionKind.Thing } : evidence.IsGoverned(passage, mention) ? mention with { Kind = MentionKind.Place } : Ages.Of(passage, mention))]));
        }

        foreach (var passage in passages.Where(passage => passage.Mentions is [{ First: 0, Kind: MentionKind.Unknown, Role: RoleClass.None }, ..] && Dating.Dateline.End(passage) is > 0 and var end && passage.Mentions[0].End < end))
        {
            passage.Mentions[0] = passage.Mentions[0] with { Kind = MentionKind.Place };
        }

        for (var p = 0; p + 1 < passages.Count; p++)
        {
            IntroducedNames.Sign(passages[p], passages[p + 1]);
        }

        IntroducedNames.LastNames(passages);
    }

    // Name (ABC) or Name（另名）: the bracketed name is another name of the one before.
    private static List<Mention> WithBrackets(Passage passage, List<Mention> mentions)
    {
        var linked = new List<Mention>();
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            // "The Secretary for Rivers (Mr X)": who has the office is no other name of its field; "Ms X (Y Ltd)": whom somebody works for is none of theirs.
            if (i + 1 < mentions.Count && mentions[i + 1] is var next && !(passage.Language.Code == "en" && mention.Kind == MentionKind.Person && next is { Kind: not MentionKind.Person, Name: [< '\u0080', ..] }) && !(passage.Language.Code == "en" && next.First > mention.End + 1 && passage.Cues.Exists(cue => cue.First == mention.End + 1 && cue.Is("role.honorific"))) && next.First >= mention.End + 1 && next.First <= mention.End + 5 && passage.Tokens[mention.End].Norm is "(" or "（"
                && next.End < passage.Tokens.Count && passage.Tokens[next.End].Norm is ")" or "）" )
            {
                var whole = i + 2 < mentions.Count && BracketedBody.IsPlaced(passage, mention, next, mentions[i + 2]) ? mentions[i + 2] : null;
                linked.Add(mention with { OtherName = next.Name, Name = whole is null ? mention.Name : $"{mention.Name} {whole.Name}", PhraseEnd = next.End + 1 });
                linked.Add(next);
                if (whole is not null)
                {
                    linked.Add(whole with { Kind = MentionKind.Place });
                    i++;
                }

                i++;
            }
            else
            {
                linked.Add(mention);
            }
        }

        return linked;
    }
}

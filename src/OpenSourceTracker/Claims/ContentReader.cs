using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Claims;

/// <summary>Reads the content words of a clause: concepts, and stems that no concept has.</summary>
internal sealed class ContentReader(Thesaurus thesaurus)
{
    // Function words that carry content of an event too.
    private static readonly string[] s_contentFamilies = ["aspect.", "speech.promise", "speech.plan", "speech.agree", "speech.order", "speech.refuse", "polarity.implicit", "speech.deny", "speech.confirm", "speech.admit", "speech.announce", "thing.", "attribution.document", "quantity.change", "quantity.unit", "quantity.classifier", "org.", "role.", "person.", "place.", "speech.ask", "speech.tag", "speech.predict", "speech.criticise", "speech.praise"];

    /// <summary>Whether a function word carries content too.</summary>
    public static bool IsContent(FunctionMatch cue) => Array.Exists(cue.Classes, name => Array.Exists(s_contentFamilies, family => name.StartsWith(family, StringComparison.Ordinal)));

    // Function words, dates and names are no content words.
    private static bool[] ClosedTokens(Passage passage, StatementEvidence evidence, List<FunctionMatch> cues)
    {
        var closed = new bool[evidence.End - evidence.First];
        foreach (var cue in cues)
        {
            if (!IsContent(cue) && !WordUse.IsEventToo(passage, cue))
            {
                Close(cue.First, cue.End);
            }
        }

        foreach (var mention in passage.Mentions)
        {
            Close(mention.First, mention.End);
        }

        for (var i = evidence.First; i < evidence.End; i++)
        {
            closed[i - evidence.First] |= LanguageDetector.IsFunctionWord(passage.Tokens[i].Norm);
        }

        foreach (var date in passage.Dates)
        {
            for (var i = evidence.First; i < evidence.End; i++)
            {
                if (date.Span.Overlaps(passage.Tokens[i].Span))
                {
                    closed[i - evidence.First] = true;
                }
            }
        }

        return closed;

        void Close(int first, int end)
        {
            for (var i = Math.Max(first, evidence.First); i < Math.Min(end, evidence.End); i++)
            {
                closed[i - evidence.First] = true;
            }
        }
    }

    /// <param name="meaning">Where the words go.</param>
    /// <param name="cues">The function words of its clause.</param>
    public void Read(ClauseMeaning meaning, List<FunctionMatch> cues)
    {
        var evidence = meaning.Evidence;
        var tokens = evidence.Passage.Tokens;
        var closed = ClosedTokens(evidence.Passage, evidence, cues);
        for (var i = evidence.First; i < evidence.End;)
        {
            if (!tokens[i].IsWord || evidence.Passage.IsAside(i))
            {
                i++;
                continue;
            }

            var concept = thesaurus.At(tokens, i, evidence.Passage.Language.Code, out var length);
            if (concept is not null && i + length <= evidence.End && (length > 1 || !closed[i - evidence.First] && !WordUse.IsLight(thesaurus, evidence, i)))
            {
                if (concept.Kind is 'v' or 'a')
                {
                    meaning.Events.Add(new(concept.Id, i, false, false, concept.Kind));
                }
                else
                {
                    meaning.Things.Add(concept.Id);
                }

                meaning.Content.Add("c:" + concept.Id);
                AddWord(meaning, i, length, concept.Id);
                i += length;
            }
            else
            {
                if (!closed[i - evidence.First] && (tokens[i].Norm.Length > 2 || tokens[i].Kind == TokenKind.Ideographs && tokens[i].Norm.Length > 1))
                {
                    meaning.Content.Add("s:" + tokens[i].Stem);
                    AddWord(meaning, i, 1, null);
                }

                i++;
            }
        }
    }

    private void AddWord(ClauseMeaning meaning, int token, int length, string? concept)
    {
        var keys = new List<string>();
        for (var i = token; i < token + length; i++)
        {
            if (meaning.Evidence.Passage.Tokens[i] is { IsWord: true } word && (word.Norm.Length > 2 || word.Kind == TokenKind.Ideographs) && !LanguageDetector.IsFunctionWord(word.Norm))
            {
                keys.Add("s:" + word.Stem);
            }
        }

        if (concept is not null)
        {
            keys.Add("c:" + concept);
            keys.AddRange(thesaurus.FamiliesOf(concept).Select(family => "f:" + family.Id));
        }

        var fields = concept is null ? [] : thesaurus.Fields.Of(concept);
        meaning.Fields.UnionWith(fields);
        meaning.Words.Add(new(token, meaning.Evidence.Passage.Tokens[token].Kind == TokenKind.Ideographs ? "zh" : meaning.Evidence.Passage.Language.Code, keys) { Fields = fields, Ends = concept is null ? [] : thesaurus.Axes.Of(concept) });
        meaning.Keys.UnionWith(keys);
    }
}

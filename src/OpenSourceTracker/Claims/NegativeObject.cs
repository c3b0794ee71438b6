using System.Collections.Frozen;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Claims;

/// <summary>A verb whose object is none at all is negated as by "not": "received no offers", "owed nothing".</summary>
internal static class NegativeObject
{
    private static readonly FrozenSet<string> s_none = ClosedWords.Of("negative-object");

    /// <summary>Negates the verb before such a word, and the poles that it heads. Who promises or says none promises or says something.</summary>
    public static void Negate(ClauseMeaning meaning)
    {
        var (passage, first) = (meaning.Evidence.Passage, meaning.Evidence.First);
        for (var i = 0; i < meaning.Events.Count; i++)
        {
            var (happening, behind) = (meaning.Events[i], meaning.Events[i].Token + 1);
            if (happening.Kind != 'v' || behind >= meaning.Evidence.End || !s_none.Contains(passage.Tokens[behind].Norm) || IsSaying(passage, happening.Token) || !passage.Tokens[behind - 1].IsWord)
            {
                continue;
            }

            meaning.Events[i] = happening with { IsNegated = !happening.IsNegated };
            meaning.Words.FindAll(word => word.Token == happening.Token).ForEach(word => word.IsNegated ^= true);
            for (var p = 0; p < meaning.Poles.Count; p++)
            {
                var pole = meaning.Poles[p];
                meaning.Poles[p] = pole.Head == happening.Token && pole.First >= first ? pole.Flipped() : pole;
            }
        }
    }

    private static bool IsSaying(Passage passage, int token) => passage.Cues.Exists(cue => cue.First <= token && token < cue.End && cue.In("speech."));
}

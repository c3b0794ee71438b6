using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;
using Token = OpenSourceTracker.Text.Token;

namespace OpenSourceTracker.Claims;

/// <summary>Reads what is made of a pole: given up, kept, promised, changed.</summary>
internal static class AbandonedPoles
{
    // Giving up an open policy makes it closed; keeping, promising or changing one makes a claim of what is otherwise only a name.
    public static void Read(ClauseMeaning meaning, List<FunctionMatch> cues)
    {
        for (var i = 0; i < meaning.Poles.Count; i++)
        {
            var pole = meaning.Poles[i];
            if (cues.FindIndex(cue => cue.First >= pole.First && cue.End <= pole.End && IsGivenUpFor(meaning, cue)) is >= 0 and var given)
            {
                meaning.Poles[i] = pole.First < cues[given].First ? pole.Flipped() with { IsWeak = false } : pole with { IsWeak = true };
                continue;
            }

            foreach (var cue in cues)
            {
                var distance = pole.First - cue.End;
                var reach = pole.IsWeak || pole.Property.Topic == "openness" ? 9 : -1;
                if (distance >= 0 && distance <= reach && !CommaBetween(meaning, cue, pole) && cue.IsAny("aspect.abandon", "aspect.stop", "discourse.ratherthan") && !Negation.IsNegator(cue))
                {
                    pole = pole.Flipped() with { IsWeak = false };
                    break;
                }

                // "the open approach will be abandoned", "pendekatan terbuka akan ditinggalkan"
                if (cue.First - pole.End is >= 0 and <= 8 && (pole.IsWeak || pole.Property.Topic == "openness") && cue.IsAny("aspect.abandon", "aspect.stop") && IsPassive(meaning.Evidence.Passage.Tokens, cue) && !CommaBetween(meaning, cue, pole) && !Negation.IsNegator(cue))
                {
                    pole = pole.Flipped() with { IsWeak = false };
                    break;
                }

                if (pole.IsWeak && (cue.Is("aspect.unchanged") || (cue.IsAny("aspect.abandon", "aspect.stop") && !CommaBetween(meaning, cue, pole)) || (distance is >= -1 and <= 6 && (cue.Stays || cue.IsAny("speech.promise", "aspect.change", "modality.plan", "speech.plan")))))
                {
                    pole = pole with { IsWeak = false };
                }
            }

            // "will not fully release ... as open source": the whole is denied, so a part is left.
            if (meaning.Poles[i].IsWeak && !pole.IsWeak && meaning.Marks.Contains("polarity.notall") && pole.Property.OppositeOf.ContainsKey("mixed"))
            {
                pole = pole with { Pole = "mixed" };
            }

            // "sticking to open source is not enough": judged, not claimed
            if (cues.Exists(cue => cue.First - pole.End <= 4 && pole.First - cue.End <= 5 && Negation.IsNegator(cue) && cue.End < meaning.Evidence.End && meaning.Evidence.Passage.Tokens[cue.End].Norm is "cukup" or "enough" or "sufficient" or "足够" or "够"))
            {
                pole = pole with { IsWeak = true };
            }

            meaning.Poles[i] = pole;
        }
    }

    // "dilepas demi model berbayar": what is let go of makes room for another thing, and is not handed out.
    private static bool IsGivenUpFor(ClauseMeaning meaning, FunctionMatch cue) =>
        cue.Is("aspect.abandon") && cue.End < meaning.Evidence.End && s_exchange.Contains(meaning.Evidence.Passage.Tokens[cue.End].Norm);

    private static readonly FrozenSet<string> s_exchange = ClosedWords.Of("exchange");

    private static bool IsPassive(List<Token> tokens, FunctionMatch cue) =>
        tokens[cue.First].Norm.StartsWith("di", StringComparison.Ordinal) || (cue.First > 0 && tokens[cue.First - 1].Norm is "be" or "is" or "are" or "was" or "were" or "been" or "being" or "被" or "遭");

    private static bool CommaBetween(ClauseMeaning meaning, FunctionMatch cue, PoleSense pole)
    {
        for (var i = Math.Min(cue.End, pole.End); i < Math.Max(cue.First, pole.First); i++)
        {
            if (meaning.Evidence.Passage.Tokens[i].Norm is "," or "，" or ";" or "；")
            {
                return true;
            }
        }

        return false;
    }
}

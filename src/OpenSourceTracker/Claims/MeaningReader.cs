using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;
using OpenSourceTracker.Topics;
using Token = OpenSourceTracker.Text.Token;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Claims;

/// <summary>Reads what a clause says: concepts with their polarity, poles, counts and dated events.</summary>
internal sealed class MeaningReader(LanguageCatalog languages, TopicBook topics)
{
    private const int NegationReach = 8;
    private const int MostDated = 2;

    // These negate what follows; a phrase that is none in sum (not only, not impossible) is a class of its own and not among them.
    private static readonly FrozenSet<string> s_negators = new[] { "polarity.not", "polarity.never", "polarity.notyet", "polarity.nolonger", "polarity.none", "polarity.without", "polarity.implicit", "aspect.cancel" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_marks = new[]
    {
        "polarity.notall", "polarity.only", "polarity.all", "polarity.none", "polarity.never", "polarity.some", "polarity.except", "polarity.double", "polarity.notyet", "polarity.nolonger", "aspect.temporary", "aspect.continue",
        "aspect.unchanged", "aspect.abandon", "aspect.cancel", "aspect.postpone", "aspect.stop", "aspect.begin", "aspect.done", "aspect.change", "modality.future", "modality.plan", "modality.hope", "modality.condition", "modality.possible", "discourse.ratherthan", "discourse.correction",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Behind a negator these leave nothing, and so are no "not all": "没有收到任何报价", "not any of them".
    private static readonly FrozenSet<string> s_any = ClosedWords.Of("any");

    // Function words that carry content of an event too.
    private static readonly string[] s_contentFamilies = ["aspect.", "speech.promise", "speech.plan", "speech.agree", "speech.order", "speech.refuse", "polarity.implicit", "speech.deny", "speech.confirm", "speech.admit", "speech.announce", "thing.", "attribution.document", "quantity.change", "quantity.unit", "quantity.classifier", "org.", "role.", "person.", "place.", "speech.ask", "speech.tag", "speech.predict", "speech.criticise", "speech.praise"];

    private readonly CountReader _counts = new(languages.Thesaurus);

    public ClauseMeaning Read(StatementEvidence evidence)
    {
        var passage = evidence.Passage;
        var meaning = new ClauseMeaning { Evidence = evidence };
        var cues = passage.Cues.Where(cue => cue.First >= evidence.First && cue.End <= evidence.End && !passage.IsAside(cue.First)).ToList();
        var closed = ClosedTokens(passage, evidence, cues);
        foreach (var cue in cues)
        {
            meaning.Marks.UnionWith(cue.Classes.Where(s_marks.Contains));
        }

        ReadConcepts(meaning, closed);
        ReadPoles(meaning);
        Negate(meaning, cues);
        NegativeObject.Negate(meaning);
        Abandon(meaning, cues);
        Deny(meaning, cues);
        ReadReasons(meaning, cues);
        _counts.Read(meaning);
        ReadDates(meaning);
        return meaning;
    }

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

    private void ReadConcepts(ClauseMeaning meaning, bool[] closed)
    {
        var evidence = meaning.Evidence;
        var tokens = evidence.Passage.Tokens;
        for (var i = evidence.First; i < evidence.End;)
        {
            if (!tokens[i].IsWord || evidence.Passage.IsAside(i))
            {
                i++;
                continue;
            }

            var concept = languages.Thesaurus.At(tokens, i, evidence.Passage.Language.Code, out var length);
            if (concept is not null && i + length <= evidence.End && (length > 1 || !closed[i - evidence.First] && !WordUse.IsLight(languages.Thesaurus, evidence, i)))
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
            keys.AddRange(languages.Thesaurus.FamiliesOf(concept).Select(family => "f:" + family.Id));
        }

        var fields = concept is null ? [] : languages.Thesaurus.Fields.Of(concept);
        meaning.Fields.UnionWith(fields);
        meaning.Words.Add(new(token, meaning.Evidence.Passage.Tokens[token].Kind == TokenKind.Ideographs ? "zh" : meaning.Evidence.Passage.Language.Code, keys) { Fields = fields, Ends = concept is null ? [] : languages.Thesaurus.Axes.Of(concept) });
        meaning.Keys.UnionWith(keys);
    }

    private void ReadPoles(ClauseMeaning meaning)
    {
        var evidence = meaning.Evidence;
        foreach (var hit in topics.Find(evidence.Passage.Tokens, evidence.First, evidence.End, evidence.Passage.Language.Code).Where(hit => !evidence.Passage.IsAside(hit.First) && !evidence.Passage.IsAside(hit.End - 1)))
        {
            meaning.Poles.Add(new(hit.Property, hit.Pole, hit.First, hit.End, false) { Head = hit.Head, IsWeak = hit.IsWeak, Object = hit.Object });
        }
    }

    // Each negator takes the first event behind it, and every pole whose words begin there; two negators undo each other.
    private static void Negate(ClauseMeaning meaning, List<FunctionMatch> cues)
    {
        var tokens = meaning.Evidence.Passage.Tokens;
        foreach (var cue in cues)
        {
            if (!Array.Exists(cue.Classes, s_negators.Contains))
            {
                NegateRefusal(meaning, cue);
                continue;
            }

            // "Stopped for good", "halted at noon": what stands behind the preposition tells how or when, and is not stopped.
            if (cue.Is("polarity.implicit") && cue.End < meaning.Evidence.End && WordUse.TellsHow(tokens[cue.End]))
            {
                continue;
            }

            var isNotYet = cue.Is("polarity.notyet");
            var isImplicit = !cue.IsAny("polarity.not", "polarity.never", "polarity.notyet", "polarity.nolonger", "polarity.none", "polarity.without");
            var reach = isImplicit ? 3 : cue.Is("polarity.none") || cue.Is("polarity.never") ? NegationReach + 4 : NegationReach;
            var bracketed = Bracketed(tokens, cue.End, Math.Min(meaning.Evidence.End, cue.End + reach));
            var limit = Boundary(tokens, cue.End, Math.Min(meaning.Evidence.End, cue.End + reach + bracketed));
            var index = meaning.Events.FindIndex(item => item.Token > cue.First && item.Token < limit && !(cue.IsAny("polarity.implicit", "aspect.cancel") && item.Token < cue.End));
            if (index >= 0)
            {
                meaning.Events[index] = meaning.Events[index] with { IsNegated = !meaning.Events[index].IsNegated, IsNotYet = isNotYet };
            }

            // "not all", "tidak sepenuhnya", 并非完全: less than the whole, not the opposite.
            var isPartly = cues.Exists(other => other.Is("polarity.all") && !s_any.Contains(tokens[other.First].Norm) && other.First >= cue.End && other.First <= cue.End + 2 || other.First == cue.End && IsTotality(tokens[other.First].Norm)) || Enumerable.Range(cue.End, Math.Max(0, Math.Min(3, meaning.Evidence.End - cue.End))).Any(i => IsTotality(tokens[i].Norm));
            if (isPartly && index >= 0)
            {
                meaning.Events[index] = meaning.Events[index] with { IsNegated = false };
                meaning.Marks.Add("polarity.notall");
            }

            if (!isPartly)
            {
                foreach (var word in meaning.Words)
                {
                    word.IsNegated ^= word.Token >= cue.End && word.Token < limit;
                }
            }

            for (var i = 0; i < meaning.Poles.Count; i++)
            {
                var pole = meaning.Poles[i];
                if (pole.Head >= cue.End && pole.Head < limit && !(isImplicit && pole.Property.OppositeOf.GetValueOrDefault(pole.Pole) is null))
                {
                    meaning.Poles[i] = !isPartly ? Flip(pole) with { IsWeak = false }
                        : pole.Property.OppositeOf.ContainsKey("mixed") ? pole with { Pole = "mixed", IsWeak = false }
                        : pole with { IsWeak = true };
                }
            }
        }
    }

    // "Tidak menolak pasien", "did not reject the offer": the phrase has two negators in it, but refusing is one event, and it is negated; what the phrase alone says goes.
    private static void NegateRefusal(ClauseMeaning meaning, FunctionMatch cue)
    {
        if (!cue.Is("polarity.double"))
        {
            return;
        }

        var index = meaning.Events.FindIndex(item => item.Token > cue.First && item.Token < cue.End);
        if (index >= 0)
        {
            meaning.Events[index] = meaning.Events[index] with { IsNegated = true };
            meaning.Words.FindAll(word => word.Token == meaning.Events[index].Token).ForEach(word => word.IsNegated = true);
            meaning.Poles.RemoveAll(pole => pole.First == cue.First && pole.End == cue.End);
        }

        for (var i = 0; i < meaning.Poles.Count; i++)
        {
            var pole = meaning.Poles[i];
            meaning.Poles[i] = pole.First > cue.First && pole.First < cue.End ? Flip(pole) : pole;
        }
    }

    // What is denied is said the other way round: its first event, its poles, its words.
    private static void Deny(ClauseMeaning meaning, List<FunctionMatch> cues)
    {
        if (Denial.Of(meaning.Evidence, cues) is not var (first, end, cue))
        {
            return;
        }

        meaning.Events.RemoveAll(item => item.Token >= cue.First && item.Token < cue.End);
        if (meaning.Events.FindIndex(item => item.Token >= first && item.Token < end) is >= 0 and var index)
        {
            meaning.Events[index] = meaning.Events[index] with { IsNegated = !meaning.Events[index].IsNegated };
        }

        foreach (var word in meaning.Words)
        {
            word.IsNegated ^= word.Token >= first && word.Token < end;
        }

        for (var i = 0; i < meaning.Poles.Count; i++)
        {
            meaning.Poles[i] = meaning.Poles[i].Head >= first && meaning.Poles[i].Head < end ? Flip(meaning.Poles[i]) : meaning.Poles[i];
        }
    }

    // "karena alasan keamanan", "for competition rather than safety": what is given as the reason, and what is ruled out.
    private void ReadReasons(ClauseMeaning meaning, List<FunctionMatch> cues)
    {
        var evidence = meaning.Evidence;
        foreach (var cue in cues.Where(cue => cue.Is("discourse.cause")))
        {
            var isExcluded = false;
            var end = Math.Min(evidence.End, cue.End + 9);
            for (var i = cue.End; i < end; i++)
            {
                if (cues.Exists(other => other.First == i && other.Is("discourse.ratherthan")))
                {
                    isExcluded = true;
                    continue;
                }

                if (evidence.Passage.Tokens[i].Kind == TokenKind.Punctuation)
                {
                    break;
                }

                if (languages.Thesaurus.At(evidence.Passage.Tokens, i, evidence.Passage.Language.Code, out var length) is { } concept && !meaning.Reasons.Exists(reason => reason.Concept == concept.Id))
                {
                    meaning.Reasons.Add((concept.Id, isExcluded));
                    i += length - 1;
                }
            }
        }
    }

    // Giving up an open policy makes it closed; keeping, promising or changing one makes a claim of what is otherwise only a name.
    private static void Abandon(ClauseMeaning meaning, List<FunctionMatch> cues)
    {
        for (var i = 0; i < meaning.Poles.Count; i++)
        {
            var pole = meaning.Poles[i];
            if (cues.FindIndex(cue => cue.First >= pole.First && cue.End <= pole.End && IsGivenUpFor(meaning, cue)) is >= 0 and var given)
            {
                meaning.Poles[i] = pole.First < cues[given].First ? Flip(pole) with { IsWeak = false } : pole with { IsWeak = true };
                continue;
            }

            foreach (var cue in cues)
            {
                var distance = pole.First - cue.End;
                var reach = pole.IsWeak || pole.Property.Topic == "openness" ? 9 : -1;
                if (distance >= 0 && distance <= reach && !CommaBetween(meaning, cue, pole) && cue.IsAny("aspect.abandon", "aspect.stop", "discourse.ratherthan") && !Array.Exists(cue.Classes, s_negators.Contains))
                {
                    pole = Flip(pole) with { IsWeak = false };
                    break;
                }

                // "the open approach will be abandoned", "pendekatan terbuka akan ditinggalkan"
                if (cue.First - pole.End is >= 0 and <= 8 && (pole.IsWeak || pole.Property.Topic == "openness") && cue.IsAny("aspect.abandon", "aspect.stop") && IsPassive(meaning.Evidence.Passage.Tokens, cue) && !CommaBetween(meaning, cue, pole) && !Array.Exists(cue.Classes, s_negators.Contains))
                {
                    pole = Flip(pole) with { IsWeak = false };
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
            if (cues.Exists(cue => cue.First - pole.End <= 4 && pole.First - cue.End <= 5 && Array.Exists(cue.Classes, s_negators.Contains) && cue.End < meaning.Evidence.End && meaning.Evidence.Passage.Tokens[cue.End].Norm is "cukup" or "enough" or "sufficient" or "足够" or "够"))
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

    private static bool IsTotality(string norm) => norm is "sepenuhnya" or "seluruhnya" or "semuanya" or "fully" or "entirely" or "completely" or "wholly" or "完全" or "全部" or "全面" or "所有";

    internal static PoleSense Flip(PoleSense pole) =>
        pole.Property.OppositeOf.GetValueOrDefault(pole.Pole) is { } opposite
            ? pole with { Pole = opposite }
            : pole with { IsNegated = !pole.IsNegated };

    // Words in brackets stand beside the sentence: "will not release its model (AI) as ...".
    private static int Bracketed(List<Token> tokens, int from, int to)
    {
        var (count, isInside) = (0, false);
        for (var i = from; i < to; i++)
        {
            isInside |= tokens[i].Norm is "(" or "（";
            count += isInside ? 1 : 0;
            isInside &= tokens[i].Norm is not (")" or "）");
        }

        return count;
    }

    // "Nobody will be laid off during the closure": what goes on at the time is not denied.
    private static readonly FrozenSet<string> s_whileWords = ClosedWords.Of("while");

    internal static int Boundary(List<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && tokens[i].Norm[0] is ';' or '；' or ':' or '：' or '.' or '。' or '!' or '?' or '—'
                || (tokens[i].Norm is "," or "，" && i > from)
                || (i > from && s_whileWords.Contains(tokens[i].Norm))
                || tokens[i].Norm is "tetapi" or "tapi" or "melainkan" or "but" or "namun" or "但" or "而是")
            {
                return i;
            }
        }

        return to;
    }

    // A date dates the events nearest to it, of those to which no other date of the clause is nearer: "pledged in May and paid out in July".
    private static void ReadDates(ClauseMeaning meaning)
    {
        var evidence = meaning.Evidence;
        var places = new List<(TemporalExpression Date, int At)>();
        foreach (var date in evidence.Passage.Dates)
        {
            if (date.Period is null || date.Type is TemporalType.Duration or TemporalType.Set || !evidence.Statement.Span.Contains(date.Span))
            {
                continue;
            }

            var at = evidence.Passage.Tokens.FindIndex(evidence.First, token => token.Span.End > date.Span.Start);
            if (!evidence.Passage.IsAside(at))
            {
                places.Add((date, at));
            }
        }

        foreach (var (date, at) in places)
        {
            var dated = meaning.Events.Where(item => places.TrueForAll(other => Math.Abs(item.Token - other.At) >= Math.Abs(item.Token - at))).OrderBy(item => Math.Abs(item.Token - at)).Take(MostDated);
            meaning.Dates.AddRange(dated.Select(item => new DateSense(date, item.Concept, Math.Abs(item.Token - at))));
        }
    }
}

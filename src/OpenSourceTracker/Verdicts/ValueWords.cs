using OpenSourceTracker.Rules;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Verdicts;

/// <summary>Names the two numbers or dates where a statement was judged by them, so that a reader sees which is held against which.</summary>
internal static class ValueWords
{
    /// <summary>The judgement with its values in its reason; as it was where they cannot be told.</summary>
    public static Judgement WithValues(CheckedClaim claim, Judgement judgement) => judgement with { Reason = Reason(claim, judgement) };

    public static Message Reason(CheckedClaim claim, Judgement judgement) => judgement.Reason.Code switch
    {
        "evidence.number" when Numbers(claim, judgement, isSame: true) is { } pair => Message.Of("evidence.number.given", ("theirs", pair.Theirs)),
        "evidence.number.other" when Numbers(claim, judgement, isSame: false) is { } pair => Message.Of("evidence.number.other.given", ("theirs", pair.Theirs), ("mine", pair.Mine)),
        "evidence.date.other" when Dates(claim, judgement) is { } pair => Message.Of("evidence.date.other.given", ("theirs", pair.Theirs), ("mine", pair.Mine)),
        "evidence.same" or "evidence.opposite" when judgement.Reason.Arguments is [{ Name: "told" } bare] && IsBareConcept(bare.Value.ToString()) => Message.Of(judgement.Reason.Code == "evidence.same" ? "evidence.words" : "evidence.opposite.said"),
        "evidence.same" or "evidence.opposite" when judgement.Reason.Arguments is [{ Name: "told" } told] => Message.Of(judgement.Reason.Code, ("told", Told(told.Value.ToString()))),
        _ => judgement.Reason,
    };

    // The numbers that were compared are of one unit; what they count tells which, where there are several.
    private static (string Mine, string Theirs)? Numbers(CheckedClaim claim, Judgement judgement, bool isSame)
    {
        var (one, other) = (claim.Meaning, judgement.Entry.Meaning);
        var pairs = (from mine in one.Counts from theirs in other.Counts
                     where mine.Quantity.Unit == theirs.Quantity.Unit && mine.Quantity.Agrees(theirs.Quantity) == isSame && !IsInName(mine, one) && !IsInName(theirs, other)
                     orderby mine.Quantity.Unit is null, !((mine.Head is { } head && theirs.Counted.Contains(head)) || mine.Counted.Intersect(theirs.Counted).Any())
                     select (mine, theirs)).ToList();
        return pairs is [var (first, second), ..] ? (In(one, first.Quantity.Span), In(other, second.Quantity.Span)) : null;
    }

    /// <summary>Whether a number is part of a name: the 2 of "LLaMA 2", the 1 of 浪花1.</summary>
    public static bool IsInName(Claims.CountSense count, Claims.ClauseMeaning meaning)
    {
        var (passage, quantity) = (meaning.Evidence.Passage, count.Quantity);
        var words = In(meaning, quantity.Span);
        return passage.Mentions.Exists(mention => mention.First <= quantity.FirstToken && quantity.FirstToken < mention.End)
            || (quantity.Unit is null && words.Length <= 2 && words.All(char.IsAsciiDigit) && quantity.Span.Start > 0 && char.IsLetter(passage.Article.Content[quantity.Span.Start - 1]));
    }

    private static (string Mine, string Theirs)? Dates(CheckedClaim claim, Judgement judgement)
    {
        var other = judgement.Entry;
        return claim.Meaning.Evidence.Passage.Dates.FirstOrDefault(date => date.IsCalendar) is { } mine
            && other.Meaning.Evidence.Passage.Dates.FirstOrDefault(date => date.IsCalendar && other.Statement.Span.Contains(date.Span)) is { } theirs
            ? (Dated(mine), Dated(theirs)) : null;
    }

    /// <summary>A date as it is written, with its day where the words do not give it.</summary>
    public static string Dated(Languages.Temporal.TemporalExpression date) => date.Value is null || date.Value == date.Text ? date.Text : $"{date.Text} ({date.Value})";

    private static string In(Claims.ClauseMeaning meaning, TextSpan span) => span.In(meaning.Evidence.Passage.Article.Content);

    // A concept by its key, which no reader knows, and that it holds or does not.
    private static bool IsBareConcept(string told) => told.Split(' ') is [var property, .., "true" or "false"] && !Message.Word("property", property).IsWorded;

    // "openness not open", as the claim line has it.
    private static Message Told(string told) => told.Split(' ') switch
    {
        [var property, var value] => Message.Of("evidence.value", ("property", Message.Word("property", property)), ("value", Message.Word("value", value))),
        [var property, "not", var value] => Message.Of("evidence.value.not", ("property", Message.Word("property", property)), ("value", Message.Word("value", value))),
        _ => told,
    };
}

using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Verdicts;

/// <summary>Decides what a statement says of a claim: values of one property, numbers of one thing, dates of one event.</summary>
internal sealed class Judge(CheckedClaim claim, Ledger ledger, bool datesAreDeadlines = false)
{
    private const double LeastNames = 0.7;
    private const double LeastNamesOfFigure = 0.85;

    // So much of a claim's content must be in a clause with one figure of the claim's measure for the two to be of one thing.
    private const double LeastOfOneFigure = 0.7;

    // An event that more clauses than this tell of (say, make, go up) is no event of the story.
    private const double LeastWeight = 2.0;

    private static readonly string[] s_limits = ["polarity.only", "polarity.notall", "polarity.some", "polarity.except"];
    private readonly ClaimFigures _figures = new(claim, ledger, datesAreDeadlines);

    // Which of several events a negator takes is not sure enough to call a statement its opposite.
    private readonly bool _isSignUnsure = claim.Meaning.Events.Count(item => item.Kind == 'v') > 1 && ClauseSigns.IsNegative(claim.Meaning);

    public Judgement? Of(Alignment alignment)
    {
        var entry = alignment.Entry;
        var evidence = entry.Meaning.Evidence;
        if (evidence.IsNotAsserted || entry.Statement.Kind == StatementKind.NoComment || entry.Statement.SameAs is not null || entry.Statement.Certainty == Certainty.Conditional && claim.Meaning.Evidence.Statement.Certainty != Certainty.Conditional || NamesAnotherVersion(evidence) || ClauseSigns.IsInverted(evidence))
        {
            return null;
        }

        var signals = Read(alignment);
        var stance = Decide(signals);
        if (stance is Stance.Supports && evidence.IsRefuted)
        {
            (stance, signals) = (Stance.Opposes, signals with { Reason = Message.Of("evidence.refuted"), Mechanism = Mechanism.Negation });
        }

        return new(alignment, stance, signals.Leaning, signals.Mechanism, signals.Reason, Strength(alignment)) { Signs = signals.Signs, Number = Sign(signals.Number), Date = Sign(signals.Date), SameSign = signals.SameSign, IsPartly = signals.Clashes?.Told.EndsWith(" mixed", StringComparison.Ordinal) ?? false };

        static int Sign(Fit fit) => fit == Fit.Agrees ? 1 : fit == Fit.Clash ? -1 : 0;
    }

    private Signals Read(Alignment alignment)
    {
        var (agrees, clashes) = Values(alignment.Entry);
        var number = _figures.Numbers(alignment);
        var date = _figures.Dates(alignment.Entry, agrees is not null);
        var sameSign = ClauseSigns.IsNegative(claim.Meaning, alignment.Entry.Meaning) == ClauseSigns.IsNegative(alignment.Entry.Meaning, claim.Meaning);
        var isAgreeing = agrees is not null && (clashes is null || agrees.Weight > clashes.Weight);
        var isClashing = clashes is not null && !isAgreeing;
        var (mechanism, reason) = isClashing ? (clashes!.Mechanism, Message.Of("evidence.opposite", ("told", clashes.Told)))
            : number == Fit.Clash ? (Mechanism.Number, Message.Of("evidence.number.other"))
            : date == Fit.Clash ? (Mechanism.Date, Message.Of("evidence.date.other"))
            : number == Fit.Agrees ? (Mechanism.Number, Message.Of("evidence.number"))
            : isAgreeing ? (Mechanism.Lexical, Message.Of("evidence.same", ("told", agrees!.Told)))
            : sameSign ? (Mechanism.Lexical, Message.Of("evidence.words")) : (Mechanism.Negation, Message.Of("evidence.words.denied"));
        return new(alignment, isAgreeing ? agrees : null, isClashing ? clashes : null, number, date, sameSign, mechanism, reason);
    }

    /// <inheritdoc cref="ClaimFigures.IsOfOtherScope"/>
    public bool IsOfOtherScope(LedgerEntry entry) => _figures.IsOfOtherScope(entry);

    /// <summary>Whether the outlet itself, or the party of itself, gives the very figure of the claim, and no other of its measure.</summary>
    public bool GivesFigure(Judgement item) =>
        item is { Stance: Stance.Supports, Number: > 0, Date: >= 0, Entry.Statement.Certainty: Certainty.Asserted } && item.Alignment.Names >= LeastNamesOfFigure && !Aggregation.IsReported(item.Entry) && (item.Entry.Statement.Speaker == Speaker.Narrator.Name || Aggregation.IsOwnWord(item.Entry)) && _figures.IsSameFigure(item.Entry);

    /// <inheritdoc cref="ClaimFigures.AreGivenIn"/>
    public bool AreFiguresGiven(IReadOnlyCollection<LedgerEntry> entries) => _figures.AreGivenIn(entries);

    private static double Strength(Alignment alignment) => Math.Clamp((0.55 * alignment.Own) + (0.3 * alignment.Around) + (0.15 * alignment.Names), 0, 1);

    private Stance Decide(Signals signals)
    {
        var (alignment, agrees, clashes, number, date) = (signals.Alignment, signals.Agrees, signals.Clashes, signals.Number, signals.Date);
        var entry = alignment.Entry;
        if (alignment.Names < LeastNames || IsAboutAnother(entry) || IsOutOfTime(entry))
        {
            return Stance.None;
        }

        if (HasNamesake(entry) || IsWithoutPerson(entry))
        {
            return Stance.None;
        }

        if (_figures.IsBoundByNames(entry) && number is Fit.Agrees or Fit.Clash && !IsAhead(entry))
        {
            return number == Fit.Agrees ? Stance.Supports : Stance.Opposes;
        }

        var several = alignment.Shared.Count > 1;
        if (clashes is not null)
        {
            return alignment.Own >= (clashes.IsPole ? 0.4 : 0.5) && several && number != Fit.Clash && date != Fit.Clash && CanDeny(entry) ? Stance.Opposes : Stance.None;
        }

        if (number == Fit.Clash || date == Fit.Clash)
        {
            return alignment.Names >= LeastNamesOfFigure && (!IsAhead(entry) || IsAhead(claim.Meaning)) && ((agrees is not null && alignment.Own >= 0.6) || (number == Fit.Clash && signals.SameSign && alignment.Own >= LeastOfOneFigure && _figures.IsOneFigure(entry))) ? Stance.Opposes : Stance.None;
        }

        var supports = signals.SameSign && (number == Fit.Agrees ? alignment.Own >= 0.4 : number == Fit.None && agrees is not null && alignment.Own >= (agrees.IsPole ? 0.5 : 0.6) && (several || alignment.Own >= 0.9));
        if (!supports || IsLess(entry))
        {
            return number is Fit.None && !signals.SameSign && agrees is null && alignment.Own >= 0.75 && CanDeny(entry) ? Stance.Opposes : Stance.None;
        }

        // What a party binds itself to supports a claim of what is to come only where it takes the same side of a property, or gives the same figure.
        return !IsAhead(entry) ? Stance.Supports : IsAhead(claim.Meaning) && (agrees is { IsPole: true } || number == Fit.Agrees) ? Stance.Supports : Stance.Promises;
    }

    // A rumour or a possibility, and what is said of few or only of some where the claim is of all, says less than the claim.
    private bool IsLess(LedgerEntry entry) =>
        (entry.Statement.Certainty is Certainty.Reported or Certainty.Possible && claim.Meaning.Evidence.Statement.Certainty == Certainty.Asserted)
        || s_limits.Any(mark => entry.Meaning.Marks.Contains(mark) && !claim.Meaning.Marks.Contains(mark))
        || (claim.Meaning.Marks.Contains("polarity.all") && !entry.Meaning.IsUniversal);

    // The clause has a subject of its own, which is none of the claim's.
    private bool IsAboutAnother(LedgerEntry entry)
    {
        var evidence = entry.Meaning.Evidence;
        var mine = claim.Meaning.Evidence.Named.Where(party => party.Kind != MentionKind.Place).ToList();
        return mine.Count > 0 && evidence is { NamesSubject: true, Subject: { Kind: MentionKind.Organisation or MentionKind.Thing or MentionKind.Unknown } subject } && !mine.Exists(party => ledger.Nearness(party, entry) >= 1 || party == subject || subject.Organisation == party || party.Organisation == subject);
    }

    // A promise not to does not say that it was not done; a state of last year says nothing of this year's.
    private bool CanDeny(LedgerEntry entry) => (!IsAhead(entry) || IsAhead(claim.Meaning)) && !IsOutOfTime(entry);

    // What the claim is about came after the statement, which tells of its own time.
    private bool IsOutOfTime(LedgerEntry entry) =>
        !datesAreDeadlines && _figures.Dated is [var date, ..] && date.Extent is { } about && entry.Statement.SaidOn is { } said && said.End < about.Start && !IsAhead(entry) && entry.Statement.Kind is not (StatementKind.Commitment or StatementKind.Continuity) && !(entry.Statement.About?.Overlaps(about) ?? false);

    // The weightiest property on which both agree, and the weightiest on which they exclude each other.
    private (Shared? Agrees, Shared? Clashes) Values(LedgerEntry entry)
    {
        Shared? agrees = null, clashes = null;
        foreach (var mine in claim.Claims)
        {
            if (mine.Claim.ValueKind is not (ClaimValueKind.Pole or ClaimValueKind.Truth) || mine.IsReason)
            {
                continue;
            }

            var weight = WeightOf(mine);
            foreach (var theirs in entry.Claims)
            {
                if (theirs.Claim.Property != mine.Claim.Property || theirs.Claim.ValueKind != mine.Claim.ValueKind || theirs.IsReason || (mine.IsImplied && theirs.IsImplied))
                {
                    continue;
                }

                var both = Math.Min(weight, WeightOf(theirs));
                if (both < LeastWeight || mine.Event is { Kind: 'a' } || _isSignUnsure && mine.Event is not null)
                {
                    continue;
                }

                var told = $"{theirs.Claim.Property} {(theirs.Claim.Operator == ClaimOperator.NotEqual ? "not " : "")}{theirs.Claim.Value}";
                if (!ClaimComparison.Exclude(mine.Claim, theirs.Claim))
                {
                    agrees = agrees is null || agrees.Weight < both ? new(both, told, Mechanism.Lexical, mine.Pole is not null) : agrees;
                }
                else if (clashes is null || clashes.Weight < both)
                {
                    clashes = new(both, told, mine.Claim.ValueKind == ClaimValueKind.Truth ? Mechanism.Negation : Mechanism.Antonym, mine.Pole is not null);
                }
            }
        }

        return (agrees, clashes);
    }

    private double WeightOf(ClaimEvidence item) => item.Event is { } happening ? ledger.Weight("c:" + happening.Concept) * (happening.Kind == 'v' ? 1 : 0.8) : LeastWeight + 2;

    // A namesake stands in the same text, and the statement does not say which of the two it means.
    private bool HasNamesake(LedgerEntry entry)
    {
        foreach (var mine in claim.Meaning.Evidence.Named.Where(party => party.Kind != MentionKind.Place))
        {
            var first = mine.Key.Split(' ')[0];
            if (first.Length > 2 && ledger.Nearness(mine, entry) < 1 && ledger.PartiesOf(entry.Statement.ArticleId).Any(other => other != mine && other.Kind is MentionKind.Organisation or MentionKind.Unknown && other.Organisation != mine && mine.Organisation != other && other.Key.StartsWith(first + " ", StringComparison.Ordinal) && !mine.Key.StartsWith(other.Key, StringComparison.Ordinal) && !other.Key.StartsWith(mine.Key + " ", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    // What is said of a person must be said of that person.
    private bool IsWithoutPerson(LedgerEntry entry) => claim.Meaning.Evidence.Named.Any(party => party.Kind == MentionKind.Person && ledger.Nearness(party, entry) < 0.9);

    /// <summary>Whether it tells of what is to come, so that it is no proof that something was done.</summary>
    public static bool IsAhead(LedgerEntry entry) => IsAhead(entry.Meaning) || entry.Statement.Kind is StatementKind.Prediction or StatementKind.Commitment;

    /// <summary>Whether what it tells of is only asked for or foreseen, or dated behind the day on which it was said: no proof that it came about.</summary>
    public static bool IsYetToCome(LedgerEntry entry) =>
        entry.Meaning.Evidence is var evidence && (evidence.Passage.CuesIn(evidence.First, evidence.End).Any(cue => cue.Is("speech.predict"))
            || (entry.Statement.SaidOn is { } said && evidence.Passage.Dates.Where(date => date.IsCalendar && entry.Statement.Span.Contains(date.Span)).ToList() is { Count: > 0 } dates && dates.TrueForAll(date => date.Period!.Start > said.End)));

    // What lies ahead of the speaker: a promise, a plan, a demand.
    public static bool IsAhead(ClauseMeaning meaning) => meaning.Evidence.Passage.CuesIn(meaning.Evidence.First, meaning.Evidence.End).Any(cue => cue.IsAny("speech.ask", "speech.order")) || meaning.Marks.Contains("modality.future") || meaning.Marks.Contains("modality.plan") || meaning.Marks.Contains("modality.hope");

    private bool NamesAnotherVersion(StatementEvidence evidence)
    {
        foreach (var mine in claim.Meaning.Evidence.Named.Where(party => party.Key.Any(char.IsDigit)))
        {
            if (!evidence.Named.Contains(mine) && evidence.Named.Any(theirs => IsOtherVersion(mine.Key, theirs.Key)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOtherVersion(string one, string other) => one != other && other.Any(char.IsDigit) && Bare(one) == Bare(other);

    private static string Bare(string name) => new([.. name.Where(c => !char.IsDigit(c) && c != '.' && c != ' ')]);

    private sealed record Shared(double Weight, string Told, string Mechanism, bool IsPole);

    private sealed record Signals(Alignment Alignment, Shared? Agrees, Shared? Clashes, Fit Number, Fit Date, bool SameSign, string Mechanism, Message Reason)
    {
        /// <summary>What the values say, whatever the coverage.</summary>
        public int Signs => Clashes is not null || Number == Fit.Clash || Date == Fit.Clash ? -1 : Agrees is not null || Number == Fit.Agrees ? 1 : Alignment.Own < 0.3 ? 0 : SameSign ? 1 : -1;

        /// <summary>Where it leans, too little to settle anything by itself.</summary>
        public Stance Leaning =>
            Alignment.Own < 0.4 ? Stance.None
            : Clashes is not null || Number == Fit.Clash || Date == Fit.Clash ? Stance.Opposes
            : Agrees is not null || Number == Fit.Agrees ? Stance.Supports
            : Stance.None;
    }
}

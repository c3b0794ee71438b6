using System.Globalization;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Rules;

/// <summary>How two claims of one property stand to each other, before any rule gives it a name.</summary>
public static class ClaimComparison
{
    /// <summary>Whether the two name the same property of the same subject. Case and width of letters do not matter.</summary>
    public static bool AreComparable(Claim one, Claim other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return string.Equals(one.Property, other.Property, StringComparison.OrdinalIgnoreCase) && one.ValueKind == other.ValueKind && string.Equals(one.Unit, other.Unit, StringComparison.Ordinal)
            && (one.Statement is not null || string.Equals(one.Subject, other.Subject, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the two values cannot both hold: other poles, true and false, numbers that neither rounding nor bounds reconcile, dates without a common day.</summary>
    public static bool Exclude(Claim one, Claim other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.ValueKind switch
        {
            _ when IsReason(one) => (one.Operator == ClaimOperator.NotEqual) != (other.Operator == ClaimOperator.NotEqual) && string.Equals(one.Value, other.Value, StringComparison.OrdinalIgnoreCase),
            ClaimValueKind.Number => !Reach(one).Overlaps(Reach(other)),
            ClaimValueKind.Date => CalendarPeriod.TryParse(one.Value, out var a) && CalendarPeriod.TryParse(other.Value, out var b) && !a.Overlaps(b),
            _ => (one.Operator == ClaimOperator.NotEqual) != (other.Operator == ClaimOperator.NotEqual)
                ? string.Equals(one.Value, other.Value, StringComparison.OrdinalIgnoreCase)
                : one.Operator != ClaimOperator.NotEqual && !string.Equals(one.Value, other.Value, StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>Whether a claim goes on holding until it is withdrawn: promises, denials, "unchanged".</summary>
    public static bool Persists(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Act is StatementKind.Commitment or StatementKind.Denial or StatementKind.Continuity;
    }

    /// <summary>The days between the two sayings; 0 where either is unknown or they overlap.</summary>
    public static int DaysBetween(Claim earlier, Claim later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return earlier.SaidOn is { } a && later.SaidOn is { } b && !a.Overlaps(b) ? Math.Abs(NodaTime.Period.DaysBetween(a.End, b.Start)) : 0;
    }

    /// <summary>Whether both come from one holder.</summary>
    public static bool HaveOneHolder(Claim one, Claim other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return string.Equals(one.Holder ?? one.Speaker, other.Holder ?? other.Speaker, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the claim gives the reason for something; reasons add up unless one is ruled out.</summary>
    public static bool IsReason(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Property.StartsWith("reason-of-", StringComparison.Ordinal);
    }

    private static (decimal Low, decimal High) Reach(Claim claim)
    {
        // Beyond what can be counted or paid, so that its reach does not overflow.
        const decimal Most = 1_000_000_000_000_000_000_000_000m;
        var value = decimal.TryParse(claim.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var parsed) ? Math.Clamp(parsed, -Most, Most) : 0;
        var point = claim.Value.IndexOf('.', StringComparison.Ordinal);
        var slack = 0.5m;
        for (var i = point < 0 ? 0 : claim.Value.Length - point - 1; i > 0; i--)
        {
            slack /= 10;
        }

        // Round numbers may be rounded: 180 stands for 175 to 185, 2000000 for 1950000 to 2050000.
        if (point < 0 && value >= 100)
        {
            var zeros = claim.Value.Length - claim.Value.TrimEnd('0').Length;
            for (var i = 0; i < Math.Min(zeros, claim.Value.Length - 2); i++)
            {
                slack *= 10;
            }
        }

        return claim.Operator switch
        {
            ClaimOperator.About => (value - Math.Max(slack, value * 0.05m), value + Math.Max(slack, value * 0.05m)),
            ClaimOperator.AtLeast or ClaimOperator.More => (value, decimal.MaxValue),
            ClaimOperator.AtMost or ClaimOperator.Less => (decimal.MinValue, value),
            _ => (value - slack, value + slack),
        };
    }

    private static bool Overlaps(this (decimal Low, decimal High) one, (decimal Low, decimal High) other) => one.Low <= other.High && other.Low <= one.High;
}

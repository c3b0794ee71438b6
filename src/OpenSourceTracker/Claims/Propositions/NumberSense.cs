using OpenSourceTracker.Languages.Quantities;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Whether two numbers say the same of one thing.</summary>
internal static class NumberSense
{
    private const decimal LeastRounded = 1000;

    public static bool AreSame(Unit one, Unit other) => (one.Quantity, other.Quantity) is ({ } a, { } b) ? Agree(a, b) : one.Norm == other.Norm;

    /// <summary>Counts are exact: twenty years are not fifteen. Greater numbers, and those with a hedge, agree as their words allow.</summary>
    public static bool Agree(Quantity one, Quantity other)
    {
        if ((one.Unit ?? other.Unit) != (other.Unit ?? one.Unit))
        {
            return false;
        }

        return one.Bound == Bound.Exact && other.Bound == Bound.Exact && one.Low == one.High && other.Low == other.High && Math.Abs(one.Low) < LeastRounded ? one.Low == other.Low : one.Agrees(other);
    }
}

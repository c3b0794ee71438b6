#pragma warning disable CA1812, CA1822, CA1823, CA1852, CS0169, CS0649, IDE0044, IDE0051, IDE0060 // these types are looked at, not used
using OpenSourceTracker.Tests.Architecture.Samples.Right;

namespace OpenSourceTracker.Tests.Architecture.Samples.Right
{
    internal interface IThing;

    internal class Thing
    {
        public static readonly int Count = 1.GetHashCode();

        public static void Touch()
        {
        }
    }

    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class MarkAttribute : Attribute;

    internal sealed class ThingException : Exception;

    internal sealed class UsesLeft
    {
        public Left.Innocent Innocent { get; } = new();
    }
}

namespace OpenSourceTracker.Tests.Architecture.Samples.Left
{
    internal sealed class Innocent
    {
        public List<string> Names { get; } = [];

        public int Length(object thing) => thing switch { string text => text.Length, int[] numbers => numbers.Length, _ => 0 };
    }

    internal sealed class ByField
    {
        private readonly Thing? _thing;
    }

    internal sealed class ByBase : Thing;

    internal sealed class ByInterface : IThing;

    internal sealed class ByConstraint<T>
        where T : Thing;

    [Mark]
    internal sealed class ByAttribute;

    [System.Diagnostics.DebuggerTypeProxy(typeof(Thing))]
    internal sealed class ByAttributeValue;

    internal abstract class ByParameter
    {
        public abstract void Take(Thing thing);
    }

    internal abstract class ByResult
    {
        public abstract Thing Give();
    }

    internal abstract class ByProperty
    {
        public abstract Thing? Thing { get; }
    }

    internal abstract class ByListOfArrays
    {
        public abstract void Take(IReadOnlyDictionary<string, List<Thing[]>> things);
    }

    internal sealed class ByConstruction
    {
        public object Make() => new Thing();
    }

    internal sealed class ByCall
    {
        public void Call() => Thing.Touch();
    }

    internal sealed class ByStaticField
    {
        public int Count() => Thing.Count;
    }

    internal sealed class ByTypeOf
    {
        public string Name() => typeof(Thing).Name;
    }

    internal sealed class ByCast
    {
        public bool Is(object thing) => thing is Thing;
    }

    internal sealed class ByCatch
    {
        public void Try(Action action)
        {
            try
            {
                action();
            }
            catch (ThingException)
            {
            }
        }
    }

    internal sealed class ByGenericCall
    {
        public object[] None() => Array.Empty<Thing>();
    }

    internal sealed class ByLambda
    {
        public Func<object> Later(int seed) => () => seed > 0 ? new Thing() : seed;
    }

    internal sealed class ByIterator
    {
        public IEnumerable<object> Many()
        {
            yield return new Thing();
        }
    }

    internal sealed class ByAsync
    {
        public async Task<object> Soon()
        {
            await Task.Yield();
            return new Thing();
        }
    }

    internal sealed class BehindASwitch
    {
        public object Make(int number, double other)
        {
            var wide = 5_000_000_000L + (long)(other * 2.5);
            switch (number)
            {
                case 0: return wide;
                case 1: return "one";
                case 2: return 2.5;
                case 3: return 'c';
                default: return new Thing();
            }
        }
    }
}

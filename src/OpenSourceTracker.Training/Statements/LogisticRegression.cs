using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Training.Statements;

/// <summary>Multinomial logistic regression with a quadratic penalty, by limited-memory BFGS. Every sum runs in one fixed order over scalars, so that the same data give the same bits on every machine.</summary>
internal sealed class LogisticRegression(int[][] rows, float[] scales, float[] values, int columns, int classes)
{
    private const int Memory = 7;

    /// <summary>Weights by column and class: <c>weights[column * classes + class]</c>.</summary>
    /// <param name="examples">The rows to learn from.</param>
    /// <param name="labels">The class of every row; below 0 where it does not count.</param>
    /// <param name="importance">How much a row of each class counts.</param>
    /// <param name="penalty">The weight of the squares.</param>
    /// <param name="rounds">The most steps.</param>
    public float[] Fit(int[] examples, int[] labels, double[] importance, double penalty, int rounds)
    {
        var size = columns * classes;
        var (weights, gradient) = (new float[size], new float[size]);
        var loss = Loss(examples, labels, importance, penalty, weights, gradient);
        var steps = new List<(float[] Step, float[] Change, double Rho)>();
        for (var round = 0; round < rounds; round++)
        {
            var direction = Direction(gradient, steps);
            var slope = Dot(direction, gradient);
            if (slope >= -1e-9)
            {
                break;
            }

            var (nextWeights, nextGradient) = (new float[size], new float[size]);
            var length = steps.Count == 0 ? 1 / Math.Sqrt(Dot(gradient, gradient)) : 1.0;
            double nextLoss;
            for (var tries = 0; ; tries++)
            {
                for (var i = 0; i < size; i++)
                {
                    nextWeights[i] = weights[i] + ((float)length * direction[i]);
                }

                nextLoss = Loss(examples, labels, importance, penalty, nextWeights, nextGradient);
                if (nextLoss <= loss + (1e-4 * length * slope) || tries == 20)
                {
                    break;
                }

                length /= 2;
            }

            if (loss - nextLoss < 1e-4 * Math.Abs(loss))
            {
                return nextLoss < loss ? nextWeights : weights;
            }

            Remember(steps, weights, nextWeights, gradient, nextGradient);
            (weights, gradient, loss) = (nextWeights, nextGradient, nextLoss);
        }

        return weights;
    }

    /// <summary>The logits of a row.</summary>
    public double[] Logits(int row, float[] weights)
    {
        var sums = new double[classes];
        foreach (var column in rows[row])
        {
            for (var k = 0; k < classes; k++)
            {
                sums[k] += values[column] * weights[(column * classes) + k];
            }
        }

        for (var k = 0; k < classes; k++)
        {
            sums[k] *= scales[row];
        }

        return sums;
    }

    private double Loss(int[] examples, int[] labels, double[] importance, double penalty, float[] weights, float[] gradient)
    {
        var loss = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            gradient[i] = (float)(penalty * weights[i]);
            loss += 0.5 * penalty * weights[i] * weights[i];
        }

        Span<float> push = stackalloc float[classes];
        foreach (var row in examples)
        {
            if (labels[row] < 0)
            {
                continue;
            }

            var logits = Logits(row, weights);
            StableMath.SoftMax(logits);
            var weight = importance[labels[row]];
            loss -= weight * StableMath.Log(Math.Max(logits[labels[row]], 1e-12));
            for (var k = 0; k < classes; k++)
            {
                push[k] = (float)(weight * scales[row] * (logits[k] - (k == labels[row] ? 1 : 0)));
            }

            foreach (var column in rows[row])
            {
                var at = gradient.AsSpan(column * classes, classes);
                for (var k = 0; k < at.Length; k++)
                {
                    at[k] += values[column] * push[k];
                }
            }
        }

        return loss;
    }

    private static float[] Direction(float[] gradient, List<(float[] Step, float[] Change, double Rho)> steps)
    {
        var direction = new float[gradient.Length];
        for (var i = 0; i < direction.Length; i++)
        {
            direction[i] = -gradient[i];
        }

        var shares = new double[steps.Count];
        for (var s = steps.Count - 1; s >= 0; s--)
        {
            shares[s] = steps[s].Rho * Dot(steps[s].Step, direction);
            AddTo(direction, steps[s].Change, -shares[s]);
        }

        if (steps.Count > 0)
        {
            var (step, change, _) = steps[^1];
            var scale = (float)(Dot(step, change) / Dot(change, change));
            for (var i = 0; i < direction.Length; i++)
            {
                direction[i] *= scale;
            }
        }

        for (var s = 0; s < steps.Count; s++)
        {
            var back = steps[s].Rho * Dot(steps[s].Change, direction);
            AddTo(direction, steps[s].Step, shares[s] - back);
        }

        return direction;
    }

    private static void Remember(List<(float[] Step, float[] Change, double Rho)> steps, float[] weights, float[] nextWeights, float[] gradient, float[] nextGradient)
    {
        var (step, change) = (new float[weights.Length], new float[weights.Length]);
        for (var i = 0; i < step.Length; i++)
        {
            step[i] = nextWeights[i] - weights[i];
            change[i] = nextGradient[i] - gradient[i];
        }

        var curvature = Dot(step, change);
        if (curvature > 1e-10)
        {
            steps.Add((step, change, 1 / curvature));
            if (steps.Count > Memory)
            {
                steps.RemoveAt(0);
            }
        }
    }

    private static double Dot(float[] one, float[] other)
    {
        double a = 0, b = 0, c = 0, d = 0;
        var i = 0;
        for (; i + 3 < one.Length; i += 4)
        {
            a += (double)one[i] * other[i];
            b += (double)one[i + 1] * other[i + 1];
            c += (double)one[i + 2] * other[i + 2];
            d += (double)one[i + 3] * other[i + 3];
        }

        for (; i < one.Length; i++)
        {
            a += (double)one[i] * other[i];
        }

        return a + b + (c + d);
    }

    private static void AddTo(float[] target, float[] added, double factor)
    {
        var share = (float)factor;
        for (var i = 0; i < target.Length; i++)
        {
            target[i] += share * added[i];
        }
    }
}

using OpenSourceTracker.Claims.Propositions.Model;
using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>Learns what words laid side by side speak for: a multinomial logistic model over hashed keys (AdaGrad, L2), by folds of stories.</summary>
internal sealed class CrossTrainer(IReadOnlyList<uint[]> keys, IReadOnlyList<int> labels, IReadOnlyList<double> weights, IReadOnlyList<uint> folds)
{
    private const uint Folds = 5;
    private const ulong Seed = 20251122;
    private const int LeastPairs = 4;
    private const int Rounds = 8;
    private const double Rate = 0.06;
    private const double Penalty = 0.02;

    /// <summary>The sums of each pair by the model that has not seen its story, and the mean of the models.</summary>
    public (double[][] Sums, CrossModel Mean) Train()
    {
        var sums = new double[keys.Count][];
        var models = new Dictionary<uint, double[]>[Folds];
        Parallel.For(0, (int)Folds, fold =>
        {
            models[fold] = Fit((uint)fold);
            for (var i = 0; i < keys.Count; i++)
            {
                if (folds[i] == fold)
                {
                    sums[i] = Sums(models[fold], keys[i]);
                }
            }
        });
        return (sums, Mean(models));
    }

    private Dictionary<uint, double[]> Fit(uint left)
    {
        var counts = new Dictionary<uint, int>();
        for (var i = 0; i < keys.Count; i++)
        {
            foreach (var key in folds[i] == left ? [] : keys[i].Distinct())
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        var model = counts.Where(count => count.Value >= LeastPairs).ToDictionary(count => count.Key, _ => new double[6]);
        var bias = new double[6];
        var order = Enumerable.Range(0, keys.Count).ToArray();
        var chance = new Chance(Seed + left);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                var other = chance.Below(i + 1);
                (order[i], order[other]) = (order[other], order[i]);
            }

            foreach (var i in order)
            {
                if (folds[i] != left)
                {
                    Step(model, bias, keys[i], labels[i], weights[i]);
                }
            }
        }

        return model;
    }

    private static void Step(Dictionary<uint, double[]> model, double[] bias, uint[] keys, int label, double weight)
    {
        var sums = Sums(model, keys);
        for (var k = 0; k < 3; k++)
        {
            sums[k] += bias[k];
        }

        var probabilities = TreeEnsemble.Probabilities(sums);
        for (var k = 0; k < 3; k++)
        {
            var error = weight * (probabilities[k] - (label == k ? 1 : 0));
            Move(bias, k, error);
            foreach (var key in keys)
            {
                if (model.TryGetValue(key, out var cell))
                {
                    Move(cell, k, error + (Penalty * cell[k]));
                }
            }
        }
    }

    // The last three of a cell are the sums of squares so far.
    private static void Move(double[] cell, int k, double slope)
    {
        cell[3 + k] += slope * slope;
        cell[k] -= Rate * slope / Math.Sqrt(1 + cell[3 + k]);
    }

    private static double[] Sums(Dictionary<uint, double[]> model, uint[] keys)
    {
        var sums = new double[3];
        foreach (var key in keys)
        {
            if (model.TryGetValue(key, out var cell))
            {
                for (var k = 0; k < 3; k++)
                {
                    sums[k] += cell[k];
                }
            }
        }

        return sums;
    }

    private static CrossModel Mean(Dictionary<uint, double[]>[] models)
    {
        var mean = new Dictionary<uint, double[]>();
        foreach (var (key, cell) in models.SelectMany(model => model))
        {
            var sum = mean.TryGetValue(key, out var known) ? known : mean[key] = new double[3];
            for (var k = 0; k < 3; k++)
            {
                sum[k] += cell[k] / Folds;
            }
        }

        var scale = (float)(mean.Values.SelectMany(cell => cell).Select(Math.Abs).DefaultIfEmpty(1).Max() / 127);
        var weights = mean.Select(entry => (entry.Key, Weight: (Byte(entry.Value[0]), Byte(entry.Value[1]), Byte(entry.Value[2])))).Where(entry => entry.Weight is not (0, 0, 0)).ToDictionary(entry => entry.Key, entry => entry.Weight);
        return new(weights, scale);

        sbyte Byte(double value) => (sbyte)Math.Clamp(Math.Round(value / scale), -127, 127);
    }
}

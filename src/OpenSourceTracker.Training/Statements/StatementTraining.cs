using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Training.Statements;

/// <summary><c>statements SEEDS_DIR OUT_FILE</c>: trains the statement classifier on <c>SEEDS_DIR/training</c> and writes its model.</summary>
internal static class StatementTraining
{
    private const int FewestSentences = 2;
    private const int FewestOfPole = 8;
    private const int Folds = 4;
    private const int LeastWeight = 3;
    private const int LeastPoleWeight = 5;

    public static int Run(string seeds, string file, TextWriter log)
    {
        var sentences = LabelledSentence.ReadFolder(Path.Combine(seeds, "training"));
        var training = Enumerable.Range(0, sentences.Count).Where(i => !sentences[i].IsHeldOut).ToArray();
        log.WriteLine($"{sentences.Count} sentences, {training.Length} of them to learn from");
        var phrases = PhraseSnapshot.Take();
        var matrix = FeatureMatrix.Of(FeatureMatrix.Read(sentences, phrases), training, FewestSentences);
        var learner = new Learner(sentences, matrix, training, Folds);
        var main = Question.Main.Select(question => learner.Learn(question, log)).ToArray();
        var pole = learner.Learn(Question.Pole([.. training.Select(i => sentences[i])], FewestOfPole), log);
        var model = new StatementModel(Data(phrases, matrix, main, pole, Sieves(training.Select(i => sentences[i]))));
        var bytes = model.ToBytes();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllBytes(file, bytes);
        log.WriteLine(FormattableString.Invariant($"{model.Data.Features.Length} of {matrix.Hashes.Length} features, {bytes.Length / 1024.0:F0} KiB in {file}"));
        foreach (var line in Measurement.Of(new LinearStatementClassifier(model), sentences.Where(sentence => sentence.IsHeldOut)).Lines())
        {
            log.WriteLine(line);
        }

        return 0;
    }

    private static StatementModelData Data(PhraseTable phrases, FeatureMatrix matrix, Learnt[] main, Learnt pole, byte[][] sieves)
    {
        var weights = new sbyte[matrix.Hashes.Length * StatementModel.Columns];
        var calibrations = new List<Calibration>();
        var column = 0;
        foreach (var learnt in main)
        {
            var (steps, step) = Quantised(learnt.Weights);
            var labels = learnt.Question.Labels.Length;
            for (var i = 0; i < steps.Length; i++)
            {
                weights[(i / labels * StatementModel.Columns) + column + (i % labels)] = steps[i];
            }

            column += labels;
            calibrations.Add(new(step, learnt.Temperature, learnt.Least));
        }

        var (poleSteps, poleStep) = Quantised(pole.Weights);
        calibrations.Add(new(poleStep, pole.Temperature, pole.Least));
        var (features, kept, starts, columns, values) = (new List<uint>(), new List<sbyte>(), new List<uint>(), new List<byte>(), new List<sbyte>());
        var poles = pole.Question.Labels.Length;
        for (var row = 0; row < matrix.Hashes.Length; row++)
        {
            var own = weights.AsSpan(row * StatementModel.Columns, StatementModel.Columns);
            var first = columns.Count;
            for (var k = 0; k < poles; k++)
            {
                if (Math.Abs((int)poleSteps[(row * poles) + k]) >= LeastPoleWeight)
                {
                    columns.Add((byte)k);
                    values.Add(poleSteps[(row * poles) + k]);
                }
            }

            // What says next to nothing is left out.
            if (columns.Count > first || own.ContainsAnyExceptInRange((sbyte)(1 - LeastWeight), (sbyte)(LeastWeight - 1)))
            {
                features.Add(FeatureRows.Print(matrix.Hashes[row]));
                kept.AddRange(own);
                starts.Add((uint)first);
            }
        }

        starts.Add((uint)columns.Count);
        return new()
        {
            PhraseKeys = phrases.Keys,
            PhraseValues = phrases.Values,
            PhraseSets = phrases.Sets,
            PhraseNames = phrases.Names,
            Sieves = sieves,
            Features = [.. features],
            Weights = [.. kept],
            Calibrations = [.. calibrations],
            Poles = pole.Question.Labels,
            PoleStarts = [.. starts],
            PoleColumns = [.. columns],
            PoleWeights = [.. values],
        };
    }

    internal static (sbyte[] Steps, float Step) Quantised(float[] weights)
    {
        var most = 0f;
        foreach (var weight in weights)
        {
            most = Math.Max(most, Math.Abs(weight));
        }

        var step = most / 127;
        return (Array.ConvertAll(weights, weight => (sbyte)Math.Round(weight / step)), step);
    }

    // The words of the training part, and of the lexicons and the thesaurus.
    private static byte[][] Sieves(IEnumerable<LabelledSentence> training)
    {
        byte[][] sieves = [new byte[WordSieve.Bytes], new byte[WordSieve.Bytes], new byte[WordSieve.Bytes]];
        foreach (var sentence in training)
        {
            Add(sentence.Language, sentence.Text);
        }

        foreach (var (language, phrase) in PhraseSnapshot.Phrases())
        {
            Add(language, phrase);
        }

        return sieves;

        void Add(SentenceLanguage language, string text)
        {
            var units = new Unit[text.Length];
            foreach (var unit in units.AsSpan(0, SentenceUnits.Cut(text, new char[text.Length], units)))
            {
                if (unit.IsWord)
                {
                    WordSieve.Add(sieves[unit.Kind == UnitKind.Ideograph ? 2 : (int)language], unit.Hash);
                }
            }
        }
    }
}

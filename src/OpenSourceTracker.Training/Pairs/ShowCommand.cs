using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Claims.Propositions.Features;
using OpenSourceTracker.Claims.Propositions.Model;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>Shows how two texts are read and laid side by side: for whoever looks for the reason of a wrong answer.</summary>
internal static class ShowCommand
{
    public const string Usage = "  show PREMISE HYPOTHESIS                                             shows how two texts are read and laid side by side";

    public static int Run(string[] args)
    {
        if (args.Length != 2)
        {
            Console.Error.WriteLine("Usage:\n" + Usage);
            return 2;
        }

        var comparer = new PropositionComparer(LanguageCatalog.Load(() => []), new(new([0, 0, 0], []), Rarity.Empty, CrossModel.Empty, 1, 1, 0));
        var premise = comparer.Prepare(args[0]);
        var hypothesis = comparer.PrepareBeside(premise, args[1]);
        Show(premise);
        Show(hypothesis);
        var alignment = comparer.Align(premise, hypothesis);
        for (var i = 0; i < hypothesis.Units.Length; i++)
        {
            Console.WriteLine($"{hypothesis.Units[i]} -> {(alignment.ToPremise[i] >= 0 ? $"{premise.Units[alignment.ToPremise[i]]} {alignment.Ties[i]} {alignment.Likeness[i]}" : "-")}");
        }

        foreach (var pair in alignment.Opposites)
        {
            Console.WriteLine($"{hypothesis.Units[pair.Hypothesis]} <> {premise.Units[pair.Premise]} {pair.Kind}");
        }

        var values = FeatureReader.Read(alignment);
        Console.WriteLine(string.Join(' ', values.Select((value, f) => (value, f)).Where(cell => cell.value != 0).Select(cell => FormattableString.Invariant($"{FeatureReader.Names[cell.f]}={cell.value:0.##}"))));
        return 0;
    }

    private static void Show(Proposition proposition)
    {
        Console.WriteLine($"[{proposition.Language}] {string.Join(" | ", proposition.Units.Select(unit => $"{unit.Norm}/{unit.Stem}{(unit.Concept is null ? "" : "=" + unit.Concept)} {unit.Kind}{(unit.IsNegated ? " NOT" : unit.IsUnderNegation ? " not" : "")}{(unit.Governor.Length > 0 ? " " + unit.Governor : "")}{(unit.Degree != '\0' ? " " + unit.Degree : "")}{(unit.Voice != 0 ? " v" + unit.Voice : "")}{(unit.Quantity is { } q ? $" {q.Bound} {q.Low}..{q.High} {q.Unit} step {q.Step}" : "")}"))}");
        Console.WriteLine("  " + string.Join(' ', proposition.Marks.Select(mark => mark.Key + ":" + string.Join(',', mark.Value))));
    }
}

using System.Diagnostics;
using System.Globalization;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Conflicts.Judging;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Testing.Evaluation;

namespace OpenSourceTracker.Benchmarks.Conflicts;

/// <summary>How long it takes to pair and judge archives of so many claims; <c>conflicts SEEDS [CLAIMS…]</c>.</summary>
internal static class ConflictSpeed
{
    public static void Run(string seeds, IReadOnlyList<int> sizes)
    {
        var tracker = new Tracker();
        var languages = LanguageCatalog.Load(() => []);
        var builder = new ClaimBuilder(languages.Thesaurus);
        var finder = new ConflictFinder(BuiltInRules.All, new(ConflictModel.LoadEmbedded), languages.Thesaurus, new(() => new PropositionComparer(languages)));
        var archive = new ClauseArchive(Dossier.LoadAll(Path.Combine(seeds, "cases")).Select(dossier => (dossier.Name, tracker.ReadPairs(dossier.Articles).Meanings)));
        var perCopy = archive.Copies(1).Sum(meaning => builder.Build(meaning).Count(claim => !claim.IsImplied));
        Measure(finder, builder, archive.Copies(1), quiet: true);
        double? first = null;
        foreach (var size in sizes)
        {
            var meanings = archive.Copies((int)Math.Ceiling((double)size / perCopy));
            var busy = Measure(finder, builder, meanings, quiet: false);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {busy / (first ??= busy):0.0} times the processor time of the first"));
        }
    }

    private static double Measure(ConflictFinder finder, ClaimBuilder builder, List<ClauseMeaning> meanings, bool quiet)
    {
        var claims = meanings.SelectMany(builder.Build).ToList();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (watch, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var (conflicts, near, pairs) = finder.Find(claims, meanings, CancellationToken.None);
        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        var busy = (process.TotalProcessorTime - before).TotalSeconds;
        if (!quiet)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{claims.Count(claim => !claim.IsImplied)} claims of {meanings.Count} clauses: {pairs} pairs, {conflicts.Count} conflicts, {near.Count} near misses in {seconds:0.0} s ({busy:0.0} s of processor time), at most {process.PeakWorkingSet64 / 1e9:0.0} GB"));
        }

        return busy;
    }
}

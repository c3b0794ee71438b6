namespace OpenSourceTracker.Tests.Rules;

/// <summary>A rule in YAML, of which a test changes a line.</summary>
internal static class Written
{
    public const string File = "toll.yaml";

    public const string Yaml = """
        rules:
          - rule: USR001
            kind: toll-moved
            title: A toll that moved
            meaning: One toll is given twice with figures that lie apart.
            compare:
              property: toll
            paired:
              days: {at-most: 30}
            wrong: excluded
            words:
              severity: medium
              reason: "{earlier.value} and {later.value} are given for {subject}"
            examples:
              conflict:
                - ['2025-03-01 A: bridge toll = 5 EUR', '2025-03-04 B: bridge toll = 9 EUR']
              no-conflict:
                - ['2025-03-01 A: bridge toll = 5 EUR', '2025-05-04 B: bridge toll = 9 EUR']
        """;

    /// <summary>The rule with one piece put in another's place.</summary>
    public static string With(string piece, string instead) =>
        Yaml.Contains(piece, StringComparison.Ordinal) ? Yaml.Replace(piece, instead, StringComparison.Ordinal) : throw new ArgumentException($"The rule has no '{piece}'.", nameof(piece));
}

namespace OpenSourceTracker.Testing.Tests;

/// <summary>Two short texts of which the second says the opposite of the first, and one of another company.</summary>
internal static class Ferry
{
    public const string Denied = """
        ---
        published: 2025-03-01
        language: en
        ---
        "Marlowe Ferries will not close the Port Ellery route," said Marlowe Ferries spokeswoman Dana Whitlock on Saturday.
        """;

    public const string Reported = """
        ---
        published: 2025-03-05
        language: en
        ---
        Marlowe Ferries will close the Port Ellery route, according to people familiar with the matter.
        """;

    public const string Unrelated = """
        ---
        published: 2025-03-05
        language: en
        ---
        The town library bought four hundred new books for children this spring.
        """;
}

using OpenSourceTracker.Languages.English;

namespace OpenSourceTracker.Tests.Languages.English;

/// <summary>Tense, voice and mood of English verb groups, one line each.</summary>
public class VerbFormsTests
{
    public static TheoryData<string, string> Clauses => new()
    {
        { "The council closed the library", "Past" },
        { "The council did not close the library", "Past" },
        { "The council does not own the library", "Present" },
        { "The council has closed the library", "Perfect" },
        { "The library has been closed", "Perfect, Passive" },
        { "The council had closed the library", "PastPerfect" },
        { "The library was closed", "Past, Passive" },
        { "The library is closing", "Present, Progressive" },
        { "The library is to close", "Planned" },
        { "The library will not close", "Will" },
        { "They'll close the library", "Will" },
        { "The library would close", "Would" },
        { "The council may close the library", "Possible" },
        { "The council must close the library", "Must" },
        { "The council has to close the library", "Must" },
        { "The library is small", "Present, Copula" },
        { "It's small", "Present, Copula" },
        // A possessive is no verb, a month no mood, a participle before its noun no past.
        { "The board's library", "None" },
        { "A library in May", "None" },
        { "The closed library", "None" },
    };

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Reads_the_first_verb_group(string clause, string forms)
    {
        var tokens = Catalog.Cut(clause, "en");

        Assert.Equal(forms, VerbForms.Of(tokens, 0, tokens.Count).First.ToString());
    }

    [Fact]
    public void Reads_all_verb_groups()
    {
        var tokens = Catalog.Cut("The library was closed and will open again", "en");

        Assert.Equal(VerbForm.Past | VerbForm.Passive | VerbForm.Will, VerbForms.Of(tokens, 0, tokens.Count).All);
    }
}
